"""The letter "ư" put back where a program has deleted it: in TCVN3 it is a soft hyphen (workflow.md §3.6)."""

import re
from functools import lru_cache

from dialogue_cli.vietnamese.mending.syllables import is_syllable
from dialogue_cli.vietnamese.mending.vocabulary import weight

_HORN = "ư"
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE = re.compile("[ơờởỡớợ]", re.IGNORECASE)
_ONSET = re.compile(
    "(?:ngh?|nh|ch|gi|gh|kh|ph|th|tr|[bcdđghklmnrstvx])(?=[aiutnmc]|$)", re.IGNORECASE
)
# What must be clear before a word that is a word as it stands is taken for another.
_CLEARLY, _PLAIN = 1.5, 4.0


def lacks_horn(word: str) -> bool:
    """Whether a word is no syllable, and is one as soon as one "ư" is put in."""
    return len(word) > 1 and not is_syllable(word) and len(_completed(word)) == 1


def with_horns(text: str) -> tuple[str, bool]:
    """The text with its lost "ư", and whether some words may lack one or not; unchanged when none is lost."""
    words = _WORD.findall(text)
    if not any(lacks_horn(word) for word in words):
        return text, False
    return _WORD.sub(lambda found: _with_horn(found[0]), text), any(map(_is_open, words))


@lru_cache(maxsize=4096)
def _completed(word: str) -> tuple[str, ...]:
    """The syllables that a word becomes with one "ư" put in, where this letter can stand."""
    places = {found.start() for found in _BEFORE.finditer(word)}
    # "ĐT" is an abbreviation: only small letters lose an "ư" that leaves no vowel.
    if word[-1].islower() and (onset := _ONSET.match(word)):
        places.add(onset.end())
    horn = _HORN.upper() if word.isupper() and len(word) > 1 else _HORN
    whole = (word[:place] + horn + word[place:] for place in sorted(places))
    return tuple(one for one in whole if is_syllable(one))


def _with_horn(word: str) -> str:
    if len(word) == 1:
        return word
    best = max(_completed(word), key=weight, default=word)
    if not is_syllable(word):
        return best
    return best if weight(best) >= _weight(word) + _CLEARLY else word


def _is_open(word: str) -> bool:
    """Whether a word and the one with "ư" are both in use: "cha" and "chưa", "mời" and "mười"."""
    if len(word) > 1 and (not is_syllable(word) or _with_horn(word) != word):
        return False
    return any(weight(one) > 0 for one in _completed(word))


def _weight(word: str) -> float:
    """How common a word is; the list holds no plain ones such as "cha", which are not to be replaced."""
    return _PLAIN if word.isascii() else weight(word)
