"""What the levels of government are called on a day: the district level has ended (workflow.md §4.3)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

from dialogue_cli.messages.labels import LEVELS
from dialogue_cli.vietnamese.text import fold_key


@dataclass(frozen=True, slots=True)
class _LevelName:
    """One level under one name, between two days (inclusive); `also` is what else people call it."""

    key: str
    name: str
    also: tuple[str, ...]
    first_day: date
    last_day: date


@lru_cache(maxsize=32)
def level_names(day: date) -> Mapping[str, str]:
    """What each level is called on a day, by key, the highest first; what is undecided has a name too."""
    changed = {one.key: one.name for one in _changed() if one.first_day <= day <= one.last_day}
    return MappingProxyType({**LEVELS, **changed})


def level_named(text: str) -> str | None:
    """The level that a text names, by its key or by a name of whatever day; None where it names none."""
    return _meanings().get(fold_key(text))


@cache
def _meanings() -> Mapping[str, str]:
    known = {fold_key(name): key for key, name in LEVELS.items() if key}
    for one in _changed():
        known |= {fold_key(name): one.key for name in (one.name, *one.also)}
    return known | {fold_key(key): key for key in LEVELS if key}


@cache
def _changed() -> tuple[_LevelName, ...]:
    data = files("dialogue_cli.reference").joinpath("level_names.toml")
    return tuple(
        _LevelName(
            key=row["key"],
            name=row["name"],
            also=tuple(row["also"]),
            first_day=row.get("first_day", date.min),
            last_day=row.get("last_day", date.max),
        )
        for row in tomllib.loads(data.read_text(encoding="utf-8"))["level"]
    )
