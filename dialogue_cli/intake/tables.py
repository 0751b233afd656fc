"""Finds the tables of a sheet: header, body with merged cells filled, the unit its titles name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.intake import columns
from dialogue_cli.intake.headers import Header, header_at, may_be_headings
from dialogue_cli.intake.name_parts import with_name_parts
from dialogue_cli.intake.rows import BodyRow, Shape, is_counted, tell_apart
from dialogue_cli.intake.run_on import run_on_rows, with_texts_joined
from dialogue_cli.intake.units import unit_in_titles
from dialogue_cli.intake.workbook import Merge, Row, Sheet, Value


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its header, its rows that are not blank, the unit named above it (or empty)."""

    header: Header
    rows: tuple[BodyRow, ...]
    title_unit: str


def find_tables(sheet: Sheet, kinds: Sequence[str]) -> tuple[Table, ...]:
    """The tables of a sheet from top to bottom; none when no header is recognised."""
    tables: list[Table] = []
    header = _first_header(sheet, kinds)
    titles_from, unit = 0, ""
    while header:
        following = _next_header(sheet, header, kinds)
        end = following.top if following else len(sheet.rows)
        header = with_name_parts(header, sheet.rows[header.bottom + 1 : end])
        unit = unit_in_titles(sheet.rows[titles_from : header.top]) or unit
        rows = tuple(_told_apart(sheet, header, end))
        repeated = _header_rows(sheet, header) if tables else ()
        tables.append(Table(header, repeated + rows, unit))
        last = max((row.index for row in rows if row.role == "data"), default=header.bottom)
        titles_from, header = last + 1, following
    return tuple(tables)


def _first_header(sheet: Sheet, kinds: Sequence[str]) -> Header | None:
    """The first header of two columns or more; of one column only where there is no other."""
    single = None
    for index, row in enumerate(sheet.rows):
        if not may_be_headings(row, kinds):
            continue
        header = header_at(sheet, index, kinds)
        if header and len(header.columns.by_field) > 1:
            return header
        single = single or header
    return single


def _next_header(sheet: Sheet, header: Header, kinds: Sequence[str]) -> Header | None:
    """A further header below: the same again on a new page, or that of another table."""
    found = header.columns
    number, key, kind = found.by_field.get("number"), found.key, found.kind
    for index in range(header.bottom + 1, len(sheet.rows)):
        row = sheet.rows[index]
        if number is not None and is_counted(row[number]):
            continue
        numbered = number is not None and _names(kind, "number", row[number])
        if numbered or _names(kind, found.key_field, row[key]):
            following = header_at(sheet, index, kinds)
            if following and len(following.columns.by_field) > 1:
                return following
    return None


def _names(kind: str, field: str, cell: Value) -> bool:
    return isinstance(cell, str) and columns.names_field(kind, field, cell)


def _header_rows(sheet: Sheet, header: Header) -> tuple[BodyRow, ...]:
    indexes = range(header.top, header.bottom + 1)
    return tuple(BodyRow(index, sheet.rows[index], "header") for index in indexes)


def _told_apart(sheet: Sheet, header: Header, end: int) -> Iterator[BodyRow]:
    """The rows of the body, a text over several of them put together."""
    body, shape = _body(sheet, header, end), _shape(sheet, header)
    run_on = _run_on(sheet, header, end) if header.columns.kind == "petitions" else {}
    if not run_on:
        return tell_apart(body, shape)
    joined = with_texts_joined(body, run_on, header.columns.key)
    return tell_apart(joined, replace(shape, continued=shape.continued | run_on.keys()))


def _run_on(sheet: Sheet, header: Header, end: int) -> Mapping[int, int]:
    text, number = header.columns.key, header.columns.by_field.get("number")
    others = [column for column in range(*header.span) if column not in {text, number}]
    rows = [(index, sheet.rows[index]) for index in range(header.bottom + 1, end)]
    spread = frozenset(merge.top for merge in sheet.merges if merge.right > merge.left)
    return run_on_rows(rows, text, others if number is None else [number, *others], spread)


def _shape(sheet: Sheet, header: Header) -> Shape:
    first, after = header.span
    key = header.columns.key
    wide = ((merge.top, merge.left) for merge in sheet.merges if merge.right > merge.left)
    deep = (merge for merge in _deep(sheet, header) if merge.left == key)
    return Shape(
        first=first,
        after=after,
        key=key,
        number=header.columns.by_field.get("number"),
        spread=frozenset(wide),
        continued=frozenset(i for merge in deep for i in range(merge.top + 1, merge.bottom + 1)),
    )


def _body(sheet: Sheet, header: Header, end: int) -> Iterator[tuple[int, Row, Row]]:
    """The rows of the body, as they are and with the values of vertical merges repeated."""
    repeats = _repeats(sheet, header)
    for index in range(header.bottom + 1, end):
        row = sheet.rows[index]
        filled = row
        if index in repeats:
            filled = [repeats[index].get(column, value) for column, value in enumerate(row)]
        yield index, row, filled


def _repeats(sheet: Sheet, header: Header) -> Mapping[int, Mapping[int, Value]]:
    """Row → column → value; the key column is left out, or one record would become several."""
    found: dict[int, dict[int, Value]] = {}
    for merge in _deep(sheet, header):
        if merge.left != header.columns.key:
            value = sheet.rows[merge.top][merge.left]
            for index in range(merge.top + 1, merge.bottom + 1):
                found.setdefault(index, {})[merge.left] = value
    return found


def _deep(sheet: Sheet, header: Header) -> tuple[Merge, ...]:
    """The merges of the body that cover several rows of the sheet's filled area."""
    height, width = len(sheet.rows), len(sheet.rows[0])
    return tuple(
        replace(merge, bottom=min(merge.bottom, height - 1))
        for merge in sheet.merges
        if merge.bottom > merge.top > header.bottom and merge.top < height and merge.left < width
    )
