"""A stretch of a text that holds personal data, and the text with such stretches covered or dimmed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["phone", "id-number", "account", "email", "name"]
# Every letter but the first of a syllable.
_INNER = re.compile(r"(?<=[^\W_])[^\W_]")
_LONG = 9
KINDS: tuple[Kind, ...] = ("phone", "id-number", "account", "email", "name")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Personal data from `start` to `end`; `key` is the same for every spelling of one datum, and is never shown."""

    start: int
    end: int
    kind: Kind
    key: str


def covered(text: str, stretches: Iterable[Stretch], marks: Mapping[str, str]) -> str:
    """The text with each stretch replaced by the mark of its kind."""
    pieces, place = [], 0
    for one in stretches:
        pieces += [text[place : one.start], marks[one.kind]]
        place = one.end
    return "".join((*pieces, text[place:]))


def dimmed(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with so much of each stretch starred that nobody is reached by it, and who has the thing still knows it.

    Of a name the first letter of each syllable stays; of a number or an address three signs and the last two, of a
    short one the first. No file of Windows has a star in its name; in a search it stands for any letters.
    """
    pieces, place = [], 0
    for one in stretches:
        within = text[one.start : one.end]
        shown = _INNER.sub("*", within) if one.kind == "name" else _starred(within)
        pieces += [text[place : one.start], shown]
        place = one.end
    return "".join((*pieces, text[place:]))


def _starred(written: str) -> str:
    signs = [place for place, sign in enumerate(written) if sign.isalnum()]
    kept = {*signs[:3], *signs[-2:]} if len(signs) >= _LONG else set(signs[:1])
    return "".join(
        "*" if sign.isalnum() and place not in kept else sign for place, sign in enumerate(written)
    )


def apart(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In the order of the text; of those that overlap the one that begins first, the longest of several."""
    found: list[Stretch] = []
    for one in sorted(stretches, key=lambda s: (s.start, -s.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found
