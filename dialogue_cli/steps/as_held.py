"""What papers tell of the conference as it was held: when and where, who chaired, who came, what was put to it."""

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from dialogue_cli.documents.facts import Known
from dialogue_cli.documents.report_facts import GroupCount
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.roll import Roll
from dialogue_cli.steps.counted import counted, handled
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import venue_fact
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording, setting


class HeldFacts(TypedDict):
    """What the minutes and the report state alike (documents.minutes_facts, documents.report_facts)."""

    day: Known[date]
    venue: Known[str]
    chair: Known[str]
    attended: Known[int]
    groups: tuple[GroupCount, ...]
    petitions: Known[int]
    senders: Known[int]
    questions: Known[int]
    hall: Known[int]
    writing: Known[int]


def held_facts(desk: Desk, wording: Wording, held: Stored, roll: Roll) -> HeldFacts:
    """What is known of it; what nobody has noted is Missing."""
    conference, outcome = desk.conference, desk.conference.outcome
    counts = counted(held.decided, held.questions)
    return HeldFacts(
        day=outcome.held_on or setting(conference, "conclusion.held_on", say.MISSING_DAY),
        venue=venue_fact(conference, wording),
        chair=wording.fill(outcome.chair)
        or setting(conference, "conclusion.chair", say.MISSING_CHAIR),
        attended=attended(desk, roll),
        groups=tuple(_group_counts(desk, wording, roll)),
        petitions=counts.petitions,
        senders=counts.senders,
        questions=counts.questions,
        hall=handled(held.questions, "hall"),
        writing=handled(held.questions, "writing"),
    )


def attended(desk: Desk, roll: Roll) -> Known[int]:
    """How many came: as the settings say, else as they were counted; a gap where neither is known."""
    gap = setting(desk.conference, "conclusion.attended", say.MISSING_ATTENDED)
    return desk.conference.outcome.attended or _came(roll) or gap


def counted_otherwise(desk: Desk, roll: Roll) -> str:
    """That the settings and the roll do not agree on how many came, as check ATTEND-08 finds; or nothing.

    The whole is told as the settings have it, the groups as they were counted.
    """
    said, came = desk.conference.outcome.attended, _came(roll)
    if not said or not came or said == came:
        return ""
    return say.COUNTED_OTHERWISE.format(attended=said, present=came)


def _came(roll: Roll) -> int:
    """How many of those on the lists came; 0 while nobody has been counted."""
    return roll.present if roll.taken else 0


def _group_counts(desk: Desk, wording: Wording, roll: Roll) -> Iterator[GroupCount]:
    """Who came, by group; a gap while nobody has been counted."""
    uncounted = Missing(say.KEY_ROLL, say.MISSING_ROLL)
    for group in desk.conference.groups:
        entries = [entry for entry in roll.people if entry.delegate.group == group.key]
        if entries:
            came = sum(entry.present for entry in entries) if roll.taken else uncounted
            yield GroupCount(wording.fill(group.label), len(entries), came)
