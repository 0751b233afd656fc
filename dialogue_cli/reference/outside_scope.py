"""Why a petition is outside the scope of the conference: a reason from a list."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from dialogue_cli.vietnamese.text import fold

OTHER = "khac"


@cache
def outside_reasons() -> Mapping[str, str]:
    """The words of each reason by key, in the order in which they are offered."""
    data = files("dialogue_cli.reference").joinpath("outside_scope.toml")
    rows = tomllib.loads(data.read_text(encoding="utf-8"))
    return MappingProxyType({key: row["name"] for key, row in rows.items()})


def outside_reason_in(text: str) -> str:
    """The key of the reason whose words a text holds; that of "another reason" when it holds none."""
    folded = fold(text)
    found = (key for key, name in outside_reasons().items() if fold(name) in folded)
    return next(found, OTHER)
