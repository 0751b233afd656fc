"""The bodies that issue papers: the lines of their letterheads and their names (nd30.md §4.2)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Issuer:
    """A letterhead: lines above and of the name (ordinary case, {province} in them), and the agency function."""

    superior: tuple[str, ...]
    issuer: tuple[str, ...]
    name: str
    function: str


@cache
def issuers() -> Mapping[str, Issuer]:
    """Every letterhead by its key, as dialogue.toml names it."""
    text = (files("dialogue_cli.reference") / "issuers.toml").read_text(encoding="utf-8")
    return {
        key: Issuer(
            superior=tuple(row["superior"]),
            issuer=tuple(row["issuer"]),
            name=row["name"],
            function=row["function"],
        )
        for key, row in tomllib.loads(text).items()
    }
