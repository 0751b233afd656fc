"""The unattended run: everything new in the inbox is taken, what follows is done, and told."""

import time
from collections.abc import Callable
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.arrivals import arrivals, waiting_in
from dialogue_cli.model.run_reports import OtherInbox, RunReport
from dialogue_cli.office.create import make_inbox
from dialogue_cli.office.folder import RUN_LOCK, Folder, find_folder
from dialogue_cli.office.who import Surroundings
from dialogue_cli.register.only_one import only_one
from dialogue_cli.steps.desk import Desk, sit_down
from dialogue_cli.steps.running.books import Books
from dialogue_cli.steps.running.dimming import dimmed
from dialogue_cli.steps.running.marks import mark_of

INTERNAL_ERROR = 5
Pause = Callable[[float], None]


def run(
    workspace: Path | None,
    year: int | None,
    at: Surroundings,
    patience: float = 0.0,
    pause: Pause = time.sleep,
) -> RunReport:
    """Take in what is new and do what follows; raises AnotherRun, and what stops any command.

    Whatever stops it is in the log too: nobody may be at the screen. `patience` is how many seconds to wait for
    another run to end.
    """
    folder = find_folder(workspace, at.here, at.environment)
    with only_one(folder.path / RUN_LOCK, patience):
        try:
            return _run(sit_down(folder.path, year, at), pause)
        except Exception as error:
            _note_stop(folder, year, at, error)
            raise


def _note_stop(folder: Folder, year: int | None, at: Surroundings, error: Exception) -> None:
    code = error.exit_code if isinstance(error, DialogueError) else INTERNAL_ERROR
    years = folder.years()
    meant = year if year in years else years[-1] if years else None
    if meant:
        Books(folder, meant).stopped(at.actor.stamp, code, type(error).__name__)


def _run(desk: Desk, pause: Pause) -> RunReport:
    books = Books(desk.folder, desk.year)
    interrupted = books.broken_off()
    arrived = arrivals(make_inbox(desk.folder, desk.year), desk.actor.at, pause)
    report = RunReport(
        desk.year,
        desk.actor.stamp,
        waiting=arrived.waiting,
        elsewhere=_elsewhere(desk),
        interrupted=interrupted,
    )
    mark, last = mark_of(desk), books.last().mark
    # A state that was never marked, with nothing in the inbox, is what people have made by hand: it is left so.
    if not arrived.ready and (mark == last or not last):
        return books.finish(dimmed(desk, report), mark)
    # Most runs find nothing new, and this takes time to load.
    from dialogue_cli.steps.running.work import work  # noqa: PLC0415

    return work(desk, books, arrived.ready, report)


def _elsewhere(desk: Desk) -> tuple[OtherInbox, ...]:
    """The other years whose inbox holds files: put there by mistake, or before a new year was made."""
    years = (year for year in desk.folder.years() if year != desk.year)
    counts = ((year, len(waiting_in(desk.folder.inbox(year)))) for year in years)
    return tuple(OtherInbox(year, count) for year, count in counts if count)
