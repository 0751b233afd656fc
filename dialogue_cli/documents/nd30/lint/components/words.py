"""The words that components are recognised by, read from words.toml."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dialogue_cli.documents.nd30.types import PaperType, paper_types
from dialogue_cli.vietnamese.text import fold


@dataclass(frozen=True, slots=True)
class Words:
    """Everything in words.toml; folded words, but for the marks, which are printed as they stand."""

    bodies: tuple[str, ...]
    superiors: tuple[str, ...]
    going_on: tuple[str, ...]
    union: tuple[str, ...]
    party: tuple[str, ...]
    not_types: tuple[str, ...]
    no_subject: tuple[str, ...]
    resolving: tuple[str, ...]
    decision: tuple[str, ...]
    without_address: tuple[str, ...]
    with_address: tuple[str, ...]
    heads_of_office: tuple[str, ...]
    titles: tuple[str, ...]
    collectives: tuple[str, ...]
    marks: Mapping[str, tuple[str, ...]]


@cache
def words() -> Words:
    """The words, read once."""
    package = files("dialogue_cli.documents.nd30.lint.components")
    data = tomllib.loads((package / "words.toml").read_text(encoding="utf-8"))
    marks = {kind: tuple(texts) for kind, texts in data.pop("marks").items()}
    return Words(marks=marks, **{key: tuple(value) for key, value in data.items()})


@cache
def type_names() -> Mapping[str, PaperType]:
    """The types of papers by their folded names."""
    return {fold(kind.name): kind for kind in paper_types()}


def starts_with_any(folded: str, beginnings: Iterable[str]) -> bool:
    """Whether a folded text begins with one of these whole words."""
    return any(
        folded.startswith(words_) and not folded[len(words_) : len(words_) + 1].isalnum()
        for words_ in beginnings
    )
