"""Annexes: sections of their own after the signature (ND30-ANNEX-01 … 13)."""

from collections.abc import Iterator, Sequence

from dialogue_cli.documents.blocks import Annex, Block
from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.body import content
from dialogue_cli.documents.nd30.layout import (
    day_or_blank,
    measure,
    narrowed,
    number_or_blank,
    rule_below,
)
from dialogue_cli.documents.nd30.numbering import roman
from dialogue_cli.documents.nd30.ooxml import paragraph, plain
from dialogue_cli.documents.nd30.rules import rules, style
from dialogue_cli.vietnamese.text import title_upper


def split(blocks: Sequence[Block]) -> list[tuple[Annex | None, list[Block]]]:
    """The main text first, under None, then each annex with its own blocks."""
    parts: list[tuple[Annex | None, list[Block]]] = [(None, [])]
    for block in blocks:
        if isinstance(block, Annex):
            parts.append((block, []))
        else:
            parts[-1][1].append(block)
    return parts


def annexes(parts: Sequence[tuple[Annex | None, list[Block]]], frame: Frame) -> Iterator[str]:
    """The text of each annex; one alone bears no number (ND30-ANNEX-02)."""
    named = [(annex, blocks) for annex, blocks in parts if annex]
    for number, (annex, blocks) in enumerate(named, start=1):
        page = rules().page.turned if annex.landscape else rules().page
        label = rules().texts["annex"] + (f" {roman(number)}" if len(named) > 1 else "")
        yield _head(annex, label, frame, page.text_width) + content(blocks, page.text_width)


def attached_to(frame: Frame) -> str:
    """The line that says to which paper an annex belongs (ND30-ANNEX-05)."""
    return (
        rules()
        .texts["attached"]
        .format(
            type=frame.type_name,
            number=number_or_blank(frame),
            symbol=frame.symbol,
            day=day_or_blank(frame),
            issuer=frame.issuer_name,
        )
    )


def _head(annex: Annex, label: str, frame: Frame, width: int) -> str:
    """Label, title, the line that says what it belongs to, a rule (ND30-ANNEX-03 … 05)."""
    reference = attached_to(frame)
    look = narrowed(title_upper(plain(annex.title)), style("annex_title"), width)
    attached = narrowed(reference, style("attached"), width)
    length = min(measure(attached)(reference), width) * rules().fractions["annex"]
    return "".join(
        (
            paragraph(style("annex"), label),
            paragraph(look, *annex.title),
            paragraph(attached, reference),
            paragraph(rule_below(length, width, "title_rule")),
        )
    )
