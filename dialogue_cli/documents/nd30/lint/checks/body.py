"""The paragraphs of the content: look, alignment, indents, spaces (ND30-BODY-01 … 06, 08, 09)."""

from itertools import pairwise

from dialogue_cli.documents.nd30.decree import decree_rule, look_rule
from dialogue_cli.documents.nd30.lint.checks.looks import (
    in_capitals,
    is_gap,
    lettered,
    wrong_looks,
)
from dialogue_cli.documents.nd30.lint.checks.spacing import (
    gap_between,
    line_spacing,
    told_spacing,
)
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.content import Part, folded_texts
from dialogue_cli.documents.nd30.lint.faults import (
    TWIPS_PER_MM,
    Fault,
    Faults,
    Mend,
    figure,
    joined,
    points,
)
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Table
from dialogue_cli.messages import lint as say
from dialogue_cli.model.findings import Severity

_REGULATED = ("basis", "article", "section", "clause", "point", "dash", "plain")
_TEXT = ("clause", "point", "dash", "plain", "article")
_LONGEST_HEADING = 150
_DEFAULT_TAB = 720
_TAB_NEAR = 40
_ROUNDING = 2
_HANGING = ("dash",)


def body(paper: Anatomy) -> Faults:
    """Every paragraph of the main text, tables, captions and notes left out."""
    for part in paper.parts:
        if part.kind in _REGULATED:
            yield from paragraph(part)
    yield from _gaps(paper)
    yield from _whole(paper)
    yield from _ending(paper)


def paragraph(part: Part) -> Faults:
    """One paragraph of the text."""
    if part.kind in ("plain", "dash", "clause", "point", "article", "basis"):
        yield from _look(part)
    yield from _align(part)
    yield from _first_line(part)
    lines = line_spacing(part.paragraph)
    low, high = decree_rule("ND30-BODY-05").values["lines"]
    near = 0.005 if part.paragraph.look.line_rule == "auto" else 0.02
    if not low - near <= lines <= high + near:
        mend = Mend("line", part.paragraph, round(240 * (low if lines < low else high)))
        found = told_spacing(part.paragraph.look, lines)
        yield Fault("ND30-BODY-05", found, part.piece, mends=(mend,))


def _look(part: Part) -> Faults:
    """Size of all text; plain paragraphs also stand upright and in sentence case."""
    told, mends = [], []
    for name, found, mend in wrong_looks(look_rule("ND30-BODY-01"), part.piece):
        if _counts(name, part):
            told.append(found)
            mends += [mend] if mend else []
    if told:
        yield Fault("ND30-BODY-01", joined(told), part.piece, mends=tuple(mends))


def _counts(name: str, part: Part) -> bool:
    """Headings and bases have rules of their own; a few words in italics are an emphasis."""
    if name == "size":
        return part.kind != "basis"
    if part.kind not in ("plain", "dash") or is_gap(part.piece):
        return False
    if name == "italic":
        return part.piece.all("italic")
    # Short and bold, it is a heading of a kind that the decree does not know (A. PHẦN CHUNG).
    heading = part.piece.all("bold") and len(part.piece.text) <= _LONGEST_HEADING
    return in_capitals(part.piece) and not heading


def _align(part: Part) -> Faults:
    align = part.paragraph.look.align
    wanted = decree_rule("ND30-BODY-02").values["align"]
    if align == wanted:
        return
    # A title on a line of its own ends before the margin: left is as good as justified.
    titled = part.kind == "section" or (
        part.kind in ("clause", "article") and part.piece.all("bold")
    )
    if titled and align == "left":
        return
    found = say.ALIGNS.get(align, say.OTHER_ALIGN)
    mend = Mend("align", part.paragraph, wanted)
    if part.kind == "basis":
        yield Fault("ND30-BASIS-06", found, part.piece, mends=(mend,))
        yield Fault("ND30-BODY-02", found, part.piece, severity="warning")
        return
    soft: Severity | None = "warning" if titled else None
    yield Fault("ND30-BODY-02", found, part.piece, severity=soft, mends=(mend,))


def _first_line(part: Part) -> Faults:
    look = part.paragraph.look
    if look.first is None:
        return
    rule = decree_rule("ND30-BODY-03")
    wanted, tolerance = rule.values["first_line"], rule.values["tolerance"]
    at = look.first + (look.left if part.paragraph.label or look.first < 0 else 0)
    if any(abs(at - one) <= tolerance for one in wanted):
        if look.left > _DEFAULT_TAB // 2 and not part.paragraph.label:
            found = say.LEFT_INDENT.format(mm=figure(look.left / TWIPS_PER_MM))
            yield Fault(rule.id, found, part.piece, severity="warning")
        return
    if look.left > 0 and part.kind in _HANGING:
        # Levels below điểm are not regulated: a list of its own may hang.
        yield Fault(rule.id, _told_first(at), part.piece, severity="warning")
        return
    typed = part.paragraph.typed
    if typed.startswith("\t") and look.first >= 0:
        yield from _tabbed(part, wanted)
        return
    spaces = len(typed) - len(typed.lstrip(" \u00a0"))
    found = say.FIRST_LINE_SPACES if spaces > 1 and at == 0 else _told_first(at)
    nearest = min(wanted, key=lambda one: abs(one - at))
    mends = (Mend("first_line", part.paragraph, nearest),) if spaces <= 1 else ()
    soft: Severity | None = "warning" if part.kind == "basis" else None
    yield Fault(rule.id, found, part.piece, severity=soft, mends=mends)


