"""Petitions, people and budget lines of a file against those of its last version: new, corrected, the same, gone."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, NamedTuple, TypeVar

from dialogue_cli.intake.records import Record
from dialogue_cli.intake.versions import (
    Comparison,
    budget_content,
    budget_said,
    compare_budgets,
    compare_people,
    compare_petitions,
    person_content,
    person_said,
    petition_content,
    petition_said,
    same_budgets,
    same_people,
    same_petitions,
)
from dialogue_cli.messages import imports as say
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Fate, Petition, petition_code
from dialogue_cli.register.attendance import ATTENDANCE
from dialogue_cli.register.budget import BUDGET_LINES
from dialogue_cli.register.database import Connection
from dialogue_cli.register.decisions import forget_fate
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.gifts import GIFT_RECEIPTS
from dialogue_cli.register.petitions import PETITIONS
from dialogue_cli.register.records import RecordTable
from dialogue_cli.steps.importing.imported_file import FileTaking
from dialogue_cli.steps.stored import read_decided

R = TypeVar("R", Petition, Delegate, Attendance, GiftReceipt, BudgetLine)


@dataclass(frozen=True, slots=True)
class _Ways(Generic[R]):
    """How records of one kind are compared: with another version, with the same file read again; and told."""

    table: RecordTable[R]
    versions: Callable[[Sequence[R], Sequence[R]], Comparison[R]]
    again: Callable[[Sequence[R], Sequence[R]], Comparison[R]]
    content: Callable[[R], Hashable]
    said: Callable[[R], Hashable]
    told: Callable[[R], str]


class _Taken(NamedTuple, Generic[R]):
    """A record as it was read, as it is to be kept, and what it was before."""

    read: R
    kept: R
    earlier: R | None


def take_petitions(taking: FileTaking) -> None:
    """Store the file's petitions; one whose text was corrected leaves the question it shares with others."""
    taken = _take(taking, taking.records(Petition), _PETITIONS)
    nameless = sum(not one.kept.unit for one in taken)
    if nameless:
        taking.remarks.append(say.NO_UNIT.format(count=nameless))
    reworded = {
        one.earlier.id for one in taken if one.earlier and one.earlier.text != one.kept.text
    }
    if reworded:
        taking.later(lambda _row_of: _leave_shared_questions(taking, reworded))


def take_people(taking: FileTaking) -> None:
    """Store the file's delegates, its attendance and its receipts of gifts."""
    _take(taking, taking.records(Delegate), _DELEGATES)
    _take(taking, taking.records(Attendance), _ATTENDANCE)
    _take(taking, taking.records(GiftReceipt), _GIFTS)


def take_budget(taking: FileTaking) -> None:
    """Store the lines of the file's budget, and the sums that it states."""
    before = len(taking.gone)
    _take(taking, taking.records(BudgetLine), _BUDGET)
    if len(taking.gone) > before:
        taking.remarks.append(say.BUDGET_GONE)


def _take(taking: FileTaking, records: list[R], ways: _Ways[R]) -> list[_Taken[R]]:
    """Note each record's outcome and store it when the rows are."""
    if not records:
        return []  # a namesake of another kind (a union's petitions, its delegates) is no version of this
    old = ways.table.of_line(taking.db, taking.line)
    taken = _compared(taking, old, records, ways)
    new = [one for one in taken if one.earlier is None]
    moved, corrected = [], []
    for one in taken:
        if one.earlier is None:
            continue
        if ways.content(one.earlier) == ways.content(one.kept):
            moved.append((one.earlier, one.read))
        else:
            corrected.append((one.earlier, one))
    taking.note_all((one.read for one in new), "accepted")
    taking.note_all((read for _, read in moved), "unchanged")
    taking.note_all((one.read for _, one in corrected), "changed")
    if old and len(new) == len(taken):
        taking.remarks.append(say.NAMESAKE)
    taking.continues = taking.continues or len(new) < len(taken)

    def store(row_of: Callable[[Record], int]) -> None:
        rows = [(row_of(one.read), one.kept) for one in new]
        ways.table.add(taking.db, taking.change, taking.year, rows)
        places = [(earlier, row_of(read), read.origin.part) for earlier, read in moved]
        ways.table.move(taking.db, taking.change, places)
        for earlier, one in corrected:
            ways.table.correct(taking.db, taking.change, earlier, one.kept, row_of(one.read))

    taking.later(store)
    return taken


def _compared(
    taking: FileTaking, old: Sequence[R], records: Sequence[R], ways: _Ways[R]
) -> list[_Taken[R]]:
    if taking.identical:
        found = ways.again(old, records)
        # The very same file says nothing new: only the clerk's word on the sender can change a record.
        kept = records if taking.reading.unit_given else _as_before(old, records, found, ways)
    else:
        kept, found = _as_version(old, records, ways)
    taking.gone += [ways.told(record) for record in found.gone]
    return [_Taken(*three) for three in zip(records, kept, found.earlier, strict=True)]


