"""Whether the plan agrees with itself: units, tasks, printed groups, hours (workflow.md §2.1)."""

from collections import Counter
from collections.abc import Iterator

from dialogue_cli.checks.agencies import receives
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.agencies import holder
from dialogue_cli.reference.topics import topic_keys, topic_name
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.dates import short

_PLAN = "plan"
_UNITS, _TASKS, _TOPICS, _AGENDA = (
    "[[units]]",
    "[[tasks]]",
    "[[topic_groups]]",
    "[[agenda]]",
)


def check_consistency(facts: CheckFacts) -> Iterator[Finding]:
    """Contradictions within the settings of the conference."""
    yield from _units(facts.conference)
    yield from _tasks(facts.conference)
    yield from _topic_groups(facts.conference)
    yield from _hours(facts)


def _units(conference: Conference) -> Iterator[Finding]:
    seen: set[str] = set()
    for unit in conference.units:
        keys = {unit_key(name) for name in (unit.name, *unit.aliases)}
        if keys & seen:
            yield finding("PLAN-01", in_settings(conference, _UNITS), unit=unit.name)
        seen |= keys


def _tasks(conference: Conference) -> Iterator[Finding]:
    day = conference.reference_day
    recipients = conference.recipients.get(_PLAN, ())
    for tasks in conference.tasks:
        if not tasks.agency:
            continue
        where = in_settings(conference, _TASKS)
        agency = holder(tasks.agency, day)
        if agency is None:
            yield finding("PLAN-03", where, agency=tasks.agency, day=short(day))
        elif recipients and not receives(agency, recipients, day):
            yield finding("PLAN-02", where, agency=_plain(agency.short))


def _topic_groups(conference: Conference) -> Iterator[Finding]:
    if not conference.topic_groups:
        return
    counts = Counter(topic for group in conference.topic_groups for topic in group.topics)
    for topic in topic_keys():
        if counts[topic] != 1:
            where = in_settings(conference, _TOPICS)
            yield finding("PLAN-04", where, topic=topic_name(topic), count=counts[topic])


def _hours(facts: CheckFacts) -> Iterator[Finding]:
    if facts.agenda_overrun > 0:
        where = in_settings(facts.conference, _AGENDA)
        yield finding("PLAN-05", where, minutes=facts.agenda_overrun)


def _plain(short_name: str) -> str:
    """A short name without its places for the province."""
    return short_name.replace("{cap}", "").replace("{province}", "").replace("{place}", "").strip()
