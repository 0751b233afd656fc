"""Type and subject of a named paper, below its head."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogue_cli.documents.nd30.lint.components.pieces import (
    Piece,
    alike,
    is_rule_text,
    pieces_of,
)
from dialogue_cli.documents.nd30.lint.components.words import (
    starts_with_any,
    type_names,
    words,
)
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Table
from dialogue_cli.documents.nd30.types import PaperType

_MOST_BLOCKS = 16
_LONGEST_SUBJECT = 420
_ENDS_SUBJECT = ("can cu ", "kinh gui", "theo de nghi ", "xet de nghi ")
_FULL_STOPS = (".", ";", ":", "./.")


@dataclass(slots=True, eq=False)
class Title:
    """The type as printed and what it is, the lines of the subject, the paragraphs that may hold a rule.

    `joined` when type and subject share a line; `working` for a list or a paper of no regulated type.
    `end` is the place of the first block after the title.
    """

    type: PaperType | None = None
    name: Piece | None = None
    subject: list[Piece] = field(default_factory=list)
    around: list[Paragraph] = field(default_factory=list)
    joined: bool = False
    working: bool = False
    end: int = 0


def find_title(blocks: Sequence[Block], start: int) -> Title:
    """The title among the blocks from `start` on; an empty one when there is none."""
    title = Title(end=start)
    for at, block in enumerate(blocks[start : start + _MOST_BLOCKS], start=start):
        if isinstance(block, Table):
            break
        pieces = pieces_of(block)
        if not pieces:
            continue
        if _is_body(pieces[0]) and not _names_type(pieces[0]):
            break
        if _names_type(pieces[0]) or _is_working(pieces[0]):
            _begin(title, pieces)
            _go_on(title, blocks, at)
            break
    return title


def _names_type(piece: Piece) -> PaperType | None:
    """The type that a line names alone, a small slip of spelling allowed."""
    if len(piece.text) > 24:
        return None
    exact = type_names().get(piece.folded.rstrip(" .:"))
    if exact:
        return exact
    if not (piece.upper or piece.paragraph.look.align == "center"):
        return None
    near = (kind for name, kind in type_names().items() if alike(piece.folded, name, 0.86))
    return next(near, None)


def _is_working(piece: Piece) -> bool:
    """A title that is none of the decree's types, or one that shares its line with the subject."""
    centred = piece.paragraph.look.align == "center" or piece.mostly("bold")
    known = starts_with_any(piece.folded, (*words().not_types, *type_names()))
    return (
        centred
        and known
        and len(piece.text) < _LONGEST_SUBJECT
        and (piece.upper or piece.shown.split(" ")[0].isupper())
    )


def _begin(title: Title, pieces: Sequence[Piece]) -> None:
    first, *rest = pieces
    title.name = first
    title.type = _names_type(first)
    if title.type is None:
        title.working = not starts_with_any(first.folded, type_names())
        title.joined = not title.working
        if title.joined:
            names = sorted(type_names(), key=len, reverse=True)
            title.type = type_names()[next(n for n in names if starts_with_any(first.folded, [n]))]
    title.subject += [piece for piece in rest if not is_rule_text(piece.text)]


def _go_on(title: Title, blocks: Sequence[Block], at: int) -> None:
    """Take the lines of the subject and whatever may be the rule below them."""
    first = blocks[at]
    assert isinstance(first, Paragraph)
    title.around.append(first)
    title.end = at + 1
    for place, block in enumerate(blocks[at + 1 : at + 8], start=at + 1):
        if isinstance(block, Table):
            break
        pieces = pieces_of(block)
        rule = all(is_rule_text(piece.text) for piece in pieces)
        if pieces and not rule and not _is_subject(title, pieces[0]):
            break
        if pieces and not rule:
            title.subject += [p for p in pieces if not is_rule_text(p.text)]
        title.around.append(block)
        title.end = place + 1
        if title.subject and (block.drawn or block.look.border_bottom or (pieces and rule)):
            break


def _is_subject(title: Title, piece: Piece) -> bool:
    """Whether a line goes on with the title rather than begins the text."""
    folded = piece.folded
    if _is_body(piece) or len(piece.text) > _LONGEST_SUBJECT or folded.startswith("(kem theo"):
        return False
    decides = starts_with_any(folded, (*words().heads_of_office, *words().bodies))
    power = piece.upper and (len(title.subject) > 0 or decides)
    if power or folded.startswith("phu luc"):
        return False
    if piece.mostly("bold") or piece.paragraph.look.align == "center":
        return True
    # Neither bold nor centred: only the first line below the type, where a subject must stand.
    unfinished = not piece.text.endswith(_FULL_STOPS)
    return not title.subject and unfinished and not starts_with_any(folded, words().no_subject)


def _is_body(piece: Piece) -> bool:
    folded = piece.folded
    first = folded.split(" ")[0] if folded else ""
    numbered = first.rstrip(".)").isdigit() or (
        first.endswith((".", ")")) and set(first[:-1]) <= set("ivx")
    )
    return folded.startswith(_ENDS_SUBJECT) or numbered or folded.startswith(("dieu 1", "chuong i"))
