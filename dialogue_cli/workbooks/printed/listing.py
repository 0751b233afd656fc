"""What stands on a printed list, before it is laid out on pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from typing import Literal, TypeAlias

Kind = Literal["text", "centred", "count", "money", "mark"]
"""How values stand: words, words in the middle, numbers, sums of money, an x to be counted."""

MARK = "x"


@dataclass(frozen=True, slots=True)
class Product:
    """A number that a formula works out from other columns (counted from 0) of its row."""

    columns: tuple[int, ...]
    value: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What the first column exceeds the second by, never below zero, by a formula."""

    first: int
    second: int
    value: int


@dataclass(frozen=True, slots=True)
class Addition:
    """The sum of the columns from `first` to `last`, by a formula."""

    first: int
    last: int
    value: int


Formula: TypeAlias = Product | Difference | Addition
Value: TypeAlias = str | int | Decimal | Formula | None


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, the width in millimetres and the kind of values; columns of one `group` share a heading above."""

    title: str
    width: float
    kind: Kind = "text"
    group: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over the whole width that names the lines below it: 1 for a group of people, 2 for a unit within."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list, a value for each column."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Subtotal:
    """A row that adds up the lines after the entry of that number (counted from 0) down to itself."""

    label: str
    since: int


Entry: TypeAlias = Heading | Line | Subtotal


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who issues the list: the lines of the body above, and of its own name."""

    superior: tuple[str, ...]
    issuer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """What every list of a conference says above its table: who issues it, of which event, with which paper it goes.

    `lines` stand below the title in this order; `place` is the line of place and day, the day left open.
    """

    letterhead: Letterhead
    lines: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One list to be printed.

    `summed` are the columns (counted from 0) that totals add up; with `page_totals` each page ends with its own total
    and the one so far. `total` is the label of the last row, none when empty. `words` are the lines below the table,
    `signers` who signs, from left to right. `least` is the least height of a row in points: for writing by hand.
    """

    name: str
    occasion: Occasion
    title: str
    subtitles: tuple[str, ...] = ()
    columns: tuple[Column, ...]
    entries: tuple[Entry, ...]
    summed: tuple[int, ...] = ()
    page_totals: bool = False
    total: str = ""
    unit_note: str = ""
    words: tuple[str, ...] = ()
    signers: tuple[str, ...] = ()
    landscape: bool = False
    least: float = 0.0

    def lines(self) -> Iterator[Line]:
        """The rows of the list itself."""
        return (entry for entry in self.entries if isinstance(entry, Line))

    def has_values(self, column: int, first: int, last: int) -> bool:
        """Whether any line among these entries says something in a column; an empty text says that there is no mark."""
        entries = (self.entries[place] for place in range(first, last))
        return any(isinstance(e, Line) and e.values[column] is not None for e in entries)

    def so_far(self, column: int) -> list[int]:
        """What a column's lines add up to before each entry, and after all: numbers, or how many marks."""
        values = (
            worth(entry.values[column]) if isinstance(entry, Line) else 0 for entry in self.entries
        )
        return list(accumulate(values, initial=0))


def worth(value: Value) -> int:
    """What a value counts for in a total."""
    if isinstance(value, Product | Difference | Addition):
        return value.value
    if isinstance(value, str):
        return int(value == MARK)
    return int(value or 0)


def difference(first: int, second: int, value: int, less: int) -> Difference:
    """What a column's value exceeds another's by, worked out."""
    return Difference(first, second, max(0, value - less))
