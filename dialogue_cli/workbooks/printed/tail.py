"""What stands below the table: the total, sums in words, place and day, who signs; never a signature."""

from dialogue_cli.messages import printed as say
from dialogue_cli.workbooks.printed.free_rows import FreeRow, Piece, free_row
from dialogue_cli.workbooks.printed.listing import Listing
from dialogue_cli.workbooks.printed.looks import SIZE, Look
from dialogue_cli.workbooks.printed.measure import height_of
from dialogue_cli.workbooks.printed.paper import parted, widths

_WORDS = Look(italic=True, bold=True, framed=False)
_PLACE = Look(italic=True, framed=False, side="center")
_TITLE = Look(bold=True, framed=False, side="center")
_HOW = Look(italic=True, framed=False, side="center")
_GAP, _TO_SIGN = 9.0, 66.0
TOTAL_HEIGHT = height_of(1, SIZE) + 4.5


def tail_rows(listing: Listing) -> tuple[FreeRow, ...]:
    """The rows below the total, the room for signatures included."""
    wide, last = widths(listing.columns), len(listing.columns)
    rows = [free_row(wide, Piece(1, last, text, _WORDS)) for text in listing.words]
    if not listing.signers:
        return tuple(rows)
    parts = parted(listing.columns, max(len(listing.signers), 2))
    rows.append(FreeRow(_GAP))
    rows.append(free_row(wide, Piece(*parts[-1], listing.occasion.place, _PLACE)))
    # One who signs alone does so on the right.
    signing = parts[-len(listing.signers) :]
    for look, texts in ((_TITLE, listing.signers), (_HOW, (say.SIGN,) * len(signing))):
        pieces = (Piece(*part, text, look) for part, text in zip(signing, texts, strict=True))
        rows.append(free_row(wide, *pieces))
    return (*rows, FreeRow(_TO_SIGN))


def tail_height(listing: Listing) -> float:
    """The heights of total and tail together, in points."""
    total = TOTAL_HEIGHT if listing.total else 0.0
    return total + sum(row.height for row in tail_rows(listing))
