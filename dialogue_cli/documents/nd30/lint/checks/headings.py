"""How the headings of the content look (ND30-STRUCT-07 … 12; nd30.md §4.8)."""

import re

from dialogue_cli.documents.nd30.lint.checks.looks import (
    are_capitals,
    in_capitals,
    lettered,
    look_fault,
)
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.content import Part
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, joined
from dialogue_cli.messages import lint as say

_LONGEST_TITLE = 130
_ENDS = (".", ";", ":", ",")
_ROMAN = re.compile(r"[ivxlc]+")
_ROMAN_PARTS = ("phan", "chuong")
_BELOW_CLAUSE = ("plain", "point", "dash")
_ARTICLE = re.compile(r"\w+ \d+[^\W\d_]?\s*([.:)]?)")


def headings(paper: Anatomy) -> Faults:
    """Every heading of the main text."""
    parts = [part for part in paper.parts if part.kind != "blank"]
    for at, part in enumerate(parts):
        following = parts[at + 1] if at + 1 < len(parts) else None
        match part.kind:
            case "section":
                yield from _section(part)
            case "clause":
                yield from _clause(part, following)
            case "point":
                yield from _point(part)
            case "article":
                yield from _article(part)
            case "part":
                yield from _part(part)
            case "part_title":
                yield from look_fault("ND30-STRUCT-12", part.piece)


def _section(part: Part) -> Faults:
    also = [] if part.mark == "." else [say.SECTION_MARK.format(mark=part.mark)]
    yield from look_fault("ND30-STRUCT-07", part.piece, also=also)


def _clause(part: Part, following: Part | None) -> Faults:
    """A khoản with a title is bold; one without is not."""
    piece = part.piece
    if part.mark == "/":
        found = say.CLAUSE_MARK.format(mark=part.mark)
        yield Fault("ND30-STRUCT-08", found, piece)
    if part.mark == ")":
        return
    if piece.all("bold"):
        long = len(piece.text) > _LONGEST_TITLE and piece.text.endswith((".", ";"))
        if long:
            yield Fault("ND30-STRUCT-09", say.BOLD, piece, severity="warning")
        else:
            yield from look_fault("ND30-STRUCT-08", piece, skip=("bold",))
    elif is_title(piece) and following is not None and following.kind in _BELOW_CLAUSE:
        yield from look_fault("ND30-STRUCT-08", piece)
    else:
        yield from _upright("ND30-STRUCT-09", piece)


def is_title(piece: Piece) -> bool:
    """Whether a numbered line reads as a title: short, without a stop at its end."""
    return len(piece.text) <= _LONGEST_TITLE and not piece.text.rstrip().endswith(_ENDS)


def _upright(rule: str, piece: Piece) -> Faults:
    """Neither all in italics nor all in capitals."""
    if piece.all("italic") or in_capitals(piece):
        yield from look_fault(rule, piece, skip=("bold", "size"))


def _point(part: Part) -> Faults:
    piece = part.piece
    if piece.all("bold") or piece.all("italic"):
        yield from look_fault("ND30-STRUCT-09", piece, skip=("size",))
    elif are_capitals(piece.shown.partition(part.mark)[2]):
        yield Fault("ND30-STRUCT-09", say.UPPER, piece)


def _article(part: Part) -> Faults:
    """“Điều 1.” is bold; its text need not be."""
    piece = part.piece
    told = []
    found = _ARTICLE.match(piece.shown)
    if found and found[1] != ".":
        told.append(say.ARTICLE_MARK)
    first = lettered(piece)[0].look
    if not first.bold:
        told.append(say.NOT_BOLD)
    if first.italic:
        told.append(say.ITALIC)
    if are_capitals(piece.shown[found.end() if found else 0 :]):
        told.append(say.UPPER)
    if told:
        yield Fault("ND30-STRUCT-10", joined(told), piece)


def _part(part: Part) -> Faults:
    roman = part.mark in _ROMAN_PARTS
    right = _ROMAN.fullmatch(part.number) if roman else part.number.isdigit()
    also = [] if right else [say.PART_NUMBER.format(number=part.number)]
    yield from look_fault("ND30-STRUCT-11", part.piece, also=also)
