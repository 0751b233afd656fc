"""Cells and sheets by the names that a workbook allows."""

import re

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_TITLE = 31


def sheet_title(name: str) -> str:
    """The name as Excel takes it for a sheet."""
    return _NOT_IN_TITLES.sub(" ", name)[:_LONGEST_TITLE].strip("'") or "Sheet"


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell; it must not be covered by a merged one."""
    cell = sheet.cell(row=row, column=column)
    assert isinstance(cell, Cell)
    return cell
