"""Progress of long work: drawn only for a person at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from dialogue_cli.messages import screen as say

Report = Callable[[int, int, str], None]


@contextmanager
def watched(*, as_json: bool, work: str = say.PROGRESS_READING) -> Iterator[Report]:
    """A way to report (done, of how many, what now); on stderr, and silent unless a person watches."""
    if as_json or not (sys.stderr and sys.stderr.isatty()):
        yield lambda _done, _total, _what: None
        return
    # What draws it takes time to load, and most runs draw nothing.
    from dialogue_cli.console.progress_bar import ProgressBar  # noqa: PLC0415

    bar = ProgressBar(work)
    try:
        yield bar.report
    finally:
        bar.close()
