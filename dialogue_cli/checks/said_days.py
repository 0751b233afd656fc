"""Days, hours and the place in the words of a draft against the calendar and what is settled (workflow.md §6.2)."""

from collections.abc import Iterator
from datetime import time, timedelta

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.draft_words import names, pattern
from dialogue_cli.reference.holidays import day_after, working_day_after
from dialogue_cli.vietnamese.dates import clock, month_of, short, weekday
from dialogue_cli.vietnamese.in_text import DayInText, days_in, hours_in, sentences_in
from dialogue_cli.vietnamese.text import fold


def check_said_days(facts: CheckFacts) -> Iterator[Finding]:
    """Weekdays, days that never were, and days, hours and places other than the settled ones."""
    for passage in facts.written:
        yield from _weekdays(passage, facts.conference)
        for start, sentence in sentences_in(passage.text.lower()):
            days = [
                day
                for day in days_in(sentence, facts.conference.year)
                if passage.owns(start + day.start, start + day.end)
            ]
            if passage.key.startswith("basis"):
                continue
            yield from _event(passage, facts.conference, sentence, days)
            yield from _deadlines(passage, facts.conference, sentence, days)
            yield from _within(passage, sentence, days)
        yield from _month(passage, facts.conference)
        yield from _hours(passage, facts.conference)
        yield from _place(passage, facts.conference)


def _weekdays(passage: Passage, conference: Conference) -> Iterator[Finding]:
    for one in days_in(passage.text, conference.year):
        if not passage.owns(one.start, one.end):
            continue
        said = passage.text[one.start : one.end].strip()
        if one.day is None:
            yield finding("DATE-17", passage.where, said=said)
        elif one.weekday is not None and one.day.weekday() != one.weekday:
            right = weekday(one.day)
            yield finding("DATE-16", passage.where, said=said, day=short(one.day), right=right)


def _event(
    passage: Passage, conference: Conference, sentence: str, days: list[DayInText]
) -> Iterator[Finding]:
    settled = {conference.when.day, conference.outcome.held_on} - {None}
    if not settled:
        return
    for one in days:
        before = sentence[: one.start]
        held = pattern("days", "held").search(before)
        if not held or pattern("days", "not_held").search(before):
            continue
        if one.day and one.day not in settled and one.day.year == conference.year:
            right = short(conference.when.day or conference.outcome.held_on or one.day)
            told = {"said": sentence[one.start : one.end].strip(), "right": right}
            yield finding("DATE-18", passage.where, **told)


def _deadlines(
    passage: Passage, conference: Conference, sentence: str, days: list[DayInText]
) -> Iterator[Finding]:
    """A deadline written out: "trước ngày" is the settled day, "chậm nhất" the day before it."""
    if len(days) != 1 or not (day := days[0].day):
        return
    asked = [key for key in names("asked") if pattern("asked", key).search(sentence)]
    if pattern("days", "after_event").search(sentence):
        asked = ["written"]
    if len(asked) != 1:
        return
    settled = conference.deadlines.get(asked[0])
    before = sentence[: days[0].start]
    if not settled or not (
        pattern("days", "before").search(before) or pattern("days", "until").search(before)
    ):
        return
    allowed = (
        {settled}
        if pattern("days", "before").search(before)
        else {settled, settled - timedelta(days=1)}
    )
    if day not in allowed:
        yield finding(
            "DATE-19",
            passage.where,
            said=short(day),
            deadline=sentences.DEADLINES[asked[0]],
            settled=short(settled),
        )


def _within(passage: Passage, sentence: str, days: list[DayInText]) -> Iterator[Finding]:
    """A term such as "trong 10 ngày làm việc kể từ ngày A, trước ngày B" with another end than the calendar gives."""
    found = pattern("days", "within").search(sentence)
    if not found or len(days) != 2:
        return
    first, second = days
    if first.start < found.end() - 6 or not (first.day and second.day):
        return
    reckon = working_day_after if found["working"] else day_after
    last = reckon(first.day, int(found["n"]))
    between = sentence[first.end : second.start]
    said = (
        second.day - timedelta(days=1) if pattern("days", "before").search(between) else second.day
    )
    if said != last:
        told = {"said": found[0].strip(), "first": short(first.day), "last": short(last)}
        yield finding("DATE-20", passage.where, written=short(second.day), **told)


def _month(passage: Passage, conference: Conference) -> Iterator[Finding]:
    settled = conference.when.month
    if conference.when.day:
        settled = (conference.when.day.year, conference.when.day.month)
    for found in pattern("days", "month").finditer(passage.text.lower()) if settled else ():
        said = (int(found[2] or conference.year), int(found[1]))
        if said != settled and settled and passage.owns(found.start(1), found.end()):
            told = {"said": found[0], "right": month_of(*settled)}
            yield finding("DATE-18", passage.where, **told)


def _hours(passage: Passage, conference: Conference) -> Iterator[Finding]:
    """When it begins, in a sentence that says when the conference is held."""
    when = conference.when
    for start, sentence in sentences_in(passage.text.lower()):
        if not pattern("days", "event").search(sentence) or pattern("days", "preparing").search(
            sentence
        ):
            continue
        hours = list(hours_in(sentence))
        for place, one in enumerate(hours):
            if not passage.owns(start + one.start, start + one.end):
                continue
            before = sentence[: one.start]
            begins = bool(pattern("days", "starts").search(before))
            ends = place == 1 and bool(pattern("days", "ends").search(before))
            if begins and one.hour != when.start:
                yield _hour(passage, one.hour, sentences.BEGINS, when.start)
            elif (
                ends
                and one.hour != when.end
                and pattern("days", "starts").search(sentence[: hours[0].start])
            ):
                yield _hour(passage, one.hour, sentences.ENDS, when.end)


def _hour(passage: Passage, said: time, what: str, settled: time) -> Finding:
    told = {"said": clock(said), "what": what, "settled": clock(settled)}
    return finding("FIGURE-07", passage.where, **told)


def _place(passage: Passage, conference: Conference) -> Iterator[Finding]:
    """Another hall than that of [venue]."""
    if not conference.venue.name or passage.key.startswith("venue"):
        return
    settled = fold(f"{conference.venue.name} {conference.venue.address}")
    for found in pattern("days", "place").finditer(passage.text.lower()):
        start, end = found.span("venue")
        said = passage.text[start:end].strip()
        if not passage.owns(start, end) or not pattern("days", "event").search(
            passage.text.lower()
        ):
            continue
        if fold(said) not in settled and settled not in fold(said):
            told = {"said": said, "settled": conference.venue.name}
            yield finding("FIGURE-08", passage.where, **told)
