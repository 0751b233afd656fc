"""The foot of a paper: recipients on the left, authority, title and name on the right."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from dialogue_cli.documents.nd30.lint.components.pieces import (
    Piece,
    all_pieces,
    is_upper,
    rows_of,
)
from dialogue_cli.documents.nd30.lint.components.words import starts_with_any, words
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Table

_LABEL = "noi nhan"
_LONGEST_NAME = 50
_LONGEST_TITLE = 90
_SHORT = ("tm", "kt", "tl", "tuq", "q", "t/m", "k/t", "t/l", "t.m", "k.t", "t.l", "tuq.")
_REMARKS = ("(da ky", "(ky", "(chu ky", "da ky", "[")


@dataclass(slots=True, eq=False)
class Foot:
    """What stands at the foot; `start` is the place of its first block.

    `rows` tells the table row of the label and of the authority, `above` the empty lines above each.
    `others` holds further signers (a minute has two).
    """

    table: Table | None = None
    label: Piece | None = None
    recipients: list[Piece] = field(default_factory=list)
    authority: list[Piece] = field(default_factory=list)
    name: Piece | None = None
    others: list[Piece] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    above: dict[str, int] = field(default_factory=dict)
    start: int = 0

    @property
    def found(self) -> bool:
        """Whether there is a foot at all."""
        return self.label is not None or bool(self.authority)


def find_foot(blocks: Sequence[Block], start: int, end: int) -> Foot:
    """The foot between those blocks; an empty one that stands at `end` when there is none."""
    for at in range(start, end):
        if any(piece.folded.startswith(_LABEL) for piece in all_pieces([blocks[at]])):
            return _around_label(blocks, at, end)
    for at in reversed(range(start, end)):
        block = blocks[at]
        if isinstance(block, Table) and not block.bordered:
            foot = _of_table(block)
            if foot.authority:
                foot.start = at
                return foot
    return _of_lines(blocks, start, end)


def _around_label(blocks: Sequence[Block], at: int, end: int) -> Foot:
    block = blocks[at]
    if isinstance(block, Table):
        foot = _of_table(block)
        foot.start = at
        if not foot.authority:
            _take_signer_before(foot, blocks, at)
        return foot
    return _of_lines(blocks, at, end, labelled=True)


def _of_table(table: Table) -> Foot:
    """A foot in a table: the label's column is the left one, every other is a signer's."""
    foot = Foot(table=table)
    rows = rows_of(table)
    left = next(
        (
            cell.column
            for row in rows
            for cell in row.cells
            for piece in all_pieces(cell.blocks)
            if piece.folded.startswith(_LABEL)
        ),
        -1,
    )
    columns: dict[int, list[Piece]] = {}
    for row_at, row in enumerate(rows, start=1):
        for cell in row.cells:
            found = list(all_pieces(cell.blocks))
            if cell.column == left:
                _take_recipients(foot, found, row_at, cell.blocks)
                continue
            if found and f"signer{cell.column}" not in foot.rows:
                foot.rows[f"signer{cell.column}"] = row_at
                foot.above[f"signer{cell.column}"] = _empty_above(cell.blocks)
            columns.setdefault(cell.column, []).extend(found)
    signers = [(column, found) for column, found in columns.items() if _signs(found)]
    for column, found in signers[-1:]:
        foot.rows["authority"] = foot.rows[f"signer{column}"]
        foot.above["authority"] = foot.above[f"signer{column}"]
        _take_signer(foot, found)
    for _, found in signers[:-1]:
        foot.others += found
    return foot


def _signs(found: Sequence[Piece]) -> bool:
    """Whether the pieces of a column may be those of a signer."""
    return any(is_authority(piece) for piece in found[:4])


def is_authority(piece: Piece) -> bool:
    """Whether a line is an authority (TM. …) or a title (GIÁM ĐỐC)."""
    folded = piece.folded
    if len(piece.text) > _LONGEST_TITLE or folded.startswith("-"):
        return False
    return starts_with_any(folded, (*_SHORT, *words().titles)) and (
        piece.upper or starts_with_any(folded, _SHORT) or piece.mostly("bold")
    )


def _take_recipients(foot: Foot, found: Sequence[Piece], row: int, blocks: Sequence[Block]) -> None:
    for piece in found:
        if foot.label is None and piece.folded.startswith(_LABEL):
            foot.label = piece
            foot.rows["label"], foot.above["label"] = row, _empty_above(blocks)
        elif foot.label is not None:
            foot.recipients.append(piece)
        else:
            foot.others.append(piece)


def _take_signer(foot: Foot, found: Sequence[Piece]) -> None:
    """The lines of authority and title, then the name: the last line that is no title and no remark."""
    lines = [p for p in found if not p.folded.startswith(_REMARKS)]
    remarks = [p for p in found if p.folded.startswith("[")]
    for at in range(len(lines) - 1, 0, -1):
        # A minute has two signers: the name of one stands before the title of the other.
        if not lines[at - 1].upper and is_title(lines[at]):
            foot.others += lines[:at]
            lines = lines[at:]
            break
    if len(lines) > 1 and not is_title(lines[-1]):
        foot.name = lines[-1]
        lines = lines[:-1]
    elif remarks:
        foot.name = remarks[-1]
    foot.authority = lines


def is_title(piece: Piece) -> bool:
    """Whether the last line of a signer's column is still a title: the name is missing then."""
    return is_upper(piece.shown) and starts_with_any(piece.folded, (*_SHORT, *words().titles))


