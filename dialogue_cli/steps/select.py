"""Propose which questions are asked in the hall and which are answered in writing; what a clerk chose stays."""

from dataclasses import replace

from dialogue_cli.decisions.agenda import dialogue_minutes
from dialogue_cli.decisions.candidates import candidates
from dialogue_cli.decisions.selecting import select as choose
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import select as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import unmarked
from dialogue_cli.model.petitions import Question
from dialogue_cli.model.selection import HallTime, Selection, SelectReport
from dialogue_cli.register import database, history, questions
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import read_decided
from dialogue_cli.steps.wording import Wording


class NoTimeKnown(DialogueError):
    """The agenda leaves the dialogue no minute, and none were given."""

    message, hint = say.NO_TIME_KNOWN, say.NO_TIME_KNOWN_HINT


def select(desk: Desk, hall: int | None = None, minutes: int | None = None) -> SelectReport:
    """Choose anew and store what changed, in one transaction; `hall` limits the questions, `minutes` is the time.

    Raises NoTimeKnown.
    """
    return _select(desk, hall_time(desk.conference, hall, minutes), dry_run=False)


def rehearse_select(
    desk: Desk, hall: int | None = None, minutes: int | None = None
) -> SelectReport:
    """Tell what `select` would choose, and leave everything as it is. Raises NoTimeKnown."""
    return _select(desk, hall_time(desk.conference, hall, minutes), dry_run=True)


def hall_time(conference: Conference, hall: int | None, minutes: int | None) -> HallTime:
    """The time for questions: as given, else what the agenda leaves to the dialogue. Raises NoTimeKnown."""
    known = hall_minutes(conference)
    if minutes is None and not known:
        raise NoTimeKnown(file=f"{conference.year}/conference.toml")
    given = known if minutes is None else minutes
    return HallTime(given, conference.question_minutes, hall, conference.questions_per_person)


def hall_minutes(conference: Conference) -> int:
    """What the agenda leaves to the dialogue."""
    when = conference.when
    return dialogue_minutes(when.start, when.end, conference.agenda)


def _select(desk: Desk, time: HallTime, *, dry_run: bool) -> SelectReport:
    if not desk.folder.register.exists():
        return SelectReport(desk.year, Selection(), time, dry_run=dry_run)
    reading = database.reading if dry_run else database.transaction
    with database.opened(desk.folder.register) as db, reading(db):
        decided = read_decided(db, desk.year)
        held = questions.of_year(db, desk.year, decided)
        weighed = candidates(held, DELEGATES.of_year(db, desk.year))
        selection = choose(weighed, time, printed_groups(desk))
        if desk.conference.outcome.held_on:  # whoever was to ask has asked
            selection = replace(selection, unasked=())
        changed = _changed(held, selection)
        if changed and not dry_run:
            actor = desk.actor
            change = history.begin_change(db, actor.stamp, actor.name, "select", desk.year)
            questions.handle(db, change, desk.year, changed)
        return SelectReport(
            year=desk.year,
            selection=selection,
            time=time,
            changed=len(changed),
            undecided=sum(one.fate is None for one in decided),
            dry_run=dry_run,
            texts={question.number: question.text for question in held},
        )


def printed_groups(desk: Desk) -> dict[str, str]:
    """The heading under which each topic is printed, by topic."""
    wording = Wording(desk.conference, desk.province, desk.conference.reference_day)
    return {
        topic: unmarked(wording.fill(group.name))
        for group in desk.conference.topic_groups
        for topic in group.topics
    }


def _changed(held: list[Question], selection: Selection) -> list[Question]:
    """The questions whose handling, or its reason, is another than before; never one that a clerk settled."""
    by_number = {question.number: question for question in held}
    chosen = [
        replace(
            by_number[one.number],
            handling=one.handling,
            handling_origin=one.origin,
            handling_reason=one.reason,
        )
        for one in selection.questions
        if one.origin != "clerk"
    ]
    return [question for question in chosen if question != by_number[question.number]]
