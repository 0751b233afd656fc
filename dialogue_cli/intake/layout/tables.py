"""Finds the tables of a sheet: header, body with merged cells filled, the unit its titles name."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from dialogue_cli.intake.layout import columns
from dialogue_cli.intake.layout.blocks import side_by_side
from dialogue_cli.intake.layout.dittos import with_dittos_filled
from dialogue_cli.intake.layout.headers import (
    Header,
    Sought,
    header_at,
    header_of,
    may_be_headings,
    possible_labels,
)
from dialogue_cli.intake.layout.name_parts import with_name_parts
from dialogue_cli.intake.layout.rows import BodyRow, is_counted, tell_apart
from dialogue_cli.intake.layout.run_on import run_on_rows, with_texts_joined
from dialogue_cli.intake.layout.settled import (
    NOTHING_SETTLED,
    Settled,
    from_memory,
    signature,
)
from dialogue_cli.intake.layout.shape import Shape
from dialogue_cli.intake.layout.units import unit_in_titles
from dialogue_cli.intake.records import Remembered
from dialogue_cli.intake.workbook import Merge, Row, Sheet, Value
from dialogue_cli.reference import headings

# A header whose headings are misspelt is looked for only so far down.
DEEPEST_GUESS = 60
LONGEST_HEADING = 45
# Stands in a key cell whose formula has no result: the row is a record all the same, one that cannot be read.
_UNREAD = "="
# This share of a header's cells makes it the same header again; beside it may stand other things.
_SAME, _FEWEST_SAME = 0.6, 2


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its header, its rows that are not blank, the unit named above it (or empty).

    `window` holds its first column and the one after its last where another table stands beside it;
    `aside` are columns beside the table that belong to none; `settled` is what a clerk has said.
    """

    header: Header
    rows: tuple[BodyRow, ...]
    title_unit: str
    window: tuple[int, int] | None = None
    aside: tuple[int, ...] = ()
    settled: Settled = NOTHING_SETTLED


Memory: TypeAlias = Callable[[str, Sequence[Row]], Remembered | None]
"""What was settled once for headings with this signature, and the rows above them that may name the sender."""


def find_tables(
    sheet: Sheet,
    kinds: Sequence[str],
    settled: Settled = NOTHING_SETTLED,
    memory: Memory | None = None,
) -> tuple[Table, ...]:
    """The tables of a sheet from top to bottom; none when no header is recognised."""
    if memory and not settled:
        settled = _remembered(sheet, memory)
    sought = Sought(tuple(kinds), settled=settled)
    header = _first_header(sheet, sought)
    tables = tuple(_stacked(sheet, header, sought)) if header else ()
    return tables + tuple(_beside(sheet, tables, sought)) if tables else ()


def _stacked(sheet: Sheet, header: Header | None, sought: Sought) -> Iterator[Table]:
    """The tables under each other, from this header on."""
    titles_from, unit, first = 0, "", True
    while header:
        following = _next_header(sheet, header, sought)
        end = following.top if following else len(sheet.rows)
        titles = sheet.rows[titles_from : header.top]
        unit = unit_in_titles(titles) or unit
        # Right above its headings, the name over one of several tables passes for a heading.
        above = sheet.rows[titles_from : header.bottom]
        parts, aside = side_by_side(sheet, header, end, sought)
        windows = [part.span if len(parts) > 1 else None for part in parts]
        for part, window in zip(parts, windows, strict=True):
            own_unit = unit_in_titles(_cut(above, window)) if window else ""
            table = _table(sheet, part, end, window, own_unit or unit, sought.settled)
            repeated = () if first else _header_rows(sheet, part, window)
            yield replace(
                table, rows=repeated + table.rows, aside=aside if part is parts[0] else ()
            )
            last = max((r.index for r in table.rows if r.role == "data"), default=part.bottom)
            titles_from = last + 1
        first, header = False, following


def _table(
    sheet: Sheet,
    header: Header,
    end: int,
    window: tuple[int, int] | None,
    unit: str,
    settled: Settled,
) -> Table:
    header = with_name_parts(header, sheet.rows[header.bottom + 1 : end])
    told_apart = tuple(_told_apart(sheet, header, end, window))
    rows = tuple(with_dittos_filled(told_apart, header.columns.by_field))
    return Table(header, rows, unit, window, settled=settled)


def _first_header(sheet: Sheet, sought: Sought) -> Header | None:
    """The first header of two columns or more; of one column only where there is no other."""
    row = sought.settled.header_row
    if row is not None and row < len(sheet.rows) and (named := header_of(sheet, row, row, sought)):
        return named
    sure = _search(sheet, len(sheet.rows), sought)
    if sure and len(sure.columns.by_field) > 1:
        return sure
    return _search(sheet, DEEPEST_GUESS, sought.guessing) or sure


def _remembered(sheet: Sheet, memory: Memory) -> Settled:
    """What was settled for an earlier file with the same headings; they are looked for near the top."""
    for top in range(min(len(sheet.rows), DEEPEST_GUESS)):
        for labels in possible_labels(sheet, top):
            if found := memory(signature(labels), sheet.rows[:top]):
                return from_memory(found, labels)
    return NOTHING_SETTLED


