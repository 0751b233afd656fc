"""Sound Vietnamese that a converter has spoilt as if it were in a legacy encoding, made good again.

A converter for TCVN3 turns "không" into "khụng" (double conversion); one for VNI, as programs
that make PDF files have it, turns "công đoàn" into "cơng đồn" (workflow.md §3.6). Either leaves
no letter that it converts: a single "ô" or "á" proves that a text is sound.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import prod
from types import MappingProxyType
from typing import Literal, TypeAlias

from dialogue_cli.vietnamese.mending.legacy import from_tcvn3, from_vni
from dialogue_cli.vietnamese.mending.syllables import is_syllable
from dialogue_cli.vietnamese.mending.vocabulary import are_pair, weight
from dialogue_cli.vietnamese.text import standard_tones

Damage: TypeAlias = Literal["double-conversion", "pdf"]
DAMAGES: tuple[Damage, ...] = ("double-conversion", "pdf")

# How much better the words must read before a text is changed; less in the company of damaged ones.
_PROOF, _PROOF_IN_COMPANY = 4.0, 1.0
_COMMON = 1.6
_CLEAR, _CLEAR_NAME, _PAIRED = 1.0, 3.0, 2.0
_MOST_READINGS = 64

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
_LETTERS = _SMALL + _SMALL.upper()


@dataclass(frozen=True, slots=True)
class Restored:
    """A text made good; `doubtful` when some of its words can be read in two ways."""

    text: str
    doubtful: bool


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    written: str
    readings: tuple[str, ...]


def restore(text: str, damage: Damage, *, in_company: bool = False) -> Restored | None:
    """The text before the damage; None when it is not proved damaged.

    `in_company` says that other texts of the same sheet are.
    """
    words = [_word(found, damage) for found in _WORD.finditer(text)]
    if not any(len(word.readings) > 1 or word.written not in word.readings for word in words):
        return None
    if not all(word.readings for word in words):
        return None
    chosen = _choose(words)
    before = [_value_as_written(words, place) for place in range(len(words))]
    after = [_value(words, chosen, place, chosen[place]) for place in range(len(words))]
    gains = [new - old for new, old in zip(after, before, strict=True)]
    if sum(gains) < (_PROOF_IN_COMPANY if in_company else _PROOF) or min(gains) < -_PAIRED:
        open_ = in_company and _is_doubtful(words, [word.written for word in words])
        return Restored(text, doubtful=True) if open_ else None
    if not in_company and not any(map(_is_convincing, words, chosen, gains)):
        return None
    return Restored(_joined(text, words, chosen), _is_doubtful(words, chosen))


def is_untouched(text: str, damage: str) -> bool:
    """Whether a text holds a letter that this damage would have changed."""
    return any(letter in _GONE[damage] for letter in text)


def _is_convincing(word: _Word, chosen: str, gain: float) -> bool:
    """Whether a word shows the damage: what stands there is no known word, or its neighbours want another."""
    before = weight(word.written)
    if before <= 0:
        return weight(chosen) >= _COMMON
    return gain >= 1.5 * _PAIRED


def _word(found: re.Match[str], damage: Damage) -> _Word:
    return _Word(found.start(), found.end(), found[0], _readings(found[0], damage))


@lru_cache(maxsize=20_000)
def _readings(word: str, damage: Damage) -> tuple[str, ...]:
    """What may have stood there: every spelling that the converter turns into this word."""
    if word.isascii():
        return (word,)
    origins = _ORIGINS[damage]
    choices = [origins.get(letter, (letter,)) for letter in word]
    if prod(map(len, choices)) > _MOST_READINGS:
        return (word,)
    found = ["".join(letters) for letters in product(*choices)]
    regular = (r for r in found if r == word or r in (r.lower(), r.upper(), r.capitalize()))
    return tuple(sorted(regular, key=weight, reverse=True))


def _choose(words: Sequence[_Word]) -> list[str]:
    """For each word the reading that its neighbours and its frequency speak for, from left to right."""
    chosen = [word.readings[0] for word in words]
    for place, word in enumerate(words):
        # In doubt a name stays as it is written; the clerk is told.
        if place and _is_open_name(word):
            chosen[place] = word.written
        elif len(word.readings) > 1:
            chosen[place] = max(word.readings, key=lambda r, p=place: _value(words, chosen, p, r))  # type: ignore[misc]
    return chosen


def _is_open_name(word: _Word) -> bool:
    """Whether a word may be a name as it is written: as common, nearly, as what it may have been."""
    if not word.written.istitle() or word.written not in word.readings:
        return False
    return weight(word.written) > max(0.0, weight(word.readings[0]) - _CLEAR)


def _value(words: Sequence[_Word], chosen: Sequence[str], place: int, reading: str) -> float:
    before = chosen[place - 1] if place else ""
    after = chosen[place + 1] if place + 1 < len(words) else ""
    return _weight(reading) + _PAIRED * (are_pair(before, reading) + are_pair(reading, after))


def _value_as_written(words: Sequence[_Word], place: int) -> float:
    written = words[place].written
    before = words[place - 1].written if place else ""
    after = words[place + 1].written if place + 1 < len(words) else ""
    return _weight(written) + _PAIRED * (are_pair(before, written) + are_pair(written, after))


def _weight(word: str) -> float:
    return 0.0 if word.isascii() else weight(word)


def _is_doubtful(words: Sequence[_Word], chosen: Sequence[str]) -> bool:
    for place, word in enumerate(words):
        best = _value(words, chosen, place, chosen[place])
        others = (r for r in word.readings if r != chosen[place] and is_syllable(r))
        alike = standard_tones(chosen[place])
        # A name is as likely one as the other: "Hồng", "Hoàng".
        clear = _CLEAR_NAME if place and word.written.istitle() else _CLEAR
        if any(
            best - _value(words, chosen, place, r) < clear and _weight(r) > 0
            for r in others
            if standard_tones(r) != alike
        ):
            return True
    return False


def _joined(text: str, words: Sequence[_Word], chosen: Sequence[str]) -> str:
    pieces, place = [], 0
    for word, reading in zip(words, chosen, strict=True):
        pieces += [text[place : word.start], reading]
        place = word.end
    return "".join((*pieces, text[place:]))


def _origins(damage: Damage) -> Mapping[str, tuple[str, ...]]:
    """For each letter what the converter may have made it from; itself unless that is converted too."""
    convert = from_tcvn3 if damage == "double-conversion" else from_vni
    groups = list(_LETTERS)
    if damage == "pdf":
        groups += ["oà", "oá", "oã", "OÀ", "OÁ", "OÃ"]
    found: dict[str, list[str]] = {letter: [] for letter in _LETTERS}
    for group in groups:
        found.setdefault(convert(group), []).append(group)
    return MappingProxyType({letter: tuple(sources) for letter, sources in found.items()})


_ORIGINS: Mapping[Damage, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {damage: _origins(damage) for damage in DAMAGES}
)
_GONE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        damage: frozenset(letter for letter in _SMALL if not any(map(str.islower, origins[letter])))
        for damage, origins in _ORIGINS.items()
    }
)
