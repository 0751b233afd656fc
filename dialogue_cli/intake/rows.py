"""Tells apart the rows of a table: data, sections, totals, signatures and the rest."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from dialogue_cli.intake.units import looks_like_unit
from dialogue_cli.intake.wording import is_day_line, is_total, plain, words
from dialogue_cli.intake.workbook import Row, Value, is_blank, text_of
from dialogue_cli.vietnamese.text import one_line

Role = Literal[
    "data",
    "empty",
    "section",
    "total",
    "in-words",
    "column-numbers",
    "signature",
    "note",
    "header",
    "continued",
    "example",
]

LONGEST_SECTION = 150
LONGEST_SIGNATURE = 8
_NUMERAL = re.compile(
    r"\s*(?:(?P<roman>[IVX]+)|(?P<letter>[A-Z\u0110])|(?P<digits>\d+(?:\.\d+)*))\s*[.)/:\u2013-]\s*"
)
_BARE_NUMERAL = re.compile(r"(?:(?P<roman>[IVX]+)|(?P<letter>[A-Z\u0110]))\s*[.)/]?")
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,2})\)?|[A-E]")


@dataclass(frozen=True, slots=True)
class Shape:
    """What is known of a table when its rows are told apart.

    Columns `first` to before `after` hold it; `key` is the one that makes a record; `spread` are
    the cells (row, column, from 0) merged over several columns; `continued` are the rows that a
    merged key cell of a row above reaches into.
    """

    first: int
    after: int
    key: int
    number: int | None
    spread: frozenset[tuple[int, int]] = frozenset()
    continued: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class BodyRow:
    """A row below the header: its index from 0, its cells with merged ones filled, what it is.

    `section_unit` and `section_group` are what the section rows above it say.
    """

    index: int
    cells: Row
    role: Role
    section_unit: str = ""
    section_group: str = ""


@dataclass(frozen=True, slots=True)
class _Section:
    style: str
    text: str
    is_unit: bool


def tell_apart(rows: Iterable[tuple[int, Row, Row]], shape: Shape) -> Iterator[BodyRow]:
    """Every row that is not blank, with its role.

    A row comes as its index, its own cells, which decide, and its cells with merged ones filled.
    """
    sections: list[_Section] = []
    role: Role = "column-numbers"
    unit = group = ""
    seen_data = False
    for index, own, cells in rows:
        if _is_plain_record(own, shape) and seen_data:
            role = "data"
        elif all(map(is_blank, own)):
            continue
        elif role != "signature" or _is_plain_record(own, shape):
            # Under a signature stand names and dates: only a numbered record ends it.
            role = _role(index, own, shape, first=not seen_data)
        seen_data = seen_data or role == "data"
        if role == "section":
            _open(sections, _section(_filled(own, shape)))
            unit = next((s.text for s in reversed(sections) if s.is_unit), "")
            group = next((s.text for s in reversed(sections) if not s.is_unit), "")
        yield BodyRow(index, cells, role, unit, group)


def is_counted(cell: Value) -> bool:
    """Whether a cell of the number column holds a running number (1, "1.1", "2a")."""
    if isinstance(cell, str):
        return cell.lstrip(" (")[:1].isdigit()
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def _is_plain_record(cells: Row, shape: Shape) -> bool:
    if shape.number is None or not is_counted(cells[shape.number]):
        return False
    return not is_blank(cells[shape.key])


def _filled(cells: Row, shape: Shape) -> list[tuple[int, str]]:
    inside = range(shape.first, min(shape.after, len(cells)))
    texts = ((i, one_line(text_of(cells[i]))) for i in inside if not is_blank(cells[i]))
    return [(i, text) for i, text in texts if text]


def _role(index: int, cells: Row, shape: Shape, *, first: bool) -> Role:
    filled = _filled(cells, shape)
    if not filled:
        return "note"  # a remark beside the table
    if first and _numbers_columns(filled):
        return "column-numbers"
    if aside := _aside(index, cells, filled, shape):
        return aside
    label = next((text for _, text in filled if not is_counted(text)), "")
    if len(label) <= LONGEST_SECTION and (role := _role_by_label(label, filled)):
        return role
    return "section" if _is_section(index, filled, shape) else "data"


def _aside(index: int, cells: Row, filled: Sequence[tuple[int, str]], shape: Shape) -> Role | None:
    """What a row is by its place: no more than a number, the rest of a merged cell, an example."""
    if all(i == shape.number and is_counted(cells[i]) for i, _ in filled):
        return "empty"
    if index in shape.continued:
        return "continued"
    return "example" if _is_example(filled, shape) else None


def _role_by_label(label: str, filled: Sequence[tuple[int, str]]) -> Role | None:
    plain_label = plain(label)
    if is_total(plain_label):
        return "total"
    if words("words", "starts").starts(plain_label):
        return "in-words"
    if len(filled) == 1 and ":" in label and words("note", "starts").starts(plain_label):
        return "note"
    return "signature" if all(_signs(plain(text)) for _, text in filled) else None


def _is_example(filled: Sequence[tuple[int, str]], shape: Shape) -> bool:
    """A row that says of itself, before its record, that it only shows how to fill in the table."""
    place, text = filled[0]
    return place < shape.key and words("example", "whole").is_whole(plain(text))


def _signs(plain_text: str) -> bool:
    if plain_text.count(" ") >= LONGEST_SIGNATURE:
        return False
    starts, whole = words("signature", "starts"), words("signature", "whole")
    return bool(whole.is_whole(plain_text) or starts.starts(plain_text) or is_day_line(plain_text))


def _numbers_columns(filled: Sequence[tuple[int, str]]) -> bool:
    """A row under the header that counts the columns: 1, 2, 3 … or (1), (2) … or A, B, 1, 2."""
    if len(filled) < 3:
        return False
    found = [_COLUMN_NUMBER.fullmatch(text) for _, text in filled]
    if not all(found):
        return False
    numbers = [int(match[1]) for match in found if match and match[1]]
    return all(after == before + 1 for before, after in pairwise(numbers))


def _is_section(index: int, filled: Sequence[tuple[int, str]], shape: Shape) -> bool:
    """A lonely text that is merged, numbered with a letter, or reads like the name of a group."""
    if len(filled) == 2 and filled[0][0] == shape.number:
        return bool(_BARE_NUMERAL.fullmatch(filled[0][1])) and len(filled[1][1]) <= LONGEST_SECTION
    if len(filled) != 1 or len(filled[0][1]) > LONGEST_SECTION:
        return False
    column, text = filled[0]
    if (index, column) in shape.spread or column == shape.number:
        return True
    numeral = _NUMERAL.match(text)
    if numeral and not numeral["digits"]:
        return True
    bare = text[numeral.end() :] if numeral else text
    return looks_like_unit(bare) or words("section", "starts").starts(plain(bare))


def _section(filled: Sequence[tuple[int, str]]) -> _Section:
    """The style of its numbering, and its words without the number."""
    text = filled[-1][1]
    numeral = _NUMERAL.match(text)
    if len(filled) == 2:
        numeral, bare = _BARE_NUMERAL.fullmatch(filled[0][1]), text
    else:
        bare = text[numeral.end() :] if numeral else text
    style = (numeral.lastgroup or "") if numeral else ""
    return _Section(style, bare, looks_like_unit(bare))


def _open(sections: list[_Section], new: _Section) -> None:
    """A section ends the last one numbered alike, and what that one held."""
    styles = [section.style for section in sections]
    if new.style in styles:
        del sections[styles.index(new.style) :]
    sections.append(new)
