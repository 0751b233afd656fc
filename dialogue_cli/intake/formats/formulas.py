"""Formulas without a result: those that can be worked out with certainty are, the others are remembered."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from dialogue_cli.intake.formats.markup import Attributes, Walker
from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.formulas import leaves_results_to_excel
from dialogue_cli.intake.opening.limits import MAX_UNPACKED
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.workbook import Sheet, Value, is_blank

Place = tuple[int, int]
_P = r"(?:\w{1,20}:)?"
_CELL = re.compile(
    rf"<{_P}c\b([^<>]*)>\s*<{_P}f\b[^<>]*(?:/>|>([^<]*)</{_P}f>)"
    rf"\s*(?:<{_P}v\s*/>|<{_P}v>([^<]*)</{_P}v>)?\s*</{_P}c>"
)
_ADDRESS = re.compile(r"\sr=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
# A formula may come to an empty text; Excel then says so by this type.
_IS_TEXT = re.compile(r"\st=[\"']str[\"']")
# "=A5", "=A5+1" and "=ROW()-4": how clerks count rows and repeat what stands above (workflow.md §3.6).
_ANOTHER = re.compile(r"\+?\$?([A-Z]{1,3})\$?(\d{1,7})(?:\s*\+\s*(\d{1,3}))?")
_OWN_ROW = re.compile(r"ROW\(\)(?:\s*-\s*(\d{1,7}))?")


def with_results(package: Package, sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets of an .xlsx with the formulas that have no result worked out where that is certain.

    Raises FileUnreadable, FileUnsafe or FileTooBig.
    """
    archive = Archive(package.name, package.content)
    parts, nil_too = _parts_of_sheets(archive), leaves_results_to_excel(archive)
    return tuple(
        _with_results(sheet, _without_result(archive, part, nil_too=nil_too))
        if (part := parts.get(sheet.name, "")) in package.unworked and sheet.holds_cells
        else sheet
        for sheet in sheets
    )


def without_results(sheet: Sheet, places: Iterable[Place]) -> Sheet:
    """The sheet with these cells (row and column from 0) remembered as formulas without a result."""
    found: dict[int, set[int]] = {}
    for row, column in places:
        found.setdefault(row, set()).add(column)
    if not found:
        return sheet
    width = max([*map(len, sheet.rows[:1]), *(max(columns) + 1 for columns in found.values())])
    height = max(len(sheet.rows), max(found) + 1)
    rows = [*sheet.rows, *([] for _ in range(height - len(sheet.rows)))]
    if width > len(rows[0]) or height > len(sheet.rows):
        rows = [[*row, *[""] * (width - len(row))] for row in rows]
    return replace(
        sheet, rows=rows, unworked={row: frozenset(columns) for row, columns in found.items()}
    )


class _Names(Walker):
    """Which relation every sheet's name stands for, or which part every relation."""

    def __init__(self, name: str, tag: str, key: str, value: str) -> None:
        super().__init__(name)
        self.found: dict[str, str] = {}
        self._tag, self._key, self._value = tag, key, value

    def opened(self, tag: str, attributes: Attributes) -> None:
        if tag == self._tag:
            self.found[attributes.get(self._key, "")] = attributes.get(self._value, "")


def _parts_of_sheets(archive: Archive) -> Mapping[str, str]:
    names = _Names(archive.name, "sheet", "name", "id")
    targets = _Names(archive.name, "Relationship", "Id", "Target")
    # The reader of workbooks finds these two whatever their capitals are.
    parts = {name.casefold(): part for name, part in archive.parts.items()}
    for walker, name in ((names, "xl/workbook.xml"), (targets, "xl/_rels/workbook.xml.rels")):
        walker.walk(archive.read(parts[name], MAX_UNPACKED))
    return {name: _part(targets.found.get(id_, "")) for name, id_ in names.found.items()}


def _part(target: str) -> str:
    """The part that a relation of the workbook names: "/xl/…" from the root, else from its own folder."""
    return target[1:] if target.startswith("/") else str(PurePosixPath("xl") / target)


def _without_result(archive: Archive, part: str, *, nil_too: bool) -> Mapping[Place, str]:
    """The formulas of a sheet that have no result, by place; with `nil_too` none has where all have 0."""
    content = archive.read(archive.parts[part], MAX_UNPACKED).decode("utf-8", "replace")
    empty: dict[Place, str] = {}
    nil: dict[Place, str] = {}
    others = False
    for about, formula, result in _CELL.findall(content):
        address = _ADDRESS.search(about)
        if address is None or (_IS_TEXT.search(about) and not result):
            others = True
        else:
            place = int(address[2]) - 1, _column(address[1])
            kept = {"": empty, "0": nil}.get(result.strip())
            others = others or kept is None
            if kept is not None:
                kept[place] = html.unescape(formula)
    return {**empty, **nil} if nil_too and not others else empty


@dataclass(frozen=True, slots=True)
class _Book:
    """The rows of a sheet while its formulas are worked out, and those that are not yet."""

    rows: Sequence[list[Value]]
    waiting: dict[Place, str]

    def result(self, place: Place) -> Value | None:
        """What a formula comes to; None where that is not certain."""
        formula = self.waiting[place].strip()
        if own := _OWN_ROW.fullmatch(formula):
            return float(place[0] + 1 - int(own[1] or 0))
        other = _ANOTHER.fullmatch(formula)
        if other is None:
            return None
        there = int(other[2]) - 1, _column(other[1])
        if there in self.waiting or there[0] >= len(self.rows) or there[1] >= len(self.rows[0]):
            return None
        value = self.rows[there[0]][there[1]]
        if other[3] is None:
            return None if is_blank(value) else value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value) + int(other[3])
        return None


def _with_results(sheet: Sheet, formulas: Mapping[Place, str]) -> Sheet:
    rows = [list(row) for row in without_results(sheet, formulas).rows]
    book = _Book(rows, dict(sorted(formulas.items())))
    for place in formulas:
        rows[place[0]][place[1]] = ""
    for place in list(book.waiting):
        value = book.result(place)
        if value is not None:
            del book.waiting[place]
            rows[place[0]][place[1]] = value
    return without_results(replace(sheet, rows=rows), book.waiting) if formulas else sheet


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
