"""Which office holds a function on a day, under the name it has then (workflow.md §4.1–4.4)."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from dialogue_cli.reference.provinces import all_provinces, common_nouns, spellings
from dialogue_cli.vietnamese.text import fold, fold_key

_PLACE = re.compile(r"\{(?:cap|province|place)\}")
_WORD = re.compile(r"[^\W_]+")
_ANYTHING_AFTER = " *"


class UnknownFunction(LookupError):
    """No such function key."""


class NoHolder(LookupError):
    """The function exists, but nobody holds it on that day."""


@dataclass(frozen=True, slots=True)
class Agency:
    """One body under one name, valid from `first_day` to `last_day` (inclusive; None: open).

    `name` and `short` may hold places; print them with `named` and `named_short`.
    `answers` is the answer key that it stands for when a spreadsheet names it; `running` is the name within a sentence.
    """

    code: str
    name: str
    short: str
    aliases: tuple[str, ...]
    first_day: date | None
    last_day: date | None
    answers: str
    running: str

    def named(self, cap: str, province: str) -> str:
        """Its full name where the common noun is `cap` (lower case) and the province `province`."""
        return _filled(self.name, cap, province)

    def named_running(self, cap: str, province: str) -> str:
        """Its name as running text calls it, the usual abbreviation in it (Văn phòng UBND tỉnh)."""
        return _filled(self.running, cap, province)

    def named_short(self, cap: str, province: str) -> str:
        """Its short name, filled like `named`."""
        return _filled(self.short, cap, province)


@dataclass(frozen=True, slots=True)
class Holding:
    """The agency (its code) that holds a function between two days (inclusive; None: open)."""

    agency: str
    first_day: date | None
    last_day: date | None


@dataclass(frozen=True, slots=True)
class _Function:
    name: str
    answer: bool
    held: tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class _Tables:
    """agencies.toml as read; an exception is a function, a topic and who holds them."""

    agencies: tuple[Agency, ...]
    functions: Mapping[str, _Function]
    exceptions: tuple[tuple[str, str, Holding], ...]
    party: Mapping[str, str]
    small_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Index:
    """Agencies by the key of a whole name, and by the words that a name begins with."""

    whole: Mapping[str, Agency]
    beginnings: tuple[tuple[tuple[str, ...], Agency], ...]


@lru_cache(maxsize=1024)
def agency_for(function: str, day: date, topic: str | None = None) -> Agency:
    """The agency that holds a function, for a petition of that topic, on that day.

    Raises UnknownFunction, or NoHolder when nobody holds it that day.
    """
    tables = _tables()
    if function not in tables.functions:
        raise UnknownFunction(function)
    special = (h for f, t, h in tables.exceptions if (f, t) == (function, topic))
    for holding in (*special, *tables.functions[function].held):
        if _within(day, holding.first_day, holding.last_day):
            return _agency_on(holding.agency, day)
    raise NoHolder(function, day)


def holder(function: str, day: date, topic: str = "") -> Agency | None:
    """The agency that holds a function on a day; None when there is none, or no such function."""
    try:
        return agency_for(function, day, topic or None)
    except (UnknownFunction, NoHolder):
        return None


@cache
def function_names() -> Mapping[str, str]:
    """What each function deals with, in Vietnamese, by key."""
    return MappingProxyType({key: f.name for key, f in _tables().functions.items()})


def answer_keys() -> tuple[str, ...]:
    """The functions that a petition can be given."""
    return tuple(key for key, function in _tables().functions.items() if function.answer)


def holdings(function: str) -> tuple[Holding, ...]:
    """Who held a function, period by period; raises UnknownFunction."""
    if function not in _tables().functions:
        raise UnknownFunction(function)
    return _tables().functions[function].held


def all_agencies() -> tuple[Agency, ...]:
    """Every name of every agency, of whatever date."""
    return _tables().agencies


def holdings_of(agency: str) -> tuple[str, ...]:
    """The functions that an agency has ever held, by its code."""
    return tuple(
        key
        for key, function in _tables().functions.items()
        if any(held.agency == agency for held in function.held)
    )


def agencies_on(day: date) -> tuple[Agency, ...]:
    """Every agency that exists on that day."""
    return tuple(a for a in _tables().agencies if _within(day, a.first_day, a.last_day))


def find_agency(text: str, day: date) -> Agency | None:
    """The agency of that day whose name, short name or alias is written in `text`."""
    return _find(text, _index(agencies_on(day)))


def is_whole_name(text: str, day: date) -> bool:
    """Whether `text` is a name of an agency of that day from its beginning to its end."""
    index, words = _index(agencies_on(day)), _words(text)
    return any("".join(form) in index.whole for form in (words, _without_place(words)))


def function_of(text: str) -> str | None:
    """The answer key for an agency's name of whatever era; an answer key stands for itself."""
    key = fold(text)
    if key in answer_keys():
        return key
    agency = _find(text, _index(_tables().agencies))
    return agency.answers if agency else None


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def _agency_on(code: str, day: date) -> Agency:
    for agency in agencies_on(day):
        if agency.code == code:
            return agency
    raise NoHolder(code, day)


