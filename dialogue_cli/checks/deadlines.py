"""Deadlines and the event. "Trước ngày D": the last possible day is D - 1 (workflow.md §6.2)."""

from collections.abc import Iterator
from datetime import date

from dialogue_cli.checks.calendar import check_calendar
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.holidays import working_days
from dialogue_cli.vietnamese.dates import short

_BEFORE_EVENT = ("collect", "propose", "delegates", "answer")
_REQUIRED = ("collect", "propose", "answer")
_AFTER_EVENT = "written"
_EVENT = "event"
# Working days that offices need between two steps; fewer is possible but rushed.
_ROOM = (
    ("collect", "propose", 2),
    ("propose", "answer", 5),
    ("delegates", _EVENT, 2),
    ("answer", _EVENT, 2),
)
_DEADLINES = "[deadlines]"


def check_deadlines(facts: CheckFacts) -> Iterator[Finding]:
    """Missing, misordered, cramped and late deadlines; the days off among them and the day of the event."""
    conference = facts.conference
    yield from _missing(conference)
    yield from _order(conference)
    yield from _against_event(conference)
    yield from _room(conference)
    yield from check_calendar(facts)


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
    """Working days between two steps: from the first deadline's day on, before the second's."""
    days: dict[str, date | None] = {**conference.deadlines, _EVENT: conference.when.day}
    for first, second, least in _ROOM:
        start, end = days.get(first), days.get(second)
        # What is out of order is told as such.
        if not start or not end or start > end or (first, start) == ("propose", end):
            continue
        found = working_days(start, end)
        if found < least:
            yield finding(
                "DATE-04",
                in_settings(conference, _DEADLINES),
                first=_named(first),
                second=_named(second),
                days=found,
                least=least,
            )


def _named(key: str) -> str:
    if key == _EVENT:
        return sentences.EVENT
    return sentences.DEADLINE.format(deadline=sentences.DEADLINES[key])


def _written(day: date | None) -> str:
    return short(day) if day else sentences.NOT_GIVEN
