"""The lines of a card, as large as its room lets them be: nothing is ever cut off."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from dialogue_cli.documents.blocks import Block, Heading, Paragraph, Runs
from dialogue_cli.documents.cards.sizes import CardSize
from dialogue_cli.documents.nd30.metrics import (
    TWIPS_PER_MM,
    TWIPS_PER_POINT,
    Measure,
    text_width,
    wrapped,
)
from dialogue_cli.documents.nd30.ooxml import plain

# What a line takes of the height, in sizes of its letters, with the room between paragraphs.
_LINE = 1.15
_BETWEEN = 0.25
_STEP = 0.95


@dataclass(frozen=True, slots=True)
class CardLine:
    """One paragraph of a card: its runs and the size of its letters in points."""

    runs: Runs
    size: float


def card_lines(blocks: Sequence[Block], size: CardSize) -> tuple[CardLine, ...]:
    """The paragraphs of one card, smaller where a word is too wide, and all of them where they are too high."""
    room = (size.width - size.code - 2 * size.margin) * TWIPS_PER_MM
    height = (size.height - 2 * size.margin) * TWIPS_PER_MM
    lines = usual = tuple(_narrowed(line, room) for line in _lines(blocks, size))
    measure = 1.0
    while sum(_height(line, room) for line in lines) > height and size.name * measure > size.least:
        measure *= _STEP
        lines = tuple(replace(one, size=_half_points(one.size * measure)) for one in usual)
    return lines


def _lines(blocks: Sequence[Block], size: CardSize) -> Iterator[CardLine]:
    for block in blocks:
        match block:
            case Heading(level=1, runs=runs):
                yield CardLine(_bold(runs), size.name)
            case Heading(runs=runs):
                yield CardLine(_bold(runs), size.title)
            case Paragraph(runs=runs):
                yield CardLine(runs, size.text)
            case _:
                raise TypeError(block)


def _bold(runs: Runs) -> Runs:
    return tuple(replace(run, bold=True) for run in runs)


def _narrowed(line: CardLine, room: float) -> CardLine:
    """The line at a size at which its longest word stands in the width."""
    widest = max(map(_measure(line), plain(line.runs).split()), default=0.0)
    return replace(line, size=_half_points(line.size * min(1.0, room / widest if widest else 1.0)))


def _height(line: CardLine, room: float) -> float:
    """What the line takes in twips, broken as often as it must be."""
    broken = wrapped(plain(line.runs), room, _measure(line))
    return (len(broken) * _LINE + _BETWEEN) * line.size * TWIPS_PER_POINT


def _measure(line: CardLine) -> Measure:
    return partial(text_width, size=line.size, bold=all(run.bold for run in line.runs))


def _half_points(size: float) -> float:
    """The size, or the next smaller one that Word knows."""
    return max(int(size * 2) / 2, 1.0)
