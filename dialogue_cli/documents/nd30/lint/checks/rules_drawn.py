"""The three horizontal rules: there, solid, centred, long enough (ND30-RULE-01, 02, QH-05 …)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import (
    Piece,
    is_false_rule,
    is_underscores,
    pieces_of,
)
from dialogue_cli.documents.nd30.lint.faults import TWIPS_PER_MM, Fault, Faults, Mend, figure
from dialogue_cli.documents.nd30.lint.reading.paper import Drawn, Paragraph, Table
from dialogue_cli.documents.nd30.metrics import text_width, wrapped
from dialogue_cli.messages import lint as say

_NONE = ("", "nil", "none")
_OFF_CENTRE = 120
_RULES = {"motto": "ND30-QH-05", "issuer": "ND30-ORG-04", "subject": "ND30-TITLE-03"}


@dataclass(frozen=True, slots=True)
class Line:
    """One rule that was found: its length in twips (None: not to be known), and what is amiss with it.

    `paragraph` is the empty one whose border it is: its indents make the length.
    """

    length: float | None
    amiss: str = ""
    paragraph: Paragraph | None = None


def rules_drawn(paper: Anatomy) -> Faults:
    """The rules under motto, issuer and subject; a letter has none under its subject."""
    head, title = paper.head, paper.title
    loose = _loose(paper)
    if head.motto is not None:
        below = _after(head.right, head.motto.paragraph, head.date)
        found = _lines(head.motto, below, _drawn_in(head.right, flow=head.table is None))
        if not found and head.table is None:
            found = loose[:1]
        yield from _judged("motto", [head.motto], found or _fallback(loose, [head.motto]))
    if paper.letterhead.issuer:
        last = paper.letterhead.issuer[-1]
        below = _after(head.left, last.paragraph, head.number)
        own = _drawn_in(head.left, flow=head.table is None, shortest=True)
        found = _lines(last, below, own)
        issuer = list(paper.letterhead.issuer)
        yield from _judged("issuer", issuer, found or _fallback(loose, issuer))
    if paper.letter:
        yield from _under_about(paper)
    elif title.subject and title.type is not None:
        below = _after(title.around, title.subject[-1].paragraph, None)
        drawn = [
            Line(d.length, _drawn_amiss(d.solid, d.flat)) for p in title.around for d in p.drawn
        ]
        found = _lines(title.subject[-1], below, drawn)
        yield from _judged("subject", title.subject, found)


def _judged(part: str, pieces: Sequence[Piece], lines: Sequence[Line]) -> Faults:
    rule = _RULES[part]
    if not lines:
        yield Fault(rule, say.NO_RULE, pieces[-1])
        return
    line = lines[0]
    if line.amiss:
        yield Fault("ND30-RULE-02", say.RULES_OF[part].format(found=line.amiss), pieces[-1])
        if line.amiss != say.RULE_NOT_CENTRED:
            yield Fault(rule, line.amiss, pieces[-1])
    if line.length is not None and line.amiss in ("", say.RULE_NOT_CENTRED):
        low, high = decree_rule(rule).values["ratio"]
        widths = text_widths(pieces)
        ratios = [line.length / width for width in widths if width]
        if ratios and not any(low <= ratio <= high for ratio in ratios):
            middle = (low + high) / 2
            nearest = min(ratios, key=lambda ratio: abs(ratio - middle))
            found = say.RULE_LENGTH.format(
                length=figure(line.length / TWIPS_PER_MM), percent=round(100 * nearest)
            )
            yield Fault(rule, found, pieces[-1], mends=_shortened(line, widths, low, high))


def _shortened(line: Line, widths: Sequence[float], low: float, high: float) -> tuple[Mend, ...]:
    """A rule that is the border of an empty paragraph gets its length from the indents."""
    if line.paragraph is None or not line.paragraph.blank:
        return ()
    side = max(0, round((line.paragraph.width - widths[0] * (low + high) / 2) / 2))
    return (Mend("sides", line.paragraph, (side, side)),)


def text_widths(pieces: Sequence[Piece]) -> list[float]:
    """The widths that a rule may be measured against: the last line, the longest, as they may be broken."""
    lines: list[float] = []
    for piece in pieces:
        look = piece.inked[0].look

        def measure(text: str, look: object = look) -> float:
            return text_width(text, look.size, bold=look.bold, italic=look.italic)  # type: ignore[attr-defined]

        paragraph = piece.paragraph
        column = paragraph.width - paragraph.look.left - paragraph.look.right
        full = measure(piece.shown)
        if column <= 0 or full <= column:
            lines.append(full)
            continue
        # Word and other programs break a line a little earlier or later than is measured here.
        for limit in (column, 0.97 * column):
            lines += map(measure, wrapped(piece.shown, limit, measure))
    widths = [lines[-1], max(lines)] if lines else []
    return [*widths, *(width for width in lines if width > 0.6 * max(lines, default=0))]


def _lines(above: Piece, below: Iterable[Paragraph], drawn: Sequence[Line]) -> list[Line]:
    """Every rule that stands for the one below a piece of text, those of lines and borders first."""
    found: list[Line] = []
    if above.paragraph.look.border_bottom not in _NONE and above.whole:
        found.append(_border(above.paragraph, above.paragraph.look.border_bottom))
    found += _typed_rules(pieces_of(above.paragraph))
    for paragraph in below:
        if paragraph.blank:
            for border in (paragraph.look.border_bottom, paragraph.look.border_top):
                if border not in _NONE:
                    found.append(_border(paragraph, border))
                    break
        found += _typed_rules(pieces_of(paragraph))
    found = [*drawn, *found]
    sound = [line for line in found if not line.amiss]
    if not found and above.inked and above.all("underline"):
        return [Line(None, say.RULE_UNDERLINE)]
    return sound or found


def _typed_rules(pieces: Iterable[Piece]) -> list[Line]:
    found = []
    for piece in pieces:
        if is_underscores(piece.text):
            found.append(Line(None))
        elif is_false_rule(piece.text):
            found.append(Line(None, say.RULE_DASHES))
    return found


def _border(paragraph: Paragraph, border: str) -> Line:
    look = paragraph.look
    length = paragraph.width - look.left - look.right if paragraph.width else None
    if border not in decree_rule("ND30-RULE-02").values["solid"]:
        return Line(length, say.RULE_STYLE, paragraph)
    if abs(look.left - look.right) > _OFF_CENTRE:
        return Line(length, say.RULE_NOT_CENTRED, paragraph)
    return Line(length, "", paragraph)


def _drawn_amiss(solid: bool, flat: bool) -> str:
    if not flat:
        return say.RULE_NOT_FLAT
    return "" if solid else say.RULE_STYLE


def _drawn_in(column: Sequence[Paragraph], *, flow: bool, shortest: bool = False) -> list[Line]:
    """Lines drawn in a column; where both columns share their lines, the longest is that of the motto."""
    drawn = [d for paragraph in column for d in paragraph.drawn]
    drawn.sort(key=lambda one: one.length, reverse=not shortest)
    if flow and shortest and len(drawn) < 2:
        return []
    return [Line(d.length, _drawn_amiss(d.solid, d.flat)) for d in drawn[: 1 if flow else None]]


def _after(column: Sequence[Paragraph], start: Paragraph, stop: Piece | None) -> list[Paragraph]:
    """The paragraphs below one, up to the next that prints a component."""
    found: list[Paragraph] = []
    if start not in column:
        return found
    for paragraph in column[column.index(start) + 1 :]:
        if stop is not None and paragraph is stop.paragraph:
            break
        typed = [
            p for p in pieces_of(paragraph) if not (is_underscores(p.text) or is_false_rule(p.text))
        ]
        if typed:
            break
        found.append(paragraph)
    return found


def _loose(paper: Anatomy) -> list[Line]:
    """Lines drawn into paragraphs around the head that belong to neither column, longest first."""
    first = paper.title.around[0] if paper.title.around else None
    drawn: list[Drawn] = []
    for block in paper.paper.blocks[: max(paper.head.end, paper.title.end, 3)]:
        if isinstance(block, Table):
            continue
        if first is not None and block is not first and block in paper.title.around:
            continue
        drawn += block.drawn
    drawn.sort(key=lambda one: one.length, reverse=True)
    return [Line(d.length, _drawn_amiss(d.solid, d.flat)) for d in drawn]


def _fallback(loose: Sequence[Line], pieces: Sequence[Piece]) -> list[Line]:
    """Of the lines drawn elsewhere at the head, the one that would fit this text best."""
    widths = text_widths(pieces)
    wanted = 1.0 if len(pieces) == 1 and widths and widths[0] > 2800 else 0.4
    near = [one for one in loose if one.length and widths]
    return sorted(near, key=lambda one: abs((one.length or 0) / widths[0] - wanted))[:1]


def _under_about(paper: Anatomy) -> Faults:
    """A letter has no rule below its subject (ND30-RULE-01)."""
    if not paper.head.about:
        return
    last = paper.head.about[-1]
    below = _after(paper.head.left, last.paragraph, None)
    if _lines(last, below, []):
        yield Fault("ND30-RULE-01", say.RULE_UNDER_ABOUT, last)
