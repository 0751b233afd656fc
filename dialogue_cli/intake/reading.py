"""The front door of the room: a file in, what became of each of its rows out."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake import (
    answers,
    attendance,
    columns,
    delegates,
    gift_receipts,
    gift_totals,
    headers,
    petitions,
)
from dialogue_cli.intake.cells import Cells, Place, skipped
from dialogue_cli.intake.day_base import counts_from_1904
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.own_sheets import set_apart
from dialogue_cli.intake.package import Package, inspect
from dialogue_cli.intake.records import FileReading, Outcome, RowReading, SheetReading
from dialogue_cli.intake.refusals import (
    KindUnclear,
    NoHeaderFound,
    NotASpreadsheet,
    OnlyOwnSheets,
    WordWithoutTable,
)
from dialogue_cli.intake.restored import as_sent, doubts, name_as_meant, repairs_of, restored
from dialogue_cli.intake.rows import BodyRow
from dialogue_cli.intake.tables import Table, find_tables
from dialogue_cli.intake.units import unit_in_file_name, unit_in_sheet_name
from dialogue_cli.intake.workbook import Sheet, as_received, column_letter, is_blank
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.findings import Problem
from dialogue_cli.reference import headings
from dialogue_cli.vietnamese.text import one_line

_HEADINGS_SHOWN = 12

_READERS: Mapping[str, Callable[[BodyRow, Place], Outcome]] = MappingProxyType(
    {
        "petitions": petitions.read_row,
        "delegates": delegates.read_row,
        "answers": answers.read_row,
        "attendance": attendance.read_row,
        "gifts": gift_receipts.read_row,
    }
)


def read_file(path: Path, *, kind: str | None = None, unit: str | None = None) -> FileReading:
    """Read every table of a workbook.

    `kind` settles what its tables are; `unit` is the sender where no row or section names one.
    Raises FileMissing, FileClosedToUs, FileEmpty, FileTooBig, FileProtected, FileUnreadable,
    NotASpreadsheet, NoHeaderFound or KindUnclear.
    """
    package = inspect(path)
    kinds = (kind,) if kind else headings.kinds()
    with collector_at_rest():
        sheets, marks = set_apart(package, restored(package, read_sheets(package)))
        if marks.form == "answers" and not kind:
            # An answers form that comes back empty has the columns of a petition list.
            kinds = ("answers",)
        if not sheets:
            raise OnlyOwnSheets(file=package.name)
        found = [(sheet, find_tables(sheet, kinds)) for sheet in sheets]
        _refuse_unclear(package, found)
        sent = replace(package, name=marks.original or package.name)
        read = [_sheet(sent, sheet, tables, kinds, unit) for sheet, tables in found]
    known = [table.header.columns.kind for _, tables in found for table in tables]
    if not known:
        raise _no_header(package, sheets, kinds)
    return FileReading(
        package.name,
        package.sha256,
        package.size,
        known[0],
        tuple(read),
        unit_given=unit or "",
        returned_of=marks.code,
    )


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Rows and records refer to each other in no circle; looking for one again and again costs a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refuse_unclear(package: Package, found: Iterable[tuple[Sheet, tuple[Table, ...]]]) -> None:
    for sheet, tables in found:
        for header in (table.header for table in tables):
            if header.rivals:
                raise KindUnclear(
                    file=package.name,
                    sheet=sheet.name,
                    row=header.top + 1,
                    kinds=", ".join(header.rivals),
                )


def _sheet(
    package: Package,
    sheet: Sheet,
    tables: tuple[Table, ...],
    kinds: Iterable[str],
    unit: str | None,
) -> SheetReading:
    if not tables:
        return SheetReading(sheet.name, note=_why_nothing(sheet, kinds))
    fallback = unit_in_sheet_name(name_as_meant(sheet.name, sheet)) or unit_in_file_name(
        name_as_meant(package.name, sheet)
    )
    from_1904 = counts_from_1904(package)
    places = [
        Place(
            package.name,
            sheet.name,
            t.header.columns,
            unit or t.title_unit or fallback,
            repairs=sheet.repairs,
            labels=t.header.labels,
            titles=_lines_above(sheet, t, tables),
            from_1904=from_1904,
        )
        for t in tables
    ]
    return SheetReading(
        name=sheet.name,
        rows=tuple(
            row
            for table, place in zip(tables, places, strict=True)
            for row in _rows(sheet, table, place)
        ),
        note=_unused_columns(sheet, tables),
        kind=places[0].columns.kind,
        unit=places[0].unit,
    )


def _unused_columns(sheet: Sheet, tables: Iterable[Table]) -> str:
    """Which columns hold something that no field takes: what a unit wrote there is kept, but not used."""
    found = dict.fromkeys(name for table in tables for name in _unused(table))
    if not found:
        return ""
    return messages.COLUMNS_UNUSED.format(sheet=sheet.name, headings=", ".join(found))


def _unused(table: Table) -> Iterator[str]:
    """The columns of a table that hold something unused: by heading, else, from its records, by letter."""
    used = table.header.columns.by_field.values()
    for index, label in enumerate(table.header.labels):
        rows = [row for row in table.rows if label or row.role == "data"]
        if index in used or not any(_holds(row, index) for row in rows):
            continue
        if label:
            yield messages.QUOTED.format(text=" ".join(label))
        else:
            yield messages.COLUMN_WITHOUT_HEADING.format(letter=column_letter(index))


def _holds(row: BodyRow, index: int) -> bool:
    return index < len(row.cells) and not is_blank(row.cells[index])


def _lines_above(sheet: Sheet, table: Table, tables: Iterable[Table]) -> tuple[str, ...]:
    """The lines between a table's header and the table above it, if there is one."""
    top = table.header.top
    ends = (max((row.index for row in one.rows), default=one.header.bottom) for one in tables)
    start = max((end + 1 for end in ends if end < top), default=0)
    cells = (cell for row in sheet.rows[start:top] for cell in row if isinstance(cell, str))
    return tuple(line for cell in cells if (line := one_line(cell)))


