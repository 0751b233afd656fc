"""What the plan said when it was issued, kept in the settings; and the facts of the plan that amends it."""

from collections.abc import Iterator

from dialogue_cli.decisions.moved_days import moved_with
from dialogue_cli.documents.amended_facts import AmendedPlanFacts, ChangeFact, DeadlineFact
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import labels
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference, Said, When
from dialogue_cli.model.findings import Missing, unmarked
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import issued
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.plan_facts import UNION, common_facts, venue_fact
from dialogue_cli.steps.wording import Wording
from dialogue_cli.vietnamese.dates import clock, formal, month_of, short, weekday
from dialogue_cli.vietnamese.money import dong

PLAN = "plan"


class NothingAmended(DialogueError):
    """There is no issued plan, or the settings say what it said: there is nothing to amend."""

    message, hint = say.NOTHING_AMENDED, say.NOTHING_AMENDED_HINT


class PlanNotKept(NothingAmended):
    """Nobody knows what the plan said when it was issued."""

    message, hint = say.PLAN_NOT_KEPT, say.PLAN_NOT_KEPT_HINT


def said_now(conference: Conference, wording: Wording) -> Said:
    """What the plan says as the settings stand."""
    venue = venue_fact(conference, wording)
    return Said(
        when=conference.when,
        venue="" if isinstance(venue, Missing) else unmarked(venue),
        total=conference.total,
        groups={group.key: group.quota for group in conference.groups},
        gifts=sum(scheme.count for scheme in conference.gifts),
        gifts_total=sum(scheme.total for scheme in conference.gifts),
        deadlines=dict(conference.deadlines),
    )


def amended_facts(desk: Desk, paper: str, wording: Wording) -> AmendedPlanFacts:
    """All that the amended plan states. Raises NothingAmended and PlanNotKept."""
    conference, plan = desk.conference, issued(desk, PLAN)
    before, now = plan.said, said_now(conference, wording)
    if not plan.number or before == now:
        raise NothingAmended(year=conference.year)
    if before is None:
        raise PlanNotKept(year=conference.year)
    return AmendedPlanFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        reason=wording.fill(conference.amended_for) or say.AMENDED_FOR,
        changes=tuple(_changes(conference, wording, before, now)),
        deadlines=tuple(_deadlines(before, now)),
        contact=wording.running("vp-ubnd" if desk.office.kind == "ubnd" else UNION),
    )


def left_behind(desk: Desk, wording: Wording) -> str:
    """Deadlines that stay where they were though the day has moved, with the days that would go with it; or nothing."""
    before, now = issued(desk, PLAN).said, said_now(desk.conference, wording)
    if not before or not (before.when.latest and now.when.latest):
        return ""
    if before.when.latest == now.when.latest:
        return ""
    stayed = {name: day for name, day in now.deadlines.items() if day == before.deadlines[name]}
    moved = moved_with(stayed, before.when.latest, now.when.latest)
    told = [
        say.WOULD_MOVE.format(name=labels.DEADLINES[name], key=name, day=short(day))
        for name, day in moved.items()
        if day != stayed[name]
    ]
    return say.LEFT_BEHIND.format(deadlines="; ".join(told)) if told else ""


def _changes(
    conference: Conference, wording: Wording, before: Said, now: Said
) -> Iterator[ChangeFact]:
    """Every figure that is another than before, as the plan would say both."""
    if before.when != now.when:
        yield ChangeFact(say.CHANGED_WHEN, _when(before.when), _when(now.when))
    if before.venue != now.venue:
        yield ChangeFact(say.CHANGED_VENUE, before.venue or say.NOT_SET, now.venue or say.NOT_SET)
    if before.total != now.total:
        yield ChangeFact(say.CHANGED_TOTAL, *_counted(before.total, now.total))
    for group in conference.groups:
        was = before.groups.get(group.key, 0)
        if was != group.quota:
            name = say.CHANGED_GROUP.format(group=wording.fill(group.label))
            yield ChangeFact(name, *_counted(was, group.quota))
    known = {group.key for group in conference.groups}
    for key, quota in before.groups.items():
        if key not in known and quota:
            yield ChangeFact(say.CHANGED_GROUP.format(group=key), *_counted(quota, 0))
    if (before.gifts, before.gifts_total) != (now.gifts, now.gifts_total):
        yield ChangeFact(say.CHANGED_GIFTS, _gifts(before), _gifts(now))


def _deadlines(before: Said, now: Said) -> Iterator[DeadlineFact]:
    """Every deadline that is or was set, once one of them has changed."""
    if before.deadlines == now.deadlines:
        return
    for name, label in labels.DEADLINES.items():
        was, holds = before.deadlines.get(name), now.deadlines.get(name)
        if was or holds:
            yield DeadlineFact(label, was, holds, was != holds)


def _when(when: When) -> str:
    hours = say.HOURS.format(start=clock(when.start), end=clock(when.end))
    if when.day:
        day = say.WEEKDAY_AND_DAY.format(weekday=weekday(when.day), day=formal(when.day))
    else:
        day = say.EXPECTED.format(month=month_of(*when.month)) if when.month else say.NOT_SET
    told = say.DAY_AND_HOURS.format(day=day, hours=hours)
    return say.SESSIONS.format(told=told, count=when.sessions) if when.sessions > 1 else told


def _counted(before: int, after: int) -> tuple[str, str]:
    return say.PLACES.format(count=before), say.PLACES.format(count=after)


def _gifts(said: Said) -> str:
    return say.GIFTS_IN_ALL.format(count=said.gifts, total=dong(said.gifts_total))
