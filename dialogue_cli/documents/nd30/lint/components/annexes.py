"""Annexes: their labels, titles and the line that says what each belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogue_cli.documents.nd30.lint.components.pieces import Piece, is_rule_text, pieces_of
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Table

_LABEL = re.compile(r"phu luc(?:\s*(?:so)?\s*(?:[ivxlc]{1,6}|\d{1,2}|[a-z]))?\s*[.:]?")
_WITH_TITLE = re.compile(r"phu luc(?:\s*(?:so)?\s*(?:[ivxlc]{1,6}|\d{1,2}))?\s*[.:\-–]\s*\S")
_LONGEST_LABEL = 120
_LOOK_AHEAD = 6


@dataclass(slots=True, eq=False)
class Annex:
    """One annex: from `start` to `end` among the blocks; `joined` when label and title share a line."""

    label: Piece
    start: int
    end: int
    title: list[Piece] = field(default_factory=list)
    reference: Piece | None = None
    joined: bool = False


def find_annexes(blocks: Sequence[Block], start: int) -> list[Annex]:
    """The annexes from that block on, each up to the next."""
    labels = [
        (at, label)
        for at, block in enumerate(blocks[start:], start=start)
        if isinstance(block, Paragraph) and (label := _label(block))
    ]
    ends = [*(at for at, _ in labels[1:]), len(blocks)]
    return [_annex(label, blocks, at, end) for (at, label), end in zip(labels, ends, strict=False)]


def _label(paragraph: Paragraph) -> Piece | None:
    pieces = pieces_of(paragraph)
    if not pieces or len(pieces[0].text) > _LONGEST_LABEL:
        return None
    first = pieces[0]
    heading = paragraph.look.align == "center" or first.mostly("bold") or paragraph.breaks_page
    if _LABEL.fullmatch(first.folded) and heading:
        return first
    joined = _WITH_TITLE.match(first.folded) and paragraph.look.align == "center"
    return first if joined and first.mostly("bold") else None


def _annex(label: Piece, blocks: Sequence[Block], at: int, end: int) -> Annex:
    annex = Annex(label, at, end, joined=not _LABEL.fullmatch(label.folded))
    lines = pieces_of(label.paragraph)[1:]
    for block in blocks[at + 1 : min(end, at + 1 + _LOOK_AHEAD)]:
        if isinstance(block, Table):
            break
        lines += pieces_of(block)
    for piece in lines:
        if piece.folded.startswith(
            ("(kem theo", "kem theo", "(ban hanh kem", "(dinh kem", "( kem")
        ):
            annex.reference = piece
            break
        centred = piece.paragraph.look.align == "center" or piece.mostly("bold")
        if is_rule_text(piece.text) or not (centred or piece.upper) or len(piece.text) > 400:
            continue
        annex.title.append(piece)
    if annex.reference is None:
        annex.title = annex.title[:1]
    return annex
