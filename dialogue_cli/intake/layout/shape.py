"""The shape of a table, and whether rows fill it so that they need no closer look to be told apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_cli.intake.workbook import Row, Value, is_blank

ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Shape:
    """What is known of a table when its rows are told apart.

    Columns `first` to before `after` hold it; `key` is the one that makes a record, `unit` that of the
    sender where there is one; `spread` are
    the cells (row, column, from 0) merged over several columns; `continued` are the rows that a
    merged key cell of a row above reaches into; `unread` are those whose key cell holds a formula without a result.
    """

    first: int
    after: int
    key: int
    number: int | None
    unit: int | None = None
    spread: frozenset[tuple[int, int]] = frozenset()
    continued: frozenset[int] = frozenset()
    unread: frozenset[int] = frozenset()


def is_full(cells: Row, shape: Shape) -> bool:
    """Whether a row has a number cell, a text cell and something beside them: nearly every row of a long list."""
    if shape.number is None or type(cells[shape.number]) is not float:
        return False
    text = cells[shape.key]
    if type(text) is not str or not text.strip():
        return False
    return not holds_just_two(cells, shape)


def holds_just_two(cells: Row, shape: Shape) -> bool:
    """Whether a row has two cells that are filled; a record is known by its third."""
    count = 0
    for cell in cells[shape.first : shape.after]:
        if cell != "" and not is_blank(cell):
            count += 1
            if count > 2:
                return False
    return count == 2


def are_full(rows: Sequence[Row], shape: Shape) -> bool:
    """Whether each of the rows is full, told at a glance by its columns; when in doubt it is not."""
    columns = list(zip(*rows, strict=False))
    if shape.number is None or len(columns) < shape.after:
        return False
    if set(map(type, columns[shape.number])) != {float} or not _is_filled(columns[shape.key]):
        return False
    beside = set(range(shape.first, shape.after)) - {shape.number, shape.key}
    return any(_is_filled(columns[other]) for other in beside)


def _is_filled(column: Sequence[Value]) -> bool:
    return set(map(type, column)) == {str} and all(map(str.strip, column))  # type: ignore[arg-type]
