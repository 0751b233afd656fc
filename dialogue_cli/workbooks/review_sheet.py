"""One table of the review workbook: a dressed row for each petition or question, lists to choose from, protection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import Element, SubElement

from dialogue_cli.messages import review as say
from dialogue_cli.model.review import Certainty
from dialogue_cli.workbooks.cells import cell_at
from dialogue_cli.workbooks.lists import FONT, MOST_HEIGHT
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.printing import print_on_a4
from dialogue_cli.workbooks.review_columns import PRINTED_TO, ReviewColumn

Value = str | int | None
SIZE = 11
_THIN = Side(style="thin", color="A6A6A6")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD_FILL, _FIXED_FILL = (PatternFill("solid", fgColor=color) for color in ("DCE6F1", "F2F2F2"))
FILLS = {
    "must": PatternFill("solid", fgColor="FFC7CE"),
    "should": PatternFill("solid", fgColor="FFEB9C"),
    "sure": PatternFill("solid", fgColor="E2F0D9"),
}
# Of this type: the height of a line in points, letters to a unit of width.
_LINE_HEIGHT, _LETTERS = 14.25, 1.25
# Rows below the table that a clerk may fill with the help of the lists.
_SPARE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its values by field, and how sure those are that are to be coloured."""

    values: Mapping[str, Value]
    certainties: Mapping[str, Certainty] = field(default_factory=dict)


def fill_sheet(
    sheet: Worksheet,
    headings: Mapping[str, str],
    columns: Sequence[ReviewColumn],
    lines: Sequence[Line],
    sources: Mapping[str, str],
) -> None:
    """Write the table; `sources` say where the values of each list stand."""
    _head(sheet, headings, columns)
    styles = _Styles(sheet, columns)
    for number, line in enumerate(lines, start=2):
        values = [line.values.get(column.field) for column in columns]
        for place, (column, value) in enumerate(zip(columns, values, strict=True), start=1):
            cell = cell_at(sheet, number, place)
            quoted = False
            if isinstance(value, str):
                put_text(cell, value)
                quoted = cell.quotePrefix
            else:
                cell.value = value
            styles.dress(cell, column.field, line.certainties.get(column.field), quoted=quoted)
        sheet.row_dimensions[number].height = _height(columns, values)
    for place, column in enumerate(columns, start=1):
        rows = len(lines) + (0 if column.takes == "fixed" else _SPARE_ROWS)
        if rows:
            check, letter = _check(column, headings, sources), get_column_letter(place)
            check.add(f"{letter}2:{letter}{rows + 1}")
            sheet.add_data_validation(check)
    _protect(sheet, columns, len(lines) + 1)
    sheet.freeze_panes = "C2"
    print_on_a4(sheet, "1:1")
    printed = [place for place, column in enumerate(columns, 1) if column.field == PRINTED_TO]
    if printed:
        sheet.print_area = f"A1:{get_column_letter(printed[0])}{len(lines) + 1}"


def _height(columns: Sequence[ReviewColumn], values: Sequence[Value]) -> float:
    """Room for the longest cell of a row, in points: not every program fits wrapped rows by itself."""
    lines = max(
        sum(-(-len(line) // int(column.width * _LETTERS)) or 1 for line in str(value).split("\n"))
        for column, value in zip(columns, values, strict=True)
        if value is not None and not column.hidden
    )
    return min(lines * _LINE_HEIGHT + 4, MOST_HEIGHT)


class _Styles:
    """The looks of cells, each made once: ten thousand rows share a few."""

    def __init__(self, sheet: Worksheet, columns: Sequence[ReviewColumn]) -> None:
        self._sheet = sheet
        self._columns = {column.field: column for column in columns}
        self._made: dict[tuple[str, Certainty | None, bool], Any] = {}

    def dress(self, cell: Any, name: str, certainty: Certainty | None, *, quoted: bool) -> None:
        """Give a cell its looks; `quoted` keeps a text that reads like a formula a text."""
        key = name, certainty, quoted
        if key not in self._made:
            self._made[key] = self._make(self._columns[name], certainty, quoted=quoted)
        cell._style = self._made[key]

    def _make(self, column: ReviewColumn, certainty: Certainty | None, *, quoted: bool) -> Any:
        model: Any = Cell(self._sheet, row=1, column=1)  # of no place: only its style is kept
        fixed = column.takes == "fixed"
        model.font = Font(name=FONT, size=SIZE)
        model.border = _BORDER
        model.fill = FILLS[certainty] if certainty else _FIXED_FILL if fixed else PatternFill()
        side = "center" if column.centred else None
        model.alignment = Alignment(horizontal=side, vertical="top", wrap_text=not column.hidden)
        model.protection = Protection(locked=fixed)
        model.quotePrefix = quoted
        return model._style


def _head(sheet: Worksheet, headings: Mapping[str, str], columns: Sequence[ReviewColumn]) -> None:
    for place, column in enumerate(columns, start=1):
        cell = cell_at(sheet, 1, place)
        put_text(cell, headings[column.field])
        cell.font = Font(name=FONT, size=SIZE, bold=True)
        cell.fill, cell.border = _HEAD_FILL, _BORDER
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width, dimension.hidden = column.width + 1, column.hidden
    sheet.row_dimensions[1].height = 34


def _check(
    column: ReviewColumn, headings: Mapping[str, str], sources: Mapping[str, str]
) -> DataValidation:
    """The list at each cell of a column, and what typing over a cell that is only to be read is told."""
    check = DataValidation(allow_blank=True, errorTitle=say.ALERT_TITLE)
    if column.takes == "fixed":
        # The ranges that may be sorted may also be written: the id is kept by a rule that nothing meets.
        check.type, check.formula1, check.error = "custom", "FALSE", say.ALERT_FIXED
        check.allow_blank = False
    elif column.takes in {"choice", "open"}:
        check.type, check.formula1 = "list", sources[column.field]
        check.error = say.ALERT_LIST
        if column.takes == "open":
            check.errorStyle, check.error = "warning", say.ALERT_OPEN
    check.showErrorMessage = column.takes != "text"
    if column.field in say.ASK:
        check.showInputMessage = True
        check.promptTitle, check.prompt = headings[column.field], say.ASK[column.field]
    return check


def _protect(sheet: Worksheet, columns: Sequence[ReviewColumn], last: int) -> None:
    """Ids hold still; sorting, filtering, widths and rows stay free. No password."""
    area = f"A1:{get_column_letter(len(columns))}{last}"
    sheet.auto_filter.ref = area
    protection = sheet.protection
    protection.sheet = True
    for allowed in (
        "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "deleteRows", "sort",
        "autoFilter", "insertHyperlinks",
    ):  # fmt: skip
        setattr(protection, allowed, False)  # false: it is not forbidden
    # openpyxl knows no ranges that may be edited; they stand where it writes the scenarios.
    sheet.scenarios = _Sortable(area.replace("A1", "A2", 1))  # type: ignore[assignment]


class _Sortable:
    """A range that may be edited under protection: Excel sorts no locked cells outside of one."""

    def __init__(self, area: str) -> None:
        self._area = area

    def to_tree(self) -> Element:
        """As the sheet's XML has it."""
        ranges = Element("protectedRanges")
        SubElement(ranges, "protectedRange", {"sqref": self._area, "name": "BangRaSoat"})
        return ranges
