"""Laws, decrees and decisions with the days on which they are in force, and what replaced them (workflow.md §5.1)."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from dialogue_cli.reference.draft_words import pattern, words
from dialogue_cli.vietnamese.text import fold

# 13/2023/NĐ-CP, 933/QĐ-TLĐ; also without its last part after a word that tells the kind: NĐ 13/2023.
_NUMBER = re.compile(
    r"(?<![\d/])(\d{1,4}(?:/\d{4})?)(?:/([^\W\d_]{2,4}\d{0,2}(?:-[^\W\d_]{2,4})?))?(?![\d/])"
)


@dataclass(frozen=True, slots=True)
class Instrument:
    """One instrument by its number; in force from `first_day` to `last_day` (inclusive; None: still)."""

    number: str
    kind: str
    names: tuple[str, ...]
    first_day: date
    last_day: date | None
    replaced_by: str
    source: str

    @property
    def title(self) -> str:
        """How it is called in a message."""
        return f"{self.names[0]} ({self.number})" if self.names else f"{self.kind} {self.number}"

    def ended(self, day: date) -> bool:
        """Whether it is out of force on that day."""
        return self.last_day is not None and self.last_day < day


def all_instruments() -> tuple[Instrument, ...]:
    """Every row."""
    return _instruments()


def instruments_in(text: str) -> Iterator[tuple[int, int, Instrument]]:
    """Every known instrument that a text cites, with its place."""
    for found in _NUMBER.finditer(text):
        if one := _by_number(text, found):
            yield found.start(), found.end(), one
    for found in pattern("instruments", "law").finditer(text.lower()):
        if law := _by_name().get(_name_key(found[1])):
            yield found.start(1), found.end(1), law


def _by_number(text: str, found: re.Match[str]) -> Instrument | None:
    figures, rest = found[1], found[2]
    if rest:
        return _numbers().get(f"{figures}/{rest}".upper())
    decree = pattern("instruments", "decree").search(text[: found.start()])
    number = str(words("instruments", "decree_number")).format(figures=figures)
    return _numbers().get(number) if decree else None


def _name_key(name: str) -> str:
    return fold(name).replace(" nam ", " ").replace(",", "")


@cache
def _numbers() -> Mapping[str, Instrument]:
    return {one.number.upper(): one for one in _instruments()}


@cache
def _by_name() -> Mapping[str, Instrument]:
    return {_name_key(name): one for one in _instruments() for name in one.names}


@cache
def _instruments() -> tuple[Instrument, ...]:
    data = files("dialogue_cli.reference").joinpath("instruments.csv").read_text(encoding="utf-8")
    return tuple(map(_instrument, csv.DictReader(data.splitlines())))


def _instrument(row: dict[str, str]) -> Instrument:
    return Instrument(
        number=row["number"],
        kind=row["kind"],
        names=tuple(name for name in row["names"].split("|") if name),
        first_day=date.fromisoformat(row["first_day"]),
        last_day=date.fromisoformat(row["last_day"]) if row["last_day"] else None,
        replaced_by=row["replaced_by"],
        source=row["source"],
    )
