"""The bar that shows how far long work has come."""

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from dialogue_cli.console.streams import harmless

FEW = 3


class ProgressBar:
    """A bar that is there only while there is something to wait for: reports are printed after it is gone."""

    def __init__(self, work: str) -> None:
        """Nothing is drawn yet; `work` says what is being done."""
        self._work = work
        self._progress: Progress | None = None
        self._task = TaskID(0)

    def report(self, done: int, total: int, what: str) -> None:
        """Tell that so many are done, and what is now worked on."""
        if done >= total or total <= FEW:
            self.close()
            return
        if self._progress is None:
            columns = (TextColumn(self._work, markup=False), BarColumn(), MofNCompleteColumn(),
                       TextColumn("{task.fields[what]}", markup=False))  # fmt: skip
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.start()
            self._task = self._progress.add_task("", total=total, what="")
        self._progress.update(self._task, completed=done, total=total, what=harmless(what))

    def close(self) -> None:
        """Take the bar away."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
