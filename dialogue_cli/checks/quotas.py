"""Quotas against each other and against the people on the lists (workflow.md §2.1)."""

from collections import Counter
from collections.abc import Iterator, Sequence

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings, over_or_under
from dialogue_cli.checks.gathered import named
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.reserves import is_reserve
from dialogue_cli.reference.seats import seated
from dialogue_cli.reference.sending_units import sending_unit, units_by_key

_TOTAL = "[delegates] total"
_GROUPS = "[[delegates.groups]]"
_UNITS = "[[units]]"


def check_quotas(facts: CheckFacts) -> Iterator[Finding]:
    """The parts add up, the allocation fits, and nobody sends more or fewer than agreed."""
    conference = facts.conference
    yield from _sane(conference)
    yield from _parts(conference)
    yield from _allocation(conference)
    yield from _units_without_places(conference)
    if facts.delegates:
        people = seated(facts.delegates)
        yield from _groups_filled(conference, people)
        yield from _units_filled(conference, people)
        yield from _reserves(facts, people)


def _sane(conference: Conference) -> Iterator[Finding]:
    for place, group in enumerate(conference.groups, start=1):
        if group.quota <= 0:
            where = in_settings(conference, f"delegates.groups[{place}].quota")
            yield finding("QUOTA-07", where, name=group.label, quota=group.quota)


def _parts(conference: Conference) -> Iterator[Finding]:
    parts = [group.quota for group in conference.groups]
    if parts and sum(parts) != conference.total:
        yield finding(
            "QUOTA-01",
            in_settings(conference, _TOTAL),
            sum=sum(parts),
            parts=" + ".join(map(str, parts)),
            total=conference.total,
            difference=over_or_under(sum(parts), conference.total),
        )


def _allocation(conference: Conference) -> Iterator[Finding]:
    """Each allocated group has units, and their places make its quota."""
    where = in_settings(conference, _UNITS)
    for group in conference.groups:
        if not group.allocated:
            continue
        shared_out = sum(unit.places(group.key) for unit in conference.units)
        if not conference.units:
            yield finding("QUOTA-08", where, group=group.label)
        elif shared_out != group.quota:
            difference = over_or_under(shared_out, group.quota)
            yield finding(
                "QUOTA-02",
                where,
                sum=shared_out,
                group=group.label,
                quota=group.quota,
                difference=difference,
            )


def _units_without_places(conference: Conference) -> Iterator[Finding]:
    """A unit on the list sends somebody, and places on the list belong to some group."""
    where = in_settings(conference, _UNITS)
    if not any(group.allocated for group in conference.groups):
        places = sum(unit.quota for unit in conference.units)
        if places:
            yield finding("QUOTA-10", where, sum=places)
        return
    idle = [unit.name for unit in conference.units if not any(n for _, n in unit.quotas)]
    if idle:
        yield finding("QUOTA-09", where, count=len(idle), units=named(idle))


def _groups_filled(conference: Conference, people: Sequence[Delegate]) -> Iterator[Finding]:
    counts = Counter(delegate.group for delegate in people)
    where = in_settings(conference, _GROUPS)
    for group in conference.groups:
        difference = counts[group.key] - group.quota
        if difference:
            code = "QUOTA-03" if difference > 0 else "QUOTA-04"
            yield _unfilled(code, where, group.quota, difference, group=group.label)


def _units_filled(conference: Conference, people: Sequence[Delegate]) -> Iterator[Finding]:
    """Each unit sends as many people to each allocated group as it has places there."""
    counts = _by_unit(conference, people)
    where = in_settings(conference, _UNITS)
    for group in conference.groups:
        if not group.allocated:
            continue
        to_group = _to_group(conference, group.label)
        for unit in conference.units:
            quota = unit.places(group.key)
            difference = counts[unit.name, group.key] - quota
            if difference:
                code = "QUOTA-05" if difference > 0 else "QUOTA-06"
                yield _unfilled(code, where, quota, difference, unit=unit.name, to_group=to_group)


def _reserves(facts: CheckFacts, people: Sequence[Delegate]) -> Iterator[Finding]:
    """Where a unit is short of people and has reserves who could be called in."""
    conference = facts.conference
    waiting = [one for one in people_of(facts.delegates).once if one.comes and is_reserve(one)]
    reserves, counts = _by_unit(conference, waiting), _by_unit(conference, people)
    where = in_settings(conference, _UNITS)
    for group in conference.groups:
        for unit in conference.units if group.allocated else ():
            missing = unit.places(group.key) - counts[unit.name, group.key]
            if missing > 0 and (count := reserves[unit.name, group.key]):
                to_group = _to_group(conference, group.label)
                yield finding(
                    "QUOTA-11",
                    where,
                    unit=unit.name,
                    missing=missing,
                    count=count,
                    to_group=to_group,
                )


def _by_unit(conference: Conference, people: Sequence[Delegate]) -> Counter[tuple[str, str]]:
    """How many people each unit on the list sends to each group, by the unit's name and the group's key."""
    by_key = units_by_key(conference.units)
    senders = ((sending_unit(delegate, by_key), delegate.group) for delegate in people)
    return Counter((unit.name, group) for unit, group in senders if unit)


def _to_group(conference: Conference, label: str) -> str:
    """Which group is meant, where more than one is allocated."""
    several = sum(group.allocated for group in conference.groups) > 1
    return sentences.TO_GROUP.format(group=label) if several else ""


def _unfilled(code: str, where: str, quota: int, difference: int, **whose: str) -> Finding:
    """So many people more (or, below 0, fewer) than the quota."""
    count = quota + difference
    return finding(code, where, count=count, quota=quota, difference=abs(difference), **whose)
