"""Edits review workbooks as a clerk does in Excel."""

from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

PETITIONS, QUESTIONS = "Kiến nghị", "Câu hỏi"


class ReviewFile:
    """A review workbook on disk; every change is saved at once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def value(self, code: str, heading: str) -> Any:
        """What the cell in the row of that code shows."""
        book = openpyxl.load_workbook(self.path)
        sheet = _sheet(book, code)
        return sheet.cell(_row(sheet, code), _columns(sheet)[heading]).value

    def set(self, code: str, **values: Any) -> None:
        """Write into the row of that code; `Câu_hỏi_số` is the column “Câu hỏi số”."""
        book = openpyxl.load_workbook(self.path)
        sheet = _sheet(book, code)
        row, columns = _row(sheet, code), _columns(sheet)
        for name, value in values.items():
            sheet.cell(row, columns[name.replace("_", " ")]).value = value
        book.save(self.path)

    def address(self, code: str, heading: str) -> str:
        """Where the cell is."""
        sheet = _sheet(openpyxl.load_workbook(self.path), code)
        return str(sheet.cell(_row(sheet, code), _columns(sheet)[heading]).coordinate)

    def do(self, change: Any) -> None:
        """Let a function do something to the workbook."""
        book = openpyxl.load_workbook(self.path)
        change(book)
        book.save(self.path)

    def codes(self, sheet: str = PETITIONS) -> list[str]:
        """The codes of a sheet from top to bottom."""
        rows = openpyxl.load_workbook(self.path)[sheet].iter_rows(min_row=2, max_col=1)
        return [str(cell.value) for (cell,) in rows]


def _sheet(book: openpyxl.Workbook, code: str) -> Worksheet:
    found = book[PETITIONS if code.startswith("KN") else QUESTIONS]
    assert isinstance(found, Worksheet)
    return found


def _columns(sheet: Worksheet) -> dict[str, int]:
    return {str(cell.value): cell.column for cell in sheet[1] if cell.value}


def _row(sheet: Worksheet, code: str) -> int:
    return next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == code)
