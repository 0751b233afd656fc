"""Draws one table with all that offices put around it; saves the same bytes every time."""

import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell as XlsxCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | date | Mapping[str, Any] | None
Placed = list[tuple[int, Mapping[str, Cell]]]
FONT = "Times New Roman"
EDGE = Side(style="thin")
GRID = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)
GREY = PatternFill("solid", fgColor="E7E6E6")
SAVED_ON = "2024-06-01T00:00:00Z"
ZIP_TIME = (2024, 6, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width in characters, and where its cells are aligned."""

    heading: str
    width: int
    align: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table: its cells in order, and the fields that it was made from."""

    cells: tuple[Cell, ...]
    fields: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Body:
    """Rows under one heading (or none); in column `merged` equal neighbours are one cell."""

    heading: str
    lines: Sequence[Line]
    merged: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What stands around the table: head, titles, row of column numbers, totals, signature."""

    sheet: str
    columns: tuple[Column, ...]
    head: str
    left: tuple[str, str]
    right: tuple[str, str]
    place_date: str
    title: tuple[str, ...]
    number_row: str
    total: tuple[str, ...]
    below: tuple[str, ...]
    signature: tuple[str, ...]
    empty_sheet: str
    hidden_sheet: tuple[str, ...]


def save(path: Path, page: Page, bodies: Iterable[Body]) -> Placed:
    """Write the workbook; give each data row's number, as Excel shows it, with its fields."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = page.sheet
    top = _draw_head(sheet, page)
    top, header = _draw_header(sheet, page, top)
    placed: Placed = []
    for body in bodies:
        placed += _draw_body(sheet, page, body, top)
        top = placed[-1][0] + 1
    _draw_foot(sheet, page, top, len(placed))
    _set_paper(sheet, page, header)
    _add_sheets(book, page)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_settled(book))
    return placed


# --- Above the table ----------------------------------------------------------------------------


def _draw_head(sheet: Worksheet, page: Page) -> int:
    """Draw all above the header; give the header's row."""
    top = 1
    if page.head == "none":
        return top
    if page.head in ("left", "national"):
        top = _draw_letterhead(sheet, page)
    for place, line in enumerate(page.title):
        cell = _span(sheet, top, 1, len(page.columns), line)
        cell.font = Font(name=FONT, size=14 if place == 0 else 12, bold=place == 0)
        if line.startswith("("):
            cell.font = Font(name=FONT, size=12, italic=True)
        top += 1
    return top + 1


def _draw_letterhead(sheet: Worksheet, page: Page) -> int:
    width = len(page.columns)
    middle = width // 2
    for place, line in enumerate(page.left):
        _span(sheet, 1 + place, 1, middle, line).font = Font(name=FONT, size=11, bold=place == 1)
    if page.head == "left":
        return 4
    for place, line in enumerate(page.right):
        _span(sheet, 1 + place, middle + 1, width, line).font = Font(name=FONT, size=11, bold=True)
    if page.place_date:
        _span(sheet, 3, middle + 1, width, page.place_date).font = Font(
            name=FONT, size=11, italic=True
        )
    return 5


def _span(sheet: Worksheet, row: int, first: int, last: int, text: str) -> XlsxCell:
    """One merged, centred cell."""
    cell = sheet.cell(row, first)
    cell.value = text
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    if last > first:
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
    assert isinstance(cell, XlsxCell)
    return cell


def _draw_header(sheet: Worksheet, page: Page, top: int) -> tuple[int, int]:
    """Draw the headings and the row of column numbers; give the next free row and the header's."""
    for number, column in enumerate(page.columns, start=1):
        cell = _put(sheet, top, number, column.heading, bold=True)
        cell.fill = GREY
    sheet.row_dimensions[top].height = 24
    below = top + 1
    if page.number_row:
        for number in range(1, len(page.columns) + 1):
            text = page.number_row.format(number)
            _put(sheet, below, number, text)
        below += 1
    return below, top


# --- The table ----------------------------------------------------------------------------------


