"""Reads a review workbook that comes back: its columns by their headings, wherever they have gone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.opening.package import inspect
from dialogue_cli.intake.workbook import Row, Sheet, Value, column_letter, text_of
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.review import BookRow, ReviewBook
from dialogue_cli.vietnamese.text import fold_key, normalise

# Rows above the headings that a clerk may have put in.
_MOST_ABOVE = 40
_NEEDED = ("id", "mark")
# What is only there to be read: a clerk's formula in it asks for nothing.
_FOR_READING = frozenset(
    (
        "text",
        "unit",
        "certainty",
        "reason",
        "similar",
        "why",
        "units",
        "petitions",
        "people",
        "earlier",
    )
)


class NotAReview(DialogueError):
    """A file without the tables of a review workbook."""

    message, hint = say.NOT_A_REVIEW, say.NOT_A_REVIEW_HINT


@dataclass(frozen=True, slots=True)
class _Kind:
    """One table: its fields by the key of their heading, and those that no other sheet has."""

    headings: Mapping[str, str]
    own: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Header:
    """Where a table's headings stand: row (from 0), the column of each field, columns that bear a heading again."""

    kind: _Kind
    row: int
    columns: Mapping[str, int]
    again: Sequence[tuple[str, int]]


def _kind(headings: Mapping[str, str], *own: str) -> _Kind:
    return _Kind({fold_key(title): field for field, title in headings.items()}, frozenset(own))


_PETITIONS = _kind(
    say.PETITION_HEADINGS, "id", "question", "text", "fate", "certainty", "reason", "similar"
)
_QUESTIONS = _kind(
    say.QUESTION_HEADINGS, "id", "wording", "handling", "why", "units", "petitions", "people"
)
_ENOUGH = 3
_MARK = fold_key(say.PETITION_HEADINGS["mark"])
_MARK_STARTS = say.PETITION_HEADINGS["mark"][0]  # spares folding every cell of every import


def read_review_book(path: Path) -> ReviewBook:
    """Every row of the two tables, in whatever sheets they are.

    Raises NotAReview, and what stops any file from being opened (FileMissing, FileUnreadable, …).
    """
    package = inspect(path)
    found = [
        (sheet, header)
        for sheet in read_sheets(package)
        if sheet.holds_cells and (header := _header(sheet))
    ]
    if not found:
        raise NotAReview(file=package.name)
    return ReviewBook(
        petitions=tuple(_rows(found, _PETITIONS)),
        questions=tuple(_rows(found, _QUESTIONS)),
        faults=tuple(fault for sheet, header in found for fault in _faults(sheet, header)),
    )


def is_review_book(sheets: Sequence[Sheet]) -> bool:
    """Whether these are the sheets of a review workbook: no unit sends one."""
    return any(
        isinstance(cell, str) and cell[:1] == _MARK_STARTS and fold_key(cell[:60]) == _MARK
        for sheet in sheets
        for row in sheet.rows[:_MOST_ABOVE]
        for cell in row
    )


def _header(sheet: Sheet) -> _Header | None:
    """The row that has most of the headings of one of the tables."""
    best: _Header | None = None
    for place, row in enumerate(sheet.rows[:_MOST_ABOVE]):
        for kind in (_PETITIONS, _QUESTIONS):
            header = _read_header(kind, place, row)
            own = len(kind.own & header.columns.keys())
            if own >= _ENOUGH and (best is None or _size(header) > _size(best)):
                best = header
    return best


def _size(header: _Header) -> int:
    return len(header.kind.own & header.columns.keys())


def _read_header(kind: _Kind, place: int, row: Row) -> _Header:
    columns: dict[str, int] = {}
    again: list[tuple[str, int]] = []
    for column, cell in enumerate(row):
        field = kind.headings.get(fold_key(cell)) if isinstance(cell, str) else None
        if field in columns:
            again.append((field, column))
        elif field:
            columns[field] = column
    return _Header(kind, place, columns, again)


def _faults(sheet: Sheet, header: _Header) -> Iterator[Problem]:
    """Columns that are needed and not there, or there twice; formulas without results; cells merged into one."""
    names = say.PETITION_HEADINGS if header.kind is _PETITIONS else say.QUESTION_HEADINGS
    row = header.row + 1
    for field in _NEEDED:
        if field not in header.columns:
            told = say.NO_COLUMN.format(heading=names[field])
            yield Problem(sheet.name, row, "", "review-column", told)
    for field, column in header.again:
        first = column_letter(header.columns[field])
        told = say.TWO_COLUMNS.format(heading=names[field], first=first)
        yield Problem(sheet.name, row, column_letter(column), "review-column-twice", told)
    for place, unworked in sheet.unworked.items():
        for field, column in header.columns.items():
            if place > header.row and column in unworked and field not in _FOR_READING:
                letter = column_letter(column)
                yield Problem(sheet.name, place + 1, letter, "review-formula", say.FORMULA)
    yield from _merged(sheet, header)


def _merged(sheet: Sheet, header: _Header) -> Iterator[Problem]:
    """Merged cells that a clerk may have meant for each of their rows: only the first keeps a value."""
    edited = {place for field, place in header.columns.items() if field not in _FOR_READING}
    for merge in sheet.merges:
        covered = edited.intersection(range(merge.left, merge.right + 1))
        if merge.bottom > header.row and covered and merge.bottom > merge.top:
            letter = column_letter(min(covered))
            told = say.MERGED_CELLS.format(area=merge.area)
            yield Problem(sheet.name, merge.top + 1, letter, "review-merged", told)


def _rows(found: Sequence[tuple[Sheet, _Header]], kind: _Kind) -> Iterator[BookRow]:
    for sheet, header in found:
        if header.kind is not kind or any(name not in header.columns for name in _NEEDED):
            continue
        letters = {field: column_letter(place) for field, place in header.columns.items()}
        for place, row in enumerate(sheet.rows[header.row + 1 :], start=header.row + 2):
            texts = {field: _text(row[column]) for field, column in header.columns.items()}
            if any(texts.values()) and fold_key(texts["id"]) not in kind.headings:
                yield BookRow(sheet.name, place, texts, letters)


def _text(value: Value) -> str:
    return normalise(value if isinstance(value, str) else text_of(value))
