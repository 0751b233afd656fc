"""The people on the delegate lists: from a unit on the list, in a known group, and each once."""

from collections import Counter
from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_row
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.same_person import may_be_one, of_one_unit
from dialogue_cli.reference.sending_units import sending_unit, similar_unit, units_by_key
from dialogue_cli.reference.substitutes import substitutions
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


def check_delegates(facts: CheckFacts) -> Iterator[Finding]:
    """Unknown units and groups, missing units, and people who are there twice; never by name."""
    yield from _unknown_units(facts)
    yield from _unknown_groups(facts)
    yield from _without_unit(facts)
    yield from _twice(facts)
    yield from _both_counted(facts)


def _unknown_units(facts: CheckFacts) -> Iterator[Finding]:
    allocated = {group.key for group in facts.conference.groups if group.allocated}
    by_key = units_by_key(facts.conference.units)
    if not by_key:
        return
    strangers = [
        delegate
        for delegate in facts.delegates
        if delegate.group in allocated
        and (delegate.upper_unit or delegate.unit)
        and sending_unit(delegate, by_key) is None
    ]
    names = [delegate.upper_unit or delegate.unit for delegate in strangers]
    counts = Counter(map(unit_key, names))
    first: dict[str, tuple[str, Delegate]] = {}
    for name, delegate in zip(names, strangers, strict=True):
        first.setdefault(unit_key(name), (name, delegate))
    for key, (name, delegate) in first.items():
        where, count = in_row(delegate.origin), counts[key]
        if similar := similar_unit(name, by_key):
            yield finding("DELEGATE-05", where, unit=name, similar=similar.name, count=count)
        else:
            yield finding("DELEGATE-01", where, unit=name, count=count)


def _unknown_groups(facts: CheckFacts) -> Iterator[Finding]:
    known = {group.key for group in facts.conference.groups}
    for delegate in facts.delegates:
        if delegate.group not in known:
            given = delegate.group_given or delegate.group or sentences.NOT_GIVEN
            yield finding("DELEGATE-02", in_row(delegate.origin), given=given)


def _without_unit(facts: CheckFacts) -> Iterator[Finding]:
    missing = [d for d in facts.delegates if not d.unit and not d.upper_unit]
    if missing:
        yield finding("DELEGATE-04", in_row(missing[0].origin), count=len(missing))


def _twice(facts: CheckFacts) -> Iterator[Finding]:
    """The same name with the same unit, phone or birth, in one list or across lists and groups."""
    seen: dict[str, list[Delegate]] = {}
    for delegate in facts.delegates:
        if not person_key(delegate.full_name):
            continue
        same_name = seen.setdefault(person_key(delegate.full_name), [])
        before = next((one for one in same_name if may_be_one(one, delegate)), None)
        if before:
            yield finding(
                "DELEGATE-03", _rows(before, delegate), across=_across(facts, before, delegate)
            )
            continue
        namesake = next((one for one in same_name if of_one_unit(one, delegate)), None)
        if namesake:
            yield finding("DELEGATE-07", _rows(namesake, delegate))
        same_name.append(delegate)


def _both_counted(facts: CheckFacts) -> Iterator[Finding]:
    """A substitute and the person whose place is taken, when both take a seat."""
    for substitute, replaced in substitutions(facts.delegates):
        if substitute.comes and replaced.comes:
            yield finding("DELEGATE-06", _rows(replaced, substitute))


def _rows(one: Delegate, other: Delegate) -> str:
    return sentences.WHERE_ROWS.format(first=in_row(one.origin), second=in_row(other.origin))


def _across(facts: CheckFacts, one: Delegate, other: Delegate) -> str:
    if one.group == other.group:
        return ""
    first, second = (_group_label(facts, delegate.group) for delegate in (one, other))
    return sentences.ACROSS_GROUPS.format(first=first, second=second)


def _group_label(facts: CheckFacts, key: str) -> str:
    group = facts.conference.group(key)
    return group.label if group else key or sentences.NOT_GIVEN
