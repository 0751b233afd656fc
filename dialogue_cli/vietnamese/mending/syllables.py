"""Whether a word can be a Vietnamese syllable: the evidence by which damaged text is told from sound text."""

import re
import unicodedata
from functools import cache, lru_cache

_ONSETS = (
    *("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh"),
    *("nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x"),
)
# Without their tones.
_RHYMES_BY_VOWEL = """
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
e ec em en eng eo ep et
ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oen oeo oet
oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt
ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uơi uôc uôi uôm uôn uông uôt
uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
"""
_RHYMES = frozenset(_RHYMES_BY_VOWEL.split())
# The u of "qu" is written with the rhyme; "uôc" is that of "quốc".
_RHYMES_AFTER_Q = """
ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây
ue uen ueo uet uê uêch uên uênh uêt uêu ui uit uơ uơi uôc uy uych uyên uyêt uynh uyt uyp uyu
"""
_AFTER_Q = frozenset(_RHYMES_AFTER_Q.split())
_Y_AFTER = frozenset({"", "h", "k", "l", "m", "s", "t", "v"})
_Y_ALONE = frozenset({"y", "yêm", "yên", "yêng", "yêt", "yêu"})
_AFTER_GI = frozenset(
    (*(r for r in _RHYMES if r[0] != "i"), "", "n", "m", "êc", "êng", "êt", "êm", "ên", "êp")
)
# Names of places that other languages gave; the commonest of the Central Highlands and the North.
_NAMES = frozenset({"đắk", "lắk", "đăk", "lăk", "pắk", "krông", "kông", "kạn"})
_NARROW, _WIDE = frozenset({"k", "gh", "ngh"}), frozenset({"c", "g", "ng"})
_FRONT = "eêi"

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOPS = ("c", "ch", "p", "t")
_TONES_OF_STOPS = "\u0301\u0323"
_WITH_OWN_MARK = "ăâêôơư"
_VOWELS = "aeiouy" + _WITH_OWN_MARK
_OPEN_IN_TWO_WAYS = frozenset({"oa", "oe", "uy"})
_TONE_ON_FIRST = frozenset({"ia", "ua", "ưa", "ai", "ao", "au", "ay", "eo", "iu", "oi", "ui"})

# In a legacy encoding the letters are also signs of Latin-1: all of them may stand in a word.
WORD = re.compile("[A-Za-z\u00a1-\u024f\u0300-\u036f\u03bc\u1e00-\u1eff]+")
# An abbreviation ("CĐCS"), or signs without a letter ("®", "°").
_TELLS_NOTHING = re.compile(r"(?:[b-df-hj-np-tv-xzđ]+|[^\w]+|[^\W\d_])\Z", re.IGNORECASE)


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether a word can be a Vietnamese syllable, with its tone in the old place or the new.

    Capitals may stand first or everywhere: one in the midst of a word is a sign of a legacy encoding.
    """
    lower = word.lower()
    if word not in (lower, word.upper()) and word[1:] != lower[1:]:
        return False
    bare, tone, place = _without_tone(lower)
    if tone is None:
        return False
    return lower in _NAMES or any(
        _fits(onset, rhyme) and (not tone or _may_bear(onset, rhyme, tone, place))
        for onset, rhyme in _splits(bare)
    )


def telling_words(text: str) -> list[str]:
    """The words of a text that tell its encoding: not plain ASCII, nor letters in a row such as CĐCS."""
    return [
        word for word in WORD.findall(text) if not word.isascii() and not _TELLS_NOTHING.match(word)
    ]


def share(text: str) -> float:
    """How many of the telling words of a text can be syllables: 0 … 1, and 1 where there are none."""
    words = telling_words(text)
    return sum(map(is_syllable, words)) / len(words) if words else 1.0


def _without_tone(word: str) -> tuple[str, str | None, int]:
    """A word without its tone, the tone, and the place of the letter that bears it; None for several tones."""
    letters: list[str] = []
    tone, place = "", -1
    for letter in unicodedata.normalize("NFD", word):
        if letter in _TONES:
            if tone:
                return word, None, -1
            tone, place = letter, len(letters) - 1
        elif unicodedata.combining(letter) and letters:
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + letter)
        else:
            letters.append(letter)
    return "".join(letters), tone, place


def _splits(bare: str) -> list[tuple[str, str]]:
    """The onset and rhyme that a word may be made of; "gi" may be an onset or the beginning of "gia"."""
    return [
        (onset, bare[len(onset) :]) for onset in _ONSETS if bare.startswith(onset) and bare != onset
    ] + ([("gi", "")] if bare == "gi" else [])


def _fits(onset: str, rhyme: str) -> bool:
    if onset == "q":
        return rhyme in _AFTER_Q
    if onset == "gi":
        return rhyme in _AFTER_GI
    if rhyme in _Y_ALONE:
        return onset == "" or (rhyme == "y" and onset in _Y_AFTER)
    if rhyme not in _RHYMES or (onset == "" and rhyme.startswith("iê")):
        return False
    is_front = rhyme[0] in _FRONT
    return onset not in (_WIDE if is_front else _NARROW)


def _may_bear(onset: str, rhyme: str, tone: str, place: int) -> bool:
    """Whether this tone may stand on the letter at `place` of the word."""
    if rhyme.endswith(_STOPS) and tone not in _TONES_OF_STOPS:
        return False
    if onset == "gi" and (not rhyme or rhyme[0] not in _VOWELS):
        return place == 1
    if onset == "q":
        # "quý", and "qúy" as some keyboards write it.
        return place - 2 in _bearers(rhyme[1:]) or (rhyme, place) == ("uy", 1)
    return place - len(onset) in _bearers(rhyme)


@cache
def _bearers(rhyme: str) -> tuple[int, ...]:
    """The places in a rhyme where its tone may stand."""
    marked = [place for place, letter in enumerate(rhyme) if letter in _WITH_OWN_MARK]
    vowels = [place for place, letter in enumerate(rhyme) if letter in _VOWELS]
    if marked and rhyme not in _TONE_ON_FIRST:
        return (marked[-1],)
    if len(vowels) == 1:
        return (vowels[0],)
    if not vowels:
        return ()
    if rhyme in _OPEN_IN_TWO_WAYS:
        return (0, 1)
    if rhyme in _TONE_ON_FIRST:
        return (0,)
    # "toán", "khuỷnh" on the last vowel before a consonant; "ngoài", "khuya" on the middle one.
    return (vowels[-1],) if len(vowels) < len(rhyme) else (vowels[1],)
