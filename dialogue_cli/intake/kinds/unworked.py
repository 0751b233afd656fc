"""Rows with formulas whose result nobody knows: without its text or name a row is no record, the rest is told."""

from collections.abc import Mapping

from dialogue_cli.intake.kinds.cells import Cells, Place
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.findings import Problem

CODE = "formula-without-result"
# A running number and a signature tell nothing that is kept.
_UNIMPORTANT = frozenset({"number", "signature"})
# What an answer says is as much its record as the question is.
_TELLING = ("answer",)


def unread_rows(unworked: Mapping[int, frozenset[int]], place: Place) -> frozenset[int]:
    """The rows (from 0) whose record stands in a formula without a result."""
    if not unworked:
        return frozenset()
    columns = {place.columns.by_field[field] for field in _fields(place)}
    return frozenset(row for row, there in unworked.items() if columns & there)


def unread(row: BodyRow, place: Place, there: frozenset[int]) -> Outcome:
    """Such a row: rejected, its cell named."""
    fields = (field for field in _fields(place) if place.columns.by_field[field] in there)
    return Cells(row, place).rejected(CODE, next(fields))


def further(row: BodyRow, place: Place, there: frozenset[int]) -> tuple[Problem, ...]:
    """A problem for each other cell of a row that a field is read from."""
    cells = Cells(row, place)
    for field, column in place.columns.by_field.items():
        if column in there and field not in {*_UNIMPORTANT, *_fields(place)}:
            cells.complain(CODE, field)
    return tuple(cells.problems)


def _fields(place: Place) -> tuple[str, ...]:
    telling = (field for field in _TELLING if field in place.columns.by_field)
    return (place.columns.key_field, *telling)
