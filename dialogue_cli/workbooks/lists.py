"""A plain list as .xlsx, ready to print on A4, or as .csv; whatever people wrote stays text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.plain_text import csv_field, put_text
from dialogue_cli.workbooks.printing import print_on_a4

Value = str | int | float | date | None
FONT = "Times New Roman"
# Points: a line of 12-point type, and the highest row that Excel allows.
LINE_HEIGHT, MOST_HEIGHT = 15.75, 409.0


class Wide(Protocol):
    """Anything with a width in characters."""

    @property
    def width(self) -> int:
        """How many characters of plain type fit in one line."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and its width in characters."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook: its title, its columns, its rows; how many of the columns are printed, 0 for all."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    printed: int = 0


def as_workbook(*sheets: Sheet) -> bytes:
    """Lists as .xlsx: bold frozen heading, filter, wrapped text, A4 landscape with repeated heading."""
    book = Workbook()
    book.remove(book.worksheets[0])
    line = Side(style="thin")
    border = Border(left=line, right=line, top=line, bottom=line)
    for content in sheets:
        sheet = book.create_sheet(content.title[:31])
        _head(sheet, content.columns)
        for number, row in enumerate(content.rows, start=2):
            for place, value in enumerate(row, start=1):
                cell = sheet.cell(row=number, column=place)
                assert isinstance(cell, Cell)
                _put(cell, value)
                cell.border = border
            sheet.row_dimensions[number].height = row_height(row, content.columns)
        _print_setup(sheet, content.columns, len(content.rows))
        if content.printed:
            last = get_column_letter(content.printed)
            sheet.print_area = f"A1:{last}{len(content.rows) + 1}"
    return fixed_bytes(book)


def as_csv(columns: Sequence[Column], rows: Sequence[Sequence[Value]]) -> bytes:
    """The list as .csv with a mark of UTF-8, so that Excel shows the accents."""
    lines: list[Sequence[Value]] = [[column.title for column in columns], *rows]
    text = "".join(",".join(map(_csv_field, line)) + "\r\n" for line in lines)
    return text.encode("utf-8-sig")


def row_height(row: Sequence[Value], columns: Sequence[Wide]) -> float:
    """Room for the longest cell of a row, in points: not every program fits wrapped rows by itself."""
    lines = max(
        (
            sum(-(-max(len(line), 1) // column.width) for line in str(value).split("\n"))
            for value, column in zip(row, columns, strict=True)
            if value is not None
        ),
        default=1,
    )
    return min(lines * LINE_HEIGHT, MOST_HEIGHT)


def _head(sheet: Worksheet, columns: Sequence[Column]) -> None:
    for place, column in enumerate(columns, start=1):
        cell = sheet.cell(row=1, column=place, value=column.title)
        cell.font = Font(name=FONT, size=12, bold=True)
        cell.fill = PatternFill("solid", fgColor="E7EEF7")
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = column.width


def _put(cell: Cell, value: Value) -> None:
    if isinstance(value, str):
        put_text(cell, value)
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"
    cell.font = Font(name=FONT, size=12)
    cell.alignment = Alignment(vertical="top", wrap_text=True)


def _print_setup(sheet: Worksheet, columns: Sequence[Column], count: int) -> None:
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count + 1}"
    print_on_a4(sheet, "1:1")


def _csv_field(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return csv_field(value) if isinstance(value, str) else str(value)
