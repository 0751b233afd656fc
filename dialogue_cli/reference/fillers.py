"""Words that carry no request, and words by which a petition is read (thanks, askers, names)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Fillers:
    """The lists of fillers.toml, as written there.

    `person_titles` gives for each title how many words of a name must follow it.
    """

    stop_phrases: tuple[str, ...]
    stop_words: tuple[str, ...]
    no_request: tuple[str, ...]
    nothing_alone: tuple[str, ...]
    beside: tuple[str, ...]
    thanks: tuple[str, ...]
    asking: tuple[str, ...]
    request_verbs: tuple[str, ...]
    first_person: tuple[str, ...]
    many_people: tuple[str, ...]
    person_titles: Mapping[str, int]
    named_by: Mapping[str, tuple[str, ...]]


@cache
def fillers() -> Fillers:
    """The lists of fillers.toml."""
    data = files("dialogue_cli.reference").joinpath("fillers.toml").read_text(encoding="utf-8")
    table = tomllib.loads(data)
    named_by = {kind: tuple(names) for kind, names in table.pop("named_by").items()}
    titles = MappingProxyType(table.pop("person_titles"))
    lists = {key: tuple(row) for key, row in table.items()}
    return Fillers(person_titles=titles, named_by=MappingProxyType(named_by), **lists)
