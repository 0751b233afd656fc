"""Names of people: without their titles, as a key, put together, and out of capitals."""

import re
import unicodedata
from functools import lru_cache

from dialogue_cli.vietnamese import text

# Forms of address and degrees before a name, lower case, without dots. Accents are kept:
# "cô" is a title, "Cồ" a family name.
_TITLES = (
    *("ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "thầy"),
    *("đồng chí", "đ/c", "d/c", "đc", "mr", "mrs", "ms"),
    *("phó giáo sư", "giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "cử nhân"),
    *("bác sĩ", "bác sỹ", "dược sĩ", "dược sỹ", "kỹ sư", "kĩ sư", "luật sư", "nhà giáo"),
    *("gs", "pgs", "ts", "ths", "th.s", "bs", "bscki", "bsckii", "bsck1", "bsck2", "cki", "ckii"),
    *("ds", "ks", "ls", "nsnd", "nsưt", "ngnd", "ngưt"),
)
# "CN" alone is also "công nhân"; it is a degree only with its dot.
_DOTTED_TITLES = ("cn",)
_LONGEST_FIRST = "|".join(re.escape(title) for title in sorted(_TITLES, key=len, reverse=True))
_DOTTED = "|".join(re.escape(title) for title in _DOTTED_TITLES)
_ONE_TITLE = re.compile(
    rf"\(?(?:(?:{_LONGEST_FIRST})(?:[.,:/)]+ ?| |(?=\())|(?:{_DOTTED})\. ?)", re.IGNORECASE
)
# The family names of nearly everybody, without marks: by them a name written in another order is told.
_FAMILY_NAMES = frozenset(
    (
        *("nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui"),
        *("do", "ho", "ngo", "duong", "ly", "dinh", "luong", "trinh", "truong", "doan", "lam"),
    )
)
_MIDDLE_NAMES = frozenset(("van", "thi"))
_SYLLABLE_START = re.compile(r"(?<![^\W_])[^\W\d_]")


def strip_titles(name: str) -> str:
    """The name without the forms of address and degrees before it; never an empty name."""
    bare = text.one_line(name)
    while (title := _ONE_TITLE.match(bare)) and title.end() < len(bare):
        bare = bare[title.end() :]
    return bare


# One name is met again and again, in every list and by every rule that compares people.
@lru_cache(maxsize=65536)
def person_key(name: str) -> str:
    """The same for every spelling of one person's name: no title, case, mark, space or sign.

    A given name written first ("Hoa Nguyễn Thị", "Hoa Thị Nguyễn") makes no other person.
    """
    syllables = [
        key for part in text.fold(strip_titles(name)).split() if (key := text.fold_key(part))
    ]
    return "".join(_family_first(syllables))


def _family_first(syllables: list[str]) -> list[str]:
    """The syllables in the usual order, where the family name shows that they stand in another."""
    if len(syllables) < 3 or syllables[0] in _FAMILY_NAMES:
        return syllables
    if syllables[-1] in _FAMILY_NAMES and syllables[-2] in _MIDDLE_NAMES:
        return syllables[::-1]
    if syllables[1] in _FAMILY_NAMES and syllables[-1] in _MIDDLE_NAMES:
        return [*syllables[1:], syllables[0]]
    return syllables


def full_name(*parts: str) -> str:
    """A whole name from the columns in which a list may keep it: family, middle, given name."""
    return text.one_line(" ".join(filter(None, parts)))


def proper_case(name: str) -> str:
    """A name typed in capitals with each syllable capitalised; any other name as it is."""
    name = unicodedata.normalize("NFC", name)
    if not name.isupper():
        return name
    return _SYLLABLE_START.sub(lambda found: found[0].upper(), name.lower())
