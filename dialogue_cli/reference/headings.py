"""How clerks head the columns of each kind of table (workflow.md §3.1–3.5)."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from dialogue_cli.vietnamese.likeness import likeness
from dialogue_cli.vietnamese.text import fold, fold_key

# From here on a guessed heading is taken at all, and from here on without a remark.
SURE_ENOUGH, SURE = 0.8, 0.9
# The next best field must stay this far behind.
CLEAR = 0.05
REORDERED = 0.95
SHORTEST, LONGEST = 5, 60  # letters of a heading that may be guessed
_WORD = re.compile(r"[^\W_]+")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a kind of table and how it is headed; headings.toml explains the lists."""

    field: str
    title: str
    headings: tuple[str, ...]
    telling: tuple[str, ...]
    exact: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a heading means: its field, and whether it tells this kind from the others.

    `whole`: it is known word for word; `confidence` is below 1 when it had to be guessed.
    """

    field: str
    telling: bool
    whole: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class _Kind:
    apart: bool
    required: tuple[frozenset[str], ...]
    telling_empty: frozenset[str]
    columns: tuple[Column, ...]
    whole: Mapping[str, Reading]
    beginnings: Mapping[tuple[str, ...], Reading]
    longest: int
    spellings: tuple[tuple[tuple[str, ...], Reading], ...]


def kinds() -> tuple[str, ...]:
    """The kinds of table that are told from each other by their headings; those that stand apart are not among them."""
    return tuple(name for name, kind in _kinds().items() if not kind.apart)


def all_kinds() -> tuple[str, ...]:
    """Every kind of table that is understood, also those that are read only where nothing else can be meant."""
    return tuple(_kinds())


def fields(kind: str) -> tuple[str, ...]:
    """The fields of a kind, in the usual order of its columns; KeyError if unknown."""
    return tuple(column.field for column in columns(kind))


def columns(kind: str) -> tuple[Column, ...]:
    """The fields of a kind with all their headings; KeyError if the kind is unknown."""
    return _kinds()[kind].columns


def required(kind: str) -> tuple[frozenset[str], ...]:
    """The sets of fields of which one must be there in full; KeyError if the kind is unknown."""
    return _kinds()[kind].required


def telling_empty(kind: str) -> frozenset[str]:
    """The fields of which two together tell a kind though nobody has filled them in yet; KeyError if unknown."""
    return _kinds()[kind].telling_empty


@lru_cache(maxsize=20_000)
def read(kind: str, heading: str) -> Reading | None:
    """What a heading means in a kind of table, or None; KeyError if the kind is unknown.

    A remark in brackets does not matter, abbreviations are written out. A longer heading is read
    by the longest known beginning.
    """
    known = _kinds()[kind]
    written = (_words(heading), _words(heading.partition("(")[0]))
    forms = dict.fromkeys((*written, *map(written_out, written)))
    for form in forms:
        if reading := known.whole.get("".join(form)):
            return reading
    for form in forms:
        for length in range(min(known.longest, len(form)), 0, -1):
            if reading := known.beginnings.get(form[:length]):
                return reading
    return None


@lru_cache(maxsize=4096)
def guess(kind: str, heading: str) -> Reading | None:
    """What a heading means although it is misspelt or its words stand in another order.

    A heading that is known in any kind is no misspelling of another; one that might be two fields
    is neither. KeyError if the kind is unknown.
    """
    if reading := read(kind, heading):
        return reading
    words = written_out(_words(_IN_BRACKETS.sub(" ", heading)))
    if not SHORTEST <= len("".join(words)) <= LONGEST or any(read(k, heading) for k in kinds()):
        return None
    best: dict[str, Reading] = {}
    for spelling, reading in _kinds()[kind].spellings:
        sure = _confidence(words, spelling)
        if sure > (best[reading.field].confidence if reading.field in best else 0):
            best[reading.field] = replace(reading, whole=False, confidence=sure)
    found = sorted(best.values(), key=lambda reading: -reading.confidence)
    if len(found) > 1 and found[0].confidence - found[1].confidence < CLEAR:
        return None
    return found[0] if found else None


def may_head(text: str) -> bool:
    """A quick look: whether some heading begins with the first two words of a text."""
    words = text.split(maxsplit=2)
    if not words:
        return False
    further = _second_words(words[0])
    return bool(further) and ("" in further or len(words) == 1 or _first_of(words[1]) in further)


@lru_cache(maxsize=4096)
def _second_words(word: str) -> frozenset[str]:
    """What may follow a word in a heading; with "" anything may."""
    first = _first_of(word)
    return frozenset([""]) if len(first) == 1 else _beginnings_known().get(first, frozenset())


@lru_cache(maxsize=4096)
def _first_of(word: str) -> str:
    found = _words(word)
    return found[0] if found else ""


@cache
def _beginnings_known() -> Mapping[str, frozenset[str]]:
    spare = _heading_words()
    spellings = (spelling for kind in _kinds().values() for spelling, _ in kind.spellings)
    pairs = {(words[0], (*words, "")[1]) for words in spellings if words}
    pairs |= {(words[0], "") for words in (*spare.lead, *spare.short)}
    return {
        first: frozenset(second for other, second in pairs if other == first)
        for first in {first for first, _ in pairs}
    }


def is_telling(kind: str, heading: str) -> bool:
    """Whether a heading speaks for this kind of table against the others."""
    reading = read(kind, heading)
    return reading is not None and reading.telling


def title(kind: str, field: str) -> str:
    """What the program itself writes above the column of a field; KeyError if there is none."""
    return {column.field: column.title for column in columns(kind)}[field]


def fields_named(name: str) -> tuple[str, ...]:
    """The fields that a clerk may mean by a field's key, its title or another heading of it, in any kind."""
    found = [
        field for kind in all_kinds() for field in fields(kind) if fold_key(field) == fold_key(name)
    ]
    readings = (read(kind, name) for kind in all_kinds())
    found += [reading.field for reading in readings if reading and reading.whole]
    return tuple(dict.fromkeys(found))


