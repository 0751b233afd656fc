"""Text in the encodings of before Unicode, TCVN3 (ABC) and VNI, and bytes in any encoding in use.

The tables follow TCVN 5712:1993 and the fonts .VnTime and VNI-Times (workflow.md §3.6).
"""

import codecs
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogue_cli.vietnamese.mending.syllables import WORD, share

Legacy: TypeAlias = Literal["tcvn3", "vni"]

# The letter of each code from A1 to FE; "·" where the fonts .VnTime hold none. Of the capitals
# only seven have codes: the others are shown by a font of capitals.
_TCVN3 = (
    "ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ"
)
_FROM_TCVN3: Mapping[int, str] = {
    **{code: letter for code, letter in enumerate(_TCVN3, start=0xA1) if letter != "·"},
    0x3BC: "à",  # the Greek mu that some programs put for the sign of "micro"
}
# VNI writes a vowel and then its mark; a circumflex or breve with a tone is one mark.
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_MARKS = {
    **_VNI_TONES,
    **{"â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300"},
    **{"å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323"},
    **{"ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300"},
    **{"ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323"},
}
_VNI_BEARERS = {
    **dict.fromkeys("âáàåãä", "aeo"),
    **dict.fromkeys("êéèúüë", "a"),
    **dict.fromkeys("ùøûõï", "aeouyôö"),
}
_VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_ALONE |= {sign.upper(): letter.upper() for sign, letter in _VNI_ALONE.items()}
_VNI_PAIR = re.compile(
    f"([aeouyôö])([{''.join(_VNI_MARKS)}])|[{''.join(_VNI_ALONE)}]", re.IGNORECASE
)

_NO_CAPITAL = frozenset(_TCVN3) - frozenset("ĂÂÊÔƠƯĐăâêôơưđ·")
_INITIAL = re.compile(rf"(?<!\S)[{''.join(sorted(_NO_CAPITAL))}]")
_CAPITAL, _SMALL = re.compile("[A-Z\u00a1-\u00a7]"), re.compile("[a-z]")


def from_tcvn3(text: str) -> str:
    """Text whose letters are the codes of TCVN3 (ABC), as Unicode in NFC."""
    found = _with_initials(text.translate(_FROM_TCVN3))
    return unicodedata.normalize("NFC", found if text.isascii() else _with_capitals(text, found))


def from_vni(text: str) -> str:
    """Text whose letters are the pairs of VNI, as Unicode in NFC."""
    return unicodedata.normalize("NFC", _VNI_PAIR.sub(_vni_letter, text))


def convert(text: str, encoding: Legacy) -> str:
    """Text of a legacy encoding as Unicode in NFC."""
    return from_tcvn3(text) if encoding == "tcvn3" else from_vni(text)


def _with_initials(text: str) -> str:
    """A name whose words all have their capital but for those that begin with a letter that has none: "Ngọc Ánh"."""
    words = text.split()
    without = [word for word in words if word[0] in _NO_CAPITAL]
    if not without or len(without) == len(words):
        return text
    if not all(word[0].isupper() for word in words if word[0] not in _NO_CAPITAL):
        return text
    return _INITIAL.sub(lambda found: found[0].upper(), text)


def _with_capitals(written: str, found: str) -> str:
    """Capitals for the letters that have no code for one, in words otherwise in capitals: "HÀ NỘI"."""
    shouted = [word for word in WORD.finditer(written) if _is_shouted(word[0])]
    if not shouted:
        return found
    if not _SMALL.search(written):
        return found.upper()
    # One sign is one letter: a word has the same place before and after.
    letters = list(found)
    for word in shouted:
        letters[word.start() : word.end()] = found[word.start() : word.end()].upper()
    return "".join(letters)


def _is_shouted(word: str) -> bool:
    return not _SMALL.search(word) and len(_CAPITAL.findall(word)) > 1


def _vni_letter(found: re.Match[str]) -> str:
    if not found[1]:
        return _VNI_ALONE[found[0]]
    letter, mark = found[1], found[2].lower()
    if letter.lower() not in _VNI_BEARERS[mark]:
        return _VNI_ALONE.get(letter, letter) + _VNI_ALONE.get(found[2], found[2])
    return _VNI_ALONE.get(letter, letter) + _VNI_MARKS[mark]


@dataclass(frozen=True, slots=True)
class Decoded:
    """A byte stream as text in NFC, and the encoding it was in."""

    text: str
    encoding: str


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
# A share of words that no other encoding gives by chance.
_ENOUGH = 0.5
_HIGH = re.compile(rb"[\x80-\xff]")


def decode(content: bytes) -> Decoded:
    """The text of a file, by its byte order mark, else by what makes words of it; never fails.

    `encoding` is utf-8, utf-16-le, utf-16-be, utf-32-le, utf-32-be, cp1258, cp1252, tcvn3 or vni.
    """
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            text = content[len(mark) :].decode(encoding, "replace")
            return Decoded(unicodedata.normalize("NFC", text), encoding)
    encoding = _wide(content) or _by_words(content)
    return Decoded(_read(content, encoding), encoding)


def _wide(content: bytes) -> str:
    """UTF-16 without its mark: every second byte of plain letters, spaces and line ends is zero."""
    sample = content[:4096]
    if len(content) % 2 or len(sample) < 4:
        return ""
    low, high = sample[::2], sample[1::2]
    if low.count(0) < 0.05 * len(low) and high.count(0) > 0.3 * len(high):
        return "utf-16-le"
    if high.count(0) < 0.05 * len(high) and low.count(0) > 0.3 * len(low):
        return "utf-16-be"
    return ""


def _by_words(content: bytes) -> str:
    sample = _sample(content)
    if _is_utf8(content, sample):
        return "utf-8"
    found = {name: share(_read(sample, name)) for name in ("cp1258", "tcvn3", "vni")}
    best = max(found, key=lambda name: found[name])
    return best if found[best] >= _ENOUGH else "cp1252"


def _is_utf8(content: bytes, sample: bytes) -> bool:
    """Whether bytes are UTF-8, if with a broken letter here and there."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        read = sample.decode("utf-8", "replace")
        broken = read.count("\ufffd")
        return broken * 20 <= len(read.encode("utf-8")) - len(read) - 2 * broken
    return True


def _sample(content: bytes) -> bytes:
    """As much of a file as tells its encoding, from the first byte that is not ASCII on."""
    first = _HIGH.search(content)
    start = first.start() if first else 0
    start = max(content.rfind(b"\n", 0, start), 0)
    return content[start : start + _SAMPLE]


def _read(content: bytes, encoding: str) -> str:
    if encoding == "tcvn3":
        return from_tcvn3(content.decode("latin-1"))
    if encoding == "vni":
        return from_vni(content.decode("cp1252", "replace"))
    return unicodedata.normalize("NFC", content.decode(encoding, "replace"))
