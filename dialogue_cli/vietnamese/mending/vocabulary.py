"""How common a Vietnamese word is, and which words often stand together: for choosing between readings."""

import math
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from dialogue_cli.vietnamese.mending.syllables import is_syllable
from dialogue_cli.vietnamese.text import standard_tones

_COMMONEST, _RAREST, _NO_SYLLABLE = 4.0, 1.0, -3.0


@lru_cache(maxsize=20_000)
def weight(word: str) -> float:
    """From 4 for the commonest marked words to 1 for the rarest known; 0 for unknown ones, -3 for no syllable."""
    place = _places().get(standard_tones(word).lower())
    if place is None:
        return 0.0 if is_syllable(word) else _NO_SYLLABLE
    if not is_syllable(word):  # in capitals and small letters by turns
        return _NO_SYLLABLE
    span = _COMMONEST - _RAREST
    return _COMMONEST - span * math.log1p(place) / math.log1p(len(_places()))


@lru_cache(maxsize=20_000)
def are_pair(first: str, second: str) -> bool:
    """Whether two words, in any case, are often said together: "thanh toán"."""
    return f"{standard_tones(first)} {standard_tones(second)}".lower() in _pairs()


@cache
def _places() -> dict[str, int]:
    words = dict.fromkeys((_table()["words"] + _table()["rarer"]).split())
    return {word: place for place, word in enumerate(words)}


@cache
def _pairs() -> frozenset[str]:
    return frozenset(filter(None, map(str.strip, _table()["pairs"].replace("\n", ",").split(","))))


@cache
def _table() -> dict[str, str]:
    text = (
        files("dialogue_cli.vietnamese.mending")
        .joinpath("vocabulary.toml")
        .read_text(encoding="utf-8")
    )
    return tomllib.loads(text)
