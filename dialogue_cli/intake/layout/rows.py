"""Tells apart the rows of a table: data, sections, totals, signatures and the rest."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Literal

from dialogue_cli.intake.layout.row_labels import numbers_columns, role_by_label
from dialogue_cli.intake.layout.sections import (
    MOST_WORDS,
    Lonely,
    Section,
    heads_rows,
    lonely,
    open_section,
    section_of,
)
from dialogue_cli.intake.layout.shape import (
    ROWS_AT_ONCE,
    Shape,
    are_full,
    holds_just_two,
    is_full,
)
from dialogue_cli.intake.layout.units import begins_like_unit, is_unit_name, reads_like_sentence
from dialogue_cli.intake.layout.wording import marks_row, plain, words
from dialogue_cli.intake.workbook import Row, Value, is_blank, text_of
from dialogue_cli.model.in_columns import made_of
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

LONGEST_LABEL = 150
# How far below a lonely text its first record is looked for.
NEAR = 4
# How the first row below a topic may be numbered.
_FIRST_LETTERS = ("a", "A")
# So many texts in a row make it no section.
_SEVERAL = 2
_RUNNING = re.compile(r"[\s(]*\d+(?:[.,-]\d+)*\.?\s*[a-z\u0111]?[\s.)/:]*")


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


def tell_apart(rows: Iterable[tuple[int, Row, Row]], shape: Shape) -> Iterator[BodyRow]:
    """Every row that is not blank, with its role.

    A row comes as its index, its own cells, which decide, and its cells with merged ones filled.
    """
    body = list(rows)
    sections: list[Section] = []
    role: Role = "column-numbers"
    unit = group = ""
    seen_data = False
    for start in range(0, len(body), ROWS_AT_ONCE):
        stretch = body[start : start + ROWS_AT_ONCE]
        if seen_data and are_full([own for _, own, _ in stretch], shape):
            role = "data"
            yield from _records(stretch, unit, group)
            continue
        for place, (index, own, cells) in enumerate(stretch, start):
            if seen_data and (is_full(own, shape) or _goes_on(role, own, shape)):
                role = "data"
            elif _is_plain_record(own, shape) and seen_data:
                role = "section" if _counts_units(body, place, shape) else "data"
            elif all(map(is_blank, own)):
                continue
            elif role != "signature" or _ends_signature(body, place, shape):
                # Under a signature stand names and dates: only a numbered record ends it.
                role = _role(body, place, shape, first=not seen_data)
            seen_data = seen_data or role == "data"
            if role == "section" and (found := lonely(_filled(own, shape), shape.number)):
                open_section(sections, section_of(found))
                unit = next((s.text for s in reversed(sections) if s.is_unit), "")
                group = next((s.text for s in reversed(sections) if not s.is_unit), "")
            yield BodyRow(index, cells, role, unit, group)


def _records(stretch: Sequence[tuple[int, Row, Row]], unit: str, group: str) -> Iterator[BodyRow]:
    indexes, _, cells = zip(*stretch, strict=True)
    same = {"role": repeat("data"), "section_unit": repeat(unit), "section_group": repeat(group)}
    return made_of(BodyRow, {"index": indexes, "cells": cells, **same})


def is_counted(cell: Value) -> bool:
    """Whether a cell of the number column holds a running number (1, "1.1", "2a")."""
    if isinstance(cell, str):
        return bool(cell) and _RUNNING.fullmatch(cell) is not None
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def _is_plain_record(cells: Row, shape: Shape) -> bool:
    if shape.number is None or not is_counted(cells[shape.number]):
        return False
    return not is_blank(cells[shape.key])


def _goes_on(role: Role, cells: Row, shape: Shape) -> bool:
    return shape.number is None and role == "data" and _is_plain_text(cells, shape)


def _is_plain_text(cells: Row, shape: Shape) -> bool:
    """A quick look where records bear no number: several texts, and no word that marks another row."""
    if type(cells[shape.key]) is not str or not cells[shape.key]:
        return False
    inside = cells[shape.first : shape.after]
    texts = [c for c in inside if type(c) is str and len(c) > 1 and not c[0].isdigit()]
    return len(texts) >= _SEVERAL and not marks_row(texts[0])


def _counts_units(body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape) -> bool:
    """Whether a numbered row only names a unit or a topic, and the rows below are numbered within it."""
    _, own, _ = body[place]
    name = own[shape.key]
    if shape.number is None or not isinstance(name, str) or not holds_just_two(own, shape):
        return False
    if not begins_like_unit(name) or not is_unit_name(one_line(name)):
        return _heads_letters(body, place, shape, one_line(name))
    below = _next_record(body, place, shape)
    return below is not None and _is_within(own[shape.number], below[shape.number])


def _heads_letters(
    body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape, text: str
) -> bool:
    """Whether a few words that tell nothing stand above fuller rows a, b, c: "1 | Chính sách nhà ở"."""
    below = body[place + 1][1] if place + 1 < len(body) else None
    if below is None or shape.number is None or not 0 < text.count(" ") < MOST_WORDS:
        return False
    first = below[shape.number]
    if not isinstance(first, str) or one_line(first).strip(" .)(/") not in _FIRST_LETTERS:
        return False
    return not holds_just_two(below, shape) and not reads_like_sentence(text)


def _is_within(above: Value, below: Value) -> bool:
    """Whether a number goes into the one above it ("1.1" or "1a" below 1), begins again, or is none."""
    upper, lower = one_line(text_of(above)).strip(" .)("), one_line(text_of(below)).strip(" .)(")
    if not is_counted(below):
        return True
    if lower.startswith((f"{upper}.", f"{upper}-")) or lower[: len(upper)] == upper != lower:
        return not lower.isdecimal()
    return lower == "1"


def _is_topic(
    body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape, found: Lonely
) -> bool:
    """Whether a text in capitals, or the bare name of a topic, stands above records that are not."""
    text = section_of(found).text
    below = _next_record(body, place, shape)
    if below is None or " " not in text:
        return False
    if text.isupper():
        return not text_of(below[shape.key]).isupper()
    return words("section", "topics").is_whole(plain(text)) and len(_filled(below, shape)) > 1


def _next_record(body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape) -> Row | None:
    """The own cells of the next row whose key cell is filled, where it is near."""
    near = (own for _, own, _ in body[place + 1 : place + 1 + NEAR])
    return next((own for own in near if not is_blank(own[shape.key])), None)


def _restarts(body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape) -> bool:
    """Whether the row below is the first of a count: 1, "1.1", "a"."""
    below = _next_record(body, place, shape)
    if shape.number is None or below is None or not is_counted(below[shape.number]):
        return False
    return one_line(text_of(below[shape.number])).strip(" .)(").rsplit(".", 1)[-1] == "1"


def _ends_signature(body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape) -> bool:
    _, own, _ = body[place]
    if _is_plain_record(own, shape):
        return True
    found = lonely(_filled(own, shape), shape.number)
    below = _next_record(body, place, shape)
    if found is None or below is None or not _is_plain_record(below, shape):
        return False
    return heads_rows(found, is_spread=False, in_number=False, counted=True, restarts=False)


def _filled(cells: Row, shape: Shape) -> list[tuple[int, str]]:
    inside = range(shape.first, min(shape.after, len(cells)))
    texts = ((i, one_line(text_of(cells[i]))) for i in inside if not is_blank(cells[i]))
    return [(i, text) for i, text in texts if text]


def _role(body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape, *, first: bool) -> Role:
    index, cells, _ = body[place]
    filled = _filled(cells, shape)
    if not filled:
        return "note"  # a remark beside the table
    if first and numbers_columns(filled):
        return "column-numbers"
    if aside := _aside(index, cells, filled, shape):
        return aside
    label = next((text for _, text in filled if not is_counted(text)), "")
    if len(label) <= LONGEST_LABEL and (role := role_by_label(label, filled, cells)):
        return role
    if index in shape.unread:
        return "data"
    numbered = _is_plain_record(cells, shape)
    heads = (
        _counts_units(body, place, shape) if numbered else _is_section(body, place, shape, filled)
    )
    return "section" if heads else "data"


def _is_section(
    body: Sequence[tuple[int, Row, Row]],
    place: int,
    shape: Shape,
    filled: Sequence[tuple[int, str]],
) -> bool:
    found = lonely(filled, shape.number)
    if found is None or _lacks_its_text(body, place, shape, found):
        return False
    return heads_rows(
        found,
        is_spread=(body[place][0], found.column) in shape.spread,
        in_number=found.column == shape.number,
        counted=shape.number is not None,
        restarts=_restarts(body, place, shape) or _is_topic(body, place, shape, found),
    )


def _lacks_its_text(
    body: Sequence[tuple[int, Row, Row]], place: int, shape: Shape, found: Lonely
) -> bool:
    """Whether a running number and a unit in its own column are a record whose text is missing: no head of a group."""
    index, own, _ = body[place]
    if shape.number is None or not is_counted(own[shape.number]):
        return False
    if found.column != shape.unit or (index, found.column) in shape.spread:
        return False
    below = _next_record(body, place, shape)
    return below is None or not _is_within(own[shape.number], below[shape.number])


def _aside(index: int, cells: Row, filled: Sequence[tuple[int, str]], shape: Shape) -> Role | None:
    """What a row is by its place: no more than a number, the rest of a merged cell, an example."""
    if all(i == shape.number and is_counted(cells[i]) for i, _ in filled):
        return "empty"
    if index in shape.continued:
        return "continued"
    return "example" if _is_example(filled, shape) else None


def _is_example(filled: Sequence[tuple[int, str]], shape: Shape) -> bool:
    """A row that says of itself, before its record, that it only shows how to fill in the table."""
    place, text = filled[0]
    return place < shape.key and words("example", "whole").is_whole(plain(text))
