"""Quotas against each other and against the people on the lists (workflow.md §2.1)."""

from collections import Counter
from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings, over_or_under
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.sending_units import sending_unit, units_by_key

_TOTAL = "[delegates] total"
_GROUPS = "[[delegates.groups]]"
_UNITS = "[[units]]"


def check_quotas(facts: CheckFacts) -> Iterator[Finding]:
    """The parts add up, the allocation fits, and nobody sends more or fewer than agreed."""
    yield from _sane(facts.conference)
    yield from _parts(facts.conference)
    yield from _allocation(facts.conference)
    if facts.delegates:
        yield from _groups_filled(facts)
        yield from _units_filled(facts)


def _sane(conference: Conference) -> Iterator[Finding]:
    for group in conference.groups:
        if group.quota <= 0:
            where = in_settings(conference, _GROUPS)
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


def _groups_filled(facts: CheckFacts) -> Iterator[Finding]:
    counts = Counter(delegate.group for delegate in facts.delegates if delegate.comes)
    where = in_settings(facts.conference, _GROUPS)
    for group in facts.conference.groups:
        difference = counts[group.key] - group.quota
        if difference:
            code = "QUOTA-03" if difference > 0 else "QUOTA-04"
            yield _unfilled(code, where, group.quota, difference, group=group.label)


def _units_filled(facts: CheckFacts) -> Iterator[Finding]:
    """Each unit sends as many people to each allocated group as it has places there."""
    allocated = [group for group in facts.conference.groups if group.allocated]
    by_key = units_by_key(facts.conference.units)
    senders = (
        (sending_unit(delegate, by_key), delegate.group)
        for delegate in facts.delegates
        if delegate.comes
    )
    counts = Counter((unit.name, group) for unit, group in senders if unit)
    where = in_settings(facts.conference, _UNITS)
    for group in allocated:
        to_group = sentences.TO_GROUP.format(group=group.label) if len(allocated) > 1 else ""
        for unit in facts.conference.units:
            quota = unit.places(group.key)
            difference = counts[unit.name, group.key] - quota
            if difference:
                code = "QUOTA-05" if difference > 0 else "QUOTA-06"
                yield _unfilled(code, where, quota, difference, unit=unit.name, to_group=to_group)


def _unfilled(code: str, where: str, quota: int, difference: int, **whose: str) -> Finding:
    """So many people more (or, below 0, fewer) than the quota."""
    count = quota + difference
    return finding(code, where, count=count, quota=quota, difference=abs(difference), **whose)
