"""Recognises the rows that head a group of rows, and what they give to the rows below (workflow.md §3.6)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_cli.intake.layout.units import asks, labelled_unit, looks_like_unit
from dialogue_cli.intake.layout.wording import plain, words

LONGEST_SECTION = 150
LONGEST_TOPIC = 80
MOST_WORDS = 8
_NUMERAL = re.compile(
    r"\s*(?:(?P<roman>[IVX]+)|(?P<letter>[A-Z\u0110])|(?P<digits>\d+(?:\.\d+)*)|(?P<bullet>[*\u2022+\u2013-]+))"
    r"\s*(?(bullet)|[.)/:\u2013-])\s*"
)
_BARE_NUMERAL = re.compile(r"(?:(?P<roman>[IVX]+)|(?P<letter>[A-Z\u0110]))\s*[.)/]?")
_NUMBER = re.compile(r"[\d.,\s%()-]+")
_COUNT = re.compile(
    r"\s*[:(\u2013-]+\s*(?:c\u00f3\s+)?\d+\s*[^\W\d]+(?:\s+[^\W\d]+){0,3}\s*\)?\s*\.?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Section:
    """The style of its numbering, its words without number and count, whether they name a unit."""

    style: str
    text: str
    is_unit: bool


@dataclass(frozen=True, slots=True)
class Lonely:
    """The one text of a row that otherwise holds at most numbers: where, what, and its numeral.

    `summed`: numbers stand beside it, as sums do.
    """

    column: int
    text: str
    numeral: str = ""
    summed: bool = False


def lonely(filled: Sequence[tuple[int, str]], number: int | None) -> Lonely | None:
    """The only text of a row, the numeral in the number column aside; None when there are several."""
    texts = [(i, text) for i, text in filled if not _NUMBER.fullmatch(text)]
    counts = len(filled) - len(texts)
    numeral = ""
    if len(texts) == 2 and texts[0][0] == number and _BARE_NUMERAL.fullmatch(texts[0][1]):
        numeral = texts.pop(0)[1]
    if len(texts) != 1 or len(texts[0][1]) > LONGEST_SECTION:
        return None
    return Lonely(*texts[0], numeral, summed=counts > 0)


def section_of(row: Lonely) -> Section:
    """What a row says that heads others."""
    numeral = _BARE_NUMERAL.fullmatch(row.numeral) if row.numeral else _NUMERAL.match(row.text)
    style = (numeral.lastgroup or "") if numeral else ""
    bare = row.text if row.numeral or not numeral else row.text[numeral.end() :]
    bare = _without_count(bare)
    unit = labelled_unit(bare) or (bare if looks_like_unit(bare) else "")
    return Section(style, unit or bare, bool(unit))


def heads_rows(
    row: Lonely, *, is_spread: bool, in_number: bool, counted: bool, restarts: bool
) -> bool:
    """Whether a lonely text is a section: by its place, its numeral, or because it names a group.

    `is_spread`: merged over columns; `in_number`: in the column of running numbers; `counted`: the
    table has such a column; `restarts`: what stands below begins
    anew, by its numbers or because this text is in capitals.
    """
    found = section_of(row)
    if row.numeral or found.is_unit:
        return True
    if row.summed:
        return found.style in {"roman", "letter"}
    if is_spread or in_number or asks(found.text):
        return is_spread or in_number
    plain_text = plain(found.text)
    if found.style in {"roman", "letter"} or words("section", "starts").starts(plain_text):
        return True
    if words("section", "weak").starts(plain_text) and (found.style or counted):
        return len(row.text.split()) <= MOST_WORDS
    # "Công ty nợ lương" begins like a unit but is none: a petition without a number.
    is_topic = len(row.text) <= LONGEST_TOPIC and not words("unit", "starts").starts(plain_text)
    return restarts and is_topic


def open_section(sections: list[Section], new: Section) -> None:
    """A section ends the last one numbered alike and of its sort, and what that one held."""
    for place, section in enumerate(sections):
        if section.style == new.style and (new.style or section.is_unit == new.is_unit):
            del sections[place:]
            break
    sections.append(new)


def _without_count(text: str) -> str:
    """The words without what they count: "Công ty A: 5 ý kiến"."""
    found = _COUNT.search(text)
    return (text[: found.start()] if found else text).strip(" :;,.-\u2013")
