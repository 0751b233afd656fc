"""The frame of a finished paper, whatever its template is written in, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from dialogue_cli.documents.frame import Frame, FrameValues
from dialogue_cli.documents.nd30.types import type_of
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.documents.values import Values
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing, pieces_of
from dialogue_cli.model.manifest import Manifest
from dialogue_cli.model.office import Signer


@dataclass(frozen=True, slots=True)
class Tried:
    """What a paper would say, not laid out yet: what is missing in it, and its words.

    `filled` is its Markdown with placeholders, `values` are those that belong in them.
    """

    gaps: tuple[Missing, ...]
    filled: str
    values: Values

    @property
    def markdown(self) -> str:
        """The Markdown with every value in place."""
        return self.values.text(self.filled).strip("\n") + "\n"

    @property
    def parts(self) -> tuple[tuple[str, bool], ...]:
        """The pieces of the Markdown, each with whether the template itself says it."""
        return tuple(self.values.parts(self.filled))


@dataclass(frozen=True, slots=True)
class Composed(Tried):
    """A finished paper: its .docx, and `manifest`: what the .docx keeps of what it was made from."""

    document: bytes
    manifest: Manifest


def named_or_usual(named: Sequence[str], usual: Sequence[str]) -> Sequence[str]:
    """The recipients of the settings; where these name none, the usual ones of the paper."""
    return usual if usual and all(is_gap(line) for line in named) else named


def recipients_of(lines: Sequence[str], *, addressed: bool) -> tuple[str, ...]:
    """Nơi nhận of a paper with Kính gửi starts with those addressed, who may be all (ND30-RCP-05)."""
    if not addressed:
        return tuple(lines)
    others = (line for line in lines if line != sentences.SAME_AS_ABOVE and not is_gap(line))
    return (sentences.SAME_AS_ABOVE, *others)


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
