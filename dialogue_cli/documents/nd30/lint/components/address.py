"""“Kính gửi” and those it names."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogue_cli.documents.nd30.lint.components.pieces import Piece, all_pieces, pieces_of
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Table

_LABEL = "kinh gui"
_MOST_BLOCKS = 40
_LONGEST = 200
_OPENS_TEXT = ("can cu ", "thuc hien ", "ngay ", "theo ", "tren co so", "tiep theo", "de ")


@dataclass(slots=True, eq=False)
class Address:
    """The line “Kính gửi:” with what follows it on the same line, and the lines below."""

    label: Piece
    own: str
    items: list[Piece] = field(default_factory=list)
    start: int = 0
    end: int = 0


def find_address(blocks: Sequence[Block], start: int, end: int) -> Address | None:
    """The address before the text, or None."""
    for at in range(start, min(end, start + _MOST_BLOCKS)):
        found = list(all_pieces([blocks[at]]))
        for place, piece in enumerate(found):
            if piece.folded.startswith(_LABEL):
                return _address(piece, found[place + 1 :], blocks, at, end)
    return None


def _address(
    label: Piece, beside: list[Piece], blocks: Sequence[Block], at: int, end: int
) -> Address:
    rest = label.text[len(_LABEL) :].strip(" :")
    own = rest or (beside[0].text if beside and beside[0].tabbed else "")
    if beside and beside[0].tabbed and own and not rest:
        beside = beside[1:]
    address = Address(label, own, list(beside), at, at + 1)
    if own and not own.rstrip().endswith((";", ",")) and not own.startswith("-"):
        return address
    for place in range(at + 1, end):
        block = blocks[place]
        if isinstance(block, Table):
            break
        pieces = pieces_of(block)
        if not pieces:
            continue
        if not all(_is_item(piece, address) for piece in pieces):
            break
        address.items += pieces
        address.end = place + 1
    return address


def _is_item(piece: Piece, address: Address) -> bool:
    if len(piece.text) > _LONGEST or piece.folded.startswith(_OPENS_TEXT):
        return False
    if address.items and address.items[-1].text.endswith("."):
        return False
    # An item without its dash, or the last without its full stop, is an item all the same.
    return piece.text[:1] in "-–—•+" or not _is_text(piece)


def _is_text(piece: Piece) -> bool:
    justified = piece.paragraph.look.align == "both"
    return (justified or len(piece.text) > 110) and not piece.text.endswith(";")