def _filled(template: str, cap: str, province: str) -> str:
    # The name of Thành phố Hồ Chí Minh keeps its common noun: it has a capital, `cap` has none.
    place = province.removeprefix(f"{cap} ")
    return template.format(cap=cap, province=province, place=place, party=_tables().party[cap])


def _find(text: str, index: _Index) -> Agency | None:
    words = _words(text)
    for form in (words, _without_place(words)):
        agency = index.whole.get("".join(form))
        if agency:
            return agency
    for beginning, agency in index.beginnings:
        if len(words) > len(beginning) and words[: len(beginning)] == beginning:
            return agency
    return None


@lru_cache(maxsize=32)
def _index(agencies: tuple[Agency, ...]) -> _Index:
    whole: dict[str, Agency] = {}
    beginnings: dict[tuple[str, ...], Agency] = {}
    for agency in agencies:
        for name in _names(agency):
            if name.endswith(_ANYTHING_AFTER):
                beginnings.setdefault(_words(name), agency)
            else:
                whole.setdefault("".join(_words(name)), agency)
    longest_first = sorted(beginnings.items(), key=lambda item: -len(item[0]))
    return _Index(whole, tuple(longest_first))


def _names(agency: Agency) -> Iterable[str]:
    """Every spelling of its name, for every kind of Party committee and without the place."""
    for name in (agency.name, agency.short, *agency.aliases):
        for committee in _tables().party.values():
            yield _PLACE.sub("", name.replace("{party}", committee))


def _words(text: str) -> tuple[str, ...]:
    small = _tables().small_words
    return tuple(word for word in _WORD.findall(fold(text)) if word not in small)


def _without_place(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without the province, or the common noun alone, at its end."""
    for ending in _place_endings():
        if len(words) > len(ending) and words[-len(ending) :] == ending:
            return words[: -len(ending)]
    return words


@cache
def _place_endings() -> tuple[tuple[str, ...], ...]:
    """Every way a province is written at the end of an agency's name, the longest first."""
    endings = {_words(noun) for nouns in common_nouns().values() for noun in nouns}
    for province in all_provinces():
        nouns = common_nouns()[fold(province.kind)]
        for spelling in spellings(province):
            for name in (fold(spelling), fold_key(spelling)):
                endings.add(_words(name))
                endings.update(_words(f"{noun} {name}") for noun in nouns)
    return tuple(sorted(endings, key=lambda ending: (-len(ending), ending)))


@cache
def _tables() -> _Tables:
    data = files("dialogue_cli.reference").joinpath("agencies.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(data)
    return _Tables(
        agencies=tuple(_agency(row) for row in tables["agency"]),
        functions={row["key"]: _function(row) for row in tables["function"]},
        exceptions=tuple(
            (row["function"], row["topic"], _holding(row)) for row in tables["exception"]
        ),
        party=tables["party"],
        small_words=frozenset(map(fold, tables["small_words"])),
    )


def _agency(row: dict[str, Any]) -> Agency:
    return Agency(
        code=row["code"],
        name=row["name"],
        short=row["short"],
        aliases=tuple(row["aliases"]),
        first_day=row.get("first_day"),
        last_day=row.get("last_day"),
        answers=row["answers"],
        running=row.get("running", row["name"]),
    )


def _function(row: dict[str, Any]) -> _Function:
    held = tuple(_holding(period) for period in row["held"])
    return _Function(row["name"], row.get("answer", False), held)


def _holding(row: dict[str, Any]) -> Holding:
    return Holding(row["agency"], row.get("first_day"), row.get("last_day"))
