"""Which kind of people a group of delegates is: leaders, workers, employers, the press, the organisers."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, cast

from dialogue_cli.model.conference import Group
from dialogue_cli.vietnamese.text import fold

GroupKind = Literal["", "leaders", "workers", "employers", "press", "organisers"]

_SIGN = re.compile(r"[^\w\s]|_")


@lru_cache(maxsize=256)
def kind_of(group: Group) -> GroupKind:
    """The kind by the first of its names that tells it; empty when none does."""
    return next(filter(None, map(_told_by, _names(group))), "")


def _names(group: Group) -> Iterator[str]:
    yield group.key
    yield group.short
    yield from group.aliases
    yield group.name


def _told_by(name: str) -> GroupKind:
    """The kind whose word stands first in a name; of two at one place the longer."""
    plain = _plain(name)
    found = [
        (place.start(), -len(word), kind)
        for kind, words in _words()
        for word in words
        if (place := re.search(rf"\b{re.escape(word)}\b", plain))
    ]
    return min(found)[2] if found else ""


def _plain(text: str) -> str:
    return " ".join(_SIGN.sub(" ", fold(text)).split())


@cache
def _words() -> tuple[tuple[GroupKind, tuple[str, ...]], ...]:
    source = files("dialogue_cli.reference").joinpath("group_kinds.toml")
    table: dict[str, list[str]] = tomllib.loads(source.read_text(encoding="utf-8"))
    return tuple(
        (cast(GroupKind, kind), tuple(map(_plain, words))) for kind, words in table.items()
    )
