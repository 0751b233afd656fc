"""Legal bases (ND30-BASIS-01 … 07)."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.content import Part
from dialogue_cli.documents.nd30.lint.components.words import words
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults
from dialogue_cli.messages import lint as say

_TWO = re.compile(r"(?:;|,|\.)\s*can cu\s")
_STOPS = (".", ";", ",", ":")


def basis(paper: Anatomy) -> Faults:
    """The bases above the text."""
    bases = [part for part in paper.parts if part.kind == "basis"]
    for at, part in enumerate(bases):
        yield from look_fault("ND30-BASIS-01", part.piece)
        if _TWO.search(part.piece.folded):
            yield Fault("ND30-BASIS-02", part.piece.text[: say.LONGEST_QUOTE], part.piece)
        yield from _ending(part, last=at == len(bases) - 1)
    law = re.compile(decree_rule("ND30-BASIS-04").values["pattern"], re.IGNORECASE)
    for part in bases:
        if law.search(part.piece.text):
            yield Fault("ND30-BASIS-04", part.piece.text[: say.LONGEST_QUOTE], part.piece)
    if paper.abbreviation in words().resolving and bases:
        yield from _decision(paper)


def _ending(part: Part, *, last: bool) -> Faults:
    text = part.piece.text.rstrip()
    wanted = "." if last else ";"
    if is_gap(part.piece) or text.endswith(wanted):
        return
    found = text[-1] if text.endswith(_STOPS) else text[-12:]
    yield Fault("ND30-BASIS-03", found, part.piece)


def _decision(paper: Anatomy) -> Faults:
    """The line of power above the bases, and QUYẾT ĐỊNH: below them."""
    kinds = {part.kind: part for part in paper.parts}
    power, resolves = kinds.get("power"), kinds.get("resolves")
    if power is None or not _stands_out(power):
        yield Fault("ND30-BASIS-07", say.NO_POWER, power.piece if power else say.WHERE_PAPER)
    if resolves is None or not _stands_out(resolves):
        at = resolves.piece if resolves else say.WHERE_PAPER
        yield Fault("ND30-BASIS-07", say.NO_RESOLVES, at)


def _stands_out(part: Part) -> bool:
    piece = part.piece
    return piece.all("bold") and piece.upper and piece.paragraph.look.align == "center"
