"""A listing laid out: how high each row is and where the pages end."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogue_cli.workbooks.printed.letterhead import top_height
from dialogue_cli.workbooks.printed.listing import Column, Entry, Heading, Line, Listing, Subtotal
from dialogue_cli.workbooks.printed.looks import SIZE
from dialogue_cli.workbooks.printed.measure import fitting_size, height_of, line_count
from dialogue_cli.workbooks.printed.pages import Item, page_ends
from dialogue_cli.workbooks.printed.paper import paper, widths
from dialogue_cli.workbooks.printed.tail import TOTAL_HEIGHT, tail_height

# Excel allows no higher row.
_HIGHEST = 409.0

_LEAST = height_of(1, SIZE) + 2.25


@dataclass(frozen=True, slots=True)
class Row:
    """An entry's height in points; `sizes` are the types, by column from 0, of texts too long for the usual one."""

    height: float
    sizes: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """The rows in the order of the entries, and how many of them there are after each page."""

    rows: tuple[Row, ...]
    ends: tuple[int, ...]
    head: tuple[float, ...]


def laid_out(listing: Listing) -> Layout:
    """Measure everything and break it into pages."""
    page, wide = paper(landscape=listing.landscape), widths(listing.columns)
    head = head_heights(listing.columns)
    totals = 2 * TOTAL_HEIGHT if listing.page_totals else 0.0
    other = page.height - sum(head) - totals
    first = other - top_height(listing)
    most = min(_HIGHEST, first)
    rows = tuple(_row(entry, listing, wide, most) for entry in listing.entries)
    # A heading stays with what it names, a sum with the last line that it adds up.
    followed = [*(isinstance(entry, Subtotal) for entry in listing.entries[1:]), False]
    items = [
        Item(row.height, isinstance(entry, Heading) or summed)
        for row, entry, summed in zip(rows, listing.entries, followed, strict=False)
    ]
    return Layout(rows, page_ends(items, first, other, tail_height(listing)), head)


def head_heights(columns: tuple[Column, ...]) -> tuple[float, ...]:
    """The heights of the table's heading: one row, or two where columns share a heading."""
    wide = widths(columns)
    grouped = any(column.group for column in columns)
    whole = lower = upper = height_of(1, SIZE) + 3
    for column, room in zip(columns, wide, strict=True):
        height = height_of(line_count(column.title, room, SIZE, bold=True), SIZE) + 3
        if column.group:
            lower = max(lower, height)
        else:
            whole = max(whole, height)
    return (upper, max(lower, whole - upper)) if grouped else (whole,)


def _row(entry: Entry, listing: Listing, wide: tuple[float, ...], most: float) -> Row:
    if isinstance(entry, Heading):
        return _over_all(entry.text, sum(wide), most)
    if isinstance(entry, Subtotal):
        label = sum(wide[: max(min(listing.summed, default=1), 1)])
        lines = line_count(entry.label, label, SIZE, bold=True)
        return Row(min(max(height_of(lines, SIZE), TOTAL_HEIGHT), most))
    return _line(entry, listing.least, wide, most)


def _over_all(text: str, room: float, most: float) -> Row:
    size = fitting_size(text, room, SIZE, most)
    height = max(height_of(line_count(text, room, size, bold=True), size), _LEAST)
    return Row(min(height, most), {0: size} if size != SIZE else {})


def _line(line: Line, least: float, wide: tuple[float, ...], most: float) -> Row:
    height, sizes = max(least, _LEAST), {}
    for place, (value, room) in enumerate(zip(line.values, wide, strict=True)):
        if not isinstance(value, str) or len(value) < 4:
            continue
        count = line_count(value, room, SIZE)
        if count == 1:
            continue
        wanted = height_of(count, SIZE)
        if wanted > most:
            size = sizes[place] = fitting_size(value, room, SIZE, most)
            wanted = min(height_of(line_count(value, room, size), size), most)
        height = max(height, wanted)
    return Row(height, sizes)
