"""The whole paper taken apart into its components."""

import re
from dataclasses import dataclass
from datetime import date

from dialogue_cli.documents.nd30.lint.components.address import Address, find_address
from dialogue_cli.documents.nd30.lint.components.annexes import Annex, find_annexes
from dialogue_cli.documents.nd30.lint.components.content import Part, classify
from dialogue_cli.documents.nd30.lint.components.foot import Foot, find_foot
from dialogue_cli.documents.nd30.lint.components.head import Head, find_head
from dialogue_cli.documents.nd30.lint.components.issuers import Letterhead, letterhead
from dialogue_cli.documents.nd30.lint.components.pieces import Piece
from dialogue_cli.documents.nd30.lint.components.title import Title, find_title
from dialogue_cli.documents.nd30.lint.components.words import words
from dialogue_cli.documents.nd30.lint.reading.paper import Blocks, Paper
from dialogue_cli.documents.nd30.types import PaperType, type_of

_SYMBOL = re.compile(r"/\s*(?:20\d\d\s*/)?\s*(?P<first>\w+)")
_DAY = re.compile(r"ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})")
_YEAR = re.compile(r"nam\s*(\d{4})\W*$")
_ENOUGH = 2


@dataclass(slots=True, eq=False)
class Anatomy:
    """A paper and its components. `main` are the blocks of the content, without title, address and foot.

    `letter`: a công văn. `official`: a real văn bản, whose missing components are faults;
    a list or an annex alone is none. `day` is that of issue, `latest` the last day it can be.
    """

    paper: Paper
    head: Head
    letterhead: Letterhead
    title: Title
    address: Address | None
    main: Blocks
    parts: list[Part]
    foot: Foot
    annexes: list[Annex]
    letter: bool
    official: bool
    union: bool
    day: date | None
    latest: date | None

    @property
    def type(self) -> PaperType | None:
        """The type that the title names."""
        return self.title.type

    @property
    def abbreviation(self) -> str:
        """The type's abbreviation; empty for a letter and where no type is known."""
        return self.title.type.abbreviation if self.title.type else ""

    @property
    def dated(self) -> bool:
        """Whether number and date are filled in: the paper has been issued."""
        number = self.head.number
        return (
            self.day is not None
            and number is not None
            and bool(re.search(r"\d", number.text.split("/")[0]))
        )


def take_apart(paper: Paper) -> Anatomy:
    """Tell every component of a paper."""
    blocks = paper.blocks
    head = find_head(blocks)
    title = find_title(blocks, head.end)
    annexes = find_annexes(blocks, max(title.end, 1) if head.end or title.end else 0)
    end = annexes[0].start if annexes else len(blocks)
    foot = find_foot(blocks, title.end, end)
    start = max(head.end, title.end)
    address = find_address(blocks, start, foot.start or end)
    begin = address.end if address else start
    main = blocks[begin : foot.start if foot.found else end]
    decision = title.type is not None and title.type.abbreviation in words().resolving
    day = _day(head.date)
    return Anatomy(
        paper=paper,
        head=head,
        letterhead=letterhead(head.names),
        title=title,
        address=address,
        main=main,
        parts=classify(main, decision=decision),
        foot=foot,
        annexes=[annex for annex in annexes if annex.start >= foot.start or not foot.found],
        letter=_is_letter(head, title, address),
        official=_is_official(head, title, foot),
        union=_is_union(head),
        day=day,
        latest=_latest(head.date, day),
    )


def _is_letter(head: Head, title: Title, address: Address | None) -> bool:
    """A công văn has no type; its subject stands below the number."""
    if title.type is not None or title.working:
        return False
    return bool(head.about) or (address is not None and not _symbol_names_type(head.number))


def _symbol_names_type(number: Piece | None) -> bool:
    found = _SYMBOL.search(number.text) if number else None
    return bool(found and type_of(found["first"]))


def _is_official(head: Head, title: Title, foot: Foot) -> bool:
    """Whether enough components are there to tell a văn bản from a list or an annex alone."""
    if head.party:
        return False
    if title.working and head.number is None:
        return False
    typed = title.type is not None
    signed = foot.label is not None or (bool(foot.authority) and foot.name is not None)
    return head.count + typed + signed + bool(head.about) >= _ENOUGH


def _is_union(head: Head) -> bool:
    """Whether a trade union issues it (nd30.md §12.1)."""
    texts = [piece.folded for piece in head.names]
    if head.number:
        texts.append(head.number.folded)
    return any(re.search(rf"\b{word}\b", text) for text in texts for word in words().union)


def _day(piece: Piece | None) -> date | None:
    found = _DAY.search(piece.folded) if piece else None
    if not found:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _latest(piece: Piece | None, day: date | None) -> date | None:
    """The day, or the last one of the year that a draft leaves room in."""
    found = _YEAR.search(piece.folded) if piece else None
    return day or (date(int(found[1]), 12, 31) if found else None)