def _as_version(
    old: Sequence[R], records: Sequence[R], ways: _Ways[R]
) -> tuple[Sequence[R], Comparison[R]]:
    """The records as they are to be kept if the file is another version, and how they pair with the last one's."""
    kept = _with_unit_of_before(old, records)
    found = _with_unit_named_now(old, kept, ways)
    # Of a namesake the sender is not that of the other file.
    return (kept if any(found.earlier) else records), found


def _shared(old: Sequence[R], records: Sequence[R], ways: _Ways[R]) -> tuple[int, int]:
    """How many of the records pair with those of a line if the file is a version of it, and how many it has."""
    _, found = _as_version(old, records, ways)
    return sum(known is not None for known in found.earlier), len(old)


def shared_petitions(db: Connection, line: int, records: Sequence[Petition]) -> tuple[int, int]:
    """How many petitions of a file pair with those of a line, and how many the line has."""
    return _shared(PETITIONS.of_line(db, line), records, _PETITIONS)


def shared_delegates(db: Connection, line: int, records: Sequence[Delegate]) -> tuple[int, int]:
    """How many delegates of a file pair with those of a line, and how many the line has."""
    return _shared(DELEGATES.of_line(db, line), records, _DELEGATES)


def shared_attendance(db: Connection, line: int, records: Sequence[Attendance]) -> tuple[int, int]:
    """How many of those on a file's attendance sheets pair with those of a line, and how many the line has."""
    return _shared(ATTENDANCE.of_line(db, line), records, _ATTENDANCE)


def shared_gifts(db: Connection, line: int, records: Sequence[GiftReceipt]) -> tuple[int, int]:
    """How many receipts of a file pair with those of a line, and how many the line has."""
    return _shared(GIFT_RECEIPTS.of_line(db, line), records, _GIFTS)


def shared_budget(db: Connection, line: int, records: Sequence[BudgetLine]) -> tuple[int, int]:
    """How many lines of a file's budget pair with those of a line, and how many the line has."""
    return _shared(BUDGET_LINES.of_line(db, line), records, _BUDGET)


def _as_before(
    old: Sequence[R], records: Sequence[R], found: Comparison[R], ways: _Ways[R]
) -> list[R]:
    """The records as they are known; those of a cell that is cut otherwise now, as they are read."""
    read = _with_unit_of_before(old, records)
    return [
        known if known is not None and ways.said(known) == ways.said(record) else record
        for record, known in zip(read, found.earlier, strict=True)
    ]


def _with_unit_of_before(old: Sequence[R], records: Sequence[R]) -> Sequence[R]:
    """A new version that names no unit is of the unit that the clerk named for the last one."""
    known = {record.unit for record in old}
    if len(known) != 1 or any(record.unit for record in records):
        return records
    unit = known.pop()
    return [replace(record, unit=unit) for record in records]


def _with_unit_named_now(old: Sequence[R], kept: Sequence[R], ways: _Ways[R]) -> Comparison[R]:
    """Pair the records; those of a version that named no unit are of the one unit that its correction names."""
    named = {record.unit for record in kept}
    if len(named) != 1 or any(record.unit for record in old):
        return ways.versions(old, kept)
    unit = named.pop()
    found = ways.versions([replace(record, unit=unit) for record in old], kept)
    known = {record.id: record for record in old}
    return Comparison(
        tuple(known[one.id] if one else None for one in found.earlier),
        tuple(known[one.id] for one in found.gone),
    )


def _code(petition: Petition) -> str:
    return petition_code(petition.id)


def _row(person: Delegate | Attendance | GiftReceipt | BudgetLine) -> str:
    # By its place, never by name: a report may be sent on.
    return say.ROW.format(sheet=person.origin.sheet, row=person.origin.row)


_PETITIONS = _Ways(
    PETITIONS, compare_petitions, same_petitions, petition_content, petition_said, _code
)
_DELEGATES = _Ways(DELEGATES, compare_people, same_people, person_content, person_said, _row)
_ATTENDANCE = _Ways(ATTENDANCE, compare_people, same_people, person_content, person_said, _row)
_GIFTS = _Ways(GIFT_RECEIPTS, compare_people, same_people, person_content, person_said, _row)
_BUDGET = _Ways(BUDGET_LINES, compare_budgets, same_budgets, budget_content, budget_said, _row)


def _leave_shared_questions(taking: FileTaking, reworded: set[int]) -> None:
    """Reworded petitions leave a question that others stay in; one at least stays, so that its number lives on."""
    members: dict[int, list[tuple[int, Fate]]] = defaultdict(list)
    for one in read_decided(taking.db, taking.year):
        if one.fate and one.fate.question is not None:
            members[one.fate.question].append((one.petition.id, one.fate))
    for question in members.values():
        leaving = [(petition, fate) for petition, fate in question if petition in reworded]
        staying = len(question) - len(leaving)
        for petition, fate in leaving if staying else leaving[1:]:
            forget_fate(taking.db, taking.change, petition, fate)
