"""The way to one cell that can be written."""

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet


def cell_at(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell; it must not be covered by a merged one."""
    cell = sheet.cell(row=row, column=column)
    assert isinstance(cell, Cell)
    return cell
