"""What became of each file of the inbox: taken in as `import` takes it, or why not."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.file_names import in_order_of_versions
from dialogue_cli.intake.inbox import name_below
from dialogue_cli.intake.refusals import OwnReview
from dialogue_cli.intake.review_book import NotAReview
from dialogue_cli.messages import run as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.reports import COUNTS, FileReport
from dialogue_cli.model.review import ReviewReport
from dialogue_cli.model.run_reports import RunFile
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.imports import BEFORE_TRIAGE, Asked, take_files
from dialogue_cli.steps.review import NothingToReview, apply_review

# So many places of one file are told in the report; the marked copy tells them all.
MOST_AMISS = 50
_ASKED = Asked(kind=None, unit=None)


@dataclass(frozen=True, slots=True)
class Taken:
    """A file of the inbox, what its bytes were when it was taken, and what became of it."""

    path: Path
    digest: str
    told: RunFile
    waits: bool = False

    def has_changed(self) -> bool:
        """Whether it is another file by now than the one that was taken."""
        return digest_of(self.path) != self.digest


def take_in(desk: Desk, paths: Sequence[Path]) -> tuple[Taken, ...]:
    """Store all that can be stored of these files; whatever is wrong with one stops none of the others.

    Raises what stops them all: a register that is busy, damaged or cannot be written.
    """
    files = in_order_of_versions(paths)
    # Before they are read: what changes from now on shows when they are put away.
    digests = [digest_of(path) for path in files]
    reports = _imported(desk, files)
    return tuple(
        _taken(desk, path, digest, report)
        for path, digest, report in zip(files, digests, reports, strict=True)
    )


def digest_of(path: Path) -> str:
    """The SHA-256 of a file's bytes; empty when it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _imported(desk: Desk, files: Sequence[Path]) -> tuple[FileReport, ...]:
    copies = desk.folder.outbox(desk.year)
    try:
        return take_files(desk, files, _silent, _ASKED, copies)
    except DialogueError:
        raise
    except (
        Exception
    ) as fault:  # a fault of ours that one file brings to light must not hold up all the others
        reports = tuple(_alone(desk, path, copies) for path in files)
        if len(files) > 1 and all(report.refused_as == _OURS for report in reports):
            raise fault
        return reports


_OURS = "InternalError"


def _alone(desk: Desk, path: Path, copies: Path) -> FileReport:
    try:
        (report,) = take_files(desk, [path], _silent, _ASKED, copies)
    except DialogueError:
        raise
    except Exception as fault:
        told = say.OUR_FAULT.format(kind=type(fault).__name__)
        return FileReport(path.name, refused=told, remedy=say.OUR_FAULT_HINT, refused_as=_OURS)
    return report


def _silent(_done: int, _total: int, _what: str) -> None:
    """Nobody watches."""


def _taken(desk: Desk, path: Path, digest: str, report: FileReport) -> Taken:
    name = name_below(path, desk.folder.inbox(desk.year))
    if report.refused_as == OwnReview.__name__:
        return Taken(path, digest, _review(desk, path, name))
    told = _told(desk, name, report)
    return Taken(path, digest, told, report.refused_as == BEFORE_TRIAGE)


def _told(desk: Desk, name: str, report: FileReport) -> RunFile:
    returned = name_below(report.returned, desk.folder.path) if report.returned else ""
    return RunFile(
        name=name,
        outcome="refused" if report.refused else "imported",
        kind=report.kind,
        **{name: getattr(report, name) for name in COUNTS},
        gone=report.gone,
        reason=report.refused,
        remedy=report.remedy,
        notes=report.notes,
        amiss=tuple(report.problems[:MOST_AMISS]),
        amiss_count=len(report.problems),
        same_as=report.same_as,
        returned=returned,
    )


def _review(desk: Desk, path: Path, name: str) -> RunFile:
    """A review workbook: taken over where the office has said so, else only told."""
    refused = RunFile(name, "refused", kind="review")
    if not desk.office.run.apply_reviews:
        told = say.REVIEW_NOT_ASKED.format(file=path.name)
        return replace(refused, reason=told, remedy=say.REVIEW_NOT_ASKED_HINT)
    try:
        report = apply_review(desk, path)
    except (NotAReview, NothingToReview) as error:
        return replace(refused, reason=error.sentence, remedy=error.remedy)
    amiss = tuple(_faults(report))
    if report.faults:
        why = say.REVIEW_FAULTS.format(file=path.name)
        count = len(report.faults)
        return replace(
            refused, reason=why, remedy=say.REVIEW_FAULTS_HINT, amiss=amiss, amiss_count=count
        )
    edits = len(report.changes)
    return RunFile(
        name,
        "reviewed",
        kind="review",
        rows_read=edits + len(report.refused),
        changed=edits,
        rejected=len(report.refused),
        amiss=amiss,
        amiss_count=len(report.refused),
    )


def _faults(report: ReviewReport) -> Iterator[Problem]:
    """What of a review was not taken over: the faults of the file, the rows that were refused."""
    for fault in report.faults[:MOST_AMISS]:
        yield Problem(fault.sheet, fault.row, fault.column, fault.code, fault.message)
    for row in report.refused[:MOST_AMISS]:
        yield Problem(row.sheet, row.row, "", row.id, row.message)