def _told_first(twips: int) -> str:
    return say.FIRST_LINE.format(mm=figure(twips / TWIPS_PER_MM))


def _tabbed(part: Part, wanted: list[int]) -> Faults:
    """A tab in place of an indent: as the decree's own templates do, if it leads as far (W)."""
    stops = sorted(at for _, at in part.paragraph.look.tabs if at > 0) or [_DEFAULT_TAB]
    at = stops[0] + part.paragraph.look.left
    near = any(abs(at - one) <= _TAB_NEAR for one in wanted)
    found = say.FIRST_LINE_TAB.format(mm=figure(at / TWIPS_PER_MM))
    yield Fault("ND30-BODY-03", found, part.piece, severity="warning" if near else None)


def _gaps(paper: Anatomy) -> Faults:
    """The space between each two paragraphs that follow one another."""
    wanted = decree_rule("ND30-BODY-04").values["gap"]
    by_paragraph = {id(part.paragraph): part for part in paper.parts}
    blank_between = 0
    before: Part | None = None
    for block in paper.main:
        part = None if isinstance(block, Table) else by_paragraph.get(id(block))
        if part is None or part.kind not in _REGULATED:
            blank_between += part is not None and part.kind == "blank" and _is_spacer(block)
            if part is None or part.kind != "blank":
                before, blank_between = None, 0
            elif not _is_spacer(block):
                before = None
            continue
        if before is not None and not blank_between:
            gap = gap_between(before.paragraph.look, part.paragraph.look)
            if gap < wanted - _ROUNDING:
                mends = _gap_mends(before, part, wanted)
                soft: Severity | None = "warning" if part.kind == "basis" else None
                yield Fault("ND30-BODY-04", points(gap), part.piece, severity=soft, mends=mends)
        before, blank_between = part, 0


def _gap_mends(before: Part, part: Part, wanted: int) -> tuple[Mend, ...]:
    mends = [Mend("before", part.paragraph, wanted)]
    if part.paragraph.look.contextual or before.paragraph.look.contextual:
        mends.append(Mend("contextual", part.paragraph, False))
    return tuple(mends)


def _is_spacer(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.drawn and not block.look.border_bottom


def _whole(paper: Anatomy) -> Faults:
    """One size throughout, no empty paragraphs as spacers."""
    text = (part.piece for part in paper.parts if part.kind in _TEXT)
    sizes = {run.look.size for piece in text for run in lettered(piece)}
    low, high = look_rule("ND30-BODY-01").size
    used = [size for size in sizes if low <= size <= high]
    if len(used) > 1:
        told = say.LIST.join(say.SIZE.format(size=figure(size)) for size in sorted(used))
        yield Fault("ND30-BODY-09", say.TWO_SIZES.format(sizes=told))
    kinds = [part.kind for part in paper.parts]
    blanks = sum(kind == "blank" and other in _REGULATED for kind, other in pairwise(kinds)) - (
        kinds[:1] == ["blank"]
    )
    if blanks > 0:
        yield Fault("ND30-BODY-09", say.EMPTY_LINES.format(count=blanks))


def _ending(paper: Anatomy) -> Faults:
    text = [part for part in paper.parts if part.kind != "blank"]
    mark = decree_rule("ND30-BODY-06").values["mark"]
    last_is_table = bool(paper.main) and isinstance(_last_printed(paper), Table)
    if text and not last_is_table and not text[-1].piece.text.rstrip().endswith(mark):
        yield Fault("ND30-BODY-06", text[-1].piece.text[-20:], text[-1].piece)
    if paper.annexes and paper.foot.found:
        folded = folded_texts(paper.parts)
        if "phu luc" not in folded:
            attached = "kem theo" in folded or "dinh kem" in folded
            found = say.ONLY_ATTACHED if attached else say.NO_MENTION
            soft: Severity | None = "warning" if attached else None
            yield Fault("ND30-BODY-08", found, paper.annexes[0].label, severity=soft)


def _last_printed(paper: Anatomy) -> Block | None:
    printed = (b for b in reversed(paper.main) if isinstance(b, Table) or not b.blank)
    return next(printed, None)
