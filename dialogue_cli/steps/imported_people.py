"""Petitions and delegates of a file against those of its last version: new, corrected, the same, gone."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from dialogue_cli.intake.records import Record
from dialogue_cli.intake.versions import (
    Comparison,
    compare_delegates,
    compare_petitions,
    compare_places,
    delegate_content,
    petition_content,
)
from dialogue_cli.messages import imports as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Decided, Petition, petition_code
from dialogue_cli.register.decisions import forget_fate
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.petitions import PETITIONS
from dialogue_cli.register.records import RecordTable
from dialogue_cli.steps.imported_file import FileTaking
from dialogue_cli.steps.stored import read_decided

R = TypeVar("R", Petition, Delegate)


def take_petitions(taking: FileTaking) -> None:
    """Store the file's petitions; one whose text was corrected leaves the question it shares with others."""
    corrected = _take(
        taking, PETITIONS, taking.records(Petition), compare_petitions, petition_content, _code
    )
    reworded = {old.id for old, new in corrected if old.text != new.text}
    if reworded:
        taking.later(lambda _row_of: _leave_shared_questions(taking, reworded))


def take_delegates(taking: FileTaking) -> None:
    """Store the file's delegates."""
    _take(taking, DELEGATES, taking.records(Delegate), compare_delegates, delegate_content, _row)


def _take(
    taking: FileTaking,
    table: RecordTable[R],
    records: list[R],
    compare: Callable[[Sequence[R], Sequence[R]], Comparison[R]],
    content: Callable[[R], Hashable],
    told: Callable[[R], str],
) -> list[tuple[R, R]]:
    """Note each record's outcome and store it when the rows are; returns the corrected ones, before and after."""
    if not records:
        return []  # a namesake of another kind (a union's petitions, its delegates) is no version of this
    old = table.of_file(taking.db, taking.year, taking.base)
    comparison = (compare_places if taking.identical else compare)(old, records)
    taking.gone += [told(record) for record in comparison.gone]
    new, moved, corrected = [], [], []
    for record, earlier in zip(records, comparison.earlier, strict=True):
        if earlier is None:
            new.append(record)
            taking.note(record, "accepted")
        elif content(earlier) == content(record):
            moved.append((earlier, record))
            taking.note(record, "unchanged")
        else:
            corrected.append((earlier, record))
            taking.note(record, "changed")

    def store(row_of: Callable[[Record], int]) -> None:
        table.add(taking.db, taking.change, taking.year, [(row_of(r), r) for r in new])
        places = [(earlier, row_of(r), r.origin.part) for earlier, r in moved]
        table.move(taking.db, taking.change, places)
        for earlier, record in corrected:
            table.correct(taking.db, taking.change, earlier, record, row_of(record))

    taking.later(store)
    return corrected


def _code(petition: Petition) -> str:
    return petition_code(petition.id)


def _row(delegate: Delegate) -> str:
    # By its place, never by name: a report may be sent on.
    return say.ROW.format(sheet=delegate.origin.sheet, row=delegate.origin.row)


def _leave_shared_questions(taking: FileTaking, reworded: set[int]) -> None:
    """Reworded petitions leave a question that others stay in; one at least stays, so that its number lives on."""
    members: dict[int, list[Decided]] = defaultdict(list)
    for one in read_decided(taking.db, taking.year):
        if one.fate and one.fate.question is not None:
            members[one.fate.question].append(one)
    for question in members.values():
        leaving = [one for one in question if one.petition.id in reworded]
        staying = len(question) - len(leaving)
        for one in leaving if staying else leaving[1:]:
            forget_fate(taking.db, taking.change, one)
