"""Numbers and letters of the parts of the content (ND30-STRUCT-01 … 03, 06)."""

import re
from collections.abc import Mapping, Sequence

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.content import Part
from dialogue_cli.documents.nd30.lint.components.words import words
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults
from dialogue_cli.documents.nd30.numbering import roman
from dialogue_cli.messages import lint as say

_ABOVE_POINTS = ("part", "article", "section", "clause")
_ABOVE: Mapping[str, frozenset[str]] = {
    "tieu muc": frozenset(("muc",)),
    "point": frozenset(("clause", "article", "section", "muc")),
}
_ROMAN = {roman(number): number for number in range(1, 60)}
_ONLY_NUMBER = re.compile(r"dieu \d+[a-z]?\s*[.:]?\s*")


def structure(paper: Anatomy) -> Faults:
    """The order of letters and numbers in the main text."""
    yield from points(paper.parts)
    yield from _sections(paper.parts)
    yield from _clauses(paper.parts)
    yield from _articles(paper)
    yield from _levels(paper.parts)


def points(parts: Sequence[Part]) -> Faults:
    """Điểm follow the Vietnamese alphabet and start anew at a in every khoản."""
    letters = decree_rule("ND30-STRUCT-02").values["letters"]
    place = 0
    for part in parts:
        if part.kind in _ABOVE_POINTS:
            place = 0
        if part.kind != "point":
            continue
        wanted = letters[place] if place < len(letters) else ""
        if part.number == wanted and part.mark == ")":
            place += 1
            continue
        if part.number == letters[0] and part.mark == ")":
            place = 1  # another list begins
            continue
        if part.mark == "." and part.number not in letters:
            continue
        allowed = say.POINT_EXPECTED.format(letter=wanted) if wanted else ""
        yield Fault("ND30-STRUCT-02", f"{part.number}{part.mark}", part.piece, allowed)
        place = letters.index(part.number) + 1 if part.number in letters else place + 1


def _sections(parts: Sequence[Part]) -> Faults:
    last = 0
    for part in parts:
        if part.kind == "part":
            last = 0
        if part.kind == "section":
            number = _ROMAN.get(part.number, 0)
            if number not in (last + 1, 1):
                allowed = say.NUMBER_EXPECTED.format(number=roman(last + 1))
                yield Fault("ND30-STRUCT-03", f"{part.number}.", part.piece, allowed)
            last = number or last + 1


def _clauses(parts: Sequence[Part]) -> Faults:
    last = 0
    for part in parts:
        if part.kind in ("part", "section", "article", "point"):
            last = 0 if part.kind != "point" else last
        if part.kind == "clause" and part.mark == ".":
            number = int(part.number)
            if number not in (last + 1, 1):
                allowed = say.NUMBER_EXPECTED.format(number=last + 1)
                yield Fault("ND30-STRUCT-03", f"{part.number}.", part.piece, allowed)
            last = number


def _articles(paper: Anatomy) -> Faults:
    last = 0
    for part in paper.parts:
        if part.kind != "article" or not part.number:
            continue
        number = int(part.number)
        if number != last + 1:
            allowed = say.NUMBER_EXPECTED.format(number=last + 1)
            yield Fault("ND30-STRUCT-03", part.piece.text[:12], part.piece, allowed)
        last = number
        if _ONLY_NUMBER.fullmatch(part.piece.folded) and paper.abbreviation not in words().decision:
            yield Fault("ND30-STRUCT-01", part.piece.text, part.piece)


def _levels(parts: Sequence[Part]) -> Faults:
    """Levels may be left out from the top, not from between (ND30-STRUCT-06)."""
    seen: set[str] = set()
    for part in parts:
        level = part.mark if part.kind == "part" else part.kind
        above = _ABOVE.get(level)
        if above and not seen & above:
            yield Fault("ND30-STRUCT-06", part.piece.text[:40], part.piece)
            return
        seen.add(level)
