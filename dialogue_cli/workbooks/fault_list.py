"""The first sheet of a marked copy: whose file it is, what was taken, each place with what is wrong and what to do."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import returned as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.workbooks.cells import cell_at
from dialogue_cli.workbooks.lists import FONT
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.printing import print_on_a4
from dialogue_cli.workbooks.untouched import PROPERTIES

MOST_LISTED = 500
WIDTHS = {"A": 6, "B": 22, "C": 9, "D": 52, "E": 56}
_FIRST_VALUE, _LAST = 3, len(WIDTHS)
_LINE_HEIGHT = 16.5
_THIN = Side(style="thin", color="808080")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD_FILL = PatternFill("solid", fgColor="DCE6F1")
_REMEDY = re.compile(rf"(?<=[.:;,]) (?={'|'.join(map(re.escape, say.REMEDIES))})")

Places = Mapping[Problem, tuple[str, str]]
"""Where each problem was marked: the sheet's title in the copy, the cell."""


@dataclass(frozen=True, slots=True)
class Faults:
    """What is to be corrected in one file: its code and name, whose it is, rows taken and rejected, the problems."""

    code: str
    file: str
    unit: str
    taken: int
    rejected: int
    problems: Sequence[Problem]


def add_list(
    book: Workbook, faults: Faults, places: Places, steps: Sequence[str], remark: str
) -> None:
    """Put the sheet in front of the others and make it the one that is seen first."""
    sheet = book.create_sheet(_free_title(book), 0)
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    row = _line(sheet, 1, say.TITLE if places else say.LIST_TITLE, bold=True, size=14)
    for label, value in (
        (say.UNIT, faults.unit or say.NO_UNIT),
        (say.FILE, faults.file),
        (say.CODE, faults.code),
        (say.TAKEN, faults.taken),
        (say.REJECTED, faults.rejected),
        (say.PLACES, len(faults.problems)),
    ):
        row = _pair(sheet, row, label, value)
    head = row + 1
    row = _table(sheet, head, faults.problems, places)
    row = _line(sheet, row + 1, say.HOW, bold=True)
    for number, step in enumerate(steps, start=1):
        row = _line(sheet, row, f"{number}. {step}")
    if remark:
        _line(sheet, row, remark, italic=True)
    sheet.sheet_view.showGridLines = False
    sheet.protection.sheet = True
    print_on_a4(sheet, f"{head}:{head}")
    _come_first(book, sheet)
    _sign(book, faults)


def _free_title(book: Workbook) -> str:
    """A title that no sheet of the sender has."""
    taken = {title.casefold() for title in book.sheetnames}
    titles = (say.SHEET, *(f"{say.SHEET} {number}" for number in range(2, len(taken) + 3)))
    return next(title for title in titles if title.casefold() not in taken)


def _table(sheet: Worksheet, row: int, problems: Sequence[Problem], places: Places) -> int:
    """One line a problem, the address leading to its cell; returns the next row."""
    for place, title in enumerate(say.TABLE, start=1):
        _dress(sheet, row, place, title, bold=True).fill = _HEAD_FILL
    for number, problem in enumerate(problems[:MOST_LISTED], start=1):
        title, cell = places.get(problem, (problem.sheet, _address(problem)))
        wrong, remedy = _told(problem.message)
        values: tuple[str | int, ...] = (number, title, cell, wrong, remedy)
        for place, value in enumerate(values, start=1):
            _dress(sheet, row + number, place, value)
        if problem in places:
            _lead(sheet, row + number, title, cell)
        lines = max(-(-len(text) // 46) for text in (wrong, remedy))
        sheet.row_dimensions[row + number].height = _LINE_HEIGHT * max(lines, 1)
    row += 1 + min(len(problems), MOST_LISTED)
    if (more := len(problems) - MOST_LISTED) > 0:
        told = say.MORE if places else say.LIST_MORE
        row = _line(sheet, row, told.format(count=more), italic=True)
    return row


def _address(problem: Problem) -> str:
    return f"{problem.column}{problem.row or ''}"


def _told(message: str) -> tuple[str, str]:
    """What is wrong and what to do, taken apart where the message goes over to the second."""
    wrong, *remedy = _REMEDY.split(message, maxsplit=1)
    told = remedy[0] if remedy else say.REMEDY
    return wrong.rstrip(":;,"), told[:1].upper() + told[1:]


def _lead(sheet: Worksheet, row: int, title: str, address: str) -> None:
    """Make the address lead to the cell, within the workbook."""
    cell = cell_at(sheet, row, 3)
    target = f"{quote_sheetname(title)}!{address}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target, display=address)
    cell.font = Font(name=FONT, size=12, color="0563C1", underline="single")


def _pair(sheet: Worksheet, row: int, label: str, value: str | int) -> int:
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
    sheet.merge_cells(start_row=row, start_column=_FIRST_VALUE, end_row=row, end_column=_LAST)
    for place, text, bold in ((1, label, False), (_FIRST_VALUE, value, True)):
        cell = cell_at(sheet, row, place)
        put_text(cell, str(text))
        cell.font = Font(name=FONT, size=12, bold=bold)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    return row + 1


def _line(
    sheet: Worksheet,
    row: int,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: int = 12,
) -> int:
    """One line across the sheet; returns the next row."""
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=_LAST)
    cell = cell_at(sheet, row, 1)
    put_text(cell, text)
    cell.font = Font(name=FONT, size=size, bold=bold, italic=italic)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    lines = -(-len(text) // (sum(WIDTHS.values()) - 12))
    sheet.row_dimensions[row].height = _LINE_HEIGHT * lines + (size - 12) * 2
    return row + 1


def _dress(sheet: Worksheet, row: int, place: int, value: str | int, *, bold: bool = False) -> Cell:
    cell = cell_at(sheet, row, place)
    if isinstance(value, str):
        put_text(cell, value)
    else:
        cell.value = value
    cell.font = Font(name=FONT, size=12, bold=bold)
    cell.border = _BORDER
    cell.alignment = Alignment(
        horizontal="center" if bold or place in {1, 3} else None, vertical="top", wrap_text=True
    )
    return cell


def _come_first(book: Workbook, sheet: Worksheet) -> None:
    """Show this sheet first; two sheets selected at once would both take what is typed into one."""
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet
    book.active = 0
    for view in book.views:
        view.firstSheet = 0


def _sign(book: Workbook, faults: Faults) -> None:
    """Tell whose copy this is where it stays when the first sheet is deleted."""
    properties: Any = book.custom_doc_props  # type: ignore[attr-defined]
    for name, value in zip(PROPERTIES, (faults.code, faults.file), strict=True):
        properties.append(StringProperty(name=name, value=value))
