"""What stands above the table: who issues the list, the State's title, what the list is."""

from itertools import zip_longest

from dialogue_cli.messages import printed as say
from dialogue_cli.workbooks.printed.free_rows import FreeRow, Piece, free_row
from dialogue_cli.workbooks.printed.listing import Listing
from dialogue_cli.workbooks.printed.looks import Look
from dialogue_cli.workbooks.printed.measure import text_width
from dialogue_cli.workbooks.printed.paper import letterhead_split, widths

_SMALLEST = 10
_TITLE = Look(size=14, bold=True, framed=False, side="center")
_SUBTITLE = Look(italic=True, framed=False, side="center")
_UNIT_NOTE = Look(italic=True, framed=False, side="right")
_GAP, _RULE = 6.0, 6.75


def top_rows(listing: Listing) -> tuple[FreeRow, ...]:
    """The rows above the table, from the first on."""
    wide, last = widths(listing.columns), len(listing.columns)
    lines = (*listing.subtitles, *listing.occasion.lines)
    below = [free_row(wide, Piece(1, last, listing.title, _TITLE))]
    below += [free_row(wide, Piece(1, last, line, _SUBTITLE)) for line in lines]
    if listing.unit_note:
        below.append(free_row(wide, Piece(1, last, listing.unit_note, _UNIT_NOTE)))
    return (*_letterhead(listing, wide), FreeRow(_GAP), *below, FreeRow(_GAP))


def top_height(listing: Listing) -> float:
    """Their heights together, in points."""
    return sum(row.height for row in top_rows(listing))


def _letterhead(listing: Listing, wide: tuple[float, ...]) -> list[FreeRow]:
    """Two columns: the issuer's lines with a rule below, the State's title (ND30-QH-01, ND30-ORG-01)."""
    split, last = letterhead_split(listing.columns), len(wide)
    head, room = listing.occasion.letterhead, sum(wide[split:])
    most = _fitting((*head.superior, *head.issuer), sum(wide[:split]), 12)
    plain, bold = (Look(size=most, bold=b, framed=False, side="center") for b in (False, True))
    issuer = [(line, plain) for line in head.superior] + [(line, bold) for line in head.issuer]
    size = _fitting((say.COUNTRY,), room, 13)
    motto = Look(size=min(size + 1, 13), bold=True, underlined=True, framed=False, side="center")
    country = [(say.COUNTRY, Look(size=size, bold=True, framed=False, side="center"))]
    rows = []
    for left, right in zip_longest(issuer, [*country, (say.MOTTO, motto)]):
        pieces = [Piece(1, split, *left)] if left else []
        pieces += [Piece(split + 1, last, *right)] if right else []
        rows.append(free_row(wide, *pieces))
    rule = Look(size=6, framed=False, side="center")
    return [*rows, FreeRow(_RULE, (Piece(1, split, say.RULE, rule),))]


def _fitting(texts: tuple[str, ...], room: float, largest: int) -> float:
    """The largest type in which each of the texts is one line."""
    longest = max((text_width(text, 1, bold=True) for text in texts), default=0.0)
    sizes = range(largest, _SMALLEST, -1)
    return float(next((size for size in sizes if longest * size <= room - 8), _SMALLEST))
