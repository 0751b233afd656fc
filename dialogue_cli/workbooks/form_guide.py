"""The second sheet of a form: how to fill it in, column by column, and the values to choose from."""

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import forms as say
from dialogue_cli.workbooks.cells import cell_at
from dialogue_cli.workbooks.form_columns import FormColumn
from dialogue_cli.workbooks.lists import FONT
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.printing import print_on_a4

SENDER = "sender"
WIDTHS = (40, 44, 30, 26)
_LONGEST_LINE = sum(WIDTHS) - 8
_THIN = Side(style="thin", color="808080")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD_FILL = PatternFill("solid", fgColor="DCE6F1")
_LINE_HEIGHT = 16.5


def ask(kind: str, field: str) -> str:
    """How a cell of this column is filled in."""
    return say.ASK_IN.get((kind, field)) or say.ASK[field]


class Choices:
    """Where the values of each list stand in the workbook."""

    def __init__(self, ranges: Mapping[str, str]) -> None:
        """By field: a range of the guide, or the values themselves."""
        self._ranges = ranges

    def source(self, field: str) -> str:
        """What a list to choose from refers to; empty when there is nothing to choose."""
        return self._ranges.get(field, "")

    def ask_unit(self, sheet: Worksheet, cell: str) -> None:
        """The word of help, and the list if there is one, at the cell for the sender's name."""
        check = DataValidation(allow_blank=True, showInputMessage=True, showErrorMessage=False)
        if source := self.source(SENDER):
            check.type, check.formula1 = "list", source
        check.promptTitle, check.prompt = say.ASK_UNIT_TITLE, say.ASK_UNIT
        check.add(cell)
        sheet.add_data_validation(check)


def add_guide(
    book: Workbook,
    kind: str,
    code: str,
    columns: Sequence[FormColumn],
    choices: Mapping[str, Sequence[str]],
) -> Choices:
    """Add the sheet; returns where its lists stand."""
    sheet = book.create_sheet(say.GUIDE_SHEET)
    for place, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    row = _line(sheet, 1, say.GUIDE_TITLE, bold=True, size=14)
    for number, text in enumerate((*say.GUIDE[kind], *say.GUIDE_ALWAYS), start=1):
        row = _line(sheet, row, f"{number}. {text}")
    row = _table(sheet, row + 1, kind, columns)
    row = _line(sheet, row + 1, say.GUIDE_CHOICES, bold=True)
    titles = {SENDER: say.ASK_UNIT_TITLE, **{c.field: c.title for c in columns}}
    short = {c.field for c in columns if c.holds == "choice"}
    shown = {f: v for f, v in choices.items() if v and f in titles and f not in short}
    ranges = _lists(sheet, row, {titles[field]: values for field, values in shown.items()})
    below = row + 1 + max((len(values) for values in shown.values()), default=0)
    for place, text in enumerate((say.FORM_CODE, code), start=1):
        _dress(sheet, below + 1, place, text, is_head=False)
    sheet.protection.sheet = True
    sheet.sheet_view.showGridLines = False
    print_on_a4(sheet, landscape=False)
    inline = {field: '"{}"'.format(",".join(choices[field])) for field in short & choices.keys()}
    return Choices({**dict(zip(shown, ranges, strict=True)), **inline})


def _line(sheet: Worksheet, row: int, text: str, *, bold: bool = False, size: int = 12) -> int:
    """One line across the sheet; returns the next row."""
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(WIDTHS))
    cell = cell_at(sheet, row, 1)
    put_text(cell, text)
    cell.font = Font(name=FONT, size=size, bold=bold)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    lines = -(-len(text) // _LONGEST_LINE)
    sheet.row_dimensions[row].height = _LINE_HEIGHT * lines + (size - 12) * 2
    return row + 1


def _table(sheet: Worksheet, row: int, kind: str, columns: Sequence[FormColumn]) -> int:
    """Each column's name and how to fill it in; returns the next row."""
    lines = [(column.title, ask(kind, column.field)) for column in columns]
    for number, texts in enumerate((say.GUIDE_COLUMNS, *lines)):
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=len(WIDTHS))
        for place in range(1, len(WIDTHS) + 1):
            cell = cell_at(sheet, row, place) if place <= 2 else sheet.cell(row=row, column=place)
            cell.border = _BORDER
        for place, text in enumerate(texts, start=1):
            _dress(sheet, row, place, text, is_head=not number)
        row += 1
    return row


def _lists(sheet: Worksheet, row: int, lists: Mapping[str, Sequence[str]]) -> list[str]:
    """The values below their titles, side by side; returns the ranges."""
    ranges = []
    for place, (title, values) in enumerate(lists.items(), start=1):
        _dress(sheet, row, place, title, is_head=True)
        for number, value in enumerate(values, start=1):
            _dress(sheet, row + number, place, value, is_head=False)
        letter = get_column_letter(place)
        area = f"${letter}${row + 1}:${letter}${row + len(values)}"
        _heights(sheet, row, values, WIDTHS[place - 1])
        ranges.append(f"{quote_sheetname(say.GUIDE_SHEET)}!{area}")
    return ranges


def _heights(sheet: Worksheet, row: int, values: Sequence[str], width: int) -> None:
    """Room for every value of a list, whatever stands beside it."""
    for number, value in enumerate(values, start=1):
        dimension = sheet.row_dimensions[row + number]
        needed = _LINE_HEIGHT * -(-len(value) // (width - 4))
        dimension.height = max(needed, dimension.height or 0)


def _dress(sheet: Worksheet, row: int, place: int, text: str, *, is_head: bool) -> None:
    cell = cell_at(sheet, row, place)
    put_text(cell, text)
    cell.font = Font(name=FONT, size=12, bold=is_head)
    cell.border = _BORDER
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if is_head:
        cell.fill = _HEAD_FILL
