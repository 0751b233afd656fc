"""Which groups of delegates get no gift unless a decision says so (gift_exclusions.toml)."""

import re
import tomllib
from functools import cache
from importlib.resources import files

from dialogue_cli.model.conference import Group
from dialogue_cli.vietnamese.text import fold

_BETWEEN = re.compile(r"[^\w]+")


def excluded_by_rule(group: Group) -> str:
    """Which kind, "leaders", "organisers" or "press"; empty for a group whose people may get a gift."""
    said = " | ".join(_plain(name) for name in (group.key, group.short, *group.aliases))
    for kind, spellings in _words().items():
        if any(f" {words} " in f" {said} " for words in spellings):
            return kind
    return ""


def _plain(text: str) -> str:
    return _BETWEEN.sub(" ", fold(text)).strip()


@cache
def _words() -> dict[str, tuple[str, ...]]:
    text = files("dialogue_cli.reference").joinpath("gift_exclusions.toml").read_text("utf-8")
    return {
        kind: tuple(dict.fromkeys(map(_plain, table["words"])))
        for kind, table in tomllib.loads(text).items()
    }
