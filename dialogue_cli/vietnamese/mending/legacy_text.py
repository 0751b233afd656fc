"""Recognises text, or the part of a text, that is in a legacy encoding, and reads it.

A text is only read so when that is proved: by signs that no Vietnamese, French or English word
holds and that become Vietnamese syllables, by its font, or by the company of other texts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dialogue_cli.vietnamese.mending.legacy import Legacy, convert
from dialogue_cli.vietnamese.mending.lost_horn import lacks_horn, with_horns
from dialogue_cli.vietnamese.mending.syllables import WORD, is_syllable
from dialogue_cli.vietnamese.mending.vocabulary import weight

ENCODINGS: tuple[Legacy, ...] = ("tcvn3", "vni")
_SOFT_HYPHEN = "\u00ad"
# Letters that Unicode has for Vietnamese and no legacy encoding uses; the Greek mu is a copy of "µ".
_UNICODE = re.compile("[\u0100-\u02ff\u0300-\u036f\u1e00-\u1eff]")
_SHORT = 2
_ONE_IN, _COMPANY = 4, 3
_NEVER_LAST = "đ"

_Kind = Literal["unicode", "legacy", "either", "plain"]


@dataclass(frozen=True, slots=True)
class LegacyText:
    """A text read from a legacy encoding; `doubtful` when some of its letters were lost."""

    text: str
    encoding: Legacy
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    written: str
    meant: str
    kind: _Kind


def read(text: str, *, font: str = "", company: frozenset[str] = frozenset()) -> LegacyText | None:
    """The text as it was shown; None when it is not proved to be in a legacy encoding.

    `company` names the encodings that other texts of the same sheet have been proved to be in.
    """
    named = encoding_of_font(font)
    found: list[tuple[tuple[int, float], LegacyText]] = []
    for encoding in (named,) if named else ENCODINGS:
        words = [_word(match, encoding) for match in WORD.finditer(text)]
        proof = _proof(words, encoding)
        if proof or ((named or encoding in company) and _fits(words)):
            rank = (proof + _COMPANY * (encoding in company), sum(weight(w.meant) for w in words))
            found.append((rank, _read(text, words, encoding, font)))
    return max(found, key=lambda one: one[0])[1] if found else None


def encoding_of_font(font: str) -> Legacy | None:
    """The encoding for which a font is made: .VnTime, VNI-Times."""
    name = font.strip().lower()
    if name.startswith((".vn", "vntime", "vnarial")):
        return "tcvn3"
    return "vni" if name.startswith("vni") else None


def is_unicode(text: str) -> bool:
    """Whether a text holds Vietnamese letters that no legacy encoding can leave."""
    return _UNICODE.search(text) is not None


def shows_capitals(font: str) -> bool:
    """Whether a font shows every letter as a capital: .VnTimeH, .VnArial NarrowH."""
    name = font.strip()
    return name.lower().startswith(".vn") and name.endswith("H")


def _word(found: re.Match[str], encoding: Legacy) -> _Word:
    written, meant = found[0], convert(found[0], encoding)
    if meant.endswith(_NEVER_LAST) and len(meant) > 1:
        meant = written  # the "®" of a brand
    return _Word(found.start(), found.end(), written, meant, _kind(written, meant))


def _kind(written: str, meant: str) -> _Kind:
    if _UNICODE.search(written):
        return "unicode"
    if written == meant:
        return "plain"
    return "either" if is_syllable(written) or not _is_word(meant) else "legacy"


def _is_word(meant: str) -> bool:
    return is_syllable(meant) or lacks_horn(meant)


def _proof(words: Sequence[_Word], encoding: Legacy) -> int:
    """How many words prove the encoding; 0 when too few do, or too many speak against it."""
    proofs = [word for word in words if word.kind == "legacy" and len(word.written) > _SHORT]
    if encoding == "vni" and not any(_has_pair(word) for word in proofs):
        return 0  # "Ñ" alone may be a letter of a Tây Nguyên name
    strange = sum(
        word.kind == "either" and len(word.written) > _SHORT and not _is_word(word.meant)
        for word in words
        if not word.meant.isupper()  # an abbreviation
    )
    if strange * _ONE_IN > len(proofs) + (len(proofs) > 1):
        return 0
    return len(proofs)


def _has_pair(word: _Word) -> bool:
    return len(word.meant) < len(word.written)


def _fits(words: Sequence[_Word]) -> bool:
    """Whether nothing speaks against reading a text like its neighbours."""
    changed = [word for word in words if word.written != word.meant and word.kind != "unicode"]
    if not changed or any(word.kind == "unicode" for word in words):
        return False
    return sum(weight(word.meant) - weight(word.written) for word in changed) >= 0


def _read(text: str, words: Sequence[_Word], encoding: Legacy, font: str) -> LegacyText:
    mixed = any(word.kind == "unicode" for word in words)
    if mixed:
        return LegacyText(_joined(text, words, _nearest(words)), encoding)
    meant = convert(text, encoding)
    doubtful = False
    if encoding == "tcvn3" and _SOFT_HYPHEN not in text:
        meant, doubtful = with_horns(meant)
    return LegacyText(meant.upper() if shows_capitals(font) else meant, encoding, doubtful)


def _nearest(words: Sequence[_Word]) -> list[str]:
    """In a text of two encodings a word that may be of either is of the one before it, else after it."""
    kinds: list[_Kind] = [word.kind for word in words]
    for order in (range(len(words)), reversed(range(len(words)))):
        last: _Kind = "either"
        for place in order:
            if kinds[place] == "either":
                kinds[place] = last
            elif kinds[place] != "plain":
                last = kinds[place]
    return [
        word.meant if kind == "legacy" and is_syllable(word.meant) else word.written
        for word, kind in zip(words, kinds, strict=True)
    ]


def _joined(text: str, words: Sequence[_Word], chosen: Sequence[str]) -> str:
    pieces, place = [], 0
    for word, reading in zip(words, chosen, strict=True):
        pieces += [text[place : word.start], reading]
        place = word.end
    return "".join((*pieces, text[place:]))
