"""One paper: its template and its facts → the .docx, the filled Markdown and the gaps."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.documents.blocks import Addressees, Annex, Block, Runs
from dialogue_cli.documents.errors import TemplateBrokenError, ValueMissingError
from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.filling import Filled, fill
from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.framing import Composed, framed, is_gap, named_or_usual
from dialogue_cli.documents.markdown import MarkdownError, read_blocks, read_runs
from dialogue_cli.documents.nd30.builder import build
from dialogue_cli.documents.nd30.ooxml import plain
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing, missing_in


def compose(
    template: TemplateSource,
    facts: PaperFacts,
    frame_values: FrameValues,
    *,
    draft: bool,
    unsigned: Missing | None = None,
) -> Composed:
    """Make the paper; in a draft a missing value is a marked gap. `unsigned` is the gap of the signer's name.

    Raises TemplateBrokenError, and ValueMissingError when a final paper lacks a value.
    """
    if template.word:
        from dialogue_cli.documents.word.composing import compose_word  # noqa: PLC0415 - loads docxtpl

        return compose_word(template, facts, frame_values, draft=draft, unsigned=unsigned)
    filled = fill(template, facts)
    blocks, subject = _read(template, filled)
    named = named_or_usual(frame_values.recipients, filled.recipients)
    frame_values = replace(frame_values, recipients=_recipients(named, blocks))
    signing = [part for signer in filled.signers for part in (*signer.lines, signer.name)]
    named_around = (*frame_values.recipients, *signing) if template.numbered else signing
    around = (gap for line in named_around for gap in missing_in(line))
    gaps = tuple(dict.fromkeys((*_gaps(filled), *around, *((unsigned,) if unsigned else ()))))
    if gaps and not draft:
        raise ValueMissingError(template.title, gaps)
    frame = framed(template, plain(subject), frame_values, filled.signers, draft=draft)
    markdown = filled.values.text(filled.body).strip("\n") + "\n"
    parts = tuple(filled.values.parts(filled.body))
    return Composed(build(blocks, subject, frame), markdown, gaps, parts)


def _read(template: TemplateSource, filled: Filled) -> tuple[tuple[Block, ...], Runs]:
    """Content and subject; a fault of the Markdown is told with the template's line."""
    try:
        blocks = read_blocks(filled.body, filled.values)
        if not template.numbered and any(isinstance(block, Annex) for block in blocks):
            # An annex names the number and date of its paper (ND30-ANNEX-05).
            raise MarkdownError(sentences.REASON_ANNEX_UNNUMBERED, "::: annex")
        return blocks, read_runs(filled.subject, filled.values)
    except MarkdownError as fault:
        lines = template.body.split("\n")
        line = next((n for n, text in enumerate(lines, start=1) if fault.text in text), 1)
        raise TemplateBrokenError(file=template.file, line=line, reason=fault.reason) from fault


def _recipients(lines: Sequence[str], blocks: Sequence[Block]) -> tuple[str, ...]:
    """Nơi nhận of a paper with Kính gửi starts with those addressed, who may be all (ND30-RCP-05)."""
    if not any(isinstance(block, Addressees) for block in blocks):
        return tuple(lines)
    others = (line for line in lines if line != sentences.SAME_AS_ABOVE and not is_gap(line))
    return (sentences.SAME_AS_ABOVE, *others)


def _gaps(filled: Filled) -> tuple[Missing, ...]:
    """What is missing in the text, each once, in the order of reading."""
    pieces = filled.values.pieces(filled.subject + filled.body)
    return tuple(dict.fromkeys(piece for piece in pieces if isinstance(piece, Missing)))