def _draw_body(sheet: Worksheet, page: Page, body: Body, top: int) -> Placed:
    """Draw one section from the given row on; give where each of its lines stands."""
    first = top
    if body.heading:
        _draw_section(sheet, page, body.heading, top)
        first += 1
    for row, line in enumerate(body.lines, start=first):
        for number, (column, value) in enumerate(zip(page.columns, line.cells, strict=True), 1):
            _put(sheet, row, number, value, align=column.align)
        sheet.row_dimensions[row].height = _height(page, line)
    if body.merged is not None:
        _merge_equal(sheet, body, first)
    return [(row, line.fields) for row, line in enumerate(body.lines, start=first)]


def _draw_section(sheet: Worksheet, page: Page, heading: str, row: int) -> None:
    for column in range(1, len(page.columns) + 1):
        _put(sheet, row, column, heading if column == 1 else None, bold=True, align="left")
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(page.columns))


def _merge_equal(sheet: Worksheet, body: Body, first: int) -> None:
    assert body.merged is not None
    start = 0
    values = [line.cells[body.merged] for line in body.lines]
    for end in range(1, len(values) + 1):
        if end == len(values) or values[end] != values[start]:
            if end - start > 1:
                sheet.merge_cells(
                    start_row=first + start,
                    start_column=body.merged + 1,
                    end_row=first + end - 1,
                    end_column=body.merged + 1,
                )
            start = end


def _height(page: Page, line: Line) -> float:
    """Room for the cell with the most lines, in points."""
    lines = (
        sum(max(1, ceil(len(part) * 0.95 / column.width)) for part in str(value or "").split("\n"))
        for column, value in zip(page.columns, line.cells, strict=True)
    )
    return 16.0 * max(lines) + 3


def _put(
    sheet: Worksheet,
    row: int,
    column: int,
    value: Cell,
    *,
    bold: bool = False,
    align: str = "center",
) -> XlsxCell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, XlsxCell)
    assert not isinstance(value, Mapping)
    cell.value = value
    cell.font = Font(name=FONT, size=12, bold=bold)
    cell.border = GRID
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
    if isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"
    elif isinstance(value, str):
        cell.data_type = "s"
        cell.number_format = "@" if value.isdigit() else "General"
    return cell


# --- Below the table ----------------------------------------------------------------------------


def _draw_foot(sheet: Worksheet, page: Page, top: int, rows: int) -> None:
    if page.total:
        empty = [""] * (len(page.columns) - len(page.total))
        for column, text in enumerate([*page.total, *empty], start=1):
            _put(sheet, top, column, text.format(rows) or None, bold=True, align="left")
        if len(page.total) == 1:
            sheet.merge_cells(start_row=top, start_column=1, end_row=top, end_column=2)
        top += 1
    for line in page.below:
        cell = sheet.cell(top + 1, 1)
        cell.value = line
        cell.font = Font(name=FONT, size=11, italic=True)
        top += 2
    for place, line in enumerate(page.signature):
        last = len(page.columns)
        _span(sheet, top + 1 + place, last - 2, last, line).font = Font(
            name=FONT, size=12, bold=True
        )


def _set_paper(sheet: Worksheet, page: Page, header: int) -> None:
    for number, column in enumerate(page.columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{header}:{header}"
    sheet.page_margins = PageMargins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.print_options.horizontalCentered = True


def _add_sheets(book: Workbook, page: Page) -> None:
    if page.empty_sheet:
        book.create_sheet(page.empty_sheet)
    if page.hidden_sheet:
        title, *lines = page.hidden_sheet
        hidden = book.create_sheet(title)
        hidden.sheet_state = "hidden"
        for row, line in enumerate(lines, start=1):
            hidden.cell(row, 1).value = line


# --- The same bytes every time ------------------------------------------------------------------


def _settled(book: Workbook) -> bytes:
    """The file without the moment of saving; not packed, since compressors differ by machine."""
    drawn, settled = BytesIO(), BytesIO()
    book.save(drawn)
    with zipfile.ZipFile(drawn) as source, zipfile.ZipFile(settled, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.create_system = 0
            target.writestr(entry, _timeless(name, source.read(name)))
    return settled.getvalue()


def _timeless(name: str, content: bytes) -> bytes:
    if name != "docProps/core.xml":
        return content
    return re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", SAVED_ON.encode("ascii"), content)
