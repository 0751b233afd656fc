"""Where the components stand to each other (ND30-POS-01 … 06)."""

from collections.abc import Sequence

from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.head import Head
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, all_pieces
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend, joined
from dialogue_cli.documents.nd30.lint.reading.paper import Paragraph, Table
from dialogue_cli.messages import lint as say

# Less than a millimetre and a half is not seen.
_INDENT = 80
_MOST_LINES_APART = 2


def position(paper: Anatomy) -> Faults:
    """Head and foot: two columns, level where they must be level."""
    if paper.head.count:
        yield from _country(paper)
        yield from _columns(paper.head)
        yield from _level(paper.head)
        yield from _centred(paper.head)
    if paper.foot.label is not None and paper.foot.authority:
        yield from _foot(paper)


def _country(paper: Anatomy) -> Faults:
    head = paper.head
    if head.country is None:
        return
    if head.swapped:
        yield Fault("ND30-POS-01", say.COUNTRY_ON_LEFT, head.country)
        return
    for block in paper.paper.blocks:
        if block is head.table or (
            isinstance(block, Paragraph) and block is head.country.paragraph
        ):
            break
        pieces = [p for p in all_pieces([block]) if p not in head.marks]
        known = {id(p.paragraph) for p in head.pieces} | {id(p.paragraph) for p in head.marks}
        strange = [p for p in pieces if id(p.paragraph) not in known]
        if strange:
            yield Fault("ND30-POS-01", say.COUNTRY_NOT_FIRST, head.country)
            return
    if head.table is not None and head.rows.get("country", 1) > 1 and _before_country(head):
        yield Fault("ND30-POS-01", say.COUNTRY_NOT_FIRST, head.country)


def _before_country(head: Head) -> bool:
    """Whether something other than issuer and stamps stands in its column above it."""
    assert head.country is not None
    for paragraph in head.right:
        if paragraph is head.country.paragraph:
            return False
        if not paragraph.blank and not any(m.paragraph is paragraph for m in head.marks):
            return True
    return False


def _columns(head: Head) -> Faults:
    if head.table is None:
        if not head.tabbed and not any(p.paragraph.place.part == "box" for p in head.pieces):
            yield Fault("ND30-POS-02", say.HEAD_NO_TABLE, say.WHERE_HEAD)
    elif _visible(head.table):
        yield Fault("ND30-POS-02", say.HEAD_BORDERS, say.WHERE_HEAD)


def _visible(table: Table) -> bool:
    return table.bordered


def _level(head: Head) -> Faults:
    """Number and date on one line (ND30-POS-03)."""
    number, date = head.number, head.date
    if number is None or date is None:
        return
    if (
        number.paragraph is date.paragraph
        or number.paragraph.place.part != date.paragraph.place.part
    ):
        return
    if number.paragraph.place.part == "box":
        return
    if head.rows["number"] != head.rows["date"]:
        yield Fault("ND30-POS-03", say.NUMBER_DATE_ROWS, date)
    elif head.table is not None and _in_table(head):
        left, right = _lines_above(number), _lines_above(date)
        if abs(left - right) >= _MOST_LINES_APART:
            found = say.NUMBER_DATE_LINES.format(left=left + 1, right=right + 1)
            yield Fault("ND30-POS-03", found, date, severity="warning")


def _in_table(head: Head) -> bool:
    return head.rows["number"] < 100


def _lines_above(piece: Piece) -> int:
    """How many lines stand above a piece in its cell, about; rules are no lines."""
    count = 0
    place = piece.paragraph.place
    element = piece.paragraph.element.getparent()
    for child in element:
        if child is piece.paragraph.element:
            break
        count += child.tag.endswith("}p") and _is_line(child)
    return count if place.table else 0


def _is_line(element: object) -> bool:
    text = "".join(element.itertext())  # type: ignore[attr-defined]
    return bool(text.strip(" _-–—"))


def _centred(head: Head) -> Faults:
    """Everything at the head is centred in its column, without indents."""
    if head.table is None:
        return
    off, mends = [], []
    for piece in head.pieces:
        paragraph, look = piece.paragraph, piece.paragraph.look
        if piece.tabbed or look.frame or paragraph.place.part == "box":
            continue
        first = 0 if look.first is None else look.first
        if look.align != "center" or abs(first + look.left - look.right) > _INDENT:
            off.append(f"“{piece.text[: say.LONGEST_QUOTE]}”")
            mends.append(Mend("align", paragraph, "center"))
            if abs(first + look.left - look.right) > _INDENT:
                mends.append(Mend("indents", paragraph, 0))
    if off:
        yield Fault(
            "ND30-POS-04", joined(list(dict.fromkeys(off))), say.WHERE_HEAD, mends=tuple(mends)
        )


def _foot(paper: Anatomy) -> Faults:
    """Recipients and signer begin on one line (ND30-POS-06)."""
    foot = paper.foot
    assert foot.label is not None
    if foot.table is not None:
        if foot.table.bordered:
            yield Fault("ND30-POS-06", say.FOOT_BORDERS, say.WHERE_FOOT, severity="warning")
        authority = foot.rows.get("authority", 0)
        minutes = paper.abbreviation == "BB"
        if authority and foot.rows.get("label", authority) != authority and not minutes:
            yield Fault("ND30-POS-06", say.FOOT_ROWS, foot.label)
        elif foot.above.get("label", 0) != foot.above.get("authority", 0) and not minutes:
            yield Fault("ND30-POS-06", say.FOOT_LINES, foot.label, severity="warning")
    elif _same_part(foot.label, foot.authority) and paper.abbreviation != "BB":
        first = foot.authority[0]
        if first.paragraph is not foot.label.paragraph and not first.paragraph.look.frame:
            yield Fault("ND30-POS-06", say.FOOT_ROWS, foot.label)


def _same_part(label: Piece, authority: Sequence[Piece]) -> bool:
    return label.paragraph.place.part == authority[0].paragraph.place.part == "body"
