"""A document as read: paragraphs, tables, sections, headers. Nothing here knows the decree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from dialogue_cli.documents.nd30.lint.reading.looks import ParagraphLook, RunLook


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands: its number in its part, and its cell where it is in a table.

    `part` is body, box, header or footer; all numbers count from 1, 0 means none.
    """

    part: str
    number: int
    table: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Text of one look; `element` is the w:r it was read from, `field` the code that made it.

    `part`: the element holds other text too, beyond a tab or a line break.
    """

    text: str
    look: RunLook
    element: Any = field(repr=False)
    field: str = ""
    part: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A line drawn by hand: its length in twips, whether it is solid and plain, whether it lies flat."""

    length: int
    solid: bool
    flat: bool = True


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph with its effective look; `label` is its automatic number, `width` its column in twips."""

    runs: tuple[Run, ...]
    look: ParagraphLook
    place: Place
    element: Any = field(repr=False)
    label: str = ""
    width: int = 0
    section: int = 0
    drawn: tuple[Drawn, ...] = ()
    boxes: tuple["Blocks", ...] = ()
    breaks_page: bool = False
    pictures: int = 0
    fields: tuple[tuple[str, RunLook], ...] = ()
    _text: str | None = None

    @property
    def typed(self) -> str:
        """The text without its automatic number."""
        if self._text is None:
            self._text = "".join(run.text for run in self.runs)
        return self._text

    @property
    def text(self) -> str:
        """The text as printed, its automatic number first."""
        return f"{self.label} {self.typed}" if self.label else self.typed

    @property
    def blank(self) -> bool:
        """Whether nothing is printed but, perhaps, a drawing."""
        return not self.typed.strip()


@dataclass(slots=True, eq=False)
class Cell:
    """A cell: the grid column it begins at (from 0), its width in twips, whether it draws its own borders."""

    blocks: "Blocks"
    column: int
    width: int
    bordered: bool = False


@dataclass(slots=True, eq=False)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]


@dataclass(slots=True, eq=False)
class Table:
    """A table; `number` counts the tables of the body from 1."""

    rows: tuple[Row, ...]
    number: int
    bordered: bool
    section: int
    element: Any = field(repr=False)


Block: TypeAlias = Paragraph | Table
Blocks: TypeAlias = tuple[Block, ...]


@dataclass(slots=True, eq=False)
class HeadFoot:
    """One header or footer: its kind (header, footer), for which pages (default, first, even), its text."""

    kind: str
    pages: str
    part: str
    blocks: Blocks


@dataclass(slots=True, eq=False)
class Section:
    """A section: page and margins in twips, None where nothing is said, and its headers and footers."""

    number: int
    element: Any = field(repr=False)
    width: int | None
    height: int | None
    landscape: bool
    top: int | None
    bottom: int | None
    left: int | None
    right: int | None
    gutter: int
    title_page: bool
    number_format: str
    number_start: int | None
    starts: str
    heads: tuple[HeadFoot, ...]

    @property
    def text_width(self) -> int:
        """Width between the margins."""
        edges = (self.left or 0) + (self.right or 0) + self.gutter
        return max(0, (self.width or 0) - edges)

    @property
    def text_height(self) -> int:
        """Height between the margins."""
        return max(0, (self.height or 0) - abs(self.top or 0) - abs(self.bottom or 0))


@dataclass(slots=True, eq=False)
class Paper:
    """A whole document."""

    name: str
    blocks: Blocks
    sections: tuple[Section, ...]


def paragraphs_of(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """Every paragraph in order: those of cells, and those of text boxes right after their anchor."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell.blocks)
        else:
            yield block
            for box in block.boxes:
                yield from paragraphs_of(box)
