"""The work of an unattended run, in the order that a power cut at any moment leaves nothing lost or double."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dialogue_cli.model.run_reports import RunFile, RunReport, Waiting
from dialogue_cli.office.atomic import clear_unfinished
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.running.books import OPEN, Books
from dialogue_cli.steps.running.dimming import dimmed
from dialogue_cli.steps.running.follow_up import Stages, checked, drafted, triaged
from dialogue_cli.steps.running.marks import mark_of
from dialogue_cli.steps.running.putting_away import put_away
from dialogue_cli.steps.running.taking import Taken, take_in

# Nobody else writes to these folders: what is unfinished there is of a run that was killed.
_OURS_ALONE = ("outbox", "refused", "drafts", "runs")


def work(desk: Desk, books: Books, files: Sequence[Path], report: RunReport) -> RunReport:
    """Take the files, put them away, do what follows, and tell it; raises what stops a run.

    Stored first: a file that is still in the inbox is known by its bytes the next time. Then the books are opened,
    then the files move; the state is marked as followed up last.
    """
    clear_unfinished(getattr(desk.folder, place)(desk.year) for place in _OURS_ALONE)
    taken = take_in(desk, files) if files else ()
    if taken:
        books.begin(dimmed(desk, replace(report, files=tuple(one.told for one in taken))))
    report = _with_files(report, [put_away(desk, one) for one in taken if not one.waits])
    answers = [one for one in taken if one.waits]
    stages = Stages()
    mark = mark_of(desk)
    if mark != books.last().mark:
        report = _followed_up(desk, report, answers, stages)
        mark = mark_of(desk)
    else:
        report = _with_files(report, [put_away(desk, one) for one in answers])
    report = dimmed(desk, replace(report, stopped=tuple(stages.stopped)))
    report = books.finish(report, OPEN if stages.stopped else mark)
    if stages.fault:
        raise stages.fault
    return report


def _followed_up(
    desk: Desk, report: RunReport, answers: Sequence[Taken], stages: Stages
) -> RunReport:
    """Triage, then answers that came while there was no question yet, checks and drafts."""
    decided = stages.go("triage", lambda: triaged(desk))
    if answers and not stages.stopped:
        paths = [one.path for one in answers]
        again = stages.go("import", lambda: take_in(desk, paths)) or ()
        report = _with_files(report, [put_away(desk, one) for one in again])
    found = stages.go("check", lambda: checked(desk)) or ()
    drafts = stages.go("drafts", lambda: drafted(desk)) or ()
    return replace(report, triage=decided, findings=found, drafts=drafts)


def _with_files(report: RunReport, told: Sequence[RunFile | Waiting]) -> RunReport:
    """The report with what became of some files, in the order of their names."""
    files = (*report.files, *(one for one in told if isinstance(one, RunFile)))
    waiting = (*report.waiting, *(one for one in told if isinstance(one, Waiting)))
    return replace(
        report,
        files=tuple(sorted(files, key=lambda one: one.name)),
        waiting=tuple(sorted(waiting, key=lambda one: one.name)),
    )
