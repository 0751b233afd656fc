"""What a paper's content is made of, between the filled Markdown and Word.

`codes` are those of the questions or petitions behind a block: they go into the manifest, not onto the page.
"""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

ColumnAlign = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look, its line breaks kept; a `gap` holds the label of a missing value."""

    text: str
    bold: bool = False
    italic: bool = False
    gap: bool = False


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1: a mục (I. …); level 2: a khoản with a title (1. …); the number is typed text."""

    level: int
    runs: Runs
    codes: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the content; so are khoản without a title and điểm, number or letter typed."""

    runs: Runs
    codes: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Item:
    """A line that starts with a typed mark: a dash, or a plus below it."""

    mark: str
    runs: Runs
    codes: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Basis:
    """One legal basis (căn cứ)."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Addressees:
    """To whom the paper goes (Kính gửi), one text an addressee, without dash and final mark."""

    lines: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width and how its cells are aligned."""

    heading: Runs
    share: int
    align: ColumnAlign


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; one cell alone spans all columns."""

    cells: tuple[Runs, ...]
    codes: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data, its heading repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code as people read it; on a card its QR stands above it and holds it without the spaces."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Annex:
    """What follows is an annex: a section of its own with this title, upright or turned."""

    title: Runs
    landscape: bool = False


Block: TypeAlias = (
    Heading | Paragraph | Item | Basis | Addressees | Table | PageBreak | Code | Annex
)
