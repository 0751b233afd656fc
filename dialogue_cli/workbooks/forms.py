"""A blank form to send out: title block, headings under protection, lists to choose from, a guide, A4."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import forms as say
from dialogue_cli.workbooks.cells import cell_at
from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.form_columns import FormColumn, form_layout
from dialogue_cli.workbooks.form_entry import dress, guide_entry, ready_column, unlock_beyond
from dialogue_cli.workbooks.form_guide import Choices, add_guide
from dialogue_cli.workbooks.lists import FONT, row_height
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.printing import print_on_a4

Value = str | int | None
TITLE_ROW, NAME_ROW, UNIT_ROW, HINT_ROW, HEAD_ROW = 1, 2, 3, 4, 5
EXAMPLE_ROW = HEAD_ROW + 1
FIRST_ROW = EXAMPLE_ROW + 1
_THIN = Side(style="thin", color="808080")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD_FILL, _TO_FILL_IN, _GREY = (
    PatternFill("solid", fgColor=color) for color in ("DCE6F1", "FFF9DB", "F2F2F2")
)
_LABEL_ENDS, _UNIT_ENDS = 2, 5


@dataclass(frozen=True, slots=True)
class Form:
    """What one form says: its kind and code, the lines of its title block, its lists, its rows.

    `choices` holds the list of each field that has one, and under "sender" the names for the cell of the unit.
    `rows` are written in beforehand, by field; an empty sequence gives the usual number of blank rows.
    """

    kind: str
    code: str
    title: str
    conference: str
    hint: str
    choices: Mapping[str, Sequence[str]]
    example: Mapping[str, Value]
    rows: Sequence[Mapping[str, Value]] = ()


def as_form(form: Form) -> bytes:
    """The form as .xlsx; the same form gives the same bytes."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = say.SHEETS[form.kind]
    layout = form_layout(form.kind)
    columns = layout.columns
    rows = form.rows or [{} for _ in range(layout.rows)]
    last = HEAD_ROW + 1 + len(rows)
    choices = add_guide(book, form.kind, form.code, columns, form.choices)
    unlock_beyond(sheet, len(columns))
    _title_block(sheet, form, len(columns), choices)
    for place, column in enumerate(columns, start=1):
        ready_column(sheet, place, column)
        _heading(sheet, place, column)
        guide_entry(sheet, place, form.kind, column, choices, FIRST_ROW)
    _row(sheet, EXAMPLE_ROW, columns, {**form.example, "number": say.EXAMPLE}, is_example=True)
    for number, values in enumerate(rows, start=1):
        _row(sheet, EXAMPLE_ROW + number, columns, {**values, "number": number}, is_example=False)
    _protect(sheet)
    sheet.freeze_panes = f"A{FIRST_ROW}"
    print_on_a4(sheet, f"{HEAD_ROW}:{HEAD_ROW}")
    sheet.print_area = f"A1:{get_column_letter(len(columns))}{last}"
    return fixed_bytes(book)


def _title_block(sheet: Worksheet, form: Form, width: int, choices: Choices) -> None:
    lines = ((TITLE_ROW, form.title, 14, True), (NAME_ROW, form.conference, 12, True))
    for row, text, size, bold in (*lines, (HINT_ROW, form.hint, 11, False)):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
        cell = cell_at(sheet, row, 1)
        put_text(cell, text)
        cell.font = Font(name=FONT, size=size, bold=bold, italic=not bold)
        side = "center" if bold else "left"
        cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
        sheet.row_dimensions[row].height = 34 if row == NAME_ROW else 22
    sheet.merge_cells(start_row=UNIT_ROW, start_column=1, end_row=UNIT_ROW, end_column=_LABEL_ENDS)
    label = cell_at(sheet, UNIT_ROW, 1)
    put_text(label, say.UNIT_LABEL)
    label.font = Font(name=FONT, size=12, bold=True)
    label.alignment = Alignment(horizontal="right", vertical="center")
    _unit_cell(sheet, choices)


def _unit_cell(sheet: Worksheet, choices: Choices) -> None:
    """The one cell of the title block that is filled in: whose table this is."""
    for place in range(_LABEL_ENDS + 1, _UNIT_ENDS + 1):
        cell = cell_at(sheet, UNIT_ROW, place)
        cell.fill, cell.border = _TO_FILL_IN, Border(bottom=_THIN)
        cell.protection = Protection(locked=False)
    sheet.merge_cells(
        start_row=UNIT_ROW, start_column=_LABEL_ENDS + 1, end_row=UNIT_ROW, end_column=_UNIT_ENDS
    )
    cell = cell_at(sheet, UNIT_ROW, _LABEL_ENDS + 1)
    cell.font = Font(name=FONT, size=12, bold=True)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    cell.number_format = "@"
    sheet.row_dimensions[UNIT_ROW].height = 24
    choices.ask_unit(sheet, cell.coordinate)


def _heading(sheet: Worksheet, place: int, column: FormColumn) -> None:
    cell = cell_at(sheet, HEAD_ROW, place)
    put_text(cell, column.title)
    cell.font = Font(name=FONT, size=12, bold=True)
    cell.fill, cell.border = _HEAD_FILL, _BORDER
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell.number_format = "General"
    cell.protection = Protection(locked=True)
    sheet.row_dimensions[HEAD_ROW].height = 36


def _row(
    sheet: Worksheet,
    row: int,
    columns: Sequence[FormColumn],
    values: Mapping[str, Value],
    *,
    is_example: bool,
) -> None:
    for place, column in enumerate(columns, start=1):
        cell = cell_at(sheet, row, place)
        dress(cell, column)
        value = values.get(column.field)
        if isinstance(value, str):
            put_text(cell, value)
        else:
            cell.value = value
        cell.border = _BORDER
        if is_example:
            cell.font = Font(name=FONT, size=11, italic=True, color="7F7F7F")
            cell.fill = _GREY
        locked = is_example or (column.written and value is not None)
        cell.protection = Protection(locked=locked)
    texts = [values.get(column.field) for column in columns]
    if any(isinstance(text, str) for text in texts):
        sheet.row_dimensions[row].height = row_height(texts, columns)


def _protect(sheet: Worksheet) -> None:
    """The headings hold still; filling in, sorting, filtering, sizes and new rows stay free. No password."""
    protection = sheet.protection
    protection.sheet = True
    for allowed in (
        "formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows", "sort", "autoFilter",
        "insertHyperlinks",
    ):  # fmt: skip
        setattr(protection, allowed, False)  # false: it is not forbidden
