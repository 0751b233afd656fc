"""Rows above and below the table: texts over some of its columns."""

from dataclasses import dataclass

from dialogue_cli.workbooks.printed.looks import Look
from dialogue_cli.workbooks.printed.measure import height_of, line_count


@dataclass(frozen=True, slots=True)
class Piece:
    """A text over the columns from `first` to `last`, counted from 1."""

    first: int
    last: int
    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class FreeRow:
    """A row that belongs to no table, with its height in points."""

    height: float
    pieces: tuple[Piece, ...] = ()


def free_row(wide: tuple[float, ...], *pieces: Piece) -> FreeRow:
    """A row as high as its pieces need it; `wide` are the widths of the columns in points."""
    return FreeRow(max(_height(wide, piece) for piece in pieces), pieces)


def _height(wide: tuple[float, ...], piece: Piece) -> float:
    room = sum(wide[piece.first - 1 : piece.last])
    lines = line_count(piece.text, room, piece.look.size, bold=piece.look.bold)
    return height_of(lines, piece.look.size)