def _rows(sheet: Sheet, table: Table, place: Place) -> Iterator[RowReading]:
    """The rows of a table, with what its totals say about them where its kind has sums."""
    read = ((row, _outcome(sheet, row, place)) for row in table.rows)
    if place.columns.kind != "gifts":
        yield from (_row(sheet, row, outcome) for row, outcome in read)
        return
    gifts = list(read)
    sums = gift_totals.total_problems(gifts, place)
    yield from (_row(sheet, row, outcome, sums.get(row.index, ())) for row, outcome in gifts)


def _outcome(sheet: Sheet, row: BodyRow, place: Place) -> Outcome:
    if row.role != "data":
        return skipped(row.role)
    if row.index in sheet.uneven:
        outcome = Cells(row, place).rejected("line-uneven", "")
    else:
        outcome = _READERS[place.columns.kind](row, place)
    if sheet.repairs:
        outcome = replace(outcome, problems=outcome.problems + doubts(sheet, row.index))
    return outcome


def _row(sheet: Sheet, row: BodyRow, outcome: Outcome, more: Sequence[Problem] = ()) -> RowReading:
    return RowReading(
        row=row.index + 1,
        cells=as_received(as_sent(sheet, row.index)),
        outcome=outcome.outcome,
        reason=outcome.reason,
        records=outcome.records,
        problems=(*outcome.problems, *more) if more else outcome.problems,
        repairs=repairs_of(sheet, row.index) if sheet.repairs else (),
    )


def _why_nothing(sheet: Sheet, kinds: Iterable[str]) -> str:
    if sheet.hidden:
        return messages.SHEET_HIDDEN.format(sheet=sheet.name)
    if not sheet.holds_cells:
        return messages.SHEET_NOT_CELLS.format(sheet=sheet.name)
    if not sheet.rows:
        return ""  # an empty Sheet2 is in half of all workbooks and means nothing
    seen = _quoted(_seen(sheet, tuple(kinds))[1])
    return messages.SHEET_WITHOUT_TABLE.format(sheet=sheet.name, seen=seen)


def _no_header(package: Package, sheets: Iterable[Sheet], kinds: tuple[str, ...]) -> DialogueError:
    width = max((len(sheet.rows[0]) for sheet in sheets if sheet.rows), default=0)
    if package.format == "docx" and width < 3:
        return WordWithoutTable(file=package.name)  # only the header and the signature are tables
    if package.format == "text" and width < 2:
        return NotASpreadsheet(file=package.name, found=messages.FOUND_TEXT)
    seen = [(sheet, *_seen(sheet, kinds)) for sheet in sheets]
    texts = [text for _, _, found in seen for text in found]
    rows = (
        messages.SHEET_AND_HEADINGS.format(sheet=sheet.name, row=row + 1, headings=_quoted(found))
        for sheet, row, found in seen
        if found
    )
    expected = (messages.EXPECTED_COLUMNS[kind] for kind in kinds)
    return NoHeaderFound(
        file=package.name,
        seen="; ".join(rows) or messages.NOTHING,
        understood=_quoted(columns.understood(texts, kinds)),
        expected=messages.OR.join(expected),
    )


def _seen(sheet: Sheet, kinds: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """The row most like a header and its texts: by headings known word for word, else by its looks.

    Other rows are not shown: they may name people.
    """
    rows = [(index, headers.headings_of(row)) for index, row in enumerate(sheet.rows)]
    known = [
        (sum(columns.is_known(t, kinds) for t in texts), -index, texts) for index, texts in rows
    ]
    count, place, texts = max(known, default=(0, 0, ()))
    if not count:
        row = headers.likely_row(sheet.rows)
        place, texts = (0, ()) if row is None else (-row, headers.headings_of(sheet.rows[row]))
    return -place, texts[:_HEADINGS_SHOWN]


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(messages.QUOTED.format(text=text) for text in texts) or messages.NOTHING
