"""The frame of a paper: who issues it under which number and day, who signs, who receives it."""

from collections.abc import Mapping

from dialogue_cli.documents.frame import FrameValues
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Issued, Recipient
from dialogue_cli.model.office import PaperSettings
from dialogue_cli.office.create import province_on
from dialogue_cli.reference.issuers import issuers
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.wording import Wording, setting
from dialogue_cli.vietnamese.text import title_upper

# Who received the plan receives what amends it.
SAME_RECIPIENTS: Mapping[str, str] = {"plan-amended": "plan"}


class PaperHalfSetUp(DialogueError):
    """A paper with a number has no symbol or nobody to sign it in dialogue.toml."""

    message, hint = say.HALF_SET_UP, say.HALF_SET_UP_HINT


class PaperNotSetUp(DialogueError):
    """dialogue.toml says nothing of this paper."""

    message, hint = say.NOT_SET_UP, say.NOT_SET_UP_HINT


def paper_settings(desk: Desk, paper: str) -> PaperSettings:
    """How the office issues this paper; raises PaperNotSetUp."""
    if paper not in desk.office.papers:
        raise PaperNotSetUp(paper=paper)
    return desk.office.papers[paper]


def wording_for(desk: Desk, paper: str) -> Wording:
    """Names as of the day the paper is issued, or of the conference while that is open."""
    day = issued(desk, paper).day or desk.conference.reference_day
    return Wording(desk.conference, province_on(desk.office.province, day), day)


def issued(desk: Desk, paper: str) -> Issued:
    """The paper's number and day, as far as they are given."""
    return desk.conference.documents.get(paper, Issued())


def frame_values(desk: Desk, template: TemplateSource, wording: Wording) -> FrameValues:
    """What stands around the content of this paper; raises PaperNotSetUp and PaperHalfSetUp."""
    paper = template.paper
    settings, when = paper_settings(desk, paper), issued(desk, paper)
    for key in ("symbol", "signer") if template.numbered else ():
        if not getattr(settings, key):
            raise PaperHalfSetUp(paper=paper, key=key)
    letterhead = issuers()[settings.issuer]
    province = wording.province.title
    return FrameValues(
        superior=_capitals(letterhead.superior, province),
        issuer=_capitals(letterhead.issuer, province),
        issuer_name=letterhead.name.format(province=province),
        symbol=settings.symbol,
        number=when.number,
        place=wording.province.place,
        day=when.day,
        year=desk.year,
        signer=desk.office.signers.get(settings.signer),
        recipients=_recipients(desk, paper, wording),
        filed=settings.filed,
    )


def _capitals(lines: tuple[str, ...], province: str) -> tuple[str, ...]:
    return tuple(title_upper(line.format(province=province)) for line in lines)


def _recipients(desk: Desk, paper: str, wording: Wording) -> tuple[str, ...]:
    """The lines of Nơi nhận; while there are none, the mark of a gap."""
    named = desk.conference.recipients
    lines = named.get(paper, ()) or named.get(SAME_RECIPIENTS.get(paper, ""), ())
    missing = setting(desk.conference, f"recipients.{paper}", say.MISSING_RECIPIENTS)
    # Two functions that one agency holds by now are one line.
    return tuple(dict.fromkeys(_recipient(line, wording) for line in lines)) or (missing.mark,)


def _recipient(line: Recipient, wording: Wording) -> str:
    return wording.fill(f"{line.name} ({line.mark})" if line.mark else line.name)
