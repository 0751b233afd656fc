"""Reads "XML Spreadsheet 2003", which often goes by the name of .xls."""

from contextlib import suppress
from datetime import datetime

from dialogue_cli.intake.formats.grid import Grid
from dialogue_cli.intake.formats.markup import Attributes, Walker, whole
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import FileUnreadable
from dialogue_cli.intake.workbook import Sheet, Value


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """Every worksheet in the workbook's order.

    Raises FileUnreadable, FileUnsafe or FileTooBig.
    """
    book = _Book(package.name)
    book.walk(package.content)
    if not book.sheets:
        raise FileUnreadable(file=package.name)
    return tuple(book.sheets)


class _Book(Walker):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.sheets: list[Sheet] = []
        self._sheet = ""
        self._grid = Grid(name)
        self._row = self._column = -1
        self._cell: Attributes = {}
        self._type = ""
        self._text: list[str] = []
        self._reads = self._hidden = False

    def opened(self, tag: str, attributes: Attributes) -> None:
        match tag:
            case "Worksheet":
                self._sheet, self._hidden = attributes.get("Name", ""), False
                self._grid, self._row = Grid(self.name), -1
            case "Row":
                # A row's index counts from 1; a row without one follows the row before.
                self._row = whole(attributes.get("Index"), self._row + 2) - 1
                self._column = -1
                self._grid.start_row(self._row)
                self._row = max(self._row, len(self._grid) - 1)
            case "Cell":
                self._cell, self._type, self._text = attributes, "", []
                self._column = whole(attributes.get("Index"), self._column + 2) - 1
            case "Data":
                self._type, self._reads = attributes.get("Type", "String"), True
            case "Visible":
                self._text, self._reads = [], True

    def closed(self, tag: str) -> None:
        match tag:
            case "Worksheet":
                self.sheets.append(self._grid.sheet(self._sheet, hidden=self._hidden))
            case "Cell" if len(self._grid):
                across = whole(self._cell.get("MergeAcross"), 0) + 1
                down = whole(self._cell.get("MergeDown"), 0) + 1
                value = _value(self._type, "".join(self._text))
                self._grid.put(value, across=across, down=down, at=self._column)
                self._column += across - 1
            case "Data":
                self._reads = False
            case "Visible":
                self._hidden, self._reads = "Hidden" in "".join(self._text), False

    def text(self, text: str) -> None:
        if self._reads:
            self._text.append(text)


def _value(kind: str, text: str) -> Value:
    """A value of its type; what is not written as its type demands stays text."""
    with suppress(ValueError):
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    if kind == "Boolean":
        return text.strip() == "1"
    return "" if kind == "Error" else text
