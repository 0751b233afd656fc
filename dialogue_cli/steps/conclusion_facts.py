"""The facts of the notice of conclusion, out of the questions, what was answered and the tasks given."""

from collections.abc import Sequence

from dialogue_cli.documents.facts import ConclusionFacts, ConclusionGroup, ConclusionQuestion
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import (
    CENTRAL,
    Question,
    question_code,
)
from dialogue_cli.steps.as_held import attended
from dialogue_cli.steps.counted import counted, handled
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import paper_settings
from dialogue_cli.steps.given_tasks import given_tasks, replying, tasks_of
from dialogue_cli.steps.plan_facts import UNION, common_facts, venue_fact
from dialogue_cli.steps.stored import Stored, rolls
from dialogue_cli.steps.wording import Wording, setting


def conclusion_facts(desk: Desk, wording: Wording, held: Stored) -> ConclusionFacts:
    """All that the notice states; what nobody has decided yet is Missing."""
    conference, outcome = desk.conference, desk.conference.outcome
    questions = held.questions
    counts = counted(held.decided, questions)
    central = [question for question in questions if _is_central(question)]
    settings = paper_settings(desk, "conclusion")
    signer = desk.office.signers.get(settings.signer)
    by_order = signer is not None and signer.lines[0].startswith("TL.")
    return ConclusionFacts(
        **common_facts(desk, "conclusion", wording),
        by_order=wording.running("vp-ubnd") if by_order and settings.issuer != UNION else "",
        day=outcome.held_on
        or conference.when.day
        or setting(conference, "conclusion.held_on", say.MISSING_DAY),
        venue=venue_fact(conference, wording),
        chair=wording.fill(outcome.chair)
        or setting(conference, "conclusion.chair", say.MISSING_CHAIR),
        attended=attended(desk, rolls(desk, held)[0]),
        petitions=counts.petitions,
        senders=counts.senders,
        questions=counts.questions,
        hall=handled(questions, "hall"),
        writing=handled(questions, "writing"),
        previous=wording.fill(outcome.previous) or None,
        groups=tuple(_groups(conference, wording, questions)),
        central=tuple(_question(conference, wording, question) for question in central),
        central_agencies=given_tasks(conference, wording, central),
        central_by=wording.agency(outcome.central_by)
        if outcome.central_by
        else setting(conference, "conclusion.central_by", say.MISSING_CENTRAL_BY),
        monitor=wording.running(outcome.monitor)
        if outcome.monitor
        else setting(conference, "conclusion.monitor", say.MISSING_MONITOR),
        monitor_deadline=outcome.monitor_by,
    )


def grouped(
    conference: Conference, questions: Sequence[Question]
) -> list[tuple[str, list[Question]]]:
    """The questions under the printed groups, empty groups left out; the last gathers what no group has."""
    left, groups = [(one.value("topic"), one) for one in questions], []
    for group in conference.topic_groups:
        mine = [one for topic, one in left if topic in group.topics]
        if mine:
            groups.append((group.name, mine))
            left = [(topic, one) for topic, one in left if topic not in group.topics]
    return [*groups, (say.NO_GROUP, [one for _, one in left])] if left else groups


def _groups(
    conference: Conference, wording: Wording, questions: Sequence[Question]
) -> list[ConclusionGroup]:
    provincial = [question for question in questions if not _is_central(question)]
    return [
        ConclusionGroup(
            wording.fill(name),
            tuple(_question(conference, wording, q) for q in members),
            given_tasks(conference, wording, members),
        )
        for name, members in grouped(conference, provincial)
    ]


def _is_central(question: Question) -> bool:
    return question.value("level") == CENTRAL


def _question(conference: Conference, wording: Wording, question: Question) -> ConclusionQuestion:
    code = question_code(question.number)
    key = say.KEY_ANSWER.format(code=code)
    # In the hall something was said; what is answered in writing may still be to come.
    settled = question.handling == "writing" and bool(tasks_of(conference, question))
    return ConclusionQuestion(
        code=code,
        text=question.text,
        units=wording.listed(question.units),
        agency=replying(wording, question),
        handling=question.handling or Missing(key, say.MISSING_HANDLING),
        answer="\n".join(question.replies)
        if question.replies or settled
        else Missing(key, say.MISSING_ANSWER),
    )
