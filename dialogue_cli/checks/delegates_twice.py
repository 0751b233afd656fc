"""One person in two rows, lists or groups, a leader among the workers, a substitute beside the one replaced."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.checks.gathered import in_rows
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.each_person import People
from dialogue_cli.reference.group_kinds import kind_of
from dialogue_cli.reference.posts import is_manager
from dialogue_cli.reference.same_person import may_be_one
from dialogue_cli.reference.substitutes import substitutions
from dialogue_cli.vietnamese.names import person_key

_Pair = tuple[Delegate, Delegate]
# More workers of one name than on any real list.
_MOST_COMPARED = 50


def check_twice(facts: CheckFacts, people: People) -> Iterator[Finding]:
    """Pairs between the same two sheets are told together; names are never told."""
    for pairs in _between_sheets(people.again):
        across = _across(facts, *pairs[0])
        yield finding("DELEGATE-03", _rows(pairs), count=len(pairs), across=across)
    for pairs in _between_sheets(people.namesakes):
        yield finding("DELEGATE-07", _rows(pairs), count=len(pairs))
    both = [pair for pair in substitutions(facts.delegates) if pair[0].comes and pair[1].comes]
    if both:
        pairs = [(replaced, substitute) for substitute, replaced in both]
        yield finding("DELEGATE-06", _rows(pairs), count=len(pairs))
    yield from _leaders_among_workers(facts, people.once)


def _leaders_among_workers(facts: CheckFacts, people: Sequence[Delegate]) -> Iterator[Finding]:
    """People of one name in a group of leaders and in one of workers, and managers on a list of workers."""
    kinds = {group.key: kind_of(group) for group in facts.conference.groups}
    workers: dict[str, list[Delegate]] = defaultdict(list)
    for one in people:
        if one.comes and kinds.get(one.group) == "workers":
            workers[person_key(one.full_name)].append(one)
    pairs = []
    for leader in people:
        if leader.comes and kinds.get(leader.group) == "leaders":
            same_name = workers.get(person_key(leader.full_name), ())[:_MOST_COMPARED]
            other = next((one for one in same_name if not _told_apart(leader, one)), None)
            pairs += [(leader, other)] if other else []
    if pairs:
        yield finding("DELEGATE-08", _rows(pairs), count=len(pairs))
    managers = [
        one
        for one in people
        if one.comes and kinds.get(one.group) == "workers" and is_manager(one.role)
    ]
    if managers:
        where = in_rows([one.origin for one in managers])
        yield finding("DELEGATE-09", where, count=len(managers))


def _told_apart(one: Delegate, other: Delegate) -> bool:
    """Whether birth or phone say that two people of one name are two; who may be one is told as one already."""
    if may_be_one(one, other):
        return True
    years_differ = bool(one.birth and other.birth) and one.birth[-4:] != other.birth[-4:]
    return years_differ or bool(one.phone and other.phone)


def _between_sheets(pairs: Sequence[_Pair]) -> Iterator[list[_Pair]]:
    """The pairs of the same two sheets and the same two groups together."""
    found: dict[tuple[str, ...], list[_Pair]] = defaultdict(list)
    for one, other in pairs:
        sheets = (one.origin.file, one.origin.sheet, other.origin.file, other.origin.sheet)
        found[*sheets, one.group, other.group].append((one, other))
    yield from found.values()


def _rows(pairs: Sequence[_Pair]) -> str:
    first = in_rows([one.origin for one, _ in pairs])
    second = in_rows([other.origin for _, other in pairs])
    return sentences.WHERE_ROWS.format(first=first, second=second)


def _across(facts: CheckFacts, one: Delegate, other: Delegate) -> str:
    if one.group == other.group:
        return ""
    first, second = (_group_label(facts, delegate.group) for delegate in (one, other))
    return sentences.ACROSS_GROUPS.format(first=first, second=second)


def _group_label(facts: CheckFacts, key: str) -> str:
    group = facts.conference.group(key)
    return group.label if group else key or sentences.NOT_GIVEN
