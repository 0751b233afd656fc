"""The numbers that Word draws before paragraphs of a list: they stand nowhere in the text itself."""

import re
from dataclasses import dataclass, field

from dialogue_cli.intake.formats.markup import Attributes, Walker, whole

_PLACE = re.compile(r"%([1-9])")
_LONGEST_PATTERN = 50
_MOST_IN_ROMAN, _MOST_IN_LETTERS = 3999, 260
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    pattern: str = ""


@dataclass(slots=True)
class _List:
    """A list in use: which definition it follows, and where it begins anew."""

    abstract: str = ""
    starts: dict[int, int] = field(default_factory=dict)


class ListNumbers(Walker):
    """The lists that a document defines, and how far each has counted."""

    def __init__(self, name: str) -> None:
        """No list is known before `walk`."""
        super().__init__(name)
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counted: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        self._abstract = self._list = ""
        self._level = 0

    def label(self, number: str, level: int) -> str:
        """What stands before the next paragraph of this list at this level: "1.", "a)", "-" or nothing."""
        used = self._lists.get(number)
        levels = self._levels.get(used.abstract, {}) if used else {}
        if used is None or level not in levels:
            return ""
        counted = self._counted.setdefault(used.abstract, {})
        if level in used.starts and (number, level) not in self._begun:
            self._begun.add((number, level))
            counted[level] = used.starts[level]
        else:
            counted[level] = counted.get(level, levels[level].start - 1) + 1
        for deeper in [other for other in counted if other > level]:
            del counted[deeper]
        if levels[level].form == "bullet":
            return "-"
        return _PLACE.sub(
            lambda place: _shown(levels, counted, int(place[1]) - 1), levels[level].pattern
        )

    def opened(self, tag: str, attributes: Attributes) -> None:
        """Gather definitions (abstractNum) and the lists that use them (num)."""
        value = attributes.get("val", "")
        match tag:
            case "abstractNum":
                self._abstract = attributes.get("abstractNumId", "")
                self._levels[self._abstract] = {}
            case "lvl" if self._abstract:
                self._level = whole(attributes.get("ilvl"), 0)
                self._levels[self._abstract][self._level] = _Level()
            case "start" | "numFmt" | "lvlText" if self._abstract:
                self._describe(tag, value)
            case "num":
                self._list = attributes.get("numId", "")
                self._lists[self._list] = _List()
            case "abstractNumId" if self._list:
                self._lists[self._list].abstract = value
            case "lvlOverride":
                self._level = whole(attributes.get("ilvl"), 0)
            case "startOverride" if self._list:
                self._lists[self._list].starts[self._level] = whole(value, 1)

    def closed(self, tag: str) -> None:
        """Leave a definition or a list."""
        if tag == "abstractNum":
            self._abstract = ""
        elif tag == "num":
            self._list = ""

    def _describe(self, tag: str, value: str) -> None:
        level = self._levels[self._abstract].get(self._level)
        if level is None:
            return
        if tag == "start":
            level.start = whole(value, 1)
        elif tag == "numFmt":
            level.form = value
        else:
            level.pattern = value[:_LONGEST_PATTERN]


class ListStyles(Walker):
    """Which list a style of paragraphs belongs to."""

    def __init__(self, name: str) -> None:
        """No style is known before `walk`."""
        super().__init__(name)
        self._lists: dict[str, tuple[str, int]] = {}
        self._parents: dict[str, str] = {}
        self._style = ""
        self._level = 0

    def list_of(self, style: str) -> tuple[str, int]:
        """Number of the list and level; an empty number when the style makes no list."""
        seen: set[str] = set()
        while style not in self._lists and style in self._parents and style not in seen:
            seen.add(style)
            style = self._parents[style]
        return self._lists.get(style, ("", 0))

    def opened(self, tag: str, attributes: Attributes) -> None:
        """Gather the styles."""
        value = attributes.get("val", "")
        if tag == "style":
            self._style, self._level = attributes.get("styleId", ""), 0
        elif tag == "basedOn":
            self._parents[self._style] = value
        elif tag == "ilvl":
            self._level = whole(value, 0)
        elif tag == "numId":
            self._lists[self._style] = (value, self._level)


def _shown(levels: dict[int, _Level], counted: dict[int, int], level: int) -> str:
    described = levels.get(level, _Level())
    return written(counted.get(level, described.start), described.form)


def written(number: int, form: str) -> str:
    """A number in the form that Word calls decimal, lowerLetter, upperRoman and so on."""
    lower = form.lower()
    if lower.endswith("letter") and 0 < number <= _MOST_IN_LETTERS:
        text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    elif lower.endswith("roman") and 0 < number <= _MOST_IN_ROMAN:
        text = _roman(number)
    elif form == "none":
        text = ""
    else:
        text = f"{number:02d}" if form == "decimalZero" else str(number)
    return text.upper() if form.startswith("upper") else text


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        letters += sign * count
    return letters
