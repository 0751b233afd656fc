"""Paper and margins of every section (ND30-PAGE-01 … 06, ND30-ANNEX-10)."""

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.faults import (
    Fault,
    Faults,
    Mend,
    figure,
    millimetres,
    range_mm,
)
from dialogue_cli.documents.nd30.lint.reading.paper import Section, Table
from dialogue_cli.messages import lint as say

_MARGINS = ("ND30-PAGE-03", "ND30-PAGE-04", "ND30-PAGE-05", "ND30-PAGE-06")
_TWIPS_PER_MM = 1440 / 25.4


def page(paper: Anatomy) -> Faults:
    """Size, direction and margins of the pages."""
    for section in paper.paper.sections:
        yield from _size(section)
        if section.landscape and not _has_table(paper, section):
            yield Fault("ND30-PAGE-02", at=section, allowed=say.UPRIGHT_PAGE)
        for rule in _MARGINS:
            yield from _margin(rule, section)


def _size(section: Section) -> Faults:
    rule = decree_rule("ND30-PAGE-01")
    short, long = rule.values["size"]
    tolerance = rule.values["tolerance"]
    if section.width is None or section.height is None:
        mend = Mend("page_size", section, (short, long))
        yield Fault(rule.id, say.NO_SIZE, section, say.A4, mends=(mend,))
        return
    one, other = sorted((section.width, section.height))
    if abs(one - short) > tolerance or abs(other - long) > tolerance:
        found = say.PAPER_SIZE.format(
            width=figure(section.width / _TWIPS_PER_MM),
            height=figure(section.height / _TWIPS_PER_MM),
        )
        size = (long, short) if section.landscape else (short, long)
        yield Fault(rule.id, found, section, say.A4, mends=(Mend("page_size", section, size),))


def _margin(name: str, section: Section) -> Faults:
    rule = decree_rule(name)
    side, (low, high) = rule.values["side"], rule.values["range"]
    margin: int | None = getattr(section, side)
    found = say.NO_MARGIN if margin is None else ""
    twips = abs(margin or 0) + (section.gutter if side == "left" else 0)
    tolerance = rule.values["tolerance"]
    if margin is not None and low - tolerance <= twips <= high + tolerance:
        return
    nearest = low if twips < low else high
    mend = Mend("margin", section, (side, nearest - (section.gutter if side == "left" else 0)))
    told = found or millimetres(twips)
    if section.landscape:
        said = f"{rule.title.lower()} {told}"
        yield Fault("ND30-ANNEX-10", said, section)
    else:
        yield Fault(name, told, section, range_mm(low, high), mends=(mend,))


def _has_table(paper: Anatomy, section: Section) -> bool:
    """Whether a section holds a table of data; those that hold head and foot are none."""
    layout = (paper.head.table, paper.foot.table)
    tables = (b for b in paper.paper.blocks if isinstance(b, Table) and b not in layout)
    return any(table.section == section.number for table in tables)
