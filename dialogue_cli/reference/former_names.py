"""Names of agencies in running text that are not of the day: ended before it, or not there yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dialogue_cli.reference.agencies import Agency, agencies_on, all_agencies, holder, holdings_of
from dialogue_cli.reference.draft_words import words
from dialogue_cli.vietnamese.text import normalise

_PLACE = re.compile(r"\s*\{(?:cap|province|place)\}")
_DASH = r"(?:\s*[-–—]\s*|\s+)"
_DASHES = re.compile(_DASH)


@dataclass(frozen=True, slots=True)
class Former:
    """An agency's name with the days from and to which it was its name, and who holds its duties on the day."""

    name: str
    first_day: date | None
    last_day: date | None
    heirs: tuple[str, ...]


def agencies_not_of(text: str, day: date) -> Iterator[tuple[int, int, Former]]:
    """Every name in a text that no agency bears on that day, with its place."""
    shape, formers = _index(day)
    for found in shape.finditer(text) if shape else ():
        if former := formers.get(_key(found[0])):
            yield found.start(), found.end(), former


@lru_cache(maxsize=32)
def _index(day: date) -> tuple[re.Pattern[str] | None, dict[str, Former]]:
    """One pattern of all names; those of the day take part, so that a longer one of them is never cut."""
    names = {_key(name): name for agency in agencies_on(day) for name in _names(agency)}
    formers = dict[str, Former]()
    for agency in all_agencies():
        for name in _names(agency):
            if _key(name) not in names:
                found = Former(name, agency.first_day, agency.last_day, _heirs(agency, day))
                formers.setdefault(_key(name), found)
    if not formers:
        return None, {}
    names |= {key: former.name for key, former in formers.items()}
    longest_first = sorted(names.values(), key=lambda name: (-len(name), name))
    named = "|".join(_by_first_word(longest_first))
    return re.compile(rf"(?<![^\W_])(?:{named})(?![^\W_])", re.IGNORECASE), formers


def _names(agency: Agency) -> Iterator[str]:
    """The names that running text may hold without leaving a doubt."""
    for name in (agency.name, agency.short, *agency.aliases):
        if name.startswith(words("agencies", "central")) and "{cap}" in name:
            yield from (name.replace("{cap}", noun) for noun in words("agencies", "nouns"))
            continue
        plain = normalise(_PLACE.sub("", name).replace(" *", "").strip())
        if (
            "{" not in plain
            and plain.startswith(tuple(words("agencies", "begins")))
            and len(plain.split()) > 1
        ):
            yield plain


def _heirs(agency: Agency, day: date) -> tuple[str, ...]:
    """Who holds on that day what this agency held."""
    held = (holder(function, day) for function in holdings_of(agency.code))
    return tuple(dict.fromkeys(_PLACE.sub("", one.short) for one in held if one))


def _by_first_word(names: list[str]) -> Iterator[str]:
    """The names as patterns, in their order, those of one first word together: most words begin no name at all."""
    rests: dict[str, list[str]] = {}
    for name in names:
        first, *others = (re.escape(word) for word in _DASHES.split(name) if word)
        rests.setdefault(first.casefold(), []).append(_DASH.join(["", *others]))
    for first, following in rests.items():
        yield rf"{first}(?:{'|'.join(following)})"


def _key(name: str) -> str:
    return _DASHES.sub(" ", normalise(name)).casefold()
