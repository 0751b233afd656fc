"""Whether the plan agrees with itself: units, tasks, printed groups, hours (workflow.md §2.1)."""

from collections import Counter
from collections.abc import Iterator

from dialogue_cli.checks.agencies import receives
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.figures import check_figures
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.checks.instruments import check_instruments
from dialogue_cli.checks.names import check_names
from dialogue_cli.checks.references import check_references
from dialogue_cli.checks.repeated_lists import check_repeated_lists
from dialogue_cli.checks.said_days import check_said_days
from dialogue_cli.checks.sums import check_sums
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.agencies import holder
from dialogue_cli.reference.topics import topic_keys, topic_name
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.dates import short

_PLAN = "plan"
# What is said in words: in the settings' free texts, the office's own templates and the agencies' replies.
_OF_WORDS = (
    check_figures,
    check_sums,
    check_said_days,
    check_names,
    check_references,
    check_repeated_lists,
    check_instruments,
)
_UNITS, _TASKS, _TOPICS, _AGENDA = (
    "[[units]]",
    "[[tasks]]",
    "[[topic_groups]]",
    "[[agenda]]",
)


def check_consistency(facts: CheckFacts) -> Iterator[Finding]:
    """Contradictions within the settings of the conference, and of the words of its papers with them."""
    yield from _units(facts.conference)
    yield from _tasks(facts)
    yield from _topic_groups(facts.conference)
    yield from _hours(facts)
    for check in _OF_WORDS:
        yield from check(facts)


def _units(conference: Conference) -> Iterator[Finding]:
    seen: set[str] = set()
    for unit in conference.units:
        keys = {unit_key(name) for name in (unit.name, *unit.aliases)}
        if keys & seen:
            yield finding("PLAN-01", in_settings(conference, _UNITS), unit=unit.name)
        seen |= keys


def _tasks(facts: CheckFacts) -> Iterator[Finding]:
    conference = facts.conference
    day = conference.reference_day
    recipients = conference.recipients.get(_PLAN, ())
    paper = sentences.PAPERS[_PLAN].lower()
    for tasks in conference.tasks:
        if not tasks.agency:
            continue
        where = in_settings(conference, _TASKS)
        agency = holder(tasks.agency, day)
        if agency is None:
            yield finding("PLAN-03", where, agency=tasks.agency, day=short(day))
        elif tasks.agency != facts.own and recipients and not receives(agency, recipients, day):
            yield finding("PLAN-02", where, agency=_plain(agency.short), paper=paper)


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
