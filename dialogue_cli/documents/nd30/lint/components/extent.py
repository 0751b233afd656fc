"""About how many pages a paper takes: a .docx does not know, so its lines are measured."""

from collections.abc import Sequence
from itertools import islice
from math import ceil

from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paper, Paragraph, Table
from dialogue_cli.documents.nd30.metrics import text_width

_LINE = 1.15  # height of a single line of Times New Roman, in sizes
_TWIPS = 20
_A_COLUMN, _A_PAGE = 9000, 14500
_NARROWEST = 500
# Longer papers surely have several pages; measuring stops there.
_MOST_BLOCKS = 160


def pages(paper: Paper) -> float:
    """Pages, about; page breaks and sections count as whole pages."""
    height = paper.sections[0].text_height or _A_PAGE
    body = sum(map(_height, islice(paper.blocks, _MOST_BLOCKS)))
    breaks = sum(block.breaks_page for block in paper.blocks if isinstance(block, Paragraph))
    turned = sum(section.starts != "continuous" for section in paper.sections[1:])
    longer = len(paper.blocks) > _MOST_BLOCKS
    return max(body / height, 1.0 + breaks + turned if breaks + turned else 0.0, 2.0 * longer)


def _height(block: Block) -> float:
    if isinstance(block, Table):
        rows = (max((_total(cell.blocks) for cell in row.cells), default=0) for row in block.rows)
        return sum(rows)
    return lines_of(block) * _line_height(block) + block.look.before + block.look.after


def _total(blocks: Sequence[Block]) -> float:
    return sum(map(_height, blocks))


def lines_of(paragraph: Paragraph) -> int:
    """How many lines it takes in its column, about."""
    look = paragraph.look
    column = max((paragraph.width or _A_COLUMN) - look.left - look.right, _NARROWEST)
    size = max((run.look.size for run in paragraph.runs), default=0.0)
    bold = any(run.look.bold for run in paragraph.runs)
    first, *rest = (text_width(line, size, bold=bold) for line in paragraph.text.split("\n"))
    return sum(max(1, ceil(width / column)) for width in (first + (look.first or 0), *rest))


def _line_height(paragraph: Paragraph) -> float:
    size = max((run.look.size for run in paragraph.runs), default=_mark_size(paragraph))
    if paragraph.look.line_rule == "exact":
        return paragraph.look.line
    single = size * _LINE * _TWIPS
    if paragraph.look.line_rule == "atLeast":
        return max(single, paragraph.look.line)
    return single * paragraph.look.line / 240


def _mark_size(paragraph: Paragraph) -> float:
    """An empty paragraph is as high as its mark; a rule is drawn with one that is nearly nothing."""
    found = paragraph.element.find("{*}pPr/{*}rPr/{*}sz")
    value = "" if found is None else next(iter(found.attrib.values()), "")
    return int(value) / 2 if value.isdigit() else 13.0
