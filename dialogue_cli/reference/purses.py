"""Which source of money a text names: the state budget, the union's money, others (purses.toml)."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from dialogue_cli.reference.budget_items import plain_words


@dataclass(frozen=True, slots=True)
class Purse:
    """One sort of source: its key, its name, the words that name it, those that do so only in their place."""

    key: str
    name: str
    words: tuple[str, ...]
    weak: tuple[str, ...]


def purses() -> tuple[Purse, ...]:
    """The sorts of sources, the usual ones first."""
    return _purses()[0]


@lru_cache(maxsize=4096)
def purses_of(text: str) -> tuple[str, ...]:
    """The keys of the purses that a cell of sources names, in its order; several where it mixes them."""
    spellings = [(words, p.key) for p in purses() for words in (*p.words, *p.weak)]
    padded = f" {plain_words(text)} "
    found: dict[str, int] = {}
    # The longest first, and none inside another: "ngân sách công đoàn" names one purse, not two.
    for words, key in sorted(spellings, key=lambda pair: (-len(pair[0]), pair[0])):
        while (place := padded.find(f" {words} ")) >= 0:
            found[key] = min(place, found.get(key, place))
            padded = f"{padded[:place]} {'#' * len(words)} {padded[place + len(words) + 2 :]}"
    return tuple(sorted(found, key=lambda key: found[key]))


def purse_of(text: str) -> str:
    """The key of the one purse that a cell of sources names; empty when it names none, or several."""
    found = purses_of(text)
    return found[0] if len(found) == 1 else ""


@lru_cache(maxsize=4096)
def headed_purse(text: str) -> str:
    """The key of the purse that the heading of a section or a column names; empty where it is about another thing."""
    plain = plain_words(text)
    if found := _first(plain, ((words, p.key) for p in purses() for words in p.words)):
        return found
    every = [(words, p.key) for p in purses() for words in (*p.words, *p.weak)]
    behind = (plain[len(lead) :].strip() for lead in _purses()[1] if _begins(plain, lead))
    return next((found for rest in behind if (found := _first(rest, every))), "")


def purse_name(key: str) -> str:
    """What a purse is called; the text itself when it is none of ours."""
    return next((purse.name for purse in purses() if purse.key == key), key)


def _first(plain: str, spellings: Iterable[tuple[str, str]]) -> str:
    """The key of the longest words with which a text begins."""
    found = [(len(words), key) for words, key in spellings if _begins(plain, words)]
    return max(found)[1] if found else ""


def _begins(plain: str, words: str) -> bool:
    return plain == words or plain.startswith(f"{words} ")


def _plain_all(spellings: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(plain_words, spellings)))


@cache
def _purses() -> tuple[tuple[Purse, ...], tuple[str, ...]]:
    text = files("dialogue_cli.reference").joinpath("purses.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    lead = sorted(_plain_all(data["lead"]), key=lambda words: -len(words))
    return tuple(
        Purse(
            row["key"],
            row["name"],
            _plain_all((row["name"], *row["words"])),
            _plain_all(row["weak"]),
        )
        for row in data["purse"]
    ), tuple(lead)
