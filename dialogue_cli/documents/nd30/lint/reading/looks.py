"""How a run and a paragraph look in the end, when all layers have been merged."""

from dataclasses import dataclass

TIMES = "Times New Roman"
# What Word takes where nothing says a size.
DEFAULT_SIZE = 10.0
SINGLE_LINE = 240


@dataclass(frozen=True, slots=True)
class RunLook:
    """The effective look of a run: size in points, colour “auto” or six digits.

    `ascii` is the font of plain letters and figures, `other` that of accented ones.
    """

    ascii: str
    other: str
    size: float
    bold: bool
    italic: bool
    underline: bool
    colour: str
    caps: bool
    raised: bool
    hidden: bool


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """The effective layout of a paragraph, lengths in twips.

    `first` is the first-line indent, negative when hanging, None when counted in characters;
    `line` means twips, or 240ths of a line where `line_rule` is “auto”. `frame` is the side a frame is put to.
    """

    style: str
    align: str
    first: int | None
    left: int
    right: int
    before: int
    after: int
    line: int
    line_rule: str
    contextual: bool
    border_top: str
    border_bottom: str
    boxed: bool
    new_page: bool
    frame: str
    tabs: tuple[tuple[str, int], ...]
