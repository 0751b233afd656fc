"""Quotas against each other and against the people on the lists (workflow.md §2.1)."""

from collections import Counter
from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings, over_or_under
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
    allocated = [group for group in conference.groups if group.allocated]
    if not allocated:
        return
    names = ", ".join(group.label for group in allocated)
    quota = sum(group.quota for group in allocated)
    shared_out = sum(unit.quota for unit in conference.units)
    where = in_settings(conference, _UNITS)
    if not conference.units:
        yield finding("QUOTA-08", where, group=names)
    elif shared_out != quota:
        difference = over_or_under(shared_out, quota)
        yield finding(
            "QUOTA-02", where, sum=shared_out, group=names, quota=quota, difference=difference
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
    allocated = {group.key for group in facts.conference.groups if group.allocated}
    by_key = units_by_key(facts.conference.units)
    senders = (
        sending_unit(delegate, by_key)
        for delegate in facts.delegates
        if delegate.comes and delegate.group in allocated
    )
    counts = Counter(unit.name for unit in senders if unit)
    where = in_settings(facts.conference, _UNITS)
    for unit in facts.conference.units:
        difference = counts[unit.name] - unit.quota
        if difference:
            code = "QUOTA-05" if difference > 0 else "QUOTA-06"
            yield _unfilled(code, where, unit.quota, difference, unit=unit.name)


def _unfilled(code: str, where: str, quota: int, difference: int, **whose: str) -> Finding:
    """So many people more (or, below 0, fewer) than the quota."""
    count = quota + difference
    return finding(code, where, count=count, quota=quota, difference=abs(difference), **whose)
