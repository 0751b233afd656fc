"""How wide and how high texts stand in cells, in points: neither Excel nor LibreOffice fits merged cells by itself."""

import unicodedata
from functools import cache

from dialogue_cli.reference.letter_widths import letter_widths

POINTS_PER_MM = 72 / 25.4
# A line of type of that size, and what stays free above and below the lines of a cell.
LEADING, PADDING = 1.3125, 1.5
# What the lines of a cell leave free at its sides; printers differ by a little, so do the letters of other fonts.
_SIDES, _RESERVE = 6.0, 1.03
_SMALLEST, _EASY = 8.0, 12.0


@cache
def _face(bold: bool) -> dict[str, float]:
    """Widths of letters in ems."""
    units, faces = letter_widths()
    return {letter: width / units for letter, width in faces[bold, False].items()}


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width in points of one line."""
    face = _face(bold)
    try:
        return sum([face[letter] for letter in text]) * size
    except KeyError:
        return sum(face.get(letter) or _foreign(letter) for letter in text) * size


def _foreign(letter: str) -> float:
    """Width in ems of a letter that the font lacks, as wide as another font may have it."""
    if unicodedata.combining(letter):
        return 0.0
    return 1.35 if unicodedata.east_asian_width(letter) in "WF" else 0.9


def line_count(text: str, room: float, size: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a cell that is `room` points wide."""
    free = (room - _SIDES) / _RESERVE
    return sum(_lines(part, free, size, bold) for part in text.split("\n"))


def height_of(lines: int, size: float) -> float:
    """The height of a row of so many lines, in points; a multiple of what a screen can show."""
    return -(-(lines * size * LEADING + PADDING) // 0.75) * 0.75


def fitting_size(text: str, room: float, size: float, most: float) -> float:
    """The size of type, at most `size`, at which a text is no higher than `most`; the smallest when none is."""
    while size > _SMALLEST and height_of(line_count(text, room, size), size) > most:
        size -= 1 if size <= _EASY else 0.5
    return size


def _lines(part: str, free: float, size: float, bold: bool) -> int:
    if text_width(part, size, bold=bold) <= free:
        return 1
    lines, used, space = 1, 0.0, text_width(" ", size, bold=bold)
    for word in part.split(" "):
        width = text_width(word, size, bold=bold)
        if used and used + space + width > free:
            lines, used = lines + 1, 0.0
        elif used:
            used += space
        if width > free:  # broken anywhere; what is left at the end of a line is less than a letter
            more = int(width // (free - 1.4 * size)) if free > 3 * size else len(word)
            lines, used, width = lines + more, free, 0.0
        used += width
    return lines