def _empty_above(blocks: Sequence[Block]) -> int:
    """How many empty lines stand at the top of a cell."""
    return sum(1 for _ in takewhile(_prints_nothing, blocks))


def _prints_nothing(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.blank and not block.boxes


def _take_signer_before(foot: Foot, blocks: Sequence[Block], at: int) -> None:
    """A signer whose lines or text box stand above the recipients."""
    found: list[Piece] = []
    for place in range(max(0, at - 8), at):
        block = blocks[place]
        if isinstance(block, Paragraph):
            pieces = list(all_pieces([block]))
            if found or (pieces and is_authority(pieces[0])):
                if not found:
                    foot.start = place
                found += pieces
    _take_signer(foot, found)


def _of_lines(blocks: Sequence[Block], start: int, end: int, *, labelled: bool = False) -> Foot:
    """A foot in lines: tabs put the signer beside the recipients, or the two stand one after the other."""
    foot = Foot(start=end)
    first = start if labelled else _first_authority(blocks, start, end)
    if first is None:
        return foot
    if labelled:
        first = _back_to_authority(blocks, first)
    signer: list[Piece] = []
    foot.start = first
    for at in range(first, end):
        block = blocks[at]
        if isinstance(block, Table):
            break
        pieces = list(all_pieces([block]))
        for piece in pieces:
            _sort_line(foot, piece, signer)
    _take_signer(foot, signer)
    return foot


def _sort_line(foot: Foot, piece: Piece, signer: list[Piece]) -> None:
    row = piece.paragraph.place.number
    if foot.label is None and piece.folded.startswith(_LABEL):
        foot.label = piece
        foot.rows["label"] = row
    elif foot.label is not None and _is_recipient(foot, piece, signer):
        foot.recipients.append(piece)
    elif is_authority(piece) or (signer and len(piece.text) <= _LONGEST_NAME):
        if not signer:
            foot.rows["authority"] = row
        signer.append(piece)
    elif foot.label is not None:
        foot.recipients.append(piece)


def _is_recipient(foot: Foot, piece: Piece, signer: Sequence[Piece]) -> bool:
    if signer and not piece.tabbed and _before_label(foot, signer):
        return True
    return piece.text[:1] in "-–•+" or "luu:" in piece.folded.replace(" ", "")


def _before_label(foot: Foot, signer: Sequence[Piece]) -> bool:
    """Whether the signer's lines stand above the recipients, or in a box: all that follows is recipients."""
    assert foot.label is not None
    first = signer[0].paragraph.place
    return first.part == "box" or first.number < foot.label.paragraph.place.number


def _back_to_authority(blocks: Sequence[Block], at: int) -> int:
    """The signer's lines may stand above the recipients."""
    first = at
    for place in range(at - 1, max(-1, at - 9), -1):
        block = blocks[place]
        if isinstance(block, Table):
            break
        found = list(all_pieces([block]))
        if any(is_authority(piece) for piece in found):
            first = place
        elif found and len(found[0].text) > _LONGEST_NAME:
            break
    return first


def _first_authority(blocks: Sequence[Block], start: int, end: int) -> int | None:
    """Where the last lines begin to be those of a signer."""
    for at in range(max(start, end - 14), end):
        block = blocks[at]
        if isinstance(block, Paragraph):
            found = list(all_pieces([block]))
            if any(is_authority(p) and p.upper and p.paragraph.look.align != "both" for p in found):
                return at
    return None
