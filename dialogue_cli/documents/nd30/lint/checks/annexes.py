"""Annexes (ND30-ANNEX-02 … 13); what an annex holds is checked softly: it may be any table."""

import re

from dialogue_cli.documents.nd30.decree import decree_rule
from dialogue_cli.documents.nd30.lint.checks.looks import is_gap, look_fault
from dialogue_cli.documents.nd30.lint.checks.page_numbers import has_page_field
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.annexes import Annex
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend
from dialogue_cli.documents.nd30.lint.reading.paper import Block, Paragraph, Table, paragraphs_of
from dialogue_cli.messages import lint as say

_WORD = 7  # letters of “Phụ lục”
_ROMAN = re.compile(r"phu luc(?: ([ivxlc]+))?")


def annexes(paper: Anatomy) -> Faults:
    """Every annex."""
    several = len(paper.annexes) > 1
    alone = not paper.foot.found
    for annex in paper.annexes:
        yield from _label(annex, several=several, alone=alone)
        yield from _title(annex)
        yield from _reference(annex)
        if not alone:
            yield from _pages(paper, annex)
            yield from _ending(paper, annex)


def _label(annex: Annex, *, several: bool, alone: bool) -> Faults:
    also = [say.ANNEX_JOINED] if annex.joined else []
    if annex.label.shown[:_WORD].isupper():
        also.append(say.UPPER)
    yield from look_fault("ND30-ANNEX-03", annex.label, also=also, skip=("case",))
    if annex.joined:
        return
    found = _ROMAN.fullmatch(annex.label.folded)
    number = found[1] if found else annex.label.folded.removeprefix("phu luc").strip(" .:")
    wrong_form = found is None
    missing = several and not number
    spare = bool(number) and not several and not alone
    if wrong_form or missing or spare:
        yield Fault("ND30-ANNEX-02", annex.label.shown, annex.label)


def _title(annex: Annex) -> Faults:
    for piece in annex.title:
        yield from look_fault("ND30-ANNEX-04", piece)
    if not annex.title and not annex.joined:
        yield Fault("ND30-ANNEX-04", say.ANNEX_NO_TITLE, annex.label, severity="warning")


def _reference(annex: Annex) -> Faults:
    piece = annex.reference
    if piece is None:
        yield Fault("ND30-ANNEX-05", say.ANNEX_NO_REFERENCE, annex.label)
        return
    also = []
    pattern = decree_rule("ND30-ANNEX-05").values["pattern"]
    if not is_gap(piece) and not re.match(pattern, piece.text):
        also.append(say.ANNEX_FORM.format(text=piece.text[: say.LONGEST_QUOTE]))
    yield from look_fault("ND30-ANNEX-05", piece, also=also)


def _pages(paper: Anatomy, annex: Annex) -> Faults:
    """A section of its own whose pages count from 1."""
    label = annex.label.paragraph
    first = _first_of_section(paper, annex)
    section = paper.paper.sections[min(label.section, len(paper.paper.sections) - 1)]
    if not first or label.section == 0:
        yield Fault("ND30-ANNEX-08", say.ANNEX_NO_SECTION, annex.label)
        if not _on_new_page(paper, annex):
            yield Fault("ND30-ANNEX-13", say.ANNEX_NO_PAGE, annex.label)
        return
    if section.number_start != 1:
        mend = Mend("page_start", section, 1)
        yield Fault("ND30-ANNEX-08", say.ANNEX_NO_START, annex.label, mends=(mend,))
    if section.starts == "continuous" and not _on_new_page(paper, annex):
        yield Fault("ND30-ANNEX-13", say.ANNEX_NO_PAGE, annex.label)
    shows = any(
        has_page_field(p)
        for head in section.heads
        if head.pages == ("first" if section.title_page else "default")
        for p in paragraphs_of(head.blocks)
    )
    if shows:
        yield Fault("ND30-ANNEX-09", at=annex.label)


def _first_of_section(paper: Anatomy, annex: Annex) -> bool:
    """Whether nothing printed stands between the section's beginning and the label."""
    section = annex.label.paragraph.section
    before = (block for block in paper.paper.blocks[: annex.start] if block.section == section)
    return not any(map(_printed, before))


def _on_new_page(paper: Anatomy, annex: Annex) -> bool:
    """Whether a page is begun by its label or by the last that stands before it."""
    label = annex.label.paragraph
    before = reversed(paper.paper.blocks[: annex.start])
    last = next((block for block in before if _printed(block) or _breaks(block)), label)
    return label.breaks_page or _breaks(last)


def _breaks(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.breaks_page


def _printed(block: Block) -> bool:
    return isinstance(block, Table) or not block.blank


def _ending(paper: Anatomy, annex: Annex) -> Faults:
    """The text of an annex ends as a paper does; a table needs no mark."""
    last = [block for block in paper.paper.blocks[annex.start : annex.end] if _printed(block)][-1]
    if isinstance(last, Table) or last is annex.label.paragraph:
        return
    if not last.text.rstrip().endswith(decree_rule("ND30-BODY-06").values["mark"]):
        yield Fault("ND30-ANNEX-12", last.text[-20:], last)
