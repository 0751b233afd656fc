"""How clerks head the columns of each kind of table (workflow.md §3.1–3.5)."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from dialogue_cli.vietnamese.text import fold, fold_key

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a kind of table and how it is headed; headings.toml explains the lists."""

    field: str
    title: str
    headings: tuple[str, ...]
    telling: tuple[str, ...]
    exact: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a heading means: its field, and whether it tells this kind from the others."""

    field: str
    telling: bool


@dataclass(frozen=True, slots=True)
class _Kind:
    required: tuple[frozenset[str], ...]
    telling_empty: frozenset[str]
    columns: tuple[Column, ...]
    whole: Mapping[str, _Reading]
    beginnings: tuple[tuple[tuple[str, ...], _Reading], ...]


def kinds() -> tuple[str, ...]:
    """The kinds of table that are understood."""
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


def field_for(kind: str, heading: str) -> str | None:
    """The field that a heading names, or None; KeyError if the kind is unknown.

    A remark in brackets does not matter. A longer heading is read by the longest known beginning.
    """
    reading = _reading(kind, heading)
    return reading.field if reading else None


def is_telling(kind: str, heading: str) -> bool:
    """Whether a heading speaks for this kind of table against the others."""
    reading = _reading(kind, heading)
    return reading is not None and reading.telling


def _reading(kind: str, heading: str) -> _Reading | None:
    known = _kinds()[kind]
    for form in (heading, heading.partition("(")[0]):
        reading = known.whole.get(fold_key(form))
        if reading:
            return reading
    words = _words(heading)
    for beginning, reading in known.beginnings:
        if words[: len(beginning)] == beginning:
            return reading
    return None


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


@cache
def _kinds() -> Mapping[str, _Kind]:
    data = files("dialogue_cli.reference").joinpath("headings.toml").read_text(encoding="utf-8")
    return {name: _kind(table) for name, table in tomllib.loads(data).items()}


def _kind(table: dict[str, Any]) -> _Kind:
    found = tuple(_column(row) for row in table["field"])
    return _Kind(
        required=tuple(frozenset(group) for group in table["required"]),
        telling_empty=frozenset(table.get("telling_empty", ())),
        columns=found,
        whole={fold_key(spelling): reading for spelling, reading in _spellings(found)},
        beginnings=_beginnings(found),
    )


def _column(row: dict[str, Any]) -> Column:
    lists = (tuple(row.get(key, ())) for key in ("headings", "telling", "exact"))
    return Column(row["name"], row["title"], *lists)


def _spellings(found: Iterable[Column]) -> Iterable[tuple[str, _Reading]]:
    """Every spelling with its meaning; a telling one comes last, and so wins over its twin."""
    for column in found:
        for spelling in (column.title, *column.headings, *column.exact):
            yield spelling, _Reading(column.field, telling=False)
        for spelling in column.telling:
            yield spelling, _Reading(column.field, telling=True)


def _beginnings(found: Iterable[Column]) -> tuple[tuple[tuple[str, ...], _Reading], ...]:
    """The spellings that a longer heading may begin with, the longest first."""
    readings: dict[tuple[str, ...], _Reading] = {}
    for column in found:
        for spelling in column.headings:
            readings[_words(spelling)] = _Reading(column.field, telling=False)
        for spelling in column.telling:
            readings[_words(spelling)] = _Reading(column.field, telling=True)
    return tuple(sorted(readings.items(), key=lambda item: -len(item[0])))
