"""The types of administrative papers and their abbreviations (nd30.md §6.1)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class PaperType:
    """One of the 29 types: its name, abbreviation (or empty), and its form in the decree."""

    abbreviation: str
    name: str
    form: str


@cache
def paper_types() -> tuple[PaperType, ...]:
    """All types, in the order of the decree."""
    text = (files("dialogue_cli.documents.nd30") / "types.toml").read_text(encoding="utf-8")
    return tuple(PaperType(**entry) for entry in tomllib.loads(text)["types"])


def type_of(abbreviation: str) -> PaperType | None:
    """The type with that abbreviation, or None when there is none."""
    found = (kind for kind in paper_types() if kind.abbreviation == abbreviation)
    return next(found, None) if abbreviation else None
