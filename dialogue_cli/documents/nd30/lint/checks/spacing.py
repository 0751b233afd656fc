"""Spaces: between lines that belong together, between paragraphs, between lines of one."""

import itertools
from collections.abc import Sequence

from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.faults import (
    TWIPS_PER_POINT,
    Fault,
    Faults,
    Mend,
    figure,
    joined,
    points,
)
from dialogue_cli.documents.nd30.lint.reading.looks import SINGLE_LINE, ParagraphLook
from dialogue_cli.documents.nd30.lint.reading.paper import Paragraph
from dialogue_cli.messages import lint as say

SINGLE = 1.15  # height of a single line of Times New Roman, in sizes
_NEAR = 0.03
_TOUCH = 20


def line_spacing(paragraph: Paragraph) -> float:
    """How many single lines high its lines are."""
    look = paragraph.look
    if look.line_rule == "auto":
        return look.line / SINGLE_LINE
    size = max((run.look.size for run in paragraph.runs if run.text.strip()), default=14.0)
    lines = look.line / TWIPS_PER_POINT / (SINGLE * size)
    # “At least” never makes a line lower than it is by itself.
    return max(1.0, lines) if look.line_rule == "atLeast" else lines


def told_spacing(look: ParagraphLook, lines: float) -> str:
    """The spacing of lines in words."""
    told = (
        figure(round(lines, 2))
        if round(lines, 1) == round(lines, 2)
        else f"{lines:.2f}".replace(".", ",")
    )
    if look.line_rule == "auto":
        return say.LINES.format(lines=told)
    return say.LINES_EXACT.format(pt=figure(look.line / TWIPS_PER_POINT), lines=told)


def gap_between(above: ParagraphLook, below: ParagraphLook) -> int:
    """The space between two paragraphs in twips; none of it between like ones that ask for none."""
    alike = above.style == below.style
    after = 0 if above.contextual and alike else above.after
    before = 0 if below.contextual and alike else below.before
    return after + before


def single_fault(rule: str, pieces: Sequence[Piece]) -> Faults:
    """Lines that belong together stand in single spacing, without a gap between them."""
    paragraphs = list(dict.fromkeys(piece.paragraph for piece in pieces))
    told: list[str] = []
    mends: list[Mend] = []
    for paragraph in paragraphs:
        lines = line_spacing(paragraph)
        if abs(lines - 1) > (_NEAR if paragraph.look.line_rule == "auto" else 0.2):
            told.append(told_spacing(paragraph.look, lines))
            mends.append(Mend("line", paragraph, SINGLE_LINE))
    for above, below in itertools.pairwise(paragraphs):
        gap = gap_between(above.look, below.look)
        if gap > _TOUCH:
            told.append(say.GAP.format(pt=figure(gap / TWIPS_PER_POINT)))
            mends += [Mend("after", above, 0), Mend("before", below, 0)]
    if told:
        unique = tuple(dict.fromkeys(told))
        yield Fault(rule, joined(unique), pieces[-1], say.SINGLE, mends=tuple(mends))


__all__ = ["gap_between", "line_spacing", "points", "single_fault", "told_spacing"]
