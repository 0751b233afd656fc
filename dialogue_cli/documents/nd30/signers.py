"""Several who sign in a row: secretary and chair of minutes (Mẫu 1.9), those who answer for a list."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.documents.blocks import Run, Runs
from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.layout import measure, page_of, place_and_day
from dialogue_cli.documents.nd30.ooxml import paragraph
from dialogue_cli.documents.nd30.rules import rules, style
from dialogue_cli.documents.nd30.tables import borderless, column_widths
from dialogue_cli.model.findings import Missing, pieces_of
from dialogue_cli.model.office import Signer
from dialogue_cli.vietnamese.text import title_upper

_BETWEEN = 200


def row_of_signers(frame: Frame) -> str:
    """Place and date, and below them everybody who signs; nothing where nobody does."""
    signers = (*frame.signers, *((frame.signer,) if frame.signer else ()))
    if not signers:
        return ""
    if len(signers) == 1:
        # Who signs alone does so on the right.
        signers = (Signer(()), *signers)
    width = page_of(frame).text_width
    columns = signing_columns(signers, width)
    # As a date stands above who signs for the office: in the right half of the page.
    dated = replace(style("signed_on"), left=width // 2, keep_next=True)
    titles = [_titles(signer, "role") for signer in signers]
    names = [_name(signer, "role") for signer in signers]
    return paragraph(dated, place_and_day(frame)) + borderless(columns, titles, names)


def minutes_signers(frame: Frame, recipients: str) -> str:
    """Secretary on the left, chair on the right, the recipients below the secretary (ND30-MAU-09, 12)."""
    columns = rules().signature.columns
    titles = [_titles(signer, "authority") for signer in frame.signers]
    names = [_name(signer, "authority") for signer in frame.signers]
    return borderless(columns, titles, names, (recipients, paragraph(style("recipient"))))


def signing_columns(signers: Sequence[Signer], width: int) -> list[int]:
    """The width shared out evenly; by need where a title or a name would not stand on one line."""
    measured, hint = measure(style("role")), measure(style("sign_hint"))(rules().texts["sign"])
    lines = [[*map(title_upper, signer.lines), signer.name] for signer in signers]
    needs = [round(max(hint, *map(measured, texts))) + _BETWEEN for texts in lines]
    even = max(needs) * len(signers) <= width
    return column_widths([1] * len(signers) if even else needs, width)


def runs_of(text: str) -> Runs:
    """The text in runs, what is missing in it as a gap."""
    return tuple(
        Run(piece.label, gap=True) if isinstance(piece, Missing) else Run(piece)
        for piece in pieces_of(text)
    )


def _titles(signer: Signer, key: str) -> str:
    """The lines of a role; below them, where no name is printed, that it is to be written."""
    first = replace(style(key), before=rules().signature.gap, keep_next=True)
    looks = [first, *[replace(style(key), keep_next=True)] * len(signer.lines)]
    lines = [
        paragraph(look, *runs_of(line)) for look, line in zip(looks, signer.lines, strict=False)
    ]
    if signer.lines and not signer.name:
        lines.append(paragraph(replace(style("sign_hint"), keep_next=True), rules().texts["sign"]))
    return "".join(lines) or paragraph(first)


def _name(signer: Signer, key: str) -> str:
    look = replace(style("signer"), size=style(key).size, before=rules().signature.room)
    return paragraph(look, *runs_of(signer.name))
