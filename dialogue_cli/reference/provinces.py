"""Provinces and central cities by date: 63 until 30 June 2025, 34 since (NQ 202/2025/QH15)."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from dialogue_cli.reference.abbreviations import expansions
from dialogue_cli.vietnamese.text import fold, fold_key, normalise

_LIKENESS = 0.7
_MOST_SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Province:
    """One province or central city as it was from `first_day` to `last_day` (None: open).

    `kind` is the common noun, with a capital where it belongs to the name (that of Hồ Chí Minh).
    `successor` is the code of the unit that follows it, empty while none does.
    """

    code: str
    name: str
    kind: str
    first_day: date | None
    last_day: date | None
    successor: str
    seat_city: str
    aliases: tuple[str, ...]

    @property
    def title(self) -> str:
        """The name with its common noun, as in running text (ND30-CAP-05)."""
        return f"{self.kind} {self.name}"

    @property
    def cap(self) -> str:
        """The common noun alone, as in running text."""
        return self.kind.lower()

    @property
    def place(self) -> str:
        """The name as the date line writes it (ND30-DATE-07, ND30-DATE-08)."""
        return self.title if self.kind != self.cap else self.name

    @property
    def former(self) -> tuple[str, ...]:
        """The names, other than its own, of the provinces out of which it was made."""
        if self.first_day is None:
            return ()
        eve = self.first_day - timedelta(days=1)
        return tuple(
            other.name
            for other in _provinces()
            if other.successor == self.code and other.last_day == eve and other.name != self.name
        )

    def on(self, day: date) -> bool:
        """Whether it existed, in this form, on that day."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )


@dataclass(frozen=True, slots=True)
class ProvinceSearch:
    """What a name stands for on a day: at most one of `found`, `merged_into` and `not_yet` is set.

    `merged_into` and `since`: the unit that a former province belongs to, and from which day.
    `not_yet`: a unit that exists only later. `suggestions`: names that may have been meant.
    """

    found: Province | None = None
    merged_into: Province | None = None
    since: date | None = None
    not_yet: Province | None = None
    suggestions: tuple[str, ...] = ()


def provinces_on(day: date) -> tuple[Province, ...]:
    """All provinces and central cities that existed on that day, in the order of the data file."""
    return tuple(province for province in _provinces() if province.on(day))


def find_province(text: str, day: date) -> ProvinceSearch:
    """The province named by `text` on that day; accents, case, spaces and prefixes do not matter.

    Only a name that agrees letter by letter is found; a similar one is a suggestion.
    """
    keys = _keys_of(text)
    named = [p for p in _provinces() if keys & _keys(p)]
    for province in named:
        if province.on(day):
            return ProvinceSearch(found=province)
    for province in reversed(named):
        if province.last_day is not None and province.last_day < day:
            since = province.last_day + timedelta(days=1)
            return ProvinceSearch(merged_into=_following(province, day), since=since)
    if named:
        return ProvinceSearch(not_yet=named[0], suggestions=named[0].former)
    return ProvinceSearch(suggestions=_similar(keys, day))


def spellings(province: Province) -> tuple[str, ...]:
    """Its name and the other spellings met."""
    return (province.name, *province.aliases)


def all_provinces() -> tuple[Province, ...]:
    """Every row, of whatever date."""
    return _provinces()


@cache
def common_nouns() -> Mapping[str, tuple[str, ...]]:
    """The common nouns before a province's name, folded, each with its spellings (thanh pho: also tp)."""
    short = [(" ".join(key), fold(" ".join(full))) for key, full in expansions().items()]
    nouns = dict.fromkeys(fold(province.kind) for province in _provinces())
    return {noun: (noun, *(fold(key) for key, full in short if full == noun)) for noun in nouns}


def _following(province: Province, day: date) -> Province | None:
    """The unit that stands on that day where `province` stood before."""
    while not province.on(day):
        if province.last_day is None:
            return None
        next_day = province.last_day + timedelta(days=1)
        code = province.successor
        province = next(p for p in _provinces() if p.code == code and p.on(next_day))
    return province


def _similar(keys: frozenset[str], day: date) -> tuple[str, ...]:
    """Names like the one written, or of the province whose seat was written."""
    known = [p for p in _provinces() if p.first_day is None or p.first_day <= day]
    seats = [p.name for p in known if keys & _keys_of(p.seat_city)]
    names = {fold_key(spelling): p.name for p in known for spelling in spellings(p)}
    close = (
        names[match]
        for key in sorted(keys, key=len)
        for match in get_close_matches(key, names, n=_MOST_SUGGESTIONS, cutoff=_LIKENESS)
    )
    return tuple(dict.fromkeys((*seats, *close)))[:_MOST_SUGGESTIONS]


def _keys_of(text: str) -> frozenset[str]:
    """The forms under which a written name is compared: whole, and without its common noun."""
    key = fold_key(text)
    nouns = [fold_key(noun) for spelled in common_nouns().values() for noun in spelled]
    if key in nouns:
        return frozenset()
    shorter = (key.removeprefix(noun) for noun in nouns)
    return frozenset(form for form in (key, *shorter) if form)


@cache
def _keys(province: Province) -> frozenset[str]:
    return frozenset(fold_key(spelling) for spelling in spellings(province))


@cache
def _provinces() -> tuple[Province, ...]:
    data = files("dialogue_cli.reference").joinpath("provinces.csv").read_text(encoding="utf-8")
    return tuple(_read(csv.DictReader(data.splitlines())))


def _read(rows: Iterable[dict[str, str]]) -> Iterable[Province]:
    for row in rows:
        yield Province(
            code=row["code"],
            name=normalise(row["name"]),
            kind=normalise(row["kind"]),
            first_day=_day(row["first_day"]),
            last_day=_day(row["last_day"]),
            successor=row["successor"],
            seat_city=normalise(row["seat_city"]),
            aliases=tuple(normalise(alias) for alias in row["aliases"].split("|") if alias),
        )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
