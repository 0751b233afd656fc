"""Review in Excel: a workbook goes out, comes back, and what the clerk changed in it stands."""

import contextlib
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from dialogue_cli.decisions.review_words import Words
from dialogue_cli.decisions.reviewing import Reviewed, Standing, reviewed
from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.review_book import NotAReview, read_review_book
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import unmarked
from dialogue_cli.model.petitions import Decided
from dialogue_cli.model.review import ReviewBook, ReviewExportReport, ReviewReport, Stamp
from dialogue_cli.office.atomic import write_private
from dialogue_cli.reference.topics import topic_keys
from dialogue_cli.register import database, history, questions
from dialogue_cli.register.database import Connection
from dialogue_cli.register.decisions import store_decisions, store_fates
from dialogue_cli.register.identity import identity
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.earlier_told import earlier_told
from dialogue_cli.steps.outputs import allowed
from dialogue_cli.steps.review_lines import choices, petition_lines, question_lines
from dialogue_cli.steps.stored import Stored, read_decided, read_stored
from dialogue_cli.steps.wording import Wording, agency_names
from dialogue_cli.workbooks.review_book import ReviewContent, as_review_book


class NothingToReview(DialogueError):
    """The year has no petition yet."""

    message, hint = say.NOTHING_TO_REVIEW, say.NOTHING_TO_REVIEW_HINT


class EditsWaiting(DialogueError):
    """The file that would be written over holds edits that have not been taken back yet."""

    message, hint = say.EDITS_WAITING, say.EDITS_WAITING_HINT


def export_review(desk: Desk, output: Path | None) -> ReviewExportReport:
    """Write the workbook; raises NothingToReview, EditsWaiting or what may not be written."""
    path = output or desk.folder.exports(desk.year) / say.FILE.format(year=desk.year)
    allowed(desk, path, ".xlsx")
    if not desk.folder.register.exists():
        raise NothingToReview(year=desk.year)
    with database.opened(desk.folder.register) as db, database.reading(db):
        held = read_stored(db, desk)
        if not held.decided:
            raise NothingToReview(year=desk.year)
        if _waits(desk, db, path, held.decided):
            raise EditsWaiting(file=path)
        used = max(questions.ids_by_number(db, desk.year), default=0)
        stamp = Stamp(identity(db), desk.year, used)
    words = _words(desk)
    petitions = petition_lines(held, stamp, words)
    content = ReviewContent(
        _title(desk),
        [line for line, _ in petitions],
        question_lines(held, earlier_told(desk, held.earlier, held.questions), stamp, words),
        choices(words),
    )
    write_private(path, as_review_book(content))
    return _exported(desk, path, held, Counter(certainty for _, certainty in petitions))


def apply_review(desk: Desk, path: Path) -> ReviewReport:
    """Take over what a clerk changed, all of it as one change that can be taken back."""
    return _apply(desk, path, dry_run=False)


def rehearse_review(desk: Desk, path: Path) -> ReviewReport:
    """Tell what `apply_review` would do, and leave everything as it was."""
    return _apply(desk, path, dry_run=True)


def _apply(desk: Desk, path: Path, *, dry_run: bool) -> ReviewReport:
    book = read_review_book(path)
    if not desk.folder.register.exists():
        raise NothingToReview(year=desk.year)
    with database.opened(desk.folder.register) as db, _work(db, dry_run=dry_run):
        decided = read_decided(db, desk.year)
        result = _reviewed(desk, db, book, decided)
        if not result.faults and result.changes:
            _store(desk, db, {one.petition.id: one for one in decided}, result)
    return ReviewReport(
        year=desk.year,
        file=path.name,
        rows=len(book.petitions) + len(book.questions),
        changes=result.changes,
        refused=result.refused,
        faults=result.faults,
        dry_run=dry_run,
        agencies=agency_names(desk),
    )


def _work(db: Connection, *, dry_run: bool) -> AbstractContextManager[None]:
    return database.rehearsal(db) if dry_run else database.transaction(db)


def _reviewed(desk: Desk, db: Connection, book: ReviewBook, decided: Sequence[Decided]) -> Reviewed:
    standing = Standing(
        office=identity(db),
        year=desk.year,
        decided={one.petition.id: one for one in decided},
        questions={one.number: one for one in questions.of_year(db, desk.year, decided)},
        numbers=frozenset(questions.ids_by_number(db, desk.year)),
    )
    return reviewed(book, standing, _words(desk), desk.actor.name, desk.actor.at.date())


def _store(desk: Desk, db: Connection, before: Mapping[int, Decided], result: Reviewed) -> None:
    actor, year = desk.actor, desk.year
    change = history.begin_change(db, actor.stamp, actor.name, "review", year)
    ids = questions.store(db, change, year, result.leads)
    store_decisions(db, change, before, result.decided)
    store_fates(db, change, ids, before, result.decided)
    questions.word(db, change, year, result.questions.wordings)
    questions.handle(db, change, year, result.questions.handled)


def _waits(desk: Desk, db: Connection, path: Path, decided: Sequence[Decided]) -> bool:
    """Whether a file at that place is a review workbook whose edits the register has not seen."""
    if not path.is_file():
        return False
    with contextlib.suppress(NotAReview):
        result = _reviewed(desk, db, read_review_book(path), decided)
        return bool(result.changes or result.faults)
    return False


def _words(desk: Desk) -> Words:
    names = {topic: agency_names(desk, topic) for topic in ("", *topic_keys())}
    return Words(desk.conference.reference_day, names)


def _title(desk: Desk) -> str:
    conference = desk.conference
    wording = Wording(conference, desk.province, conference.reference_day)
    return say.TITLE.format(name=unmarked(wording.fill(conference.name)), year=desk.year)


def _exported(
    desk: Desk, path: Path, held: Stored, certainties: Counter[str]
) -> ReviewExportReport:
    return ReviewExportReport(
        year=desk.year,
        file=path,
        petitions=len(held.decided),
        questions=len(held.questions),
        must=certainties["must"],
        should=certainties["should"],
        undecided=sum(one.fate is None for one in held.decided),
    )
