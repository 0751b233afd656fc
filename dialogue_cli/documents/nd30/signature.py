"""The foot of the paper: recipients on the left, the signer on the right (ND30-POS-06); other layouts sign in a row."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.documents.frame import Frame
from dialogue_cli.documents.nd30.layout import measure
from dialogue_cli.documents.nd30.metrics import wrapped
from dialogue_cli.documents.nd30.ooxml import paragraph, plain
from dialogue_cli.documents.nd30.rules import Style, rules, style
from dialogue_cli.documents.nd30.signers import minutes_signers, row_of_signers, runs_of
from dialogue_cli.documents.nd30.tables import borderless
from dialogue_cli.model.office import Signer


def signature(frame: Frame) -> str:
    """Who signs and who receives it, as the layout of the paper has them."""
    if not frame.numbered:
        return row_of_signers(frame)
    if frame.layout == "minutes":
        label = paragraph(_first("recipients"), rules().texts["recipients"])
        return minutes_signers(frame, label + _listed(_recipients(frame)))
    return _recipients_and_signer(frame)


def _recipients_and_signer(frame: Frame) -> str:
    """Recipients and signer, their first lines level; a very long list goes on over the page."""
    beside, below = _shared_out(_recipients(frame))
    label = paragraph(_first("recipients"), rules().texts["recipients"])
    first = (label + _listed(beside), _signer(frame))
    rest = ((_listed([line]), paragraph(style("recipient"))) for line in below)
    return borderless(rules().signature.columns, first, *rest)


def _recipients(frame: Frame) -> list[str]:
    """The lines of Nơi nhận, the file copy last (ND30-RCP-03, 04)."""
    texts = rules().texts
    form = texts["filed_with"] if frame.filed else texts["filed"]
    filed = form.format(filed=frame.filed.rstrip(" .;"))
    return [texts["recipient"].format(line=name.rstrip(" .;")) for name in frame.recipients] + [
        filed
    ]


def _shared_out(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The lines that stay beside the signer, and those that may go to the next page."""
    layout, measured = rules().signature, measure(style("recipient"))
    counts = [len(wrapped(plain(runs_of(line)), layout.columns[0], measured)) for line in lines]
    if sum(counts) <= layout.lines_kept_whole:
        return lines, ()
    kept = sum(sum(counts[: n + 1]) <= layout.lines_beside_signer for n in range(len(lines)))
    return lines[:kept], lines[kept:]


def _listed(lines: Sequence[str]) -> str:
    return "".join(paragraph(style("recipient"), *runs_of(line)) for line in lines)


def _signer(frame: Frame) -> str:
    """Lines of authority and title, room to sign, the name (ND30-SIGN-01, 02, 12)."""
    signer = frame.signer or Signer(())
    looks = [_first("authority"), *[style("authority")] * len(signer.lines)]
    titles = (paragraph(look, line) for look, line in zip(looks, signer.lines, strict=False))
    name = replace(style("signer"), before=rules().signature.room)
    return "".join((*titles, paragraph(name, signer.name)))


def _first(key: str) -> Style:
    """The style of a column's first line: both start lower by the same gap and stay level."""
    return replace(style(key), before=rules().signature.gap)
