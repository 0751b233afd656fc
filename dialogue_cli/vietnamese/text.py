"""One spelling for text, and the forms in which it is compared, matched and sorted."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

_INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
# U+00AD must survive: it is the letter "ư" of a TCVN3 file (workflow.md §3.6).
_UNWANTED = re.compile(
    f"[{_INVISIBLE}\\x00-\\x08\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]",
)
# Word and Excel write a line break inside a paragraph as VT; dropping it would join two words.
_LINE_ENDS = re.compile("\r\n|[\r\v\f\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACE_RUN = re.compile(" {2,}")
_BLANK_RUN = re.compile("[ \t\n]+")

_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MARKS_AND_INVISIBLE = re.compile(f"[{_MARKS}{_INVISIBLE}]")
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u02b9\u02bb\u02c8\u00b4`\u2032\uff07"
# Unicode takes none of these apart: đ, the eth and African d typed in its place, and the Ê Đê ƀ.
_UNDIVIDED = {"đ": "d", "ð": "d", "ɖ": "d", "ƀ": "b"}
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
_ODD_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_NO_APOSTROPHE = str.maketrans("", "", "'" + _APOSTROPHES)
_FOLDED = _ONE_APOSTROPHE | str.maketrans(_UNDIVIDED)
_ETH = str.maketrans({"ð": "đ", "Ð": "Đ", "ɖ": "đ", "Ɖ": "Đ"})

_ONSET = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|[bcdđghklmnprstvx])?"
_NOT_INSIDE_WORD = f"(?<![\\w{_MARKS}'{_APOSTROPHES}])"
_WORD_ENDS = f"(?![\\w{_MARKS}])"
_LATE_TONE = re.compile(
    f"{_NOT_INSIDE_WORD}({_ONSET})(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ]){_WORD_ENDS}", re.IGNORECASE
)
_EARLY_TONE_AFTER_Q = re.compile(f"{_NOT_INSIDE_WORD}(q)([ùúủũụ]y){_WORD_ENDS}", re.IGNORECASE)

_TOKEN = re.compile(
    rf"\d+(?:[.,]\d+)*%?|[^\W\d_][{_MARKS}]*(?:'?[^\W\d_][{_MARKS}]*)*",
)

# With the letters of Tây Nguyên names (ƀ č ĕ ĭ ŏ ŭ), each after the letter it comes from.
_ALPHABET = "0123456789aăâbƀcčdđeĕêfghiĭjklmnoŏôơpqrstuŭưvwxyz"
_RANK = {letter: chr(place) for place, letter in enumerate(_ALPHABET, start=1)}
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền hỏi ngã sắc nặng; ngang has no mark
_TONE_RANK = {mark: place for place, mark in enumerate(_TONES, start=1)}

SortKey: TypeAlias = tuple[tuple[str, ...], tuple[int, ...], str]


def normalise(text: str) -> str:
    """The one spelling kept in the register: NFC, plain spaces, no invisible characters."""
    # Nearly every cell is in order: nothing printable is unwanted, a line end or an odd space.
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        return text.strip(" ")
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", _UNWANTED.sub("", text))
    lines = (_SPACE_RUN.sub(" ", line).strip(" \t") for line in text.split("\n"))
    return "\n".join(lines).strip("\n")


def all_in_order(texts: Iterable[str]) -> bool:
    """Whether `normalise` would take no more than spaces at the ends from any of these texts."""
    joined = "|".join(texts)  # one look at many is faster than many looks
    if not joined.isprintable() or "  " in joined:
        return False
    return unicodedata.is_normalized("NFC", joined)


def one_line(text: str) -> str:
    """The normal spelling with its lines joined by a space."""
    normal = normalise(text)
    return normal if normal.isprintable() else _BLANK_RUN.sub(" ", normal)


def fold(text: str) -> str:
    """Drop case, marks and spare spaces, so that two spellings of a phrase compare equal."""
    if not text.isascii():
        text = _MARKS_AND_INVISIBLE.sub("", unicodedata.normalize("NFD", text))
    text = text.casefold().replace("đ", "d").replace("`", "'")
    if not text.isascii():  # rare by now, and slow: a long import folds every cell
        text = text.translate(_FOLDED)
    return " ".join(text.split())


def without_marks(text: str) -> str:
    """The letters without any mark, the capitals kept: Dak Lak."""
    apart = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def fold_key(text: str) -> str:
    """The folded letters and digits alone, for headings and names of units."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


