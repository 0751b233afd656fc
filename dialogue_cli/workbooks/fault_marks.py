"""Colours the faulty cells of a workbook, each with a comment that says what to correct."""

from collections import defaultdict
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import returned as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.workbooks.cells import sheet_title

COLOUR = "FFFFE066"
_FILL = PatternFill("solid", fgColor=COLOUR)
_SIGN = say.COMMENT.partition("{")[0]
# Of a comment's box, in pixels; and the longest that a box of that size shows.
_WIDTH, _LINE, _LETTERS = 320, 20, 42


def mark(book: Workbook, problems: Iterable[Problem]) -> dict[Problem, tuple[str, str]]:
    """Mark every problem that names a row; returns where: the sheet's title and the cell."""
    places: dict[Problem, tuple[str, str]] = {}
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    for problem in problems:
        sheet = _sheet(book, problem.sheet)
        if problem.row and sheet and (cell := _cell(sheet, problem)):
            places[problem] = (sheet.title, cell.coordinate)
            told[places[problem]].append(problem.message)
    for (title, address), messages in told.items():
        _mark(book[title][address], list(dict.fromkeys(messages)))
    return places


def unmark(sheet: Worksheet) -> None:
    """Take away what an earlier round marked: what is right by now must not look wrong."""
    for row in sheet.iter_rows():
        for cell in row:
            if not isinstance(cell, Cell) or not cell.comment:
                continue
            own, sign, _ = cell.comment.text.partition(_SIGN)
            if not sign:
                continue
            author = cell.comment.author
            cell.comment = Comment(own.strip(), author) if own.strip() else None
            if cell.fill.fgColor.rgb == COLOUR:
                cell.fill = PatternFill()


def _sheet(book: Workbook, name: str) -> Worksheet | None:
    titles = (title for title in (name, sheet_title(name)) if title in book.sheetnames)
    title = next(titles, None)
    found = book[title] if title else None
    return found if isinstance(found, Worksheet) else None


def _cell(sheet: Worksheet, problem: Problem) -> Cell | None:
    """The cell a problem names, of a merged one the first; for a whole row its first filled cell."""
    if problem.column:
        found = sheet.cell(problem.row, column_index_from_string(problem.column))
    else:
        row = [sheet.cell(problem.row, place) for place in range(1, sheet.max_column + 1)]
        found = next((cell for cell in row if cell.value not in {None, ""}), row[0])
    if isinstance(found, MergedCell):
        areas = (area for area in sheet.merged_cells.ranges if found.coordinate in area)
        area = next(areas, None)
        found = sheet.cell(area.min_row, area.min_col) if area else found
    return found if isinstance(found, Cell) else None


def _mark(cell: Cell, messages: list[str]) -> None:
    cell.fill = _FILL
    before = f"{cell.comment.text.strip()}\n\n" if cell.comment else ""
    text = before + "\n".join(say.COMMENT.format(message=message) for message in messages)
    lines = sum(-(-max(len(line), 1) // _LETTERS) for line in text.split("\n"))
    cell.comment = Comment(text, say.AUTHOR, height=_LINE * (lines + 1), width=_WIDTH)
