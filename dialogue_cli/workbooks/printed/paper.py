"""The page of a printed list: A4 with the margins of Nghị định 30, and what its columns make of its width."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from dialogue_cli.workbooks.printed.listing import Column
from dialogue_cli.workbooks.printed.measure import POINTS_PER_MM

# Millimetres (ND30-PAGE-03 … 06, ND30-ANNEX-10).
LONG, SHORT = 297, 210
TOP, BOTTOM, BOTTOM_LANDSCAPE = 20, 20, 15
LEFT, RIGHT = 30, 15
FOOTER = 8
# Printers and programs differ by a little: what is measured keeps within this part of the page.
_SURE = 0.97
# The right column of the letterhead holds the State's title in one line of 12-point type, or at least of 10-point
# type; the left one the issuer's name.
_COUNTRY, _COUNTRY_SMALL, _ISSUER = 90, 76, 45


@dataclass(frozen=True, slots=True)
class Paper:
    """The room on one page, in points."""

    width: float
    height: float


def paper(*, landscape: bool) -> Paper:
    """What may be printed on, less a small reserve."""
    across, down = (LONG, SHORT) if landscape else (SHORT, LONG)
    width, height = across - LEFT - RIGHT, down - TOP - bottom(landscape=landscape)
    return Paper(width * POINTS_PER_MM * _SURE, height * POINTS_PER_MM * _SURE)


def bottom(*, landscape: bool) -> int:
    """The lower margin in millimetres."""
    return BOTTOM_LANDSCAPE if landscape else BOTTOM


def widths(columns: Sequence[Column]) -> tuple[float, ...]:
    """The columns' widths in points."""
    return tuple(column.width * POINTS_PER_MM for column in columns)


def letterhead_split(columns: Sequence[Column]) -> int:
    """How many columns stand under the issuer's name: as near to 42 % as the other side allows."""
    total = sum(column.width for column in columns)
    reached = list(accumulate(column.width for column in columns))[:-1]
    for needed in (_COUNTRY, _COUNTRY_SMALL):
        fitting = [n for n, left in enumerate(reached, 1) if _ISSUER <= left <= total - needed]
        if fitting:
            return min(fitting, key=lambda count: abs(reached[count - 1] - 0.42 * total))
    return max(1, len(columns) // 2)


def parted(columns: Sequence[Column], parts: int) -> tuple[tuple[int, int], ...]:
    """The columns in that many neighbouring parts of about the same width: first and last, counted from 1."""
    total = sum(column.width for column in columns)
    reached = list(accumulate(column.width for column in columns))
    ends: list[int] = []
    for part in range(1, parts):
        start = ends[-1] if ends else 0
        free = range(start + 1, len(columns) - (parts - part) + 1)
        ends.append(min(free, key=lambda count: abs(reached[count - 1] - total * part / parts)))
    starts = [0, *ends]
    return tuple((a + 1, b) for a, b in zip(starts, [*ends, len(columns)], strict=True))
