"""Where the pages of a list end, so that no heading stands alone and whoever signs has rows above the signature."""

from collections.abc import Sequence
from dataclasses import dataclass

# So many rows stand above the signatures where those begin a page.
_ROWS_WITH_TAIL = 2


@dataclass(frozen=True, slots=True)
class Item:
    """One row's height in points, and whether it may not end a page."""

    height: float
    with_next: bool = False


def page_ends(items: Sequence[Item], first: float, other: float, tail: float) -> tuple[int, ...]:
    """The number of items after each page, the last page included.

    `first` and `other` are the heights in points that the first page and the others have for items; `tail` is what
    must stand below the last item on its page.
    """
    ends: list[int] = []
    start, room = 0, first
    while (end := _filled(items, start, room)) < len(items):
        ends.append(end)
        start, room = end, other
    rest = sum(item.height for item in items[start:])
    if items and rest + tail > room:
        ends.append(_before_tail(items, start, other - tail))
    return (*ends, len(items))


def _filled(items: Sequence[Item], start: int, room: float) -> int:
    """Where a page that begins at `start` ends: as many items as fit, one at least."""
    end, used = start, 0.0
    while end < len(items) and (end == start or used + items[end].height <= room):
        used += items[end].height
        end += 1
    return _whole(items, start, end) if end < len(items) else end


def _before_tail(items: Sequence[Item], start: int, room: float) -> int:
    """Where the last page but one ends: a few items go on with the tail, as far as they fit."""
    end = max(start + 1, len(items) - _ROWS_WITH_TAIL)
    end = _whole(items, start, end)
    while end < len(items) and sum(item.height for item in items[end:]) > room:
        end += 1
    return end


def _whole(items: Sequence[Item], start: int, end: int) -> int:
    """The same end, or one above the headings that would stand alone at it."""
    earlier = end
    while earlier > start + 1 and items[earlier - 1].with_next:
        earlier -= 1
    return end if items[earlier - 1].with_next else earlier
