"""Stamps, the mark of a draft, the address at the foot of page one (ND30-MARK-01 … 05, ND30-ADDR-01)."""

import re

from dialogue_cli.documents.nd30.lint.checks.looks import look_fault
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.pieces import Piece, all_pieces, piece_of
from dialogue_cli.documents.nd30.lint.components.words import words
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults
from dialogue_cli.documents.nd30.lint.reading.paper import Table, paragraphs_of
from dialogue_cli.messages import lint as say
from dialogue_cli.vietnamese.text import fold

_MOST_BLOCKS = 14
_ADDRESS = re.compile(
    r"(?:dia chi|so \d+.*(?:duong|pho)|dt|dien thoai|tel|email|e-mail|website|fax)\s*[:.]"
)
_NO_LINE = ("", "nil", "none")


def marks(paper: Anatomy) -> Faults:
    """Stamps at the head, and what is printed of a draft."""
    kinds = {fold(text): kind for kind, texts in words().marks.items() for text in texts}
    tables = _framed(paper)
    for piece in all_pieces(paper.paper.blocks[:_MOST_BLOCKS]):
        kind = kinds.get(piece.folded.strip(" .*()[]"), "")
        if not kind and piece.folded.startswith("du thao"):
            kind = "draft"
        if kind == "draft" and paper.dated:
            yield Fault("ND30-MARK-05", piece.text, piece)
        elif kind == "secret":
            yield Fault("ND30-MARK-01", piece.text, piece, say.SECRET_SO)
        elif kind in ("urgent", "circulation"):
            rule = "ND30-MARK-02" if kind == "urgent" else "ND30-MARK-03"
            also = [] if _is_framed(piece, tables) else [say.NO_FRAME]
            yield from look_fault(rule, piece, also=also)


def _framed(paper: Anatomy) -> set[int]:
    """The paragraphs that stand in a cell with borders."""
    found: set[int] = set()
    for block in paper.paper.blocks[:_MOST_BLOCKS]:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    nested = any(isinstance(b, Table) and b.bordered for b in cell.blocks)
                    if block.bordered or cell.bordered or nested:
                        found |= {id(p) for p in paragraphs_of(cell.blocks)}
    return found


def _is_framed(piece: Piece, tables: set[int]) -> bool:
    paragraph = piece.paragraph
    if paragraph.look.boxed or paragraph.place.part == "box" or id(paragraph) in tables:
        return True
    return any(run.element.find("{*}rPr/{*}bdr") is not None for run in piece.runs)


def address(paper: Anatomy) -> Faults:
    """Address, telephone, e-mail: at the foot of page one only, below a line."""
    for section in paper.paper.sections[:1]:
        for head in section.heads:
            for paragraph in paragraphs_of(head.blocks):
                if paragraph.blank or not _ADDRESS.search(fold(paragraph.text)):
                    continue
                also = []
                first_only = head.kind == "footer" and head.pages == "first" and section.title_page
                if not first_only:
                    also.append(say.ADDRESS_PLACE)
                lined = any(
                    p.look.border_top not in _NO_LINE
                    or p.look.border_bottom not in _NO_LINE
                    or p.drawn
                    for p in paragraphs_of(head.blocks)
                )
                if not lined:
                    also.append(say.ADDRESS_LINE)
                yield from look_fault("ND30-ADDR-01", piece_of(paragraph), also=also)
                return
