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

    @property
    def key(self) -> str:
        """What a template calls it: its abbreviation, else its name (Công văn)."""
        return self.abbreviation or self.name


@cache
def paper_types() -> tuple[PaperType, ...]:
    """All types, in the order of the decree."""
    text = (files("dialogue_cli.documents.nd30") / "types.toml").read_text(encoding="utf-8")
    return tuple(PaperType(**entry) for entry in tomllib.loads(text)["types"])


def type_of(abbreviation: str) -> PaperType | None:
    """The type with that abbreviation, one that has none by its name; None when there is no such type."""
    return next((kind for kind in paper_types() if kind.key == abbreviation), None)