def _confidence(words: tuple[str, ...], spelling: tuple[str, ...]) -> float:
    """How surely a heading is this spelling: typed wrong, in another order, or going on behind it."""
    key = "".join(spelling)
    if len(key) < SHORTEST:
        return 0
    if len(words) > len(spelling) and words[0][0] != key[0]:
        return 0  # what stands first in Vietnamese says what it is: "Số kiến nghị" is a number
    sure = likeness("".join(words), key, SURE_ENOUGH)
    if len(words) == len(spelling) > 1:
        ordered = ("".join(sorted(words)), "".join(sorted(spelling)))
        sure = max(sure, REORDERED * likeness(*ordered, SURE_ENOUGH))
    elif len(words) > len(spelling) > 2:
        sure = max(sure, REORDERED * likeness("".join(words[: len(spelling)]), key, SURE_ENOUGH))
    return sure if sure >= SURE_ENOUGH else 0


def written_out(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a heading with abbreviations in full, without words that add nothing."""
    full: list[str] = []
    place = 0
    while place < len(words):
        for length in (3, 2, 1):
            if expansion := _heading_words().short.get(words[place : place + length]):
                full.extend(expansion)
                place += length
                break
        else:
            full.append(words[place])
            place += 1
    return _trimmed(tuple(full))


def _trimmed(words: tuple[str, ...]) -> tuple[str, ...]:
    spare = _heading_words()
    for filler in spare.lead:
        if words[: len(filler)] == filler and len(words) > len(filler):
            words = words[len(filler) :]
    for filler in spare.trail:
        if words[-len(filler) :] == filler and len(words) > len(filler):
            words = words[: -len(filler)]
    return words


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


@dataclass(frozen=True, slots=True)
class _HeadingWords:
    lead: tuple[tuple[str, ...], ...]
    trail: tuple[tuple[str, ...], ...]
    short: Mapping[tuple[str, ...], tuple[str, ...]]


@cache
def _heading_words() -> _HeadingWords:
    source = files("dialogue_cli.reference").joinpath("heading_words.toml")
    data = tomllib.loads(source.read_text(encoding="utf-8"))
    short = {_words(word): _words(full) for word, full in data["short"].items()}
    return _HeadingWords(_fillers(data["lead"]), _fillers(data["trail"]), short)


def _fillers(spellings: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(map(_words, spellings), key=len, reverse=True))


@cache
def _kinds() -> Mapping[str, _Kind]:
    data = files("dialogue_cli.reference").joinpath("headings.toml").read_text(encoding="utf-8")
    return {name: _kind(table) for name, table in tomllib.loads(data).items()}


def _kind(table: dict[str, Any]) -> _Kind:
    found = tuple(_column(row) for row in table["field"])
    spellings = tuple((_words(spelling), reading) for spelling, reading in _spellings(found))
    beginnings = _beginnings(found)
    return _Kind(
        apart=bool(table.get("apart", False)),
        required=tuple(frozenset(group) for group in table["required"]),
        telling_empty=frozenset(table.get("telling_empty", ())),
        columns=found,
        whole={"".join(words): reading for words, reading in spellings},
        beginnings=beginnings,
        longest=max(map(len, beginnings)),
        spellings=tuple({words: (words, reading) for words, reading in spellings}.values()),
    )


def _column(row: dict[str, Any]) -> Column:
    lists = (tuple(row.get(key, ())) for key in ("headings", "telling", "exact"))
    return Column(row["name"], row["title"], *lists)


def _spellings(found: Iterable[Column]) -> Iterable[tuple[str, Reading]]:
    """Every spelling with its meaning; a telling one comes last, and so wins over its twin."""
    for column in found:
        for spelling in (column.title, *column.headings, *column.exact):
            yield spelling, Reading(column.field, telling=False, whole=True)
        for spelling in column.telling:
            yield spelling, Reading(column.field, telling=True, whole=True)


def _beginnings(found: Iterable[Column]) -> Mapping[tuple[str, ...], Reading]:
    """The spellings that a longer heading may begin with."""
    readings: dict[tuple[str, ...], Reading] = {}
    for column in found:
        for spelling in column.headings:
            readings[_words(spelling)] = Reading(column.field, telling=False)
        for spelling in column.telling:
            readings[_words(spelling)] = Reading(column.field, telling=True)
    return readings
