"""Deadlines and the event. "Trước ngày D": the last possible day is D - 1 (workflow.md §6.2)."""

from collections.abc import Iterator
from datetime import date, timedelta

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.vietnamese.dates import short, weekday

_BEFORE_EVENT = ("collect", "propose", "delegates", "answer")
_REQUIRED = ("collect", "propose", "answer")
_AFTER_EVENT = "written"
# Days that offices need between two steps; fewer is possible but rushed.
_ROOM_TO_ANSWER = 5
_ROOM_TO_COMPILE = 2
_SATURDAY = 5
_DEADLINES, _TIME = "[deadlines]", "[time]"


def check_deadlines(facts: CheckFacts) -> Iterator[Finding]:
    """Missing, misordered, cramped and late deadlines; the day of the event itself."""
    conference = facts.conference
    yield from _event(conference)
    yield from _missing(conference)
    yield from _order(conference)
    yield from _against_event(conference)
    yield from _room(conference)
    yield from _last_days(conference)


def _event(conference: Conference) -> Iterator[Finding]:
    day = conference.when.day
    if day and day.weekday() >= _SATURDAY:
        where = in_settings(conference, _TIME)
        yield finding("DATE-07", where, weekday=weekday(day), event=short(day))


def _missing(conference: Conference) -> Iterator[Finding]:
    for key in _REQUIRED:
        if conference.deadlines.get(key) is None:
            where = in_settings(conference, _DEADLINES)
            yield finding("DATE-05", where, deadline=sentences.DEADLINES[key], key=key)


def _order(conference: Conference) -> Iterator[Finding]:
    """Collecting ends no later than proposing, and proposing before answering."""
    collect, propose, answer = (conference.deadlines.get(key) for key in _REQUIRED)
    if collect and propose and collect > propose:
        yield _misordered(conference, "collect", "propose", sentences.ORDER_NOT_AFTER)
    if propose and answer and propose >= answer:
        yield _misordered(conference, "propose", "answer", sentences.ORDER_BEFORE)
    if collect and answer and not propose and collect >= answer:
        yield _misordered(conference, "collect", "answer", sentences.ORDER_BEFORE)


def _misordered(conference: Conference, first: str, second: str, order: str) -> Finding:
    return finding(
        "DATE-03",
        in_settings(conference, _DEADLINES),
        first=sentences.DEADLINES[first],
        first_day=_written(conference.deadlines[first]),
        order=order,
        second=sentences.DEADLINES[second],
        second_day=_written(conference.deadlines[second]),
    )


def _against_event(conference: Conference) -> Iterator[Finding]:
    when, latest = conference.when, conference.when.latest
    if latest is None:
        return
    where = in_settings(conference, _DEADLINES)
    for key in _BEFORE_EVENT:
        day = conference.deadlines.get(key)
        if day is None:
            continue
        words = {"deadline": sentences.DEADLINES[key], "day": short(day)}
        if day > latest:
            yield finding("DATE-01", where, event=short(latest), **words)
        elif when.day is None and when.month == (day.year, day.month):
            yield finding("DATE-02", where, month=f"{day.month}/{day.year}", **words)
    after = conference.deadlines.get(_AFTER_EVENT)
    if after and after <= latest:
        yield finding(
            "DATE-06",
            where,
            deadline=sentences.DEADLINES[_AFTER_EVENT],
            day=short(after),
            event=short(latest),
        )


def _room(conference: Conference) -> Iterator[Finding]:
    propose, answer = conference.deadlines.get("propose"), conference.deadlines.get("answer")
    where = in_settings(conference, _DEADLINES)
    if propose and answer and 0 < (answer - propose).days < _ROOM_TO_ANSWER:
        yield finding(
            "DATE-04",
            where,
            first=_named("propose"),
            second=_named("answer"),
            days=(answer - propose).days,
            least=_ROOM_TO_ANSWER,
        )
    event = conference.when.day
    if answer and event and 0 <= (event - answer).days < _ROOM_TO_COMPILE:
        yield finding(
            "DATE-04",
            where,
            first=_named("answer"),
            second=sentences.EVENT,
            days=(event - answer).days,
            least=_ROOM_TO_COMPILE,
        )


def _last_days(conference: Conference) -> Iterator[Finding]:
    for key, day in conference.deadlines.items():
        last = day - timedelta(days=1) if day and day > date.min else None
        if day and last and last.weekday() >= _SATURDAY:
            yield finding(
                "DATE-08",
                in_settings(conference, _DEADLINES),
                deadline=sentences.DEADLINES.get(key, key),
                day=short(day),
                weekday=weekday(last),
                last=short(last),
            )


def _named(key: str) -> str:
    return sentences.DEADLINE.format(deadline=sentences.DEADLINES[key])


def _written(day: date | None) -> str:
    return short(day) if day else sentences.NOT_GIVEN
