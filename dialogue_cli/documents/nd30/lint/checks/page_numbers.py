"""Page numbers: where they stand, how they look, that page one shows none (ND30-PAGE-10 … 14)."""

import re
from collections.abc import Iterator

from dialogue_cli.documents.nd30.decree import look_rule
from dialogue_cli.documents.nd30.lint.components.anatomy import Anatomy
from dialogue_cli.documents.nd30.lint.components.extent import pages
from dialogue_cli.documents.nd30.lint.components.pieces import piece_of
from dialogue_cli.documents.nd30.lint.faults import Fault, Faults, Mend, figure, joined
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.lint.reading.paper import (
    HeadFoot,
    Paragraph,
    Section,
    paragraphs_of,
)
from dialogue_cli.messages import lint as say

# Also what is worked out from it: { = { PAGE } - 1 }, { IF { PAGE } = 1 … }.
_PAGE = re.compile(r"\s*(?:(?:=|IF\b).*)?\bPAGE\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
# So much text surely goes on to a second page, whatever the estimate may be wrong by.
_SURELY_TWO = 1.08


def page_numbers(paper: Anatomy) -> Faults:
    """Everything about the numbers of the pages."""
    sections = paper.paper.sections
    shown = [numbered for section in sections for numbered in _numbers(section)]
    if not any(head.kind in ("header", "footer") for head, _ in shown):
        yield from _none(paper)
    for section in sections:
        yield from _format(section, first=section.number == 0)
    seen: set[str] = set()
    for head, paragraph in shown:
        if head.part not in seen:
            seen.add(head.part)
            yield from _place(head, paragraph)
            yield from _look(paragraph)
    yield from _first_page(sections[0])


def has_page_field(paragraph: Paragraph) -> bool:
    """Whether it prints the number of its page."""
    return any(_PAGE.match(code) for code, _ in paragraph.fields)


def _numbers(section: Section) -> Iterator[tuple[HeadFoot, Paragraph]]:
    """The paragraphs with page numbers, with the header or footer each is in."""
    for head in section.heads:
        for paragraph in paragraphs_of(head.blocks):
            if has_page_field(paragraph):
                yield head, paragraph


def _none(paper: Anatomy) -> Faults:
    count = pages(paper.paper)
    if count < 1 or not paper.official:
        return
    mend = Mend("page_number", None)
    surely = count >= _SURELY_TWO
    yield Fault(
        "ND30-PAGE-10",
        say.NO_PAGE_NUMBER,
        severity=None if surely else "warning",
        mends=(mend,),
    )


def _format(section: Section, *, first: bool) -> Faults:
    if section.number_format not in ("decimal", "numberInDash"):
        found = say.NUMBER_FORMAT.format(format=section.number_format)
        yield Fault("ND30-PAGE-10", found, section, mends=(Mend("page_format", section),))
    if first and section.number_start not in (None, 1):
        found = say.NUMBER_START.format(start=section.number_start)
        yield Fault("ND30-PAGE-10", found, section, mends=(Mend("page_start", section, 1),))


def _place(head: HeadFoot, paragraph: Paragraph) -> Faults:
    if head.kind == "footer":
        yield Fault(
            "ND30-PAGE-11", say.NUMBER_IN_FOOTER, paragraph, mends=(Mend("page_number", None),)
        )
    align = _effective_align(paragraph)
    if align != "center" and head.pages != "first":
        found = say.NUMBER_ALIGN.format(align=say.ALIGNS.get(align, say.OTHER_ALIGN))
        mends = (Mend("align", paragraph, "center"),)
        yield Fault("ND30-PAGE-11", found, paragraph, mends=mends)
    text = piece_of(paragraph).text.strip()
    if head.kind == "header" and text and not _DIGITS.fullmatch(text):
        yield Fault("ND30-PAGE-14", text, paragraph, say.NUMBER_ONLY)


def _effective_align(paragraph: Paragraph) -> str:
    """Where the number stands: by a frame, by the tab before it, else by the paragraph."""
    look = paragraph.look
    if look.frame:
        return look.align if look.frame == "placed" else look.frame
    tabs = 0
    for run in paragraph.runs:
        if _PAGE.match(run.field):
            break
        tabs += run.text.count("\t")
    if not tabs:
        return look.align
    of_page = [tab.get(f"{W}alignment", "") for tab in paragraph.element.iter(f"{W}ptab")]
    stops = of_page or [kind for kind, _ in sorted(look.tabs, key=lambda stop: stop[1])]
    return stops[tabs - 1] if tabs <= len(stops) else "left"


def _look(paragraph: Paragraph) -> Faults:
    looks = [look for code, look in paragraph.fields if _PAGE.match(code)]
    low, high = look_rule("ND30-PAGE-12").size
    told, mends = [], []
    for look in looks[:1]:
        if not low <= look.size <= high:
            told.append(say.SIZE.format(size=figure(look.size)))
            mends.append(Mend("size", paragraph, high, paragraph.runs))
        if look.italic:
            told.append(say.ITALIC)
            mends.append(Mend("italic", paragraph, False, paragraph.runs))
        if look.bold:
            bold = Mend("bold", paragraph, False, paragraph.runs)
            yield Fault("ND30-PAGE-12", say.BOLD, paragraph, severity="warning", mends=(bold,))
    if told:
        yield Fault("ND30-PAGE-12", joined(told), paragraph, mends=tuple(mends))


def _first_page(section: Section) -> Faults:
    """Page one shows no number: it has a header of its own, without a number."""
    by_pages = {
        (head.kind, head.pages): any(has_page_field(p) for p in paragraphs_of(head.blocks))
        for head in section.heads
    }
    for kind in ("header", "footer"):
        on_first = by_pages.get((kind, "first" if section.title_page else "default"), False)
        if on_first:
            mend = Mend("title_page", section)
            yield Fault("ND30-PAGE-13", say.NUMBER_ON_FIRST, section, mends=(mend,))
            return
