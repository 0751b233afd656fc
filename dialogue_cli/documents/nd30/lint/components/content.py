"""The content: what each paragraph of it is (basis, heading, khoản, điểm, plain, caption …)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from dialogue_cli.documents.nd30.lint.components.pieces import (
    Piece,
    is_rule_text,
    piece_of,
)
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Table
from dialogue_cli.vietnamese.text import fold

Kind = Literal[
    "basis",  # one legal basis
    "power",  # the line of a decision that says who decides
    "resolves",  # QUYẾT ĐỊNH:
    "part",  # Phần, Chương, Mục, Tiểu mục with its number
    "part_title",
    "article",  # Điều
    "section",  # I. TÊN MỤC
    "clause",  # 1. …
    "point",  # a) …
    "dash",
    "plain",
    "note",  # (in brackets), captions, units of a table: not regulated
    "blank",
]

_LABEL = re.compile(r"(phan|chuong|muc|tieu muc)(?: thu)? ([ivxlc]+|\d+|[a-z]+)\s*[.:]?")
_ARTICLE = re.compile(r"dieu \d+[a-z]?\s*(?:[.:)]|\s|$)")
_SECTION = re.compile(r"([IVXL]+)\s*([./)\-])\s*(?P<next>\S)")
_CLAUSE = re.compile(r"(\d{1,3})\s*([.)/])\s*(?![\d])(?=\S)")
_POINT = re.compile(r"([^\W\d_])\s*([.)/])\s*(?=\S)")
_BASIS = ("can cu ", "theo de nghi ", "xet de nghi ", "theo ket luan ")
_OPENS = re.compile(r"nhu sau\W*$|ban hanh |xay dung ke hoach|to chuc |:$")
_CAPTION = re.compile(r"(bang|bieu|hinh|so do|don vi tinh|dvt)\b")
_LONGEST_NOTE = 160


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One paragraph of the content, what it is, and its printed number or letter."""

    kind: Kind
    piece: Piece
    number: str = ""
    mark: str = ""

    @property
    def paragraph(self) -> Paragraph:
        """The paragraph it is."""
        return self.piece.paragraph


def classify(blocks: Sequence[Block], *, decision: bool = False) -> list[Part]:
    """Every paragraph of the content outside tables, in order, empty ones as “blank”.

    `decision`: the paper resolves (QĐ, NQ) and so begins with bases.
    """
    found: list[Part] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Table):
            continue
        beside_table = any(
            isinstance(other, Table)
            for other in (*blocks[max(0, at - 1) : at], *blocks[at + 1 : at + 2])
        )
        found.append(_part(block, found[-1] if found else None, beside_table=beside_table))
    return _bases(found, decision=decision)


def _part(paragraph: Paragraph, before: Part | None, *, beside_table: bool) -> Part:
    piece = piece_of(paragraph)
    if paragraph.blank or is_rule_text(piece.text):
        return Part("blank", piece)
    if heading := _heading(piece, before) or _numbered(piece, piece.text):
        return heading
    if piece.folded.startswith(_BASIS):
        return Part("basis", piece)
    if piece.text[0] in "-–—+•*" and len(piece.text) > 1:
        return Part("dash", piece, mark=piece.text[0])
    return Part("note" if _is_note(piece, beside_table=beside_table) else "plain", piece)


def _heading(piece: Piece, before: Part | None) -> Part | None:
    """Phần, Chương, Mục with their titles, QUYẾT ĐỊNH:, Điều."""
    folded = piece.folded
    if label := _LABEL.fullmatch(folded):
        return Part("part", piece, label[2], label[1])
    centred = piece.paragraph.look.align == "center"
    if before and before.kind == "part" and (piece.upper or centred):
        return Part("part_title", piece)
    if folded.startswith("quyet dinh:") or folded in ("quyet dinh", "quyet nghi:", "quyet nghi"):
        return Part("resolves", piece)
    if _ARTICLE.match(folded):
        return Part("article", piece, re.sub(r"\D", "", folded.split(" ")[1]))
    return None


def _numbered(piece: Piece, text: str) -> Part | None:
    # “V/v …” is no heading.
    if (found := _SECTION.match(text)) and (found[2] == "." or not found["next"].islower()):
        return Part("section", piece, found[1], found[2])
    if found := _CLAUSE.match(text):
        return Part("clause", piece, found[1], found[2])
    if (found := _POINT.match(text)) and found[1].islower():
        return Part("point", piece, found[1], found[2])
    return None


def _is_note(piece: Piece, *, beside_table: bool) -> bool:
    """Remarks in brackets, captions of tables and the like: not regulated (ND30-BODY-07)."""
    bracketed = piece.text.startswith("(") and piece.text.rstrip("./").endswith(")")
    caption = _CAPTION.match(piece.folded) and len(piece.text) < _LONGEST_NOTE
    aligned = piece.paragraph.look.align in ("center", "right")
    short = len(piece.text) < _LONGEST_NOTE
    return bool(bracketed or (caption and beside_table) or (beside_table and aligned and short))


def _bases(parts: list[Part], *, decision: bool) -> list[Part]:
    """Only what stands before the first other text is a basis; one that opens the text is plain."""
    block: list[int] = []
    for at, part in enumerate(parts):
        if part.kind == "basis":
            block.append(at)
        elif part.kind == "plain" and part.piece.upper and len(part.piece.text) < _LONGEST_NOTE:
            parts[at] = Part("power", part.piece)
        elif part.kind not in ("blank", "note"):
            break
    kept = [at for at in block if _is_basis(parts[at], len(block), decision=decision)]
    return [
        Part("plain", part.piece) if part.kind == "basis" and at not in kept else part
        for at, part in enumerate(parts)
    ]


def _is_basis(part: Part, count: int, *, decision: bool) -> bool:
    """A sentence that goes on to say what is issued opens the text, however it begins."""
    text, folded = part.piece.text, part.piece.folded
    if decision or text.endswith(";") or "; can cu" in folded:
        return True
    if text.endswith(":") or _OPENS.search(folded):
        return False
    return count > 1 or part.piece.all("italic")


def folded_texts(parts: Iterable[Part]) -> str:
    """All their texts folded, to look for a word in."""
    return "\n".join(fold(part.piece.text) for part in parts)
