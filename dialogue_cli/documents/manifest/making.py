"""The manifest of a paper that has just been composed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogue_cli import __version__
from dialogue_cli.documents.blocks import Block, Heading, Item, Paragraph, Row, Table
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.manifest.sources import sources_of, template_fingerprint
from dialogue_cli.documents.manifest.text import paragraph_text, row_text
from dialogue_cli.documents.nd30.ooxml import plain
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.model.manifest import (
    Manifest,
    Origin,
    Part,
    part_fingerprint,
    whole_fingerprint,
)

# A code that stands in the text itself: CH-003, KN-0012.
_CODE = re.compile(r"\b(?:CH|KN)-\d{3,6}\b")

Codes = Mapping[str, tuple[str, ...]]


def unsealed(
    template: TemplateSource,
    facts: PaperFacts,
    frame: FrameValues,
    origin: Origin,
    *,
    draft: bool,
) -> Manifest:
    """All of a manifest that is known before the paper is composed: what it is made from."""
    return Manifest(
        paper=template.paper,
        year=facts.year,
        program=__version__,
        template=template_fingerprint(template),
        office=origin.office,
        copy=origin.copy,
        draft=draft,
        number=f"{frame.number:02d}/{frame.symbol}" if frame.number else "",
        day=frame.day,
        sources=(*sources_of(facts, frame), *origin.settings),
    )


def with_text(manifest: Manifest, texts: Sequence[str], codes: Codes) -> Manifest:
    """The manifest with the parts of its text, each with the codes behind it and those that it names."""
    parts = tuple(_part(text, codes.get(text, ())) for text in texts)
    return replace(manifest, parts=parts, text=whole_fingerprint(parts))


def codes_by_text(blocks: Sequence[Block]) -> Codes:
    """The codes behind each paragraph and row, by its text; what two of one text have is put together."""
    found: dict[str, tuple[str, ...]] = {}
    for block in blocks:
        for text, codes in _told(block):
            found[text] = tuple(dict.fromkeys((*found.get(text, ()), *codes)))
    return found


def _part(text: str, behind: tuple[str, ...]) -> Part:
    named = _CODE.findall(text) if "-" in text else ()
    return Part(part_fingerprint(text), tuple(dict.fromkeys((*behind, *named))))


def _told(block: Block) -> Sequence[tuple[str, tuple[str, ...]]]:
    if isinstance(block, Table):
        return [(_row(row), row.codes) for row in block.rows if row.codes]
    if isinstance(block, Item) and block.codes:
        return [(paragraph_text(f"{block.mark} {plain(block.runs)}"), block.codes)]
    if isinstance(block, Heading | Paragraph) and block.codes:
        return [(paragraph_text(plain(block.runs)), block.codes)]
    return ()


def _row(row: Row) -> str:
    return row_text([plain(cell) for cell in row.cells])
