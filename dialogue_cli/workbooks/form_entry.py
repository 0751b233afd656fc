"""What helps while a form is filled in: formats, lists to choose from, a word of help, a warning."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import forms as say
from dialogue_cli.workbooks.form_columns import FormColumn
from dialogue_cli.workbooks.form_guide import Choices, ask
from dialogue_cli.workbooks.lists import FONT

# As far down as lists and warnings reach, and the last column of a sheet.
LAST_ROW, LAST_COLUMN = 2000, 16_384
# Text keeps the zero that a number would lose (workflow.md §3.6).
_Type: TypeAlias = Literal["date", "whole", "textLength"]
_FORMATS = {"date": "dd/mm/yyyy", "count": "0", "money": "#,##0", "quantity": "General"}
_FIRST_DAY, _LAST_DAY = "32874", "73415"  # 1990 to 2100, counted as spreadsheets do
# What a cell takes, its least and its most, and what a wrong entry is told.
_LIMITS: Mapping[str, tuple[_Type, str, str, str]] = MappingProxyType(
    {
        "date": ("date", _FIRST_DAY, _LAST_DAY, say.ALERT_DATE),
        "count": ("whole", "1", "100000", say.ALERT_COUNT),
        "money": ("whole", "0", str(10**12), say.ALERT_MONEY),
        "phone": ("textLength", "9", "16", say.ALERT_PHONE),
    }
)


def ready_column(sheet: Worksheet, place: int, column: FormColumn) -> None:
    """Width, format and look of a whole column, down to rows that nobody has written yet."""
    dimension = sheet.column_dimensions[get_column_letter(place)]
    dimension.width = column.width
    dress(dimension, column)


def dress(styled: Cell | ColumnDimension, column: FormColumn) -> None:
    """Give a cell, or a column, the format of what it takes; it may be written."""
    in_middle = column.field == "number" or column.holds in {"count", "date", "quantity"}
    number = "General" if column.field == "number" else _FORMATS.get(column.holds, "@")
    styled.number_format = number
    styled.font = Font(name=FONT, size=12)
    styled.protection = Protection(locked=False)
    side = "center" if in_middle else "right" if column.holds == "money" else None
    styled.alignment = Alignment(horizontal=side, vertical="top", wrap_text=True)


def unlock_beyond(sheet: Worksheet, width: int) -> None:
    """Columns right of the table are free too: else a protected sheet lets nobody delete a row."""
    letter = get_column_letter(width + 1)
    beyond = ColumnDimension(sheet, index=letter, min=width + 1, max=LAST_COLUMN)
    beyond.protection = Protection(locked=False)
    sheet.column_dimensions[letter] = beyond


def guide_entry(
    sheet: Worksheet, place: int, kind: str, column: FormColumn, choices: Choices, first_row: int
) -> None:
    """The word of help at each cell of a column, and what a wrong entry is told."""
    check = _check(column, choices)
    check.promptTitle, check.prompt = column.title[:32], ask(kind, column.field)
    check.errorTitle = say.ALERT_TITLE
    check.showInputMessage = check.showErrorMessage = True
    check.allow_blank = True
    letter = get_column_letter(place)
    check.add(f"{letter}{first_row}:{letter}{LAST_ROW}")
    sheet.add_data_validation(check)


def _check(column: FormColumn, choices: Choices) -> DataValidation:
    match column.holds:
        case "choice":
            return DataValidation(
                type="list", formula1=choices.source(column.field), error=say.ALERT_LIST
            )
        case "open" if source := choices.source(column.field):
            return DataValidation(
                type="list", formula1=source, errorStyle="warning", error=say.ALERT_LIST_OPEN
            )
        case "date" | "count" | "money" | "phone":
            kind, least, most, error = _LIMITS[column.holds]
            check = DataValidation(
                type=kind, operator="between", formula1=least, formula2=most, error=error
            )
            check.errorStyle = "warning" if column.holds == "phone" else None
            return check
        case _:
            return DataValidation()
