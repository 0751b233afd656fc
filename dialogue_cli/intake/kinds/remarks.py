"""Reads what a remark says of a person: absent with leave, standing in for somebody, replaced by somebody."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from dialogue_cli.intake.layout.wording import plain, spellings, words
from dialogue_cli.model.delegates import Absence
from dialogue_cli.vietnamese.names import proper_case, strip_titles
from dialogue_cli.vietnamese.text import fold

_LONGEST_NAME = 6  # syllables
_NAME_ENDS = re.compile(r"[,;:.()\[\]\n]|\s[-\u2013]\s")
# Where a remark may begin behind a name in its cell.
_BEHIND_NAME = re.compile(r"\s*(?:[(\[,;:\n]|\s[-\u2013]\s)\s*")
_YEAR = re.compile(r"(?:\D*\s)?((?:(?:\d{1,2}[/.-]){1,2})?(?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class Remark:
    """What a remark says: whether somebody stays away, whose place is taken, who comes instead (names or empty)."""

    absence: Absence = ""
    stands_in_for: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class NameCell:
    """A cell with a name taken apart: the name, a remark behind it, a year or day of birth behind it."""

    name: str
    remark: str = ""
    birth: str = ""


NOTHING = Remark()


@lru_cache(maxsize=4096)
def read_remark(text: str) -> Remark:
    """What a remark in one line says; NOTHING when it speaks of other things."""
    if not text:
        return NOTHING
    return Remark(read_absence(text), _after(text, "starts"), _instead(text))


def read_absence(text: str) -> Absence:
    """Whether a text says that somebody stays away, and how."""
    plain_text = plain(text)
    if words("absence", "unexcused").within(plain_text):
        return "unexcused"
    if words("absence", "excused").within(plain_text):
        return "excused"
    return "absent" if _marked_absent(text) else ""


def absence_mark(text: str) -> Absence:
    """What a short cell of an absence column says: P, K, "có phép"; empty for any other text."""
    plain_text = plain(text)
    if words("absence", "whole_unexcused").is_whole(plain_text):
        return "unexcused"
    if words("absence", "whole_excused").is_whole(plain_text):
        return "excused"
    return read_absence(text)


def read_proxy(text: str) -> str:
    """Who took something for another ("bà Lê Thị C nhận thay"), else the remark itself; empty for other remarks."""
    lower, ascii_only = text.lower(), text.isascii()
    found = _phrase("gift", "proxy", ascii_only=ascii_only).search(lower)
    if not found:
        return ""
    before = text[: found.start()].strip(" ,;:(-")
    return _leading_name(text[found.end() :]) or _leading_name(before) or text


def name_cell(text: str) -> NameCell:
    """A name without the remark or the year of birth that stands behind it in its cell."""
    found = _BEHIND_NAME.search(text)
    if not found or not found.start():
        return NameCell(text)
    name, rest = text[: found.start()], text[found.end() :].strip(" )].,;")
    if born := _YEAR.fullmatch(rest):
        return NameCell(name, birth=born[1])
    return NameCell(name, remark=rest) if read_remark(rest) != NOTHING else NameCell(text)


def _marked_absent(text: str) -> bool:
    return bool(_phrase("absence", "marked", ascii_only=text.isascii()).search(text.lower()))


def _after(text: str, key: str) -> str:
    """The name behind one of these words; a word of `never` is another matter."""
    lower, ascii_only = text.lower(), text.isascii()
    for found in _phrase("substitute", key, ascii_only=ascii_only).finditer(lower):
        if key == "starts" and _phrase("substitute", "never", ascii_only=ascii_only).match(
            lower, found.start()
        ):
            continue
        if name := _leading_name(text[found.end() :]):
            return name
    return ""


def _instead(text: str) -> str:
    """Who comes instead: named behind "thay bằng", or before "đi thay" with nobody named behind it."""
    if name := _after(text, "replaced_by"):
        return name
    lower, ascii_only = text.lower(), text.isascii()
    found = _phrase("substitute", "starts", ascii_only=ascii_only).search(lower)
    if not found or found.end() < len(text.rstrip(" .,;)")):
        return ""
    before = text[: found.start()].strip(" ,;:(-")
    opening = _phrase("substitute", "before", ascii_only=ascii_only).match(before.lower())
    name = _leading_name(before[opening.end() :] if opening else before)
    return name if len(name.split()) > 1 else ""


def _leading_name(text: str) -> str:
    """The name at the start of a text: after a title any words, else two or more with capitals."""
    written = text.lstrip(" :")
    bare = strip_titles(_NAME_ENDS.split(_spelled_title(written), maxsplit=1)[0])
    titled = bare != _NAME_ENDS.split(written, maxsplit=1)[0].strip()
    syllables = bare.split()
    capitals = 0
    while capitals < len(syllables) and syllables[capitals][0].isupper():
        capitals += 1
    if capitals >= (1 if titled else 2):
        syllables = syllables[:capitals]
    elif not titled or any(not word.isalpha() for word in syllables):
        return ""
    return proper_case(" ".join(syllables[:_LONGEST_NAME]))


def _spelled_title(text: str) -> str:
    """A title's own dot is no end of a name: "Mr. A"."""
    return text[: len(text) - len(strip_titles(text))].replace(".", " ") + strip_titles(text)


@cache
def _phrase(section: str, key: str, *, ascii_only: bool) -> re.Pattern[str]:
    """Any of these words as they are written; for a text without any accent, without accents."""
    written = [text.lower() for text in spellings(section, key)]
    found = [fold(text) for text in written] if ascii_only else written
    alternatives = "|".join(map(re.escape, sorted(found, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)\s*:?\s*")
