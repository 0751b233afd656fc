"""Words that carry no request, and words by which a petition is read (thanks, askers, names)."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from dialogue_cli.vietnamese.text import standard_tones


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
    openings: tuple[str, ...]
    request_verbs: tuple[str, ...]
    forbidding: tuple[str, ...]
    not_forbidding: tuple[str, ...]
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


def without_opening(text: str) -> str:
    """The text without greetings and phrases of asking at its beginning ("Kính đề nghị", "Tôi xin hỏi")."""
    text = standard_tones(text)
    return text[found.end() :] if (found := _opening().match(text)) else text


@cache
def _opening() -> re.Pattern[str]:
    longest_first = sorted(map(standard_tones, fillers().openings), key=len, reverse=True)
    return re.compile(rf"(?:\W*(?:{'|'.join(map(re.escape, longest_first))})\b)+", re.IGNORECASE)
