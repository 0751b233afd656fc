"""What a check yields: a rule that is broken, what is there, where, and how it could be mended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.reading.paper import Paragraph, Run, Section
from dialogue_cli.messages import lint as say
from dialogue_cli.model.findings import Severity

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20

What = Literal[
    "size",
    "bold",
    "italic",
    "underline",
    "font",
    "colour",
    "caps",
    "align",
    "first_line",
    "indents",
    "sides",
    "before",
    "after",
    "line",
    "margin",
    "page_size",
    "page_format",
    "page_start",
    "title_page",
    "page_number",
    "retype",
    "contextual",
]


@dataclass(frozen=True, slots=True, eq=False)
class Mend:
    """One property to be set: what, on which paragraph or section (on which of its runs), to what value."""

    what: What
    target: Paragraph | Section | None
    value: Any = None
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """A broken rule; `allowed` only where it says more than the rule itself.

    `severity` only where it differs from the rule's own, to be softer.
    """

    rule: str
    found: str = ""
    at: Paragraph | Piece | Section | str = say.WHERE_PAPER
    allowed: str = ""
    severity: Severity | None = None
    mends: tuple[Mend, ...] = ()


Faults = Iterator[Fault]


def millimetres(twips: float) -> str:
    """A length in millimetres as people write it: 25,4 mm."""
    return say.MM.format(mm=_figure(twips / TWIPS_PER_MM))


def points(twips: float) -> str:
    """A length in points: 6 pt."""
    return say.PT.format(pt=_figure(twips / TWIPS_PER_POINT))


def range_mm(low: float, high: float) -> str:
    """Two lengths in millimetres: 20–25 mm."""
    return say.FROM_TO_MM.format(
        low=_figure(round(low / TWIPS_PER_MM)), high=_figure(round(high / TWIPS_PER_MM))
    )


def figure(number: float) -> str:
    """A number with a comma for its decimals, none where it is whole."""
    return _figure(number)


def _figure(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0").replace(".", ",")


def where(at: Paragraph | Piece | Section | str) -> str:
    """The place in words: paragraph and its first words, cell, header."""
    if isinstance(at, str):
        return at
    if isinstance(at, Section):
        return say.WHERE_SECTION.format(number=at.number + 1)
    paragraph = at if isinstance(at, Paragraph) else at.paragraph
    text = " ".join(at.text.split())
    if len(text) > say.LONGEST_QUOTE:
        text = f"{text[: say.LONGEST_QUOTE - 1].rstrip()}…"
    place = paragraph.place
    if place.part in say.WHERE_PARTS:
        return say.WHERE_PARTS[place.part].format(text=text)
    if place.part == "box":
        return say.WHERE_BOX.format(text=text)
    if place.table:
        return say.WHERE_CELL.format(
            table=place.table, row=place.row, column=place.column, text=text
        )
    form = say.WHERE_BODY if text else say.WHERE_BODY_BLANK
    return form.format(number=place.number, text=text)


def joined(told: Sequence[str]) -> str:
    """Several things that are wrong, in one line."""
    return say.LIST.join(told)
