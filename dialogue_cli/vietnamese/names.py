"""Names of people: without their titles, as a key, put together, and out of capitals."""

import re
import unicodedata

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
_SYLLABLE_START = re.compile(r"(?<![^\W_])[^\W\d_]")


def strip_titles(name: str) -> str:
    """The name without the forms of address and degrees before it; never an empty name."""
    bare = text.one_line(name)
    while (title := _ONE_TITLE.match(bare)) and title.end() < len(bare):
        bare = bare[title.end() :]
    return bare


def person_key(name: str) -> str:
    """The same for every spelling of one person's name: no title, case, mark, space or sign."""
    return text.fold_key(strip_titles(name))


def full_name(*parts: str) -> str:
    """A whole name from the columns in which a list may keep it: family, middle, given name."""
    return text.one_line(" ".join(filter(None, parts)))


def proper_case(name: str) -> str:
    """A name typed in capitals with each syllable capitalised; any other name as it is."""
    name = unicodedata.normalize("NFC", name)
    if not name.isupper():
        return name
    return _SYLLABLE_START.sub(lambda found: found[0].upper(), name.lower())