def standard_tones(text: str) -> str:
    """NFC with the tone of open oa, oe, uy on the first vowel: hòa, khỏe, thúy, but quý."""
    text = _LATE_TONE.sub(_tone_on_first_vowel, unicodedata.normalize("NFC", text))
    return _EARLY_TONE_AFTER_Q.sub(_tone_on_last_vowel, text)


def words(text: str) -> list[str]:
    """Syllables in lower case with their marks in the standard place; numbers stay whole."""
    text = standard_tones(text).lower()
    if _ODD_APOSTROPHE.search(text):  # rare, and slow to replace
        text = text.translate(_ONE_APOSTROPHE)
    return _TOKEN.findall(text)


def sort_key(text: str) -> SortKey:
    """Vietnamese alphabetical order: letters first, then tones (ngang huyền hỏi ngã sắc nặng)."""
    plain = unicodedata.normalize("NFC", text).lower().translate(_NO_APOSTROPHE)
    syllables = [[_place(letter) for letter in syllable] for syllable in _TOKEN.findall(plain)]
    letters = tuple("".join(rank for rank, _ in syllable) for syllable in syllables)
    tones = tuple(max(tone for _, tone in syllable) for syllable in syllables)
    return letters, tones, text


def in_small_letters(text: str) -> str:
    """Lower case, letter for letter: every place in it is the same place in the text."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(map(_small, text))


def capitalise_first(text: str) -> str:
    """Put the first letter in upper case, past an opening quotation mark or bracket."""
    text = unicodedata.normalize("NFC", text)
    for place, letter in enumerate(text):
        if letter.isalnum():
            return text[:place] + letter.upper() + text[place + 1 :]
    return text


def in_brief(text: str, most: int) -> str:
    """The text on one line in at most so many letters: whole sentences where one fits, else whole words and “…”."""
    line = one_line(text)
    if len(line) <= most:
        return line
    end = max(line.rfind(mark, 0, most) for mark in (". ", "! ", "? ", "; "))
    if end >= most // 3:
        return line[: end + 1].rstrip(";")
    return f"{line[: most - 1].rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def title_upper(text: str) -> str:
    """Upper case in NFC, with a real Đ even where an eth was typed for it."""
    upper = unicodedata.normalize("NFC", text).translate(_ETH).upper()
    return unicodedata.normalize("NFC", upper)


def _small(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _tone_on_first_vowel(found: re.Match[str]) -> str:
    first, tone, last = _taken_apart(found[2])
    return found[1] + unicodedata.normalize("NFC", first + tone + last)


def _tone_on_last_vowel(found: re.Match[str]) -> str:
    first, tone, last = _taken_apart(found[2])
    return found[1] + unicodedata.normalize("NFC", first + last + tone)


def _taken_apart(vowels: str) -> tuple[str, str, str]:
    """First vowel, tone mark and last vowel of a pair that carries one tone."""
    letters = unicodedata.normalize("NFD", vowels)
    tone = next(letter for letter in letters if letter in _TONE_RANK)
    return letters[0], tone, letters.replace(tone, "")[-1]


@cache
def _place(letter: str) -> tuple[str, int]:
    """Place of a letter in the alphabet, and of its tone among the tones."""
    parts = unicodedata.normalize("NFD", letter)
    toneless = "".join(part for part in parts if part not in _TONE_RANK)
    tone = max((_TONE_RANK[part] for part in parts if part in _TONE_RANK), default=0)
    plain = unicodedata.normalize("NFC", toneless)
    return _RANK.get(plain, letter), tone
