"""What a text is tied to by name: a place, employer or document sets two requests apart."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import fold, in_small_letters, normalise

_LONGEST_NAME = 4
_WORD = re.compile(r"[^\W_]+(?:['\u2019./-][^\W_]+)*")

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NAME, NUMBER = "name", "number"

Identities: TypeAlias = Mapping[str, frozenset[str]]


def identities(text: str) -> Identities:
    """The folded names that stand after a word such as xã, KCN, công ty or nghị định, by kind; and the numbers."""
    text = normalise(text)
    found: dict[str, set[str]] = {}
    if numbers := set(_NUMBER.findall(text)):
        found[NUMBER] = numbers
    if text.isupper():
        return {kind: frozenset(names) for kind, names in found.items()}
    if names := set(proper_names(text)):
        found[NAME] = names
    for marker in _markers().finditer(in_small_letters(text)):
        name = _name(text[marker.end() : marker.end() + 80])
        if name:
            found.setdefault(_kinds()[marker[1]], set()).add(name)
    return {kind: frozenset(names) for kind, names in found.items()}


def proper_names(text: str) -> Iterator[str]:
    """Names of two words or more in capitals, folded; no person's, and without the first word of a sentence."""
    if not _two_capitals(text):
        return
    run: list[str] = []
    before, end = "", 0
    for word in _WORD.finditer(text):
        name = _is_name(word[0])
        if not name and not run:  # nearly every word
            end = word.end()
            continue
        gap = text[end : word.start()]
        begins = end == 0 or any(sign in gap for sign in ".!?:\n")
        if run and (gap.strip() or not name or begins):
            yield from _named(run, before)
            run = []
        if name and not begins:
            before = before if run else text[:end].rsplit(maxsplit=1)[-1].lower()
            run.append(word[0])
        end = word.end()
    yield from _named(run, before)


def _two_capitals(text: str) -> bool:
    """Whether a word begins with a capital beside one that has one: else nothing is looked for word by word."""
    words = text.split()
    return any(
        word[0].isupper() and any(map(str.isupper, before)) for before, word in pairwise(words)
    )


def _is_name(word: str) -> bool:
    """Capital and small letters: an abbreviation or a line all in capitals names nothing."""
    return word[0].isupper() and word[1:].islower()


def _named(run: Sequence[str], before: str) -> Iterator[str]:
    if len(run) > 1 and before not in fillers().person_titles:
        yield fold(" ".join(run[:_LONGEST_NAME]))


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
    alternatives = "|".join(map(re.escape, sorted(_kinds(), key=len, reverse=True)))
    return re.compile(rf"(?<!\w)({alternatives})\.?\s*(?=[^\W_])")


@cache
def _kinds() -> Mapping[str, str]:
    return {word.lower(): kind for kind, words in fillers().named_by.items() for word in words}
