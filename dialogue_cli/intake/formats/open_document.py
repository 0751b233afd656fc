"""Reads .ods: cells as every workbook, merged ranges from the document itself."""

from dataclasses import replace

from dialogue_cli.intake import workbook
from dialogue_cli.intake.formats.formulas import without_results
from dialogue_cli.intake.formats.grid import MOST_COLUMNS, MOST_ROWS
from dialogue_cli.intake.formats.markup import Attributes, Walker, whole
from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.limits import MAX_UNPACKED, refuse_area
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import FileUnreadable
from dialogue_cli.intake.workbook import Merge, Sheet

_CONTENT = "content.xml"


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """Every sheet in the workbook's order, refused when repeated cells would fill the memory.

    Raises FileProtected, FileUnreadable, FileUnsafe or FileTooBig.
    """
    archive = Archive(package.name, package.content)
    part = archive.parts.get(_CONTENT)
    if part is None:
        raise FileUnreadable(file=package.name)
    areas = _Areas(package.name)
    areas.walk(archive.read(part, MAX_UNPACKED))
    sheets = workbook.read_sheets(package)
    if len(sheets) != len(areas.merges):
        return sheets
    return tuple(
        without_results(
            replace(sheet, merges=tuple(merges)) if sheet.rows else sheet,
            () if sheet.hidden else places,
        )
        for sheet, merges, places in zip(sheets, areas.merges, areas.unworked, strict=True)
    )


class _Areas(Walker):
    """Follows the position of every cell: how far the filled ones reach, which ones are merged."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.merges: list[list[Merge]] = []
        self.unworked: list[list[tuple[int, int]]] = []
        self._tables = 0
        self._row = self._column = 0
        self._rows = self._columns = 0
        self._repeated_row = 1
        self._cell: Attributes = {}
        self._filled = False

    def opened(self, tag: str, attributes: Attributes) -> None:
        if tag in {"table-cell", "covered-table-cell"}:
            self._cell, self._filled = attributes, "value-type" in attributes
        elif tag == "p":
            self._filled = True
        elif tag == "table-row":
            self._column = 0
            self._repeated_row = whole(attributes.get("number-rows-repeated"), 1)
        elif tag == "table":
            self._tables += 1
            if self._tables == 1:
                self.merges.append([])
                self.unworked.append([])
                self._row = self._rows = self._columns = 0

    def closed(self, tag: str) -> None:
        if tag in {"table-cell", "covered-table-cell"}:
            self._end_cell(self._cell)
        elif tag == "table-row":
            self._row = min(self._row + self._repeated_row, MOST_ROWS)
        elif tag == "table":
            self._tables -= 1
            if not self._tables:
                refuse_area(self.name, self._rows, self._columns)

    def _end_cell(self, cell: Attributes) -> None:
        if not cell:  # without a kind of value it is read as empty, whatever it shows
            self._column += 1
            return
        repeated = whole(cell.get("number-columns-repeated"), 1)
        across = whole(cell.get("number-columns-spanned"), 1)
        down = whole(cell.get("number-rows-spanned"), 1)
        if (across > 1 or down > 1) and self.merges:
            top, left = self._row, self._column
            self.merges[-1].append(
                Merge(
                    top,
                    left,
                    min(top + down - 1, MOST_ROWS),
                    min(left + across - 1, MOST_COLUMNS),
                )
            )
        if "formula" in cell and not self._filled and self.unworked:
            self.unworked[-1].append((self._row, self._column))
        self._column = min(self._column + repeated, MOST_COLUMNS)
        if self._filled or "formula" in cell:
            self._reach(self._repeated_row)

    def _reach(self, rows: int) -> None:
        self._rows = max(self._rows, min(self._row + rows, MOST_ROWS))
        self._columns = max(self._columns, self._column)
