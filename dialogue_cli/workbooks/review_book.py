"""The review workbook: petitions with the doubtful ones first, questions, a guide, the lists to choose from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import review as say
from dialogue_cli.workbooks.cells import cell_at
from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.lists import FONT
from dialogue_cli.workbooks.plain_text import put_text
from dialogue_cli.workbooks.printing import print_on_a4
from dialogue_cli.workbooks.review_columns import PETITION_COLUMNS, QUESTION_COLUMNS
from dialogue_cli.workbooks.review_sheet import FILLS, Line, fill_sheet

_GUIDE_WIDTHS = (16, 84)
_LINE_HEIGHT = 16.5
_MOST_IN_HEADER = 250


@dataclass(frozen=True, slots=True)
class ReviewContent:
    """What the workbook holds: a title for its pages, the rows of both tables, the values of each list by field."""

    title: str
    petitions: Sequence[Line]
    questions: Sequence[Line]
    choices: Mapping[str, Sequence[str]]


def as_review_book(content: ReviewContent) -> bytes:
    """The workbook as .xlsx; the same content gives the same bytes."""
    book = Workbook()
    petitions = book.worksheets[0]
    petitions.title = say.PETITION_SHEET
    questions = book.create_sheet(say.QUESTION_SHEET)
    _guide(book.create_sheet(say.GUIDE_SHEET))
    sources = _lists(book.create_sheet(say.LIST_SHEET), content.choices)
    tables = (
        (petitions, say.PETITION_HEADINGS, PETITION_COLUMNS, content.petitions),
        (questions, say.QUESTION_HEADINGS, QUESTION_COLUMNS, content.questions),
    )
    for sheet, headings, columns, lines in tables:
        fill_sheet(sheet, headings, columns, lines, sources)
        _title(sheet, content.title)
    return fixed_bytes(book)


def _title(sheet: Worksheet, title: str) -> None:
    """On top of every printed page."""
    sheet.page_margins.header = 0.3
    assert sheet.oddHeader is not None  # openpyxl makes one with every sheet
    sheet.oddHeader.center.text = title.replace("&", "&&")[:_MOST_IN_HEADER]


def _lists(sheet: Worksheet, choices: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The values of each list, side by side on a sheet out of sight; returns where they stand."""
    sources = {}
    for place, (name, values) in enumerate(choices.items(), start=1):
        letter = get_column_letter(place)
        put_text(cell_at(sheet, 1, place), {**say.QUESTION_HEADINGS, **say.PETITION_HEADINGS}[name])
        for number, value in enumerate(values, start=2):
            put_text(cell_at(sheet, number, place), value)
        area = f"${letter}$2:${letter}${len(values) + 1}"
        sources[name] = f"{quote_sheetname(sheet.title)}!{area}"
    sheet.sheet_state = "hidden"
    sheet.protection.sheet = True
    return sources


def _guide(sheet: Worksheet) -> None:
    """How to use the workbook, and what the colours mean."""
    for place, width in enumerate(_GUIDE_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    row = _line(sheet, 1, say.GUIDE_TITLE, bold=True, size=14)
    for number, text in enumerate(say.GUIDE, start=1):
        row = _line(sheet, row, f"{number}. {text}")
    row = _line(sheet, row + 1, say.GUIDE_COLORS, bold=True)
    for name, meaning in say.GUIDE_CERTAINTIES.items():
        for place, text in enumerate((say.CERTAINTIES[name], meaning), start=1):
            cell = cell_at(sheet, row, place)
            put_text(cell, text)
            cell.font = Font(name=FONT, size=12)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if place == 1:
                cell.fill = FILLS[name]
        row += 1
    sheet.protection.sheet = True
    sheet.sheet_view.showGridLines = False
    print_on_a4(sheet, landscape=False)


def _line(sheet: Worksheet, row: int, text: str, *, bold: bool = False, size: int = 12) -> int:
    """One line across the sheet; returns the next row."""
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(_GUIDE_WIDTHS))
    cell = cell_at(sheet, row, 1)
    put_text(cell, text)
    cell.font = Font(name=FONT, size=size, bold=bold)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    lines = -(-len(text) // (sum(_GUIDE_WIDTHS) - 6))
    sheet.row_dimensions[row].height = _LINE_HEIGHT * lines + (size - 12) * 2 + 3
    return row + 1
