"""Number and symbol, character by character (ND30-NUM-01 … 11)."""

import re
from dataclasses import dataclass
from itertools import pairwise

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend
from dialogue_cli.documents.nd30.types import paper_types, type_of
from dialogue_cli.messages import lint as say
from dialogue_cli.vietnamese.text import fold

_LABEL = re.compile(r"^\s*(s[^\W\d_]*)?\s*([:.;]?)\s*", re.IGNORECASE)
_BLANK = re.compile(r"[\s.…_]*")
_SPLIT = re.compile(r"\s*[-‐‑‒–—―−]\s*")
_BAD_DASH = re.compile(r"[‐‑‒–—―−]")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number line taken apart: label, digits (or blank), the year if one is in it, symbol."""

    label: str
    number: str
    year: str
    symbol: str
    slash: bool

    @property
    def groups(self) -> list[str]:
        """The abbreviations of the symbol."""
        return [group.strip() for group in _SPLIT.split(self.symbol) if group.strip()]


def number(paper: Anatomy) -> Faults:
    """The line with number and symbol."""
    piece = paper.head.number
    if piece is None:
        return
    yield from look_fault("ND30-NUM-02", piece)
    if is_gap(piece):
        return
    found = taken_apart(piece.text)
    yield from _label(piece)
    yield from _digits(piece, found)
    yield from _signs(piece, found)
    yield from _capitals(piece, found)
    if found.year:
        yield Fault("ND30-NUM-08", piece.text, piece, say.YEAR_IN_NUMBER)
    yield from _type(paper, piece, found)


def taken_apart(text: str) -> Numbered:
    """The parts of a number line, however it is written."""
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    first, slash, after = rest.partition("/")
    if not slash:
        digits = re.match(r"[\d\s.…_]*", rest)
        end = digits.end() if digits else 0
        return Numbered(
            text[: label.end()] if label else "",
            rest[:end].strip(),
            "",
            rest[end:].lstrip(" -–"),
            False,
        )
    year = ""
    if found := re.match(r"\s*((?:19|20)\d\d)\s*/", after):
        year, after = found[1], after[found.end() :]
    return Numbered(text[: label.end()] if label else "", first.strip(), year, after.strip(), True)


def _label(piece: Piece) -> Faults:
    starts = decree_rule("ND30-NUM-01").values["starts"]
    if not piece.shown.startswith(starts):
        yield Fault("ND30-NUM-01", piece.shown, piece)


def _digits(piece: Piece, found: Numbered) -> Faults:
    number = found.number
    if _BLANK.fullmatch(number):
        yield Fault("ND30-NUM-11", at=piece)
        return
    wanted = decree_rule("ND30-NUM-03").values["number"]
    if re.fullmatch(wanted, number):
        return
    if re.fullmatch(r"0\d{2,}", number):
        yield Fault("ND30-NUM-03", number, piece, severity="warning")
        return
    mends: tuple[Mend, ...] = ()
    if re.fullmatch(r"[1-9]", number):
        padded = re.sub(rf"(?<!\d){number}(?=\s*/)", f"0{number}", piece.raw, count=1)
        mends = (Mend("retype", piece.paragraph, padded.strip(), piece.runs),)
    yield Fault("ND30-NUM-03", number, piece, mends=mends)


def _signs(piece: Piece, found: Numbered) -> Faults:
    symbol = found.symbol
    spaced = bool(re.search(r"\s", symbol)) or bool(re.search(r"\d\s+/|/\s", piece.text))
    if spaced or not found.slash or _BAD_DASH.search(symbol):
        yield Fault("ND30-NUM-04", piece.text, piece)


def _capitals(piece: Piece, found: Numbered) -> Faults:
    mixed = decree_rule("ND30-NUM-05").values["mixed"]
    types = {kind.abbreviation for kind in paper_types() if kind.abbreviation}
    for at, group in enumerate(found.groups):
        if group in mixed or group in types:
            continue
        like_type = at == 0 and any(fold(group) == fold(name) for name in types | set(mixed))
        wrong = (
            group[:1].islower()
            or _has_small_pair(group)
            or (like_type and any(group.lower() == name.lower() for name in types))
        )
        if wrong:
            yield Fault("ND30-NUM-05", piece.text, piece)
            return


def _has_small_pair(group: str) -> bool:
    """Whether two small letters stand together: no abbreviation of an office has that (TTg has one)."""
    found = (part for letters in _LETTERS.findall(group) for part in pairwise(letters))
    return any(one.islower() and other.islower() for one, other in found)


def _type(paper: Anatomy, piece: Piece, found: Numbered) -> Faults:
    groups = found.groups
    first = groups[0] if groups else ""
    if paper.letter:
        yield from _letter(piece, first, groups)
    elif paper.type is not None and paper.type.abbreviation:
        wanted = paper.type.abbreviation
        if first != wanted or len(groups) < 2:
            allowed = say.EXPECTED_TYPE.format(title=paper.type.name, type=wanted)
            yield Fault("ND30-NUM-06", found.symbol, piece, allowed)


def _letter(piece: Piece, first: str, groups: list[str]) -> Faults:
    banned = decree_rule("ND30-NUM-07").values["banned"]
    if first in banned or first.upper() in banned or type_of(first):
        yield Fault("ND30-NUM-07", "-".join(groups), piece)
    elif len(groups) == 1:
        yield Fault("ND30-NUM-07", first, piece, severity="warning")
