"""Decides by measuring: the lines of names, the sizes of the header, the lengths of rules."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.metrics import (
    TWIPS_PER_POINT,
    Measure,
    balanced,
    text_width,
    wrapped,
)
from dialogue_cli.documents.nd30.rules import HeaderChoice, Page, Style, rules, style
from dialogue_cli.vietnamese import dates
from dialogue_cli.vietnamese.text import title_upper

# Word and LibreOffice round the widths of letters; a line this close to the edge may still break.
_SAFETY = 20
_BETWEEN_COLUMNS = 100
# Narrower, a rule of half the longest line would be under a third of the line that Word shows
# when the indents are taken away.
_NARROWEST = 0.7
_WIDEST_DAY = date(2020, 10, 20)


@dataclass(frozen=True, slots=True)
class HeaderLayout:
    """The header as it will stand: column widths (twips), styles at their sizes, names by line."""

    left: int
    right: int
    country: Style
    motto: Style
    superior: Style
    issuer: Style
    place: Style
    superior_lines: tuple[str, ...]
    issuer_lines: tuple[str, ...]


def page_of(frame: Frame) -> Page:
    """The page that the main text stands on."""
    return rules().page.turned if frame.landscape else rules().page


def header_layout(frame: Frame) -> HeaderLayout:
    """The first of the ways in rules.toml that breaks the fewest lines."""
    layouts = [_laid_out(choice, frame) for choice in rules().headers]
    return min(layouts, key=partial(_broken_lines, frame))


def measure(look: Style) -> Measure:
    """Measures one line of text in that style, in twips."""
    return partial(text_width, size=look.size, bold=look.bold, italic=look.italic)


def rule_below(length: float, column: int, look: str = "rule") -> Style:
    """A rule of that length in the middle of a column (ND30-RULE-02)."""
    indent = max(0, round((column - length) / 2))
    return replace(style(look), rule=True, left=indent, right=indent)


def narrowed(text: str, look: Style, column: int) -> Style:
    """The style with indents between which a centred text breaks into even lines.

    The text itself stays whole: no line break is typed into it.
    """
    lines = _even_lines(text, look, column)
    if len(lines) < 2:
        return look
    slack = round(look.size * TWIPS_PER_POINT / 2)
    indent = max(0, int(column - _longest(lines, look) - slack) // 2)
    return replace(look, left=indent, right=indent)


def subject_rule(text: str, look: Style, column: int) -> float:
    """Length of the rule below a subject: a part of its longest line (ND30-TITLE-03).

    It is long enough for the lines as a narrower and as the full column would break them.
    """
    full = wrapped(text, column - _SAFETY, measure(look))
    parts = rules().fractions
    return max(
        parts["subject"] * _longest(_even_lines(text, look, column), look),
        parts["subject_at_least"] * _longest(full, look),
    )


def place_and_day(frame: Frame) -> str:
    """Place and date of issue, the date blank until then (ND30-DATE-01, ND30-NUM-11)."""
    return rules().texts["place_day"].format(place=frame.place, day=day_or_blank(frame))


def day_or_blank(frame: Frame) -> str:
    """The date of issue in its formal form, or room for it."""
    if frame.day:
        return dates.formal(frame.day)
    return rules().texts["day_blank"].format(year=frame.year)


def number_or_blank(frame: Frame) -> str:
    """The number in at least two digits, or room for it (ND30-NUM-03, ND30-NUM-11)."""
    return f"{frame.number:02d}" if frame.number else rules().texts["number_blank"]


def _even_lines(text: str, look: Style, column: int) -> list[str]:
    limit = column - _SAFETY
    return balanced(text, limit, measure(look), narrowest=limit * _NARROWEST)


def _longest(lines: Sequence[str], look: Style) -> float:
    return max(map(measure(look), lines), default=0.0)


def _laid_out(choice: HeaderChoice, frame: Frame) -> HeaderLayout:
    width = page_of(frame).text_width
    left = choice.left * width // rules().page.text_width
    superior = replace(style("superior"), size=choice.names)
    issuer = replace(style("issuer"), size=choice.names)
    return HeaderLayout(
        left=left,
        right=width - left,
        country=replace(style("country"), size=choice.country),
        motto=replace(style("motto"), size=choice.motto),
        superior=superior,
        issuer=issuer,
        place=replace(style("place"), size=choice.place),
        superior_lines=_name_lines(frame.superior, superior, left),
        issuer_lines=_name_lines(frame.issuer, issuer, left),
    )


def _name_lines(names: Sequence[str], look: Style, column: int) -> tuple[str, ...]:
    """The given lines in capitals, each broken further only where the column is too narrow."""
    width, measured = column - _BETWEEN_COLUMNS, measure(look)
    return tuple(
        line
        for name in names
        for line in balanced(title_upper(name), width, measured, together=rules().together)
    )


def _broken_lines(frame: Frame, layout: HeaderLayout) -> int:
    """How many lines more than were given; with the longest date, so that issuing moves nothing."""
    given = len(frame.superior) + len(frame.issuer)
    longest = place_and_day(replace(frame, day=_WIDEST_DAY))
    place_breaks = measure(layout.place)(longest) > layout.right - _SAFETY
    return len(layout.superior_lines) + len(layout.issuer_lines) - given + place_breaks
