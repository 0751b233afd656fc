"""Progress of long work: drawn only for a person at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from dialogue_cli.messages import screen as say

Report = Callable[[int, int, str], None]
FEW = 3


@contextmanager
def watched(*, as_json: bool) -> Iterator[Report]:
    """A way to report (done, of how many, what now); on stderr, and silent unless a person watches."""
    if as_json or not sys.stderr.isatty():
        yield lambda _done, _total, _what: None
        return
    bar = _Bar()
    try:
        yield bar.report
    finally:
        bar.close()


class _Bar:
    """A bar that is there only while there is something to wait for: reports are printed after it is gone."""

    def __init__(self) -> None:
        self._progress: Progress | None = None
        self._task = TaskID(0)

    def report(self, done: int, total: int, what: str) -> None:
        if done >= total or total <= FEW:
            self.close()
            return
        if self._progress is None:
            columns = (TextColumn(say.PROGRESS_READING), BarColumn(), MofNCompleteColumn(),
                       TextColumn("{task.fields[what]}", markup=False))  # fmt: skip
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.start()
            self._task = self._progress.add_task("", total=total, what=what)
        self._progress.update(self._task, completed=done, total=total, what=what)

    def close(self) -> None:
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
