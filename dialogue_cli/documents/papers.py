"""One paper: its template and its facts → the .docx, the filled Markdown and the gaps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogue_cli.documents.blocks import Addressees, Annex, Block, Code, Runs
from dialogue_cli.documents.cards.sheet import ON_CARDS, Sheets, sheets
from dialogue_cli.documents.cards.sizes import card_sizes
from dialogue_cli.documents.errors import TemplateBrokenError, ValueMissingError
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.filling import Filled, fill
from dialogue_cli.documents.frame import Frame, FrameValues
from dialogue_cli.documents.framing import (
    Composed,
    Tried,
    framed,
    named_or_usual,
    recipients_of,
)
from dialogue_cli.documents.manifest.making import codes_by_text, unsealed, with_text
from dialogue_cli.documents.manifest.text import written_parts
from dialogue_cli.documents.manifest.xml import to_xml
from dialogue_cli.documents.markdown import MarkdownError, read_blocks, read_runs
from dialogue_cli.documents.nd30.builder import body, packed
from dialogue_cli.documents.nd30.ooxml import plain
from dialogue_cli.documents.nd30.package import NO_PICTURES
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing, missing_in
from dialogue_cli.model.manifest import Origin

NO_ORIGIN = Origin()


def compose(
    template: TemplateSource,
    facts: PaperFacts,
    frame_values: FrameValues,
    *,
    draft: bool,
    unsigned: Missing | None = None,
    origin: Origin = NO_ORIGIN,
) -> Composed:
    """Make the paper; in a draft a missing value is a marked gap. `unsigned` is the gap of the signer's name.

    Raises TemplateBrokenError, and ValueMissingError when a final paper lacks a value.
    """
    source = unsealed(template, facts, frame_values, origin, draft=draft)
    if template.word:
        from dialogue_cli.documents.word.composing import compose_word  # noqa: PLC0415 - loads docxtpl

        return compose_word(template, facts, frame_values, source, unsigned=unsigned)
    read = _filled(template, facts, frame_values, unsigned)
    if read.gaps and not draft:
        raise ValueMissingError(template.title, read.gaps)
    filled, subject = read.filled, plain(read.subject)
    frame = framed(template, subject, read.frame_values, filled.signers, draft=draft)
    written = _written(template, read.blocks, read.subject, frame)
    manifest = with_text(source, written_parts(written.body), codes_by_text(read.blocks))
    document = packed(written.body, frame, to_xml(manifest), written.pictures)
    return Composed(read.gaps, filled.body, filled.values, document, manifest)


def try_out(
    template: TemplateSource,
    facts: PaperFacts,
    frame_values: FrameValues,
    *,
    unsigned: Missing | None = None,
) -> Tried:
    """What a draft of the paper would say and lack; only an office's own Word file is filled to its end for that.

    Raises TemplateBrokenError.
    """
    if template.word:
        return compose(template, facts, frame_values, draft=True, unsigned=unsigned)
    read = _filled(template, facts, frame_values, unsigned)
    return Tried(read.gaps, read.filled.body, read.filled.values)


@dataclass(frozen=True, slots=True)
class _Read:
    """A paper before it is laid out: its blocks and subject, what is missing, who receives it."""

    filled: Filled
    blocks: tuple[Block, ...]
    subject: Runs
    frame_values: FrameValues
    gaps: tuple[Missing, ...]


def _filled(
    template: TemplateSource,
    facts: PaperFacts,
    frame_values: FrameValues,
    unsigned: Missing | None,
) -> _Read:
    filled = fill(template, facts)
    blocks, subject = _read(template, filled)
    named = named_or_usual(frame_values.recipients, filled.recipients)
    addressed = any(isinstance(block, Addressees) for block in blocks)
    recipients = recipients_of(named, addressed=addressed)
    signing = [part for signer in filled.signers for part in (*signer.lines, signer.name)]
    named_around = (*recipients, *signing) if template.numbered else signing
    around = (gap for line in named_around for gap in missing_in(line))
    gaps = tuple(dict.fromkeys((*_gaps(filled), *around, *((unsigned,) if unsigned else ()))))
    return _Read(filled, blocks, subject, replace(frame_values, recipients=recipients), gaps)


def _written(
    template: TemplateSource, blocks: Sequence[Block], subject: Runs, frame: Frame
) -> Sheets:
    """All that the paper shows, laid out as its frame says."""
    if template.layout == "cards":
        return sheets(blocks, card_sizes()[template.frame])
    return Sheets(body(blocks, subject, frame), NO_PICTURES)


def _read(template: TemplateSource, filled: Filled) -> tuple[tuple[Block, ...], Runs]:
    """Content and subject; a fault of the Markdown is told with the template's line."""
    try:
        blocks = read_blocks(filled.body, filled.values)
        _check_place(template, blocks)
        return blocks, read_runs(filled.subject, filled.values)
    except MarkdownError as fault:
        lines = template.body.split("\n")
        line = next((n for n, text in enumerate(lines, start=1) if fault.text in text), 1)
        raise TemplateBrokenError(file=template.file, line=line, reason=fault.reason) from fault


def _check_place(template: TemplateSource, blocks: Sequence[Block]) -> None:
    """Not every block has its place in every frame. Raises MarkdownError."""
    kinds = {type(block) for block in blocks}
    if Annex in kinds and not template.numbered:
        # An annex names the number and date of its paper (ND30-ANNEX-05).
        raise MarkdownError(sentences.REASON_ANNEX_UNNUMBERED, "::: annex")
    if template.layout == "cards":
        if kinds - ON_CARDS:
            raise MarkdownError(sentences.REASON_CARDS, "")
    elif Code in kinds:
        raise MarkdownError(sentences.REASON_CODE, "::: code")


def _gaps(filled: Filled) -> tuple[Missing, ...]:
    """What is missing in the text, each once, in the order of reading."""
    pieces = filled.values.pieces(filled.subject + filled.body)
    return tuple(dict.fromkeys(piece for piece in pieces if isinstance(piece, Missing)))
