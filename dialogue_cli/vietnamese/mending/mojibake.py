"""UTF-8 that was read as a one-byte code page ("Ä‘á»“ng" for "đồng"), read again as what it is."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dialogue_cli.vietnamese.mending.syllables import share

_CODE_PAGES = ("cp1252", "cp1258")
_ENOUGH = 0.7
# "à" is C3 A0: the no-break space in it often became a plain one, or went.
_SPACE_FOR_BYTE, _LOST_BYTE = re.compile("\u00c3 (?= )"), re.compile("\u00c3(?=[ \n]|$)")
_SMALL = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
_LETTERS = frozenset(_SMALL + _SMALL.upper())
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Reread:
    """A text read again; `doubtful` when some of it could not be."""

    text: str
    doubtful: bool


def reread(text: str) -> Reread | None:
    """The text as it was written; None when it is not proved to be misread."""
    found, level = _best(_readings(text)), share(text)
    if found and not found.doubtful and _is_vietnamese(text, found.text):
        return found
    if found and share(found.text) < _ENOUGH:
        found = _best(_readings(found.text))  # misread twice
    return found if found and share(found.text) >= max(_ENOUGH, level) else None


def _is_vietnamese(before: str, after: str) -> bool:
    """Whether all that stands there is Vietnamese letters in place of other signs: a name that is no syllable."""
    new = {letter for letter in after if not letter.isascii()}
    return len(after) < len(before) and bool(new) and new <= _LETTERS


def with_space_given_back(text: str) -> str:
    """A word in capitals with an "à" inside as the two words that it was: "XàHỘI" is "XÃ HỘI".

    The no-break space after "Ã" was taken for the second byte of "à".
    """
    return _WORD.sub(lambda word: _parted(word[0]), text)


def _parted(word: str) -> str:
    first, swallowed, rest = word.partition("à")
    is_two = swallowed and first.isupper() and rest.isupper() and len(rest) > 1
    return f"{first}Ã {rest}" if is_two else word


def _best(readings: list[Reread]) -> Reread | None:
    return max(readings, key=lambda one: (not one.doubtful, share(one.text)), default=None)


def _readings(text: str) -> list[Reread]:
    """What the text may have been, for each code page in which some of it is UTF-8."""
    found = []
    for page in _CODE_PAGES:
        runs = re.compile(f"[{re.escape(''.join(_BYTES[page]))}]+")
        if not any(_decoded(run, _BYTES[page]) for run in set(runs.findall(text))):
            continue
        whole = _LOST_BYTE.sub("\u00c3\u00a0", _SPACE_FOR_BYTE.sub("\u00c3\u00a0", text))
        decoded = {run: _decoded(run, _BYTES[page]) for run in set(runs.findall(whole))}
        again = runs.sub(lambda run, d=decoded: d[run[0]] or run[0], whole)  # type: ignore[misc]
        doubtful = not all(decoded.values())
        found.append(Reread(unicodedata.normalize("NFC", again), doubtful))
    return found


def _decoded(run: str, bytes_of: Mapping[str, int]) -> str:
    try:
        return bytes(map(bytes_of.__getitem__, run)).decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _upper_half(page: str) -> dict[str, int]:
    found = {}
    for byte in range(0x80, 0x100):
        try:
            found[bytes([byte]).decode(page)] = byte
        except UnicodeDecodeError:
            found[chr(byte)] = byte
    return found


_BYTES: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {page: _upper_half(page) for page in _CODE_PAGES}
)
