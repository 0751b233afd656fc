"""The list of delegates."""

from collections.abc import Iterator, Sequence

from dialogue_cli.messages import papers
from dialogue_cli.messages import printed as say
from dialogue_cli.model.printed import GroupBlock
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.workbooks.printed.delegates import delegate_list

# Of more units than that only the first are named.
_MOST_NAMED = 5


def delegate_lists(facts: ListFacts) -> Made:
    """Everybody by group and unit; groups and units that have sent nobody are told."""
    listing = delegate_list(facts.occasion, facts.blocks, facts.conference.total)
    return Made((listing,), (*unsettled(facts), *_amiss(facts)))


def unsettled(facts: ListFacts) -> Iterator[str]:
    """What every list would say of the event, and nobody has settled."""
    when, year = facts.conference.when, facts.conference.year
    key = papers.KEY_CONFERENCE.format(year=year, key="[time] date")
    if when.day is None:
        yield (say.NO_DAY if when.month else say.NO_DAY_AT_ALL).format(key=key)
    if not facts.conference.venue.name:
        key = papers.KEY_CONFERENCE.format(year=year, key="[venue] name")
        yield say.NO_VENUE.format(key=key)


def _amiss(facts: ListFacts) -> Iterator[str]:
    if not facts.held.delegates:
        yield say.NO_DELEGATES
        return
    for block in facts.blocks:
        if block.group is None:
            yield say.WITHOUT_GROUP.format(count=len(block.people))
        elif not block.people and block.group.quota:
            yield say.GROUP_EMPTY.format(group=block.group.label, quota=block.group.quota)
        elif block.by_unit:
            yield from _units(block)


def _units(block: GroupBlock) -> Iterator[str]:
    group = block.group.key if block.group else ""
    empty = [p.unit.name for p in block.parts if p.unit and p.unit.places(group) and not p.people]
    if empty:
        yield say.UNITS_EMPTY.format(count=len(empty), units=_named(empty))
    unknown = sum(len(part.people) for part in block.parts if part.unit is None)
    if unknown:
        yield say.WITHOUT_UNIT.format(count=unknown)


def _named(names: Sequence[str]) -> str:
    more = say.AND_MORE if len(names) > _MOST_NAMED else ""
    return "; ".join(names[:_MOST_NAMED]) + more  # names of units have commas
