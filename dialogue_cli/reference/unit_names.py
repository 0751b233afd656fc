"""One key for every spelling of a unit's name: abbreviations, legal forms, its union, spellings of places."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, TypeAlias

from dialogue_cli.reference.abbreviations import expansions
from dialogue_cli.reference.provinces import all_provinces
from dialogue_cli.vietnamese.text import fold, fold_key, one_line, words

_Words: TypeAlias = tuple[str, ...]

# A unit's place in a list ("1. ", "- ", "II/"), which is no part of its name.
_IN_LIST = re.compile(r"\s*(?:(?:\d{1,3}|[IVX]+)\s*[.)/]\s+|[-+*\u2022\u2013]\s*)")
# Abbreviations with fewer letters mean other things in names than in petitions ("cp", "tt").
_LEAST_SHARED = 3
_LONGEST_SPELLING = 5  # words


# Ten thousand petitions, each of a unit of its own, are gone through many times for one set of papers.
@lru_cache(maxsize=32768)
def unit_key(name: str) -> str:
    """The same for every spelling of a unit's name; a workplace and its union have one key.

    Empty for an empty name. Names that differ in a word or number that matters keep different keys.
    """
    return "".join(_meant(name))


@lru_cache(maxsize=8192)
def key_without_area(name: str) -> str:
    """The key of a name that leaves out huyện, thị xã …: "LĐLĐ Krông Pắc"; the whole key of any other."""
    meant = _meant(name)
    for before in _lists("area", "after"):
        for area in _lists("area", "words"):
            if meant[: len(before) + len(area)] == before + area and len(meant) > len(
                before + area
            ):
                meant = before + meant[len(before + area) :]
    return "".join(meant)


@lru_cache(maxsize=8192)
def in_full(name: str) -> str:
    """The name's words without marks, its abbreviations and places written out: for finding it by words."""
    return " ".join(_written_out(name, joined_places=False))


def each_unit_once(names: Iterable[str]) -> tuple[str, ...]:
    """The names in their order, of several spellings of one unit the first; empty names left out."""
    found: dict[str, str] = {}
    for name in names:
        if name:
            found.setdefault(unit_key(name) or name, name)
    return tuple(found.values())


def _meant(name: str) -> _Words:
    written = _replaced(_written_out(name), _same())
    bare = _without_union(_replaced(written, _legal()))
    # "Công ty cổ phần" alone, or signs alone, are a name too.
    return bare or written or ((key,) if (key := fold_key(name)) else ())


def _written_out(name: str, *, joined_places: bool = True) -> _Words:
    """Syllables without marks and apostrophes; abbreviations in full, a place as one word of its own."""
    name = one_line(name)
    numbered = _IN_LIST.match(name)
    syllables = [
        word.replace("'", "") for word in words(name[numbered.end() :] if numbered else name)
    ]
    result: list[str] = []
    place = 0
    while place < len(syllables):
        full, length = _longest(syllables, place)
        result.extend([full[0]] if joined_places and full[0] in _place_keys() else _parted(full))
        place += length
    return tuple(result)


def _parted(full: _Words) -> _Words:
    return tuple(word for part in full for word in _place_keys().get(part, part).split(" "))


def _longest(syllables: Sequence[str], start: int) -> tuple[_Words, int]:
    """What the syllables from `start` stand for, and how many of them: places before abbreviations."""
    spellings = _spellings()
    for length in range(min(_LONGEST_SPELLING, len(syllables) - start), 0, -1):
        written = "".join(syllables[start : start + length])
        full = spellings.get(written) or spellings.get(fold(written))
        if full and (
            length == 1 or full[0] in _place_keys() or _may_be_one(syllables, start, length)
        ):
            return full, length
    return (fold(syllables[start]),), 1


def _may_be_one(syllables: Sequence[str], start: int, length: int) -> bool:
    """Whether several syllables are one abbreviation: spelled out ("c ty", "l.đ.l.đ") or listed as they are."""
    parts = syllables[start : start + length]
    return len(parts[0]) == 1 or " ".join(parts) in _data()["words"]


@cache
def _spellings() -> Mapping[str, _Words]:
    """Every abbreviation and spelling of a place, its syllables joined, with marks and without."""
    found: dict[str, _Words] = {}
    for abbreviation, meaning in expansions().items():
        if len("".join(abbreviation)) >= _LEAST_SHARED:
            found["".join(abbreviation)] = tuple(map(fold, meaning))
    table: dict[str, str] = _data()["words"]
    own = {"".join(words(short)): _folded(full) for short, full in table.items()}
    for short, meaning in own.items():
        found[short] = meaning
    for short, meaning in own.items():
        if fold(short) not in own:
            found[fold(short)] = meaning
    for key, name in _place_keys().items():
        found[key] = (key,)
        for spelling in _spellings_of_place().get(name, ()):
            found[fold_key(spelling)] = (key,)
    return found


@cache
def _place_keys() -> Mapping[str, str]:
    """The key of each place with several spellings, and its name's words without marks."""
    return {fold_key(name): name for name in _spellings_of_place()}


@cache
def _spellings_of_place() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for province in all_provinces():
        if province.aliases:
            found.setdefault(" ".join(_folded(province.name)), []).extend(province.aliases)
    for name, spellings in _data()["places"].items():
        found.setdefault(" ".join(_folded(name)), []).extend(spellings)
    return found


def _replaced(syllables: _Words, table: Mapping[_Words, _Words]) -> _Words:
    """The syllables with each phrase of the table replaced, in the order of the table."""
    for phrase in table:
        if phrase[0] not in syllables:
            continue
        place = 0
        while place + len(phrase) <= len(syllables):
            after = place + len(phrase)
            if syllables[place:after] == phrase:
                syllables = syllables[:place] + table[phrase] + syllables[after:]
            else:
                place += 1
    return syllables


def _without_union(syllables: _Words) -> _Words:
    for phrase in _lists("union", "always"):
        if syllables[: len(phrase)] == phrase and len(syllables) > len(phrase):
            return syllables[len(phrase) :]
    for phrase in _lists("union", "before_workplace"):
        rest = syllables[len(phrase) :]
        if syllables[: len(phrase)] == phrase and any(
            rest[: len(place)] == place and len(rest) > len(place)
            for place in _lists("union", "workplaces")
        ):
            return rest
    return syllables


@cache
def _same() -> Mapping[_Words, _Words]:
    """What is said in two ways, the longest phrase first."""
    table = {_folded(long): _folded(short) for long, short in _data()["same"].items()}
    return {phrase: table[phrase] for phrase in sorted(table, key=len, reverse=True)}


@cache
def _legal() -> Mapping[_Words, _Words]:
    """Legal forms, of which nothing is left, the longest first."""
    return dict.fromkeys(_lists("legal", "words"), ())


@cache
def _lists(section: str, key: str) -> tuple[_Words, ...]:
    return tuple(sorted(map(_folded, _data()[section][key]), key=len, reverse=True))


def _folded(text: str) -> _Words:
    return tuple(word.replace("'", "") for word in map(fold, words(text)))


@cache
def _data() -> dict[str, Any]:
    source = files("dialogue_cli.reference").joinpath("unit_names.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
