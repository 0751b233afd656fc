"""The facts of the minutes: the roll, the questions called, what was answered and promised."""

from collections import Counter

from dialogue_cli.documents.minutes_facts import (
    AbsenceCount,
    MinutesFacts,
    MinutesGroup,
    MinutesQuestion,
)
from dialogue_cli.documents.question_facts import CountFact
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Question, question_code
from dialogue_cli.model.roll import Roll
from dialogue_cli.steps.as_held import held_facts
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import paper_settings
from dialogue_cli.steps.gift_state import gift_ledger
from dialogue_cli.steps.given_tasks import given_tasks, replying
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.stored import Stored, rolls
from dialogue_cli.steps.wording import Wording, setting


def minutes_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> MinutesFacts:
    """All that the minutes state; what is not known yet is Missing, and a gap in the prepared form."""
    conference, outcome = desk.conference, desk.conference.outcome
    roll = rolls(desk, held)[0]
    hall = [question for question in held.questions if question.handling == "hall"]
    writing = [question for question in held.questions if question.handling == "writing"]
    before, after = _items(desk, wording)
    return MinutesFacts(
        **common_facts(desk, paper, wording),
        **held_facts(desk, wording, held, roll),
        started=outcome.started or setting(conference, "conclusion.started", say.MISSING_STARTED),
        ended=outcome.ended or setting(conference, "conclusion.ended", say.MISSING_ENDED),
        chair_name=_chair_name(desk, paper),
        secretary=outcome.secretary
        or setting(conference, "conclusion.secretary", say.MISSING_SECRETARY),
        away=_away(roll),
        items=before,
        later=after,
        discussed=tuple(
            MinutesGroup(wording.fill(name), tuple(_question(wording, one) for one in members))
            for name, members in grouped(conference, hall)
        ),
        promises=given_tasks(conference, wording, [one for one in hall if one.answers]),
        left=tuple(
            CountFact(wording.fill(name), len(members))
            for name, members in grouped(conference, writing)
        ),
        gifts=tuple(
            CountFact(book.scheme.label, book.handed)
            for book in gift_ledger(desk, held)
            if book.handed
        ),
    )


def _chair_name(desk: Desk, paper: str) -> str | Missing:
    """Who signs as chair: the signer that dialogue.toml names for the minutes."""
    key = paper_settings(desk, paper).signer
    signer = desk.office.signers.get(key)
    if signer and signer.name:
        return signer.name
    return Missing(say.KEY_OFFICE.format(key=f"signers.{key}.name"), say.MISSING_SIGNER)


def _items(desk: Desk, wording: Wording) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fixed parts of the agenda before the dialogue and after it, each with who did it."""
    agenda = desk.conference.agenda
    place = next((n for n, item in enumerate(agenda) if item.kind == "dialogue"), len(agenda))
    told = [
        say.MINUTES_ITEM.format(what=wording.fill(item.what), by=wording.fill(item.by)).strip(" :")
        for item in agenda
    ]
    return tuple(told[:place]), tuple(told[place + 1 :])


def _away(roll: Roll) -> AbsenceCount | None:
    if not roll.taken:
        return None
    states = Counter(entry.state for entry in roll.people)
    return AbsenceCount(states["excused"], states["unexcused"] + states["absent"])


def _question(wording: Wording, question: Question) -> MinutesQuestion:
    code = question_code(question.number)
    gap = Missing(say.KEY_ANSWER.format(code=code), say.MISSING_ANSWER)
    return MinutesQuestion(
        code=code,
        text=question.text,
        units=wording.listed(question.units),
        agency=replying(wording, question),
        answer="\n".join(question.replies) or gap,
    )
