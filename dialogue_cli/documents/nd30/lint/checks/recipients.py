"""“Nơi nhận” (ND30-RCP-01 … 07, ND30-DRAFT-01)."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.checks.spacing import line_spacing
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.components.words import words
from dialogue_cli.documents.nd30.lint.faults import TWIPS_PER_MM, Fault, Faults, Mend, figure
from dialogue_cli.messages import lint as say

_ITEM = re.compile(r"- \S.*;")
_FILED = re.compile(r"[-–—•+]?\s*luu\b")
_DRAFTER = re.compile(r"[^\W\d_]{1,6}\.?\s*\(\d+\)\.?")
_AT_MARGIN = 130


def recipients(paper: Anatomy) -> Faults:
    """The left half of the foot."""
    foot = paper.foot
    if foot.label is None:
        return
    yield from _label(foot.label)
    lines, drafters = _lines(foot.recipients)
    for piece in lines:
        yield from look_fault("ND30-RCP-02", piece)
    for piece in drafters:
        also = (
            []
            if piece.shown.split("(")[0].upper() == piece.shown.split("(")[0]
            else [say.DRAFT_FORM]
        )
        yield from look_fault("ND30-DRAFT-01", piece, also=also)
    yield from _forms(lines)
    yield from _first(paper, lines)
    spaced = [p for p in lines if abs(line_spacing(p.paragraph) - 1) > 0.2]
    if spaced:
        told = f"{line_spacing(spaced[0].paragraph):.2f}".replace(".", ",")
        yield Fault("ND30-RCP-07", say.RCP_SPACING.format(lines=told), spaced[0])


def _lines(pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The recipients, and the drafter's sign where it has a line of its own."""
    drafters = [p for p in pieces if _DRAFTER.fullmatch(p.text)]
    return [p for p in pieces if p not in drafters], drafters


def _label(label: Piece) -> Faults:
    text = decree_rule("ND30-RCP-01").values["text"]
    also = [] if label.shown.strip() == text else [say.RCP_LABEL.format(text=label.shown.strip())]
    look = label.paragraph.look
    indent = look.left + (look.first or 0)
    if indent > _AT_MARGIN and look.align in ("left", "both") and not label.tabbed:
        also.append(say.FIRST_LINE.format(mm=figure(indent / TWIPS_PER_MM)))
    skip = ("align",) if look.align == "both" else ()
    yield from look_fault("ND30-RCP-01", label, also=also, skip=skip)


def _forms(lines: list[Piece]) -> Faults:
    """Dash at the margin, semicolon at the end; the file copy last, with a full stop."""
    filed = [piece for piece in lines if _FILED.match(piece.folded)]
    for piece in lines:
        if piece in filed or is_gap(piece):
            continue
        if not _ITEM.fullmatch(piece.text):
            yield Fault("ND30-RCP-03", piece.text[: say.LONGEST_QUOTE], piece)
        yield from _indent(piece)
    if not lines:
        return
    last = lines[-1]
    if not filed:
        yield Fault("ND30-RCP-04", say.FILED_MISSING, last)
        return
    pattern = decree_rule("ND30-RCP-04").values["pattern"]
    for piece in filed:
        if not re.fullmatch(pattern, piece.text) and not is_gap(piece):
            yield Fault("ND30-RCP-04", piece.text[: say.LONGEST_QUOTE], piece)
            return
    if last not in filed:
        yield Fault("ND30-RCP-04", last.text[: say.LONGEST_QUOTE], last)


def _indent(piece: Piece) -> Faults:
    look = piece.paragraph.look
    at = look.left + (look.first or 0)
    if at > _AT_MARGIN and not piece.tabbed and piece.whole:
        found = say.RCP_INDENT.format(text=piece.text[:30], mm=figure(at / TWIPS_PER_MM))
        mend = Mend("indents", piece.paragraph, 0)
        yield Fault("ND30-RCP-03", found.replace("“", "").replace("”", ""), piece, mends=(mend,))


def _first(paper: Anatomy, lines: list[Piece]) -> Faults:
    if not lines or is_gap(lines[0]):
        return
    first = lines[0]
    if paper.address is not None:
        if first.text.strip() != decree_rule("ND30-RCP-05").values["text"]:
            yield Fault("ND30-RCP-05", first.text[: say.LONGEST_QUOTE], first)
    elif paper.abbreviation in words().decision and not first.text.startswith(
        decree_rule("ND30-RCP-06").values["starts"]
    ):
        yield Fault("ND30-RCP-06", first.text[: say.LONGEST_QUOTE], first)
