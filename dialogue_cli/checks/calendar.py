"""Days against the calendar: the event, the last days of deadlines and the days of papers (workflow.md §6.2)."""

from collections.abc import Iterator
from datetime import date, timedelta

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.holidays import (
    DayOff,
    around_tet,
    day_off,
    is_working_day,
    last_working_day_before,
    lunar_new_year,
)
from dialogue_cli.vietnamese.dates import short, weekday

_TIME, _DEADLINES = "[time]", "[deadlines]"
# What the plan itself asks of others: it cannot be asked before the plan is issued.
_ASKED_BY_PLAN = ("propose", "delegates", "answer")
_PLAN = "plan"


def check_calendar(facts: CheckFacts) -> Iterator[Finding]:
    """Holidays and Tết, weekends, and papers issued too early or too late."""
    conference = facts.conference
    yield from _event(conference)
    yield from _last_days(conference)
    yield from _issued(conference)


def _event(conference: Conference) -> Iterator[Finding]:
    day = conference.when.day
    if day is None:
        return
    where = in_settings(conference, _TIME)
    off = day_off(day)
    if off:
        code = "DATE-11" if off.sure == "du-kien" else "DATE-09"
        yield finding(code, where, weekday=weekday(day), event=short(day), holiday=named(off))
    elif not is_working_day(day):
        yield finding("DATE-07", where, weekday=weekday(day), event=short(day))
    if around_tet(day) and not off:
        new_year = lunar_new_year(day.year)
        first = short(new_year) if new_year else ""
        yield finding("DATE-10", where, weekday=weekday(day), event=short(day), new_year=first)


def _last_days(conference: Conference) -> Iterator[Finding]:
    """What is asked for "trước ngày D" can be kept until D - 1; on a day off nobody is there to receive."""
    for key, day in conference.deadlines.items():
        last = day - timedelta(days=1) if day and day > date.min else None
        if not day or not last or is_working_day(last):
            continue
        off = day_off(last)
        yield finding(
            "DATE-12" if off else "DATE-08",
            in_settings(conference, f"{_DEADLINES} {key}"),
            deadline=sentences.DEADLINES.get(key, key),
            day=short(day),
            weekday=weekday(last),
            last=short(last),
            holiday=named(off) if off else "",
            working=short(last_working_day_before(last)),
        )


def _issued(conference: Conference) -> Iterator[Finding]:
    for paper, issued in conference.documents.items():
        if issued.day is None:
            continue
        where = in_settings(conference, f"[documents.{paper}]")
        title = sentences.PAPERS.get(paper, paper)
        if off := day_off(issued.day):
            told = {"paper": title, "day": short(issued.day), "holiday": named(off)}
            yield finding("DATE-13", where, **told)
        for place, basis in enumerate(conference.basis, start=1):
            if basis.day and basis.day > issued.day:
                at = in_settings(conference, f"basis[{place}].date")
                told = {"basis": f"{basis.kind} {basis.number}".strip(), "day": short(basis.day)}
                yield finding("DATE-15", at, paper=title, issued=short(issued.day), **told)
        if paper == _PLAN:
            yield from _asked_too_late(conference, issued.day)


def _asked_too_late(conference: Conference, issued: date) -> Iterator[Finding]:
    for key in _ASKED_BY_PLAN:
        day = conference.deadlines.get(key)
        if day and day <= issued:
            yield finding(
                "DATE-14",
                in_settings(conference, f"{_DEADLINES} {key}"),
                deadline=sentences.DEADLINES[key],
                day=short(day),
                issued=short(issued),
            )


def named(off: DayOff) -> str:
    """A day off by its name, the lunar date beside it where the moon decides."""
    if off.kind == "tet" or off.lunar == "10/03":
        return sentences.LUNAR_HOLIDAY.format(name=off.name, lunar=off.lunar)
    return off.name
