"""State title and motto (ND30-QH-01 … 04, 06, 07)."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import look_fault
from dialogue_cli.documents.nd30.lint.checks.spacing import single_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend, figure
from dialogue_cli.messages import lint as say

_DASHES = re.compile(r"\s*[-‐‑‒–—―−]\s*")


def country(paper: Anatomy) -> Faults:
    """The two lines: their words, their look, the space between them."""
    title, motto = paper.head.country, paper.head.motto
    if title is not None:
        yield from _words("ND30-QH-01", title)
        yield from look_fault("ND30-QH-02", title)
    if motto is not None:
        yield from _words("ND30-QH-03", motto)
        yield from look_fault("ND30-QH-04", motto)
    if title is not None and motto is not None:
        yield from single_fault("ND30-QH-06", (title, motto))
        yield from _pair(title, motto)


def _words(rule: str, piece: Piece) -> Faults:
    texts = decree_rule(rule).values["texts"]
    # The text itself: capitals by look count for the State title, a soft space counts as a space.
    shown = piece.shown.rstrip()
    if shown in texts:
        return
    mends: tuple[Mend, ...] = ()
    dashed = _DASHES.sub(" - ", piece.text).strip()
    if rule == "ND30-QH-03" and dashed in texts and dashed != piece.text:
        mends = (Mend("retype", piece.paragraph, dashed, piece.runs),)
    elif piece.text.upper() in texts and rule == "ND30-QH-01":
        mends = (Mend("caps", piece.paragraph, True, piece.runs),)
    elif piece.text in texts:  # shown in capitals only
        mends = (Mend("caps", piece.paragraph, False, piece.runs),)
    yield Fault(rule, shown, piece, say.QUOTE.format(text=texts[0]), mends=mends)


def _pair(title: Piece, motto: Piece) -> Faults:
    if title.size and motto.size and motto.size - title.size != 1:
        pair = say.PAIR.format(one=figure(title.size), other=figure(motto.size))
        yield Fault("ND30-QH-07", pair, motto, say.PAIR_USUAL)
