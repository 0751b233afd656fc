"""Rules as rows: what speaks for which topic, scope, level or agency (workflow.md §4.6–4.8)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Sign:
    """One row: with a term of each line of `when` and none of `unless`, `value` gains `weight`.

    `topics` and `levels` narrow it to petitions so decided; `instead_of` gives up its own score
    to `value`; `also` names further values that go with it; `note` says in words why it holds
    when no term speaks for it.
    """

    value: str
    weight: float
    when: tuple[tuple[str, ...], ...] = ()
    unless: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    instead_of: str = ""
    also: tuple[str, ...] = ()
    note: str = ""

    @property
    def terms(self) -> tuple[str, ...]:
        """Every term it looks for."""
        return tuple(term for line in (*self.when, self.unless) for term in line)


@cache
def topic_signs() -> tuple[Sign, ...]:
    """Which topic wins when two have terms in a petition, in order."""
    return _signs("disambiguation.toml")


@cache
def scope_signs() -> tuple[Sign, ...]:
    """What tells a personal case from a collective petition."""
    return _signs("scope.toml")


@cache
def level_signs() -> tuple[Sign, ...]:
    """Who is competent to decide what is asked."""
    return _signs("levels.toml")


@cache
def agency_signs() -> tuple[Sign, ...]:
    """Who drafts the answer."""
    return _signs("answering.toml")


@cache
def addressees() -> Mapping[str, tuple[str, ...]]:
    """The words for those who are asked, by the level they stand for."""
    return MappingProxyType(
        {level: tuple(names) for level, names in _table("levels.toml")["addressees"].items()}
    )


def _signs(name: str) -> tuple[Sign, ...]:
    return tuple(_sign(row) for row in _table(name)["sign"])


def _table(name: str) -> dict[str, Any]:
    source = files("dialogue_cli.reference").joinpath(name)
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _sign(row: dict[str, Any]) -> Sign:
    return Sign(
        value=row["value"],
        weight=row["weight"],
        when=tuple(_any_of(line) for line in row.get("when", ())),
        unless=tuple(term for line in row.get("unless", ()) for term in _any_of(line)),
        topics=tuple(row.get("topics", ())),
        levels=tuple(row.get("levels", ())),
        instead_of=row.get("instead_of", ""),
        also=tuple(row.get("also", ())),
        note=row.get("note", ""),
    )


def _any_of(line: str) -> tuple[str, ...]:
    return tuple(term.strip() for term in line.split("|"))
