"""A stretch of a text that holds personal data, and the text with such stretches covered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["phone", "id-number", "account", "email", "name"]
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


def apart(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In the order of the text; of those that overlap the one that begins first, the longest of several."""
    found: list[Stretch] = []
    for one in sorted(stretches, key=lambda s: (s.start, -s.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found
