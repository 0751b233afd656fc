"""The looks of cells, each made once: thousands of cells share a few."""

from dataclasses import dataclass
from typing import Any, Literal

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.worksheet import Worksheet

FONT = "Times New Roman"
SIZE = 12.0
_THIN = Side(style="thin")
_FRAME, _NO_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN), Border()
# Dots between thousands on every PC, also on one set to English (workflow.md §6.1); a format knows two conditions.
_GROUPED = r"[>=1000000]#\.###\.##0;[>=1000]#\.##0;0"
_GROUPED_LONG = r"[>=1000000000]#\.###\.###\.##0;[>=1000000]#\.###\.##0;#,##0"
_BILLION = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks; `number` is a number's format."""

    size: float = SIZE
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    framed: bool = True
    side: Literal["left", "center", "right"] = "left"
    number: str = ""


def grouped(value: int) -> str:
    """The format that shows a number of that size with dots between thousands."""
    return _GROUPED if abs(value) < _BILLION else _GROUPED_LONG


class Looks:
    """Gives cells their looks."""

    def __init__(self, sheet: Worksheet) -> None:
        """For the cells of one workbook, of which the sheet is one."""
        self._sheet = sheet
        self._made: dict[Look, Any] = {}

    def dress(self, cell: Any, look: Look) -> None:
        """Make a cell look so; before a text is put into it."""
        if look not in self._made:
            self._made[look] = self._make(look)
        cell._style = self._made[look].__copy__()

    def _make(self, look: Look) -> Any:
        model: Any = Cell(self._sheet, row=1, column=1)  # of no place: only its style is kept
        model.font = Font(
            name=FONT,
            size=look.size,
            bold=look.bold,
            italic=look.italic,
            underline="single" if look.underlined else None,
        )
        model.border = _FRAME if look.framed else _NO_FRAME
        model.alignment = Alignment(horizontal=look.side, vertical="center", wrap_text=True)
        if look.number:
            model.number_format = look.number
        return model._style
