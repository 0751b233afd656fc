"""Where the components stand to each other (ND30-POS-01 … 06)."""

from itertools import takewhile

from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.head import Head
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, all_pieces, is_rule_text
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend, joined
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.lint.reading.paper import Paragraph, paragraphs_of
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
    yield from _foot(paper)


def _country(paper: Anatomy) -> Faults:
    head = paper.head
    if head.country is None:
        return
    if head.swapped:
        yield Fault("ND30-POS-01", say.COUNTRY_ON_LEFT, head.country)
    elif _before_head(paper, head.country) or _above_in_column(head, head.country):
        yield Fault("ND30-POS-01", say.COUNTRY_NOT_FIRST, head.country)


def _before_head(paper: Anatomy, country: Piece) -> bool:
    """Whether something stands before the block that holds the State title and is no part of the head."""
    known = {id(piece.paragraph) for piece in (*paper.head.pieces, *paper.head.marks)}
    before = takewhile(
        lambda block: country.paragraph not in paragraphs_of([block]), paper.paper.blocks
    )
    return any(
        id(piece.paragraph) not in known and not is_rule_text(piece.text)
        for piece in all_pieces(list(before))
    )


def _above_in_column(head: Head, country: Piece) -> bool:
    """Whether something other than stamps stands above it in its column of the table."""
    if head.table is None or country.paragraph not in head.right:
        return False
    above = head.right[: head.right.index(country.paragraph)]
    marks = {id(piece.paragraph) for piece in head.marks}
    return any(not paragraph.blank and id(paragraph) not in marks for paragraph in above)


def _columns(head: Head) -> Faults:
    if head.table is None:
        if not head.tabbed and not any(p.paragraph.place.part == "box" for p in head.pieces):
            yield Fault("ND30-POS-02", say.HEAD_NO_TABLE, say.WHERE_HEAD)
    elif head.table.bordered:
        yield Fault("ND30-POS-02", say.HEAD_BORDERS, say.WHERE_HEAD)


def _level(head: Head) -> Faults:
    """Number and date on one line (ND30-POS-03); text boxes stand where they are put."""
    number, date = head.number, head.date
    if number is None or date is None or number.paragraph is date.paragraph:
        return
    if "box" in (number.paragraph.place.part, date.paragraph.place.part):
        return
    if head.rows["number"] != head.rows["date"]:
        yield Fault("ND30-POS-03", say.NUMBER_DATE_ROWS, date)
        return
    left, right = _lines_above(number), _lines_above(date)
    if abs(left - right) >= _MOST_LINES_APART:
        found = say.NUMBER_DATE_LINES.format(left=left + 1, right=right + 1)
        yield Fault("ND30-POS-03", found, date, severity="warning")


def _lines_above(piece: Piece) -> int:
    """How many lines stand above a piece in its cell, about; rules are no lines."""
    above = piece.paragraph.element.itersiblings(f"{W}p", preceding=True)
    return sum(bool("".join(line.itertext()).strip(" _-–—")) for line in above)


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
    """Recipients and signer begin on one line (ND30-POS-06), but in minutes, which two people sign."""
    foot = paper.foot
    if foot.label is None or not foot.authority:
        return
    if foot.table is not None and foot.table.bordered:
        yield Fault("ND30-POS-06", say.FOOT_BORDERS, say.WHERE_FOOT, severity="warning")
    if paper.abbreviation == "BB":
        return
    if foot.table is not None and "authority" in foot.rows:
        if foot.rows["label"] != foot.rows["authority"]:
            yield Fault("ND30-POS-06", say.FOOT_ROWS, foot.label)
        elif foot.above["label"] != foot.above["authority"]:
            yield Fault("ND30-POS-06", say.FOOT_LINES, foot.label, severity="warning")
    elif not _beside(foot.label.paragraph, foot.authority[0].paragraph):
        yield Fault("ND30-POS-06", say.FOOT_ROWS, foot.label)


def _beside(label: Paragraph, signer: Paragraph) -> bool:
    """Whether the two may stand beside each other: on one line, or one of them in a frame or a box."""
    return (
        label is signer or bool(signer.look.frame) or "box" in (label.place.part, signer.place.part)
    )
