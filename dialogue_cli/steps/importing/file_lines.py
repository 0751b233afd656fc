"""Which earlier file a new one is a version of: by its bytes, else by its name and by what it shares."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from dialogue_cli.intake.file_names import base_name
from dialogue_cli.intake.records import FileReading
from dialogue_cli.intake.versions import petition_content
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Answer, Petition
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.register import lines, sources
from dialogue_cli.register.database import Connection
from dialogue_cli.register.petitions import PETITIONS
from dialogue_cli.register.redaction import last_erasure
from dialogue_cli.steps.importing.corrected_copies import file_of, unmarked_name
from dialogue_cli.steps.importing.imported_answers import shared_answers
from dialogue_cli.steps.importing.imported_file import Line
from dialogue_cli.steps.importing.imported_people import (
    shared_attendance,
    shared_budget,
    shared_delegates,
    shared_gifts,
    shared_petitions,
)
from dialogue_cli.steps.importing.overlaps import NEARLY_ALL, Overlaps

# Everybody's file is called "danh sach kien nghi.xlsx": only the likeliest few are compared row by row.
MOST_COMPARED = 5

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A line that may go on: by exactly this name or by one that differs by marks of a version."""

    line: int
    same_name: bool


def line_of(db: Connection, year: int, reading: FileReading, overlaps: Overlaps) -> Line:
    """The line of versions that a file continues; a new one when it is nobody's version."""
    known = sources.find_same(db, year, reading.sha256)
    if known:
        return _known_line(db, year, reading, known)
    if sent := file_of(db, year, reading.returned_of):
        return Line(sent.line, corrects=sent.name)
    candidates = _candidates(db, year, reading.name)
    if [one.same_name for one in candidates] == [True]:
        return Line(candidates[0].line)  # whether it shares anything shows when it is taken
    chosen = _likeliest(db, year, reading, candidates)
    if chosen is None:
        if resent := _resent(db, reading, overlaps):
            renamed = lines.newest_names(db, [resent])[resent]
            return Line(resent, renamed_from=renamed, is_resent=True)
        return Line(0, is_namesake=any(one.same_name for one in candidates))
    renamed = "" if chosen.same_name else lines.newest_names(db, [chosen.line])[chosen.line]
    return Line(chosen.line, renamed_from=renamed)


def _known_line(db: Connection, year: int, reading: FileReading, known: sources.StoredFile) -> Line:
    """The line of a file that was taken in before with exactly these bytes."""
    if known.change < last_erasure(db, year):
        return Line(known.line, known.name, is_old_copy=True, is_erased=True)
    newest = sources.newest_of_line(db, known.line)
    identical = newest.sha256 == reading.sha256
    # Under the name that stands an older version is the clerk's wish to go back; elsewhere it lies about.
    is_old_copy = not identical and newest.name != reading.name
    return Line(known.line, known.name, identical, is_old_copy)


def _resent(db: Connection, reading: FileReading, overlaps: Overlaps) -> int:
    """The one line whose list of petitions a unit sends again under quite another name; 0 where that is not certain.

    Nearly all rows must be the same in every cell that is kept, and of one unit: a summary repeats the lists of many.
    """
    petitions = _of(reading, Petition)
    units = {unit_key(one.unit) for one in petitions}
    if len(petitions) != len(reading.records) or len(units) != 1 or "" in units:
        return 0
    content = Counter(map(petition_content, petitions))
    found = []
    for line in overlaps.nearly_same(petitions):
        old = Counter(map(petition_content, PETITIONS.of_line(db, line)))
        if (content & old).total() >= NEARLY_ALL * max(content.total(), old.total()):
            found.append(line)
    return found[0] if len(found) == 1 else 0


def _candidates(db: Connection, year: int, name: str) -> list[_Candidate]:
    """The lines that bear this name or one that differs by marks alone, the newest first."""
    base = base_name(unmarked_name(name))
    found: dict[int, bool] = {}
    for line, other in lines.names_of_lines(db, year):
        if other == name or base_name(other) == base:
            found[line] = found.get(line, False) or other == name
    return [_Candidate(line, same) for line, same in found.items()]


def _likeliest(
    db: Connection, year: int, reading: FileReading, candidates: Sequence[_Candidate]
) -> _Candidate | None:
    """The line that shares most records with the file, if that is enough to be a version."""
    if len(candidates) > MOST_COMPARED:
        candidates = _sharing_words(db, reading, candidates)
    shared = [(_shared(db, year, reading, one), one) for one in candidates]
    best = max(shared, key=lambda found: found[0], default=(0, None))
    return best[1] if best[0] else None


def _sharing_words(
    db: Connection, reading: FileReading, candidates: Sequence[_Candidate]
) -> list[_Candidate]:
    """The few candidates in which most wordings of the file stand letter for letter."""
    said = {_said(record) for record in reading.records} - {""}
    found: dict[int, set[str]] = defaultdict(set)
    for line, words in lines.said_in_lines(db, [one.line for one in candidates]):
        if words in said:
            found[line].add(words)
    count = Counter({line: len(words) for line, words in found.items()})
    likely = [line for line, _ in count.most_common(MOST_COMPARED)]
    by_line = {one.line: one for one in candidates}
    return [by_line[line] for line in likely]


def _said(record: object) -> str:
    if isinstance(record, Petition):
        return record.text_received
    if isinstance(record, (Delegate, Attendance, GiftReceipt)):
        return record.full_name
    if isinstance(record, BudgetLine):
        return record.item
    return record.answer if isinstance(record, Answer) else ""


def _shared(db: Connection, year: int, reading: FileReading, candidate: _Candidate) -> int:
    """How many records the file shares with a line; under another name at least half must be shared."""
    line = candidate.line
    found = (
        (_of(reading, Petition), shared_petitions(db, line, _of(reading, Petition))),
        (_of(reading, Delegate), shared_delegates(db, line, _of(reading, Delegate))),
        (_of(reading, Attendance), shared_attendance(db, line, _of(reading, Attendance))),
        (_of(reading, GiftReceipt), shared_gifts(db, line, _of(reading, GiftReceipt))),
        (_of(reading, BudgetLine), shared_budget(db, line, _of(reading, BudgetLine))),
        (_of(reading, Answer), shared_answers(db, year, line, _of(reading, Answer))),
    )
    return sum(
        shared
        for records, (shared, there) in found
        if candidate.same_name or 2 * shared >= min(there, len(records))
    )


def _of(reading: FileReading, kind: type[T]) -> list[T]:
    return [record for record in reading.records if isinstance(record, kind)]
