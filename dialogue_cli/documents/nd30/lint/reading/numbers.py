"""Automatic numbers as printed: “I.”, “1.”, “a)” of numbering.xml, counted as Word counts them."""

import re
from dataclasses import dataclass
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import W, val, whole
from dialogue_cli.documents.nd30.lint.reading.properties import (
    NO_PARAGRAPH,
    ParagraphLayer,
    paragraph_layer,
)
from dialogue_cli.documents.nd30.numbering import roman

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_MOST_ROMAN = 3999
_BULLETS = {"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪", "\uf02b": "+"}
_DASHES = {"–", "—", "\u2010", "\u2011", "−"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: its format, text with %1 places, start, when it starts anew, and its layout."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    legal: bool = False
    restart: int | None = None
    paragraph: ParagraphLayer = NO_PARAGRAPH

    @property
    def bullet(self) -> bool:
        """Whether it has a mark that does not count."""
        return self.format == "bullet"


class Numbers:
    """The lists of one document, and how far each has been counted."""

    def __init__(self, root: Any) -> None:
        """Read numbering.xml; `root` may be None."""
        self._abstract: dict[str, Any] = {}
        self._lists: dict[str, tuple[str, dict[int, Level], dict[int, int]]] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            for abstract in root.findall(f"{W}abstractNum"):
                self._abstract[abstract.get(f"{W}abstractNumId", "")] = abstract
            for number in root.findall(f"{W}num"):
                self._read(number)

    def level(self, list_id: str, level: int) -> Level | None:
        """A level of a list; None where there is none."""
        if list_id not in self._lists:
            return None
        abstract, own, _ = self._lists[list_id]
        return own.get(level) or self._levels_of(abstract).get(level)

    def label(self, list_id: str, level: int) -> str:
        """The number or mark of the next paragraph of that list and level, counted on."""
        found = self.level(list_id, level)
        if found is None or found.format == "none":
            return ""
        if found.bullet:
            return _mark(found.text)
        counts = self._count(list_id, level)
        legal = found.legal

        def number(place: re.Match[str]) -> str:
            of = int(place[1]) - 1
            format_ = self.level(list_id, of) or found
            return _formatted(counts.get(of, format_.start), "decimal" if legal else format_.format)

        return _PLACE.sub(number, found.text)

    def _count(self, list_id: str, level: int) -> dict[int, int]:
        abstract, _, starts = self._lists[list_id]
        counts = self._counts.setdefault(abstract, {})
        found = self.level(list_id, level) or Level()
        if level in starts and (list_id, level) not in self._begun:
            counts[level] = starts[level]
        else:
            counts[level] = counts.get(level, found.start - 1) + 1
        self._begun.add((list_id, level))
        for deeper in range(level + 1, _LEVELS):
            below = self.level(list_id, deeper)
            if below is None or below.restart is None or level < below.restart:
                counts.pop(deeper, None)
        for higher in range(level):
            above = self.level(list_id, higher)
            counts.setdefault(higher, above.start if above else 1)
        return counts

    def _read(self, number: Any) -> None:
        abstract = val(number.find(f"{W}abstractNumId"))
        own: dict[int, Level] = {}
        starts: dict[int, int] = {}
        for override in number.findall(f"{W}lvlOverride"):
            at = whole(override.get(f"{W}ilvl")) or 0
            if (level := override.find(f"{W}lvl")) is not None:
                own[at] = self._level(level)
            if (start := override.find(f"{W}startOverride")) is not None:
                starts[at] = whole(val(start)) or 0
        self._lists[number.get(f"{W}numId", "")] = (abstract, own, starts)

    def _levels_of(self, abstract: str) -> dict[int, Level]:
        if abstract not in self._levels:
            element = self._abstract.get(abstract)
            levels = () if element is None else element.findall(f"{W}lvl")
            self._levels[abstract] = {
                whole(level.get(f"{W}ilvl")) or 0: self._level(level) for level in levels
            }
        return self._levels[abstract]

    def _level(self, element: Any) -> Level:
        start = whole(val(element.find(f"{W}start")))
        restart = whole(val(element.find(f"{W}lvlRestart")))
        return Level(
            format=val(element.find(f"{W}numFmt"), "decimal"),
            text=val(element.find(f"{W}lvlText")),
            start=1 if start is None else start,
            legal=element.find(f"{W}isLgl") is not None,
            restart=restart,
            paragraph=paragraph_layer(element.find(f"{W}pPr")),
        )


def _mark(text: str) -> str:
    mark = _BULLETS.get(text, text)
    return "-" if mark in _DASHES else mark or "•"


def _formatted(number: int, format_: str) -> str:
    if format_ in ("upperRoman", "lowerRoman") and 0 < number <= _MOST_ROMAN:
        figures = roman(number)
        return figures if format_ == "upperRoman" else figures.lower()
    if format_ in ("upperLetter", "lowerLetter") and number > 0:
        round_, within = divmod(number - 1, 26)
        letters = chr(ord("a") + within) * (round_ + 1)
        return letters if format_ == "lowerLetter" else letters.upper()
    return f"{number:02d}" if format_ == "decimalZero" else str(number)
