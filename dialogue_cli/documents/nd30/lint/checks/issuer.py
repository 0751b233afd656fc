"""Superior body and issuer (ND30-ORG-02, 03, 05 … 08)."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.checks.spacing import single_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults
from dialogue_cli.messages import lint as say

_COMMITTEE = "uy ban nhan dan"
_BARE = re.compile(r"(?:ubnd|uy ban nhan dan|hdnd)(?: (?:tinh|thanh pho|xa|phuong|dac khu))?")


def issuer(paper: Anatomy) -> Faults:
    """The names at the head, on the left."""
    found = paper.letterhead
    for piece in found.superior:
        yield from look_fault("ND30-ORG-02", piece)
    if _first_line_taken_for_superior(found.issuer):
        yield Fault("ND30-ORG-08", found.issuer[0].text, found.issuer[0])
        yield from look_fault("ND30-ORG-03", found.issuer[0], skip=("bold",))
        for piece in found.issuer[1:]:
            yield from look_fault("ND30-ORG-03", piece)
    else:
        for piece in found.issuer:
            yield from look_fault("ND30-ORG-03", piece)
    names = [*found.superior, *found.issuer]
    if len(names) > 1:
        yield from single_fault("ND30-ORG-05", names)
    yield from _short(found.issuer)
    yield from _without_place(found.superior)


def _first_line_taken_for_superior(lines: tuple[Piece, ...]) -> bool:
    """A committee whose first line is not bold: taken for a superior body by mistake (ND30-ORG-08)."""
    if len(lines) < 2 or lines[0].folded != _COMMITTEE:
        return False
    return not lines[0].any("bold") and all(line.all("bold") for line in lines[1:])


def _short(lines: tuple[Piece, ...]) -> Faults:
    pattern = decree_rule("ND30-ORG-06").values["short"]
    for piece in lines[:1]:
        if re.match(pattern, piece.shown) and not is_gap(piece):
            yield Fault("ND30-ORG-06", piece.shown, piece)


def _without_place(lines: tuple[Piece, ...]) -> Faults:
    text = " ".join(piece.folded for piece in lines)
    if lines and _BARE.fullmatch(text):
        told = say.QUOTE.format(text=" ".join(piece.shown for piece in lines))
        yield Fault("ND30-ORG-07", told.strip("“”"), lines[-1])
