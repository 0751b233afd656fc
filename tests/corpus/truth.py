"""What a file holds in truth, and the sheet on which a case writes both at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

Kind = Literal["petition", "delegate", "answer", "attendance", "gift"]
# Several readings are right where the specification leaves the choice open.
OneOf = tuple[Any, ...]


@dataclass(frozen=True)
class Truth:
    """One record that the file holds: where, and the fields that a clerk would expect.

    An empty `sheet` and a `row` of 0 stand for files that have none (Word, HTML, CSV has rows alone).
    A value that is a tuple lists readings that are equally right.
    """

    kind: Kind
    sheet: str
    row: int
    part: int
    fields: dict[str, Any]


@dataclass(frozen=True)
class Made:
    """A file that was written, what is true of it, and the options of the command."""

    paths: tuple[Path, ...]
    truths: tuple[Truth, ...] = ()
    # Rows that may give a record or none: "Không có ý kiến", a person listed twice.
    free: frozenset[tuple[str, int]] = frozenset()
    options: tuple[str, ...] = ()
    refused: bool = False


@dataclass(frozen=True)
class Case:
    """One awkward file: its category, its name, what writes it."""

    category: str
    name: str
    write: Callable[[Path], Made]

    def __str__(self) -> str:
        """The category and the name."""
        return f"{self.category}/{self.name}"


CASES: list[Case] = []


def case(category: str) -> Callable[[Callable[[Path], Made]], Callable[[Path], Made]]:
    """Put a function that writes one file among the cases."""

    def keep(write: Callable[[Path], Made]) -> Callable[[Path], Made]:
        CASES.append(Case(category, write.__name__, write))
        return write

    return keep


Cell = Any


@dataclass
class Grid:
    """A sheet being filled in, and the records that its rows hold.

    `left` and `above` are empty columns and rows before the first cell.
    """

    name: str = "Sheet1"
    left: int = 0
    above: int = 0
    rows: list[list[Cell]] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    truths: list[Truth] = field(default_factory=list)
    free: set[tuple[str, int]] = field(default_factory=set)
    hidden: bool = False
    hidden_rows: set[int] = field(default_factory=set)
    fonts: dict[tuple[int, int], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rows.extend([] for _ in range(self.above))

    def add(self, *cells: Cell) -> int:
        """One more row; returns its number as Excel shows it."""
        self.rows.append([None] * self.left + list(cells))
        return len(self.rows)

    def add_all(self, lines: Iterable[Iterable[Cell]]) -> None:
        """Several rows at once."""
        for line in lines:
            self.add(*line)

    def blank(self, count: int = 1) -> None:
        """Empty rows."""
        for _ in range(count):
            self.add()

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Merge an area: rows from 1 as Excel counts, columns from 1 within the table."""
        self.merges.append((top, left + self.left, bottom, right + self.left))

    def wide(self, text: Cell, columns: int) -> int:
        """A row of one text merged over so many columns."""
        row = self.add(text)
        self.merge(row, 1, row, columns)
        return row

    @property
    def spans(self) -> dict[tuple[int, int], tuple[int, int]]:
        """How many rows and columns a merged cell reaches over, by its first cell."""
        return {
            (top, left): (bottom - top + 1, right - left + 1)
            for top, left, bottom, right in self.merges
        }

    @property
    def covered(self) -> set[tuple[int, int]]:
        """The cells below and beside the first one of a merged area."""
        return {
            (top + down, left + across)
            for (top, left), (height, width) in self.spans.items()
            for down in range(height)
            for across in range(width)
            if down or across
        }

    @property
    def here(self) -> int:
        """The number of the last row."""
        return len(self.rows)

    def holds(self, kind: Kind, *, row: int = 0, part: int = 1, **fields: Any) -> None:
        """Say that a row, the last one unless told, holds a record."""
        self.truths.append(Truth(kind, self.name, row or self.here, part, fields))

    def petition(self, text: Any, *, row: int = 0, part: int = 1, **fields: Any) -> None:
        """Say that a row holds a petition."""
        self.holds("petition", row=row, part=part, text=text, **fields)

    def petitions(self, *texts: str, **fields: Any) -> None:
        """Say that the last row holds several petitions."""
        for part, text in enumerate(texts, start=1):
            self.petition(text, part=part, **fields)

    def person(self, full_name: Any, **fields: Any) -> None:
        """Say that the last row holds a delegate."""
        self.holds("delegate", full_name=full_name, **fields)

    def may_hold(self) -> None:
        """Say that the last row may give a record or none."""
        self.free.add((self.name, self.here))


def made(path: Path, *grids: Grid, options: tuple[str, ...] = ()) -> Made:
    """What is true of a file whose sheets can be named."""
    return Made(
        (path,),
        tuple(truth for grid in grids for truth in grid.truths),
        frozenset(place for grid in grids for place in grid.free),
        options,
    )


def refused(path: Path, options: tuple[str, ...] = ()) -> Made:
    """A file that must be turned away."""
    return Made((path,), refused=True, options=options)
