"""Type, subject, and the subject of a letter (ND30-TITLE-01, 02, 04, ND30-VV-01 … 03)."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import look_fault
from dialogue_cli.documents.nd30.lint.checks.spacing import gap_between
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.extent import lines_of
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, pieces_of
from dialogue_cli.documents.nd30.lint.components.words import type_names
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend, points
from dialogue_cli.messages import lint as say


def title(paper: Anatomy) -> Faults:
    """What stands below the head of a named paper."""
    found = paper.title
    if found.name is None or found.type is None:
        return
    also = [say.TITLE_JOINED] if found.joined else []
    misspelt = not found.joined and found.name.folded.rstrip(" .:") not in type_names()
    if misspelt:
        also.append(say.RCP_LABEL.format(text=found.name.shown))
    yield from look_fault("ND30-TITLE-01", found.name, also=also)
    for piece in found.subject:
        yield from look_fault("ND30-TITLE-02", piece)
    if found.subject:
        last = found.subject[-1]
        if last.text.endswith(".") and not last.text.endswith("…"):
            yield Fault("ND30-TITLE-02", say.SUBJECT_STOP, last, severity="warning")
        lines = sum(lines_of(p) for p in dict.fromkeys(s.paragraph for s in found.subject))
        most = decree_rule("ND30-TITLE-04").values["lines"]
        if lines > most:
            yield Fault("ND30-TITLE-04", str(lines), last)


def about(paper: Anatomy) -> Faults:
    """The subject of a letter, below its number."""
    lines = paper.head.about
    if not lines:
        return
    first = lines[0]
    also = []
    if not re.match(decree_rule("ND30-VV-01").values["pattern"], first.text):
        also.append(say.VV_FORM.format(text=first.text[: say.LONGEST_QUOTE]))
    for at, piece in enumerate(lines):
        yield from look_fault("ND30-VV-01", piece, also=also if at == 0 else ())
    if any(piece.any("italic") for piece in lines):
        yield Fault("ND30-VV-03", at=first)
    yield from _gap(paper, first)


def _gap(paper: Anatomy, first: Piece) -> Faults:
    """Six points between number and V/v."""
    number = paper.head.number
    if number is None or first.paragraph.place.table != number.paragraph.place.table:
        return
    rule = decree_rule("ND30-VV-02")
    wanted, tolerance = rule.values["gap"], rule.values["tolerance"]
    if first.paragraph is number.paragraph:
        gap = 0
    else:
        column = paper.head.left
        if number.paragraph not in column or first.paragraph not in column:
            return
        between = column[column.index(number.paragraph) + 1 : column.index(first.paragraph)]
        if any(pieces_of(p) for p in between):
            return
        gap = gap_between(number.paragraph.look, first.paragraph.look)
        gap += 240 * len([p for p in between if not p.drawn and not p.look.border_bottom])
    if abs(gap - wanted) <= tolerance:
        return
    mends = (Mend("before", first.paragraph, wanted), Mend("after", number.paragraph, 0))
    same = first.paragraph is number.paragraph
    yield Fault(
        rule.id,
        points(gap),
        first,
        points(wanted),
        severity=None if gap < wanted else "warning",
        mends=() if same else mends,
    )
