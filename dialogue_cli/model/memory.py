"""What an office remembers: what its clerks decided, and what was asked in earlier years."""

from collections.abc import Mapping
from dataclasses import dataclass

from dialogue_cli.model.petitions import Field


@dataclass(frozen=True, slots=True)
class Precedent:
    """What a clerk decided about a petition of any year: its values by field, and the co-agencies."""

    petition: int
    year: int
    text: str
    values: Mapping[Field, str]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedBefore:
    """A question of an earlier year by its number then, and the text of its lead petition."""

    year: int
    number: int
    text: str
