"""UTF-8 that was read as a one-byte code page ("Ä‘á»“ng" for "đồng"), read again as what it is."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dialogue_cli.vietnamese.syllables import share

_CODE_PAGES = ("cp1252", "cp1258")
_ENOUGH = 0.7
_ROUNDS = 2
# "à" is C3 A0: the no-break space in it often became a plain one, or went.
_LOST_SPACE = re.compile("\u00c3(?=[ \n]|$)")
# "XÃ HỘI" whose no-break space was taken for the second byte of "à".
_SWALLOWED_SPACE = re.compile("(?<=[A-ZĐ])à(?=[A-ZĐÀ-ỹ]*[A-ZĐ])")


@dataclass(frozen=True, slots=True)
class Reread:
    """A text read again; `doubtful` when some of it could not be."""

    text: str
    doubtful: bool


def reread(text: str) -> Reread | None:
    """The text as it was written; None when it is not proved to be misread."""
    found: Reread | None = None
    for _ in range(_ROUNDS):
        again = _once(found.text if found else text)
        if again is None:
            break
        found = again
    return found


def with_space_given_back(text: str) -> str:
    """A word in capitals with an "à" inside as the two words that it was: "XàHỘI" is "XÃ HỘI"."""
    return _SWALLOWED_SPACE.sub("Ã ", text)


def _once(text: str) -> Reread | None:
    whole = _LOST_SPACE.sub("\u00c3\u00a0", text)
    for page in _CODE_PAGES:
        bytes_of = _bytes_of(page)
        runs = re.compile(f"[{re.escape(''.join(bytes_of))}]+")
        decoded = {run: _decoded(run, bytes_of) for run in set(runs.findall(whole))}
        if not any(decoded.values()):
            continue
        found = runs.sub(lambda run, d=decoded: d[run[0]] or run[0], whole)  # type: ignore[misc]
        found = unicodedata.normalize("NFC", found)
        if share(found) >= max(_ENOUGH, share(text)):
            return Reread(found, not all(decoded.values()))
    return None


def _decoded(run: str, bytes_of: Mapping[str, int]) -> str:
    try:
        found = bytes(map(bytes_of.__getitem__, run)).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return found


def _bytes_of(page: str) -> Mapping[str, int]:
    """For each character of the upper half its byte; a byte without one was left as a control code."""
    return _BYTES[page]


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
