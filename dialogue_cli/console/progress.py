"""Progress of long work: drawn only for a person at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from dialogue_cli.messages import screen as say

Report = Callable[[int, int, str], None]
FEW = 3


@contextmanager
def watched(*, as_json: bool) -> Iterator[Report]:
    """A way to report (done, of how many, what now); on stderr, and silent unless a person watches."""
    if as_json or not sys.stderr.isatty():
        yield lambda _done, _total, _what: None
        return
    columns = (TextColumn(say.PROGRESS_READING), BarColumn(), MofNCompleteColumn(),
               TextColumn("{task.fields[what]}", markup=False))  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, what="")

        def report(done: int, total: int, what: str) -> None:
            if total > FEW:
                bar.update(task, completed=done, total=total, what=what)

        yield report
