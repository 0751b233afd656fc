"""The facts of the agenda: the session's time shared out over its items and the groups of questions."""

from collections.abc import Sequence

from dialogue_cli.decisions.agenda import Row, Schedule, schedule
from dialogue_cli.documents.facts import AgendaFacts, AgendaRow
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.petitions import Question
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import common_facts, venue_fact, when_fact
from dialogue_cli.steps.wording import Wording, setting
from dialogue_cli.vietnamese.dates import clock

MOST_AGENCIES = 4


class AgendaTooLong(DialogueError):
    """The items need more time than the session has."""

    message, hint = say.AGENDA_OVERRUN, say.AGENDA_OVERRUN_HINT


def agenda_schedule(conference: Conference, questions: Sequence[Question]) -> Schedule:
    """The conference's items with their times; the dialogue is shared over the groups that have questions."""
    spoken = asked_in_hall(questions)
    groups = [(name, len(members)) for name, members in grouped(conference, spoken)]
    if not groups:
        groups = [(group.name, 0) for group in conference.topic_groups]
    return schedule(conference.when.start, conference.when.end, conference.agenda, groups)


def asked_in_hall(questions: Sequence[Question]) -> list[Question]:
    """The questions that take time of the dialogue: all but those that are answered in writing."""
    return [question for question in questions if question.handling != "writing"]


def require_fit(conference: Conference, timed: Schedule) -> None:
    """Raise AgendaTooLong, saying by how much."""
    if timed.overrun:
        raise AgendaTooLong(
            minutes=timed.overrun,
            end=clock(timed.rows[-1].end),
            limit=clock(conference.when.end),
            file=f"{conference.year}/conference.toml",
        )


def agenda_facts(
    desk: Desk, wording: Wording, questions: Sequence[Question], timed: Schedule
) -> AgendaFacts:
    """All that the agenda states; what is not settled is Missing."""
    conference = desk.conference
    by_group = dict(grouped(conference, asked_in_hall(questions)))
    rows = tuple(_row(wording, row, by_group.get(row.group, ())) for row in timed.rows)
    return AgendaFacts(
        **common_facts(desk, "agenda", wording),
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        rows=rows or setting(conference, "agenda", say.MISSING_AGENDA),
    )


def _row(wording: Wording, row: Row, questions: Sequence[Question]) -> AgendaRow:
    what, by, note = wording.fill(row.what), wording.fill(row.by), ""
    if row.group:
        what = say.AGENDA_GROUP.format(what=what, name=wording.fill(row.group))
        by = agenda_answering(wording, questions) or by
    if row.questions:
        note = say.AGENDA_QUESTIONS.format(count=row.questions)
    return AgendaRow(start=row.start, end=row.end, what=what, by=by, note=note)


def agenda_answering(wording: Wording, questions: Sequence[Question]) -> str:
    """The agencies that answer a group's questions, those with most questions first."""
    names = [
        wording.agency(question.value("agency"), question.value("topic"))
        for question in questions
        if question.value("agency")
    ]
    most = sorted(dict.fromkeys(names), key=lambda name: -names.count(name))
    shown = "; ".join(most[:MOST_AGENCIES])
    return say.AND_OTHERS.format(names=shown) if len(most) > MOST_AGENCIES else shown
