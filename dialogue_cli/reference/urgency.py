"""What makes a petition urgent: life and limb, unpaid wages, poisoning, fire … (urgency.toml)."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from dialogue_cli.vietnamese.text import fold, words

# Ordinary Vietnamese carries marks on about three syllables in four.
_ACCENTLESS_BELOW = 0.45
_TAKEN_OUT = "/"
_NO_LETTERS = re.compile(r"[\W\d_]+")
# Words of two clauses make no term: "… bấp bênh, gia đình công nhân …".
_CLAUSE_ENDS = re.compile(r"[,;:.!?()]+(?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Urgency:
    """One sign of urgency found in a text: what it is about, the words that show it, what it adds to a score."""

    name: str
    term: str
    points: int


@dataclass(frozen=True, slots=True)
class _Finder:
    """The terms of every sign as one pattern, marked or folded; `aside` are phrases that only look like one."""

    aside: re.Pattern[str]
    terms: re.Pattern[str]


# One set of papers asks it of the same questions several times.
@lru_cache(maxsize=32768)
def urgency_of(text: str) -> Urgency | None:
    """The gravest sign of urgency in a text, of equals the first; None where there is none.

    Where a text is written without accents, terms of one syllable are not looked for: "chay" may be any of six words.
    """
    if not _may_be_urgent(text):
        return None
    clauses = [words(clause) for clause in _CLAUSE_ENDS.split(text)]
    accentless = _is_accentless([syllable for clause in clauses for syllable in clause])
    if accentless:
        clauses = [[fold(syllable) for syllable in clause] for clause in clauses]
    line = " / ".join(("", *(" ".join(clause) for clause in clauses), ""))
    finder, by_term = _finder(accentless=accentless), _by_term(accentless=accentless)
    hits = finder.terms.findall(finder.aside.sub(_TAKEN_OUT, line))
    return max((by_term[hit] for hit in hits), key=lambda one: one.points, default=None)


def _may_be_urgent(text: str) -> bool:
    """Whether any term stands there without its accents: most texts have none, and need no closer reading."""
    return _any_term().search(f" {_NO_LETTERS.sub(' ', fold(text))} ") is not None


@cache
def _any_term() -> re.Pattern[str]:
    terms = (term for sign in _data()["sign"] for term in sign["terms"])
    return _any_of({_written(term, accentless=True) for term in terms})


def _is_accentless(syllables: Sequence[str]) -> bool:
    marked = sum(syllable != fold(syllable) for syllable in syllables)
    return marked < _ACCENTLESS_BELOW * len(syllables)


@cache
def _finder(*, accentless: bool) -> _Finder:
    aside = [_written(phrase, accentless=accentless) for phrase in _data()["aside"]]
    return _Finder(_any_of(aside), _any_of(_by_term(accentless=accentless)))


@cache
def _by_term(*, accentless: bool) -> dict[str, Urgency]:
    return {
        _written(term, accentless=accentless): Urgency(sign["name"], term, sign["points"])
        for sign in reversed(_data()["sign"])
        for term in sign["terms"]
        if not accentless or " " in term
    }


def _written(term: str, *, accentless: bool) -> str:
    syllables = words(term)
    return " ".join(map(fold, syllables) if accentless else syllables)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Whole syllables only, the longest phrase first; the spaces around stay for the neighbours."""
    longest = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<= )({'|'.join(map(re.escape, longest))})(?= )")


@cache
def _data() -> dict[str, Any]:
    source = files("dialogue_cli.reference").joinpath("urgency.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
