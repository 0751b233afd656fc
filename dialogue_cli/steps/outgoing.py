"""Whether a paper that leaves the office holds personal data that nobody put there on purpose."""

import contextlib
from collections.abc import Iterator, Sequence

from dialogue_cli.checks.privacy import CODES as PRIVACY_CODES
from dialogue_cli.checks.privacy import carried
from dialogue_cli.documents.spoken import spoken, spoken_text
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import privacy as say
from dialogue_cli.model.paper_reports import PersonalPlace
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import Stored
from dialogue_cli.vietnamese.personal.known_names import KnownNames
from dialogue_cli.vietnamese.personal.watch import Watch, keys_in

# So many places are told; the clerk finds the others where these are.
_MOST_TOLD = 8


class PersonalDataInPaper(DialogueError):
    """A paper that would leave the office holds a telephone, a card's number, an address or an asker's name."""

    message, hint = say.IN_PAPER, say.IN_PAPER_HINT


def usual_watch(desk: Desk, held: Stored) -> Watch:
    """Looks for askers' names, numbers and addresses; what the settings say the office shows on purpose."""
    names = KnownNames(one.petition.asker for one in held.decided)
    return Watch(names, keys_in(settings_text(desk), names))


def watch_of_papers(desk: Desk, held: Stored) -> Watch:
    """The usual watch, which lets stand what somebody has accepted in questions and replies."""
    watch = usual_watch(desk, held)
    if not any(code in PRIVACY_CODES for code, _ in held.accepted):
        return watch  # thousands of questions need not be read for a paper of one page
    accepted = (
        key
        for one in carried(held.questions, watch)
        if (one.finding.code, one.finding.fingerprint) in held.accepted
        for key in one.keys
    )
    return watch.also_allowing(accepted)


def personal_places(
    watch: Watch, template: TemplateSource, copies: Sequence[bytes]
) -> tuple[PersonalPlace, ...]:
    """Where the copies of a paper hold personal data that its template does not allow; none in an internal paper."""
    if template.internal:
        return ()
    return tuple(
        place
        for number, document in enumerate(copies, start=1)
        if _amiss(watch, template, spoken_text(document))
        for place in _places(watch, template, number if len(copies) > 1 else 0, document)
    )


def in_draft(title: str, places: Sequence[PersonalPlace]) -> str:
    """What a draft is told that must not be sent."""
    return say.IN_DRAFT.format(paper=title, found=told(places))


def told(places: Sequence[PersonalPlace]) -> str:
    """Where they stand, the first few of them."""
    listed = [_told(one) for one in places[:_MOST_TOLD]]
    if len(places) > _MOST_TOLD:
        listed.append(say.FOUND_MORE.format(more=len(places) - _MOST_TOLD))
    return "; ".join(listed)


def _told(one: PersonalPlace) -> str:
    sentence = say.FOUND_AT_CODE if one.code else say.FOUND_AT
    found = sentence.format(kind=say.KINDS[one.kind], where=one.where, code=one.code)
    return say.FOUND_IN_COPY.format(copy=one.copy, found=found) if one.copy else found


def _amiss(watch: Watch, template: TemplateSource, text: str) -> bool:
    return any(one.kind not in template.personal for one in watch.find(text))


def _places(
    watch: Watch, template: TemplateSource, copy: int, document: bytes
) -> Iterator[PersonalPlace]:
    for said in spoken(document):
        for one in watch.find(said.text):
            if one.kind not in template.personal:
                yield PersonalPlace(one.kind, said.where, said.code, copy)


def settings_text(desk: Desk) -> str:
    """Both settings files as they are written: every contact and signer in them is there on purpose."""
    texts = []
    for file in (desk.folder.settings, desk.folder.conference(desk.year)):
        with contextlib.suppress(OSError):
            texts.append(file.read_text(encoding="utf-8-sig", errors="replace"))
    return "\n".join(texts)
