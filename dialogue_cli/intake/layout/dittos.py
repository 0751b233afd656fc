"""Fills cells that only say "as above" ("nt", "như trên", a quotation mark) with what stands above."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.workbook import Value, is_blank

# Fields that whole groups of rows share; a request, a name or a number is never that of the row above.
_SHARED = ("unit", "upper_unit", "topic", "addressed_to", "agency", "source", "basis")
_LONGEST = 20


def with_dittos_filled(rows: Sequence[BodyRow], by_field: Mapping[str, int]) -> Iterable[BodyRow]:
    """The rows of one table, the records among them with every "as above" replaced by what it means."""
    columns = [by_field[name] for name in _SHARED if name in by_field]
    columns = [column for column in columns if _holds_ditto(rows, column)]
    return _filled(rows, columns) if columns else rows


def _holds_ditto(rows: Sequence[BodyRow], column: int) -> bool:
    return any(map(_is_ditto, {row.cells[column] for row in rows}))


def _filled(rows: Iterable[BodyRow], columns: Sequence[int]) -> Iterator[BodyRow]:
    above: dict[int, Value] = {}
    for row in rows:
        if row.role != "data":
            yield row
            continue
        meant: dict[int, Value] = {}
        for column in columns:
            value = row.cells[column]
            if is_blank(value) or value == above.get(column):
                continue
            if column in above and _is_ditto(value):
                meant[column] = above[column]
            else:
                above[column] = value
        yield _with_values(row, meant) if meant else row


def _is_ditto(value: Value) -> bool:
    if not isinstance(value, str) or len(value) > _LONGEST:
        return False
    return words("ditto", "whole").is_whole(plain(value))


def _with_values(row: BodyRow, meant: Mapping[int, Value]) -> BodyRow:
    cells = [meant.get(column, value) for column, value in enumerate(row.cells)]
    return replace(row, cells=cells)