def _search(sheet: Sheet, until: int, sought: Sought) -> Header | None:
    single = None
    for index, row in enumerate(sheet.rows[:until]):
        if not may_be_headings(row, sought):
            continue
        header = header_at(sheet, index, sought)
        if header and len(header.columns.by_field) > 1:
            return header
        single = single or (header if header and _stands_alone(sheet, header, sought) else None)
    return single


def _stands_alone(sheet: Sheet, header: Header, sought: Sought) -> bool:
    """Whether a lone heading is followed by its column, and not by further headings: a list of them explains."""
    below = sheet.rows[header.bottom + 1 : header.bottom + 2]
    return not any(columns.is_known(str(cell), sought.kinds) for row in below for cell in row)


def _next_header(sheet: Sheet, header: Header, sought: Sought) -> Header | None:
    """A further header below: the same again on a new page, or that of another table."""
    number, key = header.columns.by_field.get("number"), header.columns.key
    again = {row[key] for row in sheet.rows[header.top : header.bottom + 1]} - {""}
    for index in range(header.bottom + 1, len(sheet.rows)):
        row = sheet.rows[index]
        if number is not None and is_counted(row[number]):
            continue
        if _may_head(row, number, key, again, sought.kinds):
            if _is_again(sheet, header, index):
                return replace(header, top=index, bottom=index + header.bottom - header.top)
            following = header_at(sheet, index, sought)
            if following and len(following.columns.by_field) > 1:
                return following
    return None


def _may_head(
    row: Row, number: int | None, key: int, again: set[Value], kinds: tuple[str, ...]
) -> bool:
    """Whether a cell that matters is a heading word for word: the number's, the key's, the first."""
    first = next((cell for cell in row if cell != ""), "")
    cells = (first, row[key]) if number is None else (first, row[key], row[number])
    for cell in cells:
        if isinstance(cell, str) and 0 < len(cell) <= LONGEST_HEADING:
            if cell in again:
                return True
            if headings.may_head(cell) and columns.is_known(cell, kinds):
                return True
    return False


def _is_again(sheet: Sheet, header: Header, top: int) -> bool:
    """Whether the rows of the header stand here once more, cell by cell."""
    here = sheet.rows[top : top + header.bottom - header.top + 1]
    there = sheet.rows[header.top : header.bottom + 1]
    if len(here) < len(there):
        return False
    pairs = [(a, b) for i, row in enumerate(there) for a, b in zip(row, here[i], strict=False) if a]
    same = sum(a == b for a, b in pairs)
    return same >= _FEWEST_SAME and _SAME * len(pairs) <= same


def _header_rows(
    sheet: Sheet, header: Header, window: tuple[int, int] | None
) -> tuple[BodyRow, ...]:
    indexes = range(header.top, header.bottom + 1)
    return tuple(BodyRow(index, within(sheet.rows[index], window), "header") for index in indexes)


def _beside(sheet: Sheet, tables: Sequence[Table], sought: Sought) -> Iterator[Table]:
    """Tables in the columns to the right of all others, whose header stands in another row."""
    after = max(_after(table) for table in tables)
    if after >= len(sheet.rows[0]):
        return
    empty: list[Value] = [""] * after
    right = [row[after:] for row in sheet.rows]
    if not any(may_be_headings(row, sought) for row in right):
        return
    rest = replace(sheet, rows=[[*empty, *row] for row in right])
    header = _search(rest, len(rest.rows), sought)
    if header and len(header.columns.by_field) > 1:
        for table in _stacked(rest, header, sought):
            yield replace(table, window=(after, len(rest.rows[0])))


def _after(table: Table) -> int:
    return max(table.header.span[1], table.window[1] if table.window else 0)


def _told_apart(
    sheet: Sheet, header: Header, end: int, window: tuple[int, int] | None
) -> Iterator[BodyRow]:
    """The rows of the body, a text over several of them put together."""
    body, shape = _body(sheet, header, end, window), _shape(sheet, header)
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
        unit=header.columns.by_field.get("unit"),
        spread=frozenset(wide),
        continued=frozenset(i for merge in deep for i in range(merge.top + 1, merge.bottom + 1)),
        unread=frozenset(row for row, columns in sheet.unworked.items() if key in columns),
    )


def _body(
    sheet: Sheet, header: Header, end: int, window: tuple[int, int] | None
) -> Iterator[tuple[int, Row, Row]]:
    """The rows of the body, as they are and with the values of vertical merges repeated."""
    repeats, key = _repeats(sheet, header), header.columns.key
    for index in range(header.bottom + 1, end):
        row = within(sheet.rows[index], window) if window else sheet.rows[index]
        if index in sheet.unworked and key in sheet.unworked[index]:
            row = [*row[:key], _UNREAD, *row[key + 1 :]]
        filled = row
        if index in repeats:
            filled = [repeats[index].get(column, value) for column, value in enumerate(row)]
        yield index, row, filled


def within(row: Row, window: tuple[int, int] | None) -> Row:
    """The row with nothing but the cells of a window."""
    if window is None:
        return row
    first, after = window
    return [*[""] * first, *row[first:after], *[""] * (len(row) - after)]


def _cut(rows: Iterable[Row], window: tuple[int, int]) -> Sequence[Row]:
    return [within(row, window) for row in rows]


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
