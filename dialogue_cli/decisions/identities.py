"""What a text is tied to by name: a place, employer or document sets two requests apart."""

import re
from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import fold, normalise

_LONGEST_NAME = 4
_WORD = re.compile(r"[^\W_]+(?:['\u2019./-][^\W_]+)*")

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_COMPARED = ("place", "employer", "rule")
NUMBER = "number"

Identities: TypeAlias = Mapping[str, frozenset[str]]


def identities(text: str) -> Identities:
    """The folded names that stand after a word such as xã, KCN, công ty or nghị định, by kind; and the numbers."""
    text = normalise(text)
    found: dict[str, set[str]] = {}
    if numbers := set(_NUMBER.findall(text)):
        found[NUMBER] = numbers
    if text.isupper():
        return {kind: frozenset(names) for kind, names in found.items()}
    for marker in _markers().finditer(text):
        name = _name(text[marker.end() : marker.end() + 80])
        if name:
            found.setdefault(_kinds()[fold(marker[1])], set()).add(name)
    return {kind: frozenset(names) for kind, names in found.items()}


def set_apart(one: Identities, other: Identities) -> bool:
    """Whether both name things of one kind and have none in common."""
    return any(_agree(one.get(kind), other.get(kind)) < 0 for kind in _COMPARED)


def agreement(one: Identities, other: Identities) -> tuple[float, ...]:
    """For place, employer and rule: 1 if both name the same, -1 if they name others, 0 if one names none;
    then whether one alone names a place; how many numbers they share; whether both have numbers and share none.
    """
    kinds = tuple(_agree(one.get(kind), other.get(kind)) for kind in _COMPARED)
    alone = (_COMPARED[0] in one) != (_COMPARED[0] in other)
    mine, theirs = one.get(NUMBER, frozenset()), other.get(NUMBER, frozenset())
    shared = len(mine & theirs)
    return *kinds, float(alone), float(min(shared, 3)), float(bool(mine and theirs and not shared))


def _agree(ones: frozenset[str] | None, others: frozenset[str] | None) -> float:
    if not ones or not others:
        return 0.0
    return 1.0 if _overlap(ones, others) else -1.0


def _overlap(ones: frozenset[str], others: frozenset[str]) -> bool:
    return any(
        one == other or one.startswith(f"{other} ") or other.startswith(f"{one} ")
        for one in ones
        for other in others
    )


def _name(text: str) -> str:
    """The words in capitals, or the number, at the start of a text; empty when there are none."""
    name: list[str] = []
    place = 0
    for word in _WORD.finditer(text):
        gap = text[place : word.start()]
        if gap.strip() or not (word[0][0].isupper() or word[0][0].isdigit()):
            break
        # The number of a document is enough: its year and signs are written or left out.
        name.append(word[0].split("/")[0])
        place = word.end()
        if word[0][0].isdigit() or len(name) == _LONGEST_NAME:
            break
    return fold(" ".join(name))


@cache
def _markers() -> re.Pattern[str]:
    words = [word for names in fillers().named_by.values() for word in names]
    alternatives = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)({alternatives})\.?\s*(?=[^\W_])", re.IGNORECASE)


@cache
def _kinds() -> Mapping[str, str]:
    return {fold(word): kind for kind, words in fillers().named_by.items() for word in words}
