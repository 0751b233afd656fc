"""The phrases by which the checks know what a text speaks of: patterns of draft_words.toml, compiled."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

# A macro may carry a number, which tells its groups from those of its neighbours: "điểm a khoản 2 mục IV".
_MACRO = re.compile(r"<([A-Z]+)(\d?)>")


@cache
def pattern(section: str, name: str) -> re.Pattern[str]:
    """The pattern of that name, its macros put in."""
    return re.compile(_expanded(_tables()[section][name]))


def words(section: str, name: str) -> Any:
    """A word or a list of words of that name."""
    return _tables()[section][name]


def names(section: str) -> tuple[str, ...]:
    """The names of a section, in order."""
    return tuple(_tables().get(section, {}))


def _expanded(text: str) -> str:
    while _MACRO.search(text):
        text = _MACRO.sub(lambda found: _macro(found[1], found[2]), text)
    return text


def _macro(name: str, number: str) -> str:
    return str(_tables()["macros"][name]).replace("#", number)


@cache
def _tables() -> Mapping[str, Mapping[str, Any]]:
    source = files("dialogue_cli.reference").joinpath("draft_words.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
