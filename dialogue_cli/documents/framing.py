"""The frame of a finished paper, whatever its template is written in, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from dialogue_cli.documents.frame import Frame, FrameValues
from dialogue_cli.documents.nd30.types import type_of
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.model.conference import Signer
from dialogue_cli.model.findings import Missing, pieces_of


@dataclass(frozen=True, slots=True)
class Composed:
    """A finished paper: its .docx, its Markdown with every value in place, what is missing.

    `parts` are the pieces of the Markdown, each with whether the template itself says it.
    """

    document: bytes
    markdown: str
    gaps: tuple[Missing, ...]
    parts: tuple[tuple[str, bool], ...] = ()


def named_or_usual(named: Sequence[str], usual: Sequence[str]) -> Sequence[str]:
    """The recipients of the settings; where these name none, the usual ones of the paper."""
    return usual if usual and all(is_gap(line) for line in named) else named


def is_gap(line: str) -> bool:
    """Whether a line holds nothing but what is missing."""
    return all(isinstance(piece, Missing) for piece in pieces_of(line))


def framed(
    template: TemplateSource,
    subject: str,
    values: FrameValues,
    signers: tuple[Signer, ...],
    *,
    draft: bool,
) -> Frame:
    """The whole frame: the values of the office and the year with what the template says."""
    kind = type_of(template.type) if template.numbered else None
    given = {part.name: getattr(values, part.name) for part in fields(FrameValues)}
    return Frame(
        **given,
        kind=kind.abbreviation if kind else "",
        type_name=kind.name if kind else template.type,
        subject=subject,
        draft=draft,
        layout=template.layout,
        signers=signers,
        landscape=template.landscape,
    )
