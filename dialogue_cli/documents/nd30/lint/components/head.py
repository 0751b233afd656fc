"""The head of page one: State title and motto, issuer, number, place and date, subject of a letter."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dialogue_cli.documents.nd30.lint.components.pieces import (
    Piece,
    alike,
    all_pieces,
    is_rule_text,
    pieces_of,
    rows_of,
)
from dialogue_cli.documents.nd30.lint.components.words import (
    starts_with_any,
    type_names,
    words,
)
from dialogue_cli.documents.nd30.lint.reading.paper import (
    Block,
    Paragraph,
    Row,
    Table,
    paragraphs_of,
)
from dialogue_cli.documents.nd30.rules import rules
from dialogue_cli.vietnamese.text import fold

_MOST_BLOCKS = 14
_NUMBER = re.compile(
    r"so\s*[:.;]?\s*[\d\s._…]*\s*[/\-–]\s*[a-z\d]|so\s*:|\d{1,4}\s*/\s*[a-z\d]{2,}"
)
_DATE = re.compile(r"\bngay\b.*\b(?:thang|nam)\b|\bngay\s*\d{1,2}\s*[/.-]\s*\d|thang\s*\d*\s*nam\b")
_ABOUT = re.compile(r"(?:v\s?/\s?v|vv|ve viec|trich yeu)\b")
_ABOUT_SHORT = re.compile(r"v\s?/\s?v\b")
_LONGEST_DATE = 90
_LONGEST_NUMBER = 60


@dataclass(slots=True, eq=False)
class Head:
    """What was found at the head; `left` and `right` are the paragraphs of its two columns.

    `end` is the place of the first block after it. `rows` tells the row of number and of date (0: unknown).
    """

    table: Table | None = None
    country: Piece | None = None
    motto: Piece | None = None
    date: Piece | None = None
    number: Piece | None = None
    about: list[Piece] = field(default_factory=list)
    names: list[Piece] = field(default_factory=list)
    marks: list[Piece] = field(default_factory=list)
    left: list[Paragraph] = field(default_factory=list)
    right: list[Paragraph] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    swapped: bool = False
    party: bool = False
    end: int = 0

    @property
    def count(self) -> int:
        """How many of the four regular components were found."""
        return sum(one is not None for one in (self.country, self.motto, self.date, self.number))

    @property
    def tabbed(self) -> bool:
        """Whether its columns are put beside each other by tabs."""
        return self.table is None and any(p.tabbed for p in self.pieces)

    @property
    def pieces(self) -> list[Piece]:
        """Every regular component found."""
        single = (self.country, self.motto, self.date, self.number)
        return [*self.names, *(one for one in single if one), *self.about]


def find_head(blocks: Sequence[Block]) -> Head:
    """The head of a document: a table of two columns, else what its first paragraphs hold."""
    first = [block for block in blocks[:_MOST_BLOCKS] if isinstance(block, Table)]
    for table in first:
        head = _of_table(table)
        if head.count or head.party:
            _extend(head, blocks, table)
            return head
    return _of_lines(blocks)


def kind_of(piece: Piece) -> str:
    """Which component of the head a piece is by its words alone; empty when none."""
    folded, length = piece.folded, len(piece.text)
    for kind, fits in (
        ("party", starts_with_any(folded, words().party)),
        ("country", alike(folded, fold(rules().texts["country"]))),
        ("motto", alike(folded, fold(rules().texts["motto"]))),
        ("about", bool(_ABOUT.match(folded))),
        ("number", length <= _LONGEST_NUMBER and bool(_NUMBER.match(folded))),
        ("date", length <= _LONGEST_DATE and bool(_DATE.search(folded))),
    ):
        if fits:
            return kind
    return "mark" if is_mark(piece) else ""


def is_mark(piece: Piece) -> bool:
    """Whether it is a stamp or the mark of a draft."""
    texts = [fold(text) for kind in words().marks.values() for text in kind]
    return piece.folded.strip(" .*()[]") in texts or piece.folded.startswith("du thao")


def _of_table(table: Table) -> Head:
    """A head that stands in a table: columns are told apart by where State title or date is."""
    head = Head(table=table)
    rows = rows_of(table)
    kinds = [
        (row_at, cell.column, piece, kind_of(piece))
        for row_at, row in enumerate(rows, start=1)
        for cell in row.cells
        for piece in all_pieces(cell.blocks)
    ]
    told = [column for _, column, _, kind in kinds if kind in ("country", "motto", "date", "party")]
    names = [column for _, column, _, kind in kinds if kind in ("number", "about")]
    last = max((cell.column for row in rows for cell in row.cells), default=0)
    right = told[0] if told else last
    head.swapped = bool(told) and right == 0 and any(column > 0 for column in names)
    for row, column, piece, kind in kinds:
        on_right = column == 0 if head.swapped else column >= right and (right > 0 or bool(told))
        _take(head, piece, kind, on_right=on_right and kind not in ("number", "about"), row=row)
    _share_out(head, rows, right)
    return head


def _share_out(head: Head, rows: Iterable[Row], right: int) -> None:
    """The paragraphs of each column, rules among them."""
    for row in rows:
        for cell in row.cells:
            on_right = cell.column == 0 if head.swapped else cell.column >= right > 0
            side = head.right if on_right else head.left
            side += paragraphs_of(cell.blocks)


def _take(head: Head, piece: Piece, kind: str, *, on_right: bool, row: int) -> None:
    if kind in ("country", "motto", "date", "number"):
        if getattr(head, kind) is None:
            setattr(head, kind, piece)
            head.rows[kind] = row
    elif kind == "about" or (head.about and not on_right and kind != "mark"):
        if not is_rule_text(piece.text):
            head.about.append(piece)
    elif kind == "mark":
        head.marks.append(piece)
    elif kind == "party":
        head.party = True
    elif not on_right and head.number is None and not is_rule_text(piece.text):
        head.names.append(piece)


def _extend(head: Head, blocks: Sequence[Block], table: Table) -> None:
    """Marks may stand above the table; number, date and subject in a second one, or in lines, below it."""
    at = blocks.index(table)
    head.marks += [piece for piece in all_pieces(blocks[:at]) if kind_of(piece) == "mark"]
    head.end = at + 1
    for place, block in enumerate(blocks[at + 1 : _MOST_BLOCKS], start=at + 1):
        if isinstance(block, Paragraph) and block.blank:
            continue
        taken = _add(head, block) if isinstance(block, Table) else _take_line(head, block)
        if not taken:
            break
        head.end = place + 1


def _missing(head: Head) -> list[str]:
    return [kind for kind in ("number", "date") if getattr(head, kind) is None]


def _add(head: Head, table: Table) -> bool:
    """Take what a second table holds of a head whose number or date is missing; whether it holds any."""
    more = _of_table(table)
    if not more.count or not _missing(head):
        return False
    for kind in ("number", "date", "country", "motto"):
        if getattr(head, kind) is None and getattr(more, kind) is not None:
            setattr(head, kind, getattr(more, kind))
            head.rows[kind] = 100 + more.rows[kind]
    head.about += more.about
    head.names += more.names if not head.names else []
    head.left += more.left
    head.right += more.right
    return True


def _take_line(head: Head, paragraph: Paragraph) -> bool:
    """Take what is missing from a line below the table, and V/v or a mark; whether it held any."""
    missing = _missing(head)
    taken = False
    for piece in pieces_of(paragraph):
        kind = kind_of(piece)
        about = kind == "about" and (bool(missing) or bool(_ABOUT_SHORT.match(piece.folded)))
        if about or kind in (*missing, "mark"):
            _take(head, piece, kind, on_right=False, row=200 + paragraph.place.number)
            taken = True
    return taken


def _of_lines(blocks: Sequence[Block]) -> Head:
    """A head without a table: lines, tabs or text boxes before title or first long paragraph.

    What stands above a State title is no end of the head.
    """
    head = Head()
    last = 0
    first = all_pieces(blocks[:_MOST_BLOCKS])
    begins_below = any(kind_of(piece) in ("country", "motto") for piece in first)
    for at, block in enumerate(blocks[:_MOST_BLOCKS]):
        if isinstance(block, Table):
            break
        found = list(all_pieces([block]))
        kinds = [(piece, kind_of(piece)) for piece in found]
        known = [kind for _, kind in kinds if kind]
        if not known and found and _ends_head(found[0], head):
            if begins_below and not head.count:
                continue
            break
        beside = any(kind in ("country", "motto") for kind in known)
        names = [
            piece
            for piece, kind in kinds
            if not kind and not is_rule_text(piece.text) and (piece.upper or beside)
        ]
        for piece, kind in kinds:
            if kind or piece in names:
                _take(head, piece, kind, on_right=False, row=block.place.number)
        if known or names:
            last = at + 1
        if found or block.drawn or block.look.border_bottom:
            head.right += paragraphs_of([block])
    head.left = head.right
    head.end = last if head.count or head.party else 0
    if not head.end:
        head.names, head.left, head.right = [], [], []
    return head


def _ends_head(piece: Piece, head: Head) -> bool:
    title = starts_with_any(piece.folded, type_names()) and (head.count > 0 or piece.upper)
    is_rule = is_rule_text(piece.text)
    return title or piece.folded.startswith("kinh gui") or (not piece.upper and not is_rule)
