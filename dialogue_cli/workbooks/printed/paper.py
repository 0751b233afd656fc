"""The page of a printed list: A4 with the margins of Nghị định 30, and what its columns make of its width."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from dialogue_cli.workbooks.printed.listing import Column
from dialogue_cli.workbooks.printed.measure import POINTS_PER_MM

# Millimetres (ND30-PAGE-03 … 06, ND30-ANNEX-10).
LONG, SHORT = 297, 210
TOP = BOTTOM = 20
LEFT, RIGHT = 30, 15
FOOTER = 10
# Printers and programs differ by a little: what is measured keeps within this part of the page.
_SURE = 0.97
# The right column of the letterhead holds “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” in one line of 12-point type.
_COUNTRY = 90


@dataclass(frozen=True, slots=True)
class Paper:
    """The room on one page, in points."""

    width: float
    height: float


def paper(*, landscape: bool) -> Paper:
    """What may be printed on, less a small reserve."""
    across, down = (LONG, SHORT) if landscape else (SHORT, LONG)
    width, height = across - LEFT - RIGHT, down - TOP - BOTTOM
    return Paper(width * POINTS_PER_MM * _SURE, height * POINTS_PER_MM * _SURE)


def widths(columns: Sequence[Column]) -> tuple[float, ...]:
    """The columns' widths in points."""
    return tuple(column.width * POINTS_PER_MM for column in columns)


def letterhead_split(columns: Sequence[Column]) -> int:
    """How many columns stand under the issuer's name: as near to 42 % as the other side allows."""
    total = sum(column.width for column in columns)
    reached = list(accumulate(column.width for column in columns))[:-1]
    wide_enough = [count for count, left in enumerate(reached, 1) if total - left >= _COUNTRY]
    return min(
        wide_enough or [1], key=lambda count: abs(reached[count - 1] - 0.42 * total), default=1
    )


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
