"""A workbook made anew from cells: for a sender's file whose format openpyxl does not write."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import product

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange

from dialogue_cli.workbooks.cells import cell_at, sheet_title
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.sender_book import blank_book

Value = str | int | float | bool | date | datetime | time | timedelta
NARROW, WIDE = 6, 55
_LOOKED_AT = 300
_FORMATS = (
    (datetime, "dd/mm/yyyy hh:mm"),
    (date, "dd/mm/yyyy"),
    (time, "hh:mm"),
    (timedelta, "[h]:mm"),
)


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet as it was read: its name, its rows from A1 on, merged areas such as "A1:C1"."""

    name: str
    rows: Sequence[Sequence[Value]]
    merges: Sequence[str] = ()


def fresh_book(grids: Sequence[Grid]) -> Workbook:
    """A workbook with each value in the cell where it was; columns as wide as their texts."""
    book = blank_book()
    for grid in grids:
        sheet = book.create_sheet(sheet_title(grid.name))
        for number, row in enumerate(grid.rows, start=1):
            for place, value in enumerate(row, start=1):
                if value != "":
                    _put(cell_at(sheet, number, place), value)
        for area in _apart(grid.merges):
            sheet.merge_cells(area)
        for place, width in enumerate(_widths(grid), start=1):
            sheet.column_dimensions[get_column_letter(place)].width = width
    return book


def _apart(areas: Sequence[str]) -> Iterator[str]:
    """The merged areas that Excel takes: of more than one cell, none over another."""
    covered: set[tuple[int, int]] = set()
    for area in areas:
        found = CellRange(area)
        rows = range(found.min_row, found.max_row + 1)
        cells = set(product(rows, range(found.min_col, found.max_col + 1)))
        if len(cells) > 1 and covered.isdisjoint(cells):
            covered |= cells
            yield area


def _put(cell: Cell, value: Value) -> None:
    if isinstance(value, str):
        put_text(cell, value)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if value.strip()[:1].isdigit() or value.startswith("+"):
            cell.number_format = (
                "@"  # a number written as text keeps its zeros when it is corrected
            )
        return
    moment = isinstance(value, datetime) and not (value.hour or value.minute)
    cell.value = value.date() if moment and isinstance(value, datetime) else value
    for kind, shown in _FORMATS:
        if isinstance(cell.value, kind):
            cell.number_format = shown
            break
    cell.alignment = Alignment(vertical="top")


def _widths(grid: Grid) -> list[int]:
    """Of each column: the longest line of its texts, within limits; a merged title does not count."""
    merged = {area.partition(":")[0] for area in grid.merges}
    widths: list[int] = []
    for number, row in enumerate(grid.rows[:_LOOKED_AT], start=1):
        widths += [NARROW] * (len(row) - len(widths))
        for place, value in enumerate(row):
            if value != "" and f"{get_column_letter(place + 1)}{number}" not in merged:
                longest = 11 if isinstance(value, date) else _longest_line(str(value))
                widths[place] = max(widths[place], min(longest + 2, WIDE))
    return widths


def _longest_line(text: str) -> int:
    return max(map(len, text.split("\n")))
