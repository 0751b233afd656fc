"""Abbreviations that unions write in petitions and names, and how they are read in full."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from dialogue_cli.vietnamese.text import fold, words

_LONGEST = 2


def expand(syllables: Sequence[str]) -> tuple[str, ...]:
    """The syllables with abbreviations written out; a unit right after a number (300k) stays."""
    table, firsts = expansions(), _firsts()
    if firsts.isdisjoint(syllables):
        return tuple(syllables)
    result: list[str] = []
    place = 0
    while place < len(syllables):
        full, length = None, 1
        may_begin = syllables[place] in firsts
        if may_begin and not (place and syllables[place - 1][0].isdigit()):
            full, length = _longest(table, syllables, place)
        result.extend(full or syllables[place : place + 1])
        place += length
    return tuple(result)


@cache
def expansions() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """The syllables of each abbreviation, with marks and without, to those it stands for."""
    source = files("dialogue_cli.reference").joinpath("abbreviations.toml")
    rows: dict[str, str] = tomllib.loads(source.read_text(encoding="utf-8"))["words"]
    table = {tuple(words(short)): tuple(words(full)) for short, full in rows.items()}
    for short, full in rows.items():
        table.setdefault(tuple(words(fold(short))), tuple(words(full)))
    return MappingProxyType(table)


@cache
def _firsts() -> frozenset[str]:
    """The syllables with which an abbreviation begins."""
    return frozenset(short[0] for short in expansions())


def _longest(
    table: Mapping[tuple[str, ...], tuple[str, ...]], syllables: Sequence[str], place: int
) -> tuple[tuple[str, ...] | None, int]:
    for length in range(_LONGEST, 0, -1):
        full = table.get(tuple(syllables[place : place + length]))
        if full:
            return full, length
    return None, 1
