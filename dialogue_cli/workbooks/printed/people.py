"""What lists of delegates have in common: headings of groups and units, the running number."""

from collections.abc import Iterator, Sequence
from typing import cast

from openpyxl.utils import get_column_letter

from dialogue_cli.messages import printed as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.printed import GroupBlock, UnitPart
from dialogue_cli.reference.reserves import is_reserve
from dialogue_cli.vietnamese.text import one_line, title_upper
from dialogue_cli.workbooks.printed.listing import Column, Heading, Kind


def columns(written: Sequence[tuple[str, float, str]]) -> tuple[Column, ...]:
    """The columns as messages/printed.py names them."""
    return tuple(Column(title, width, cast(Kind, kind)) for title, width, kind in written)


def headed(
    blocks: Sequence[GroupBlock],
) -> Iterator[tuple[tuple[Heading, ...], tuple[Delegate, ...]]]:
    """The people of each part below the headings that stand above it: its group's at the first, its unit's at each."""
    for place, block in enumerate(blocks, start=1):
        above: tuple[Heading, ...] = (_group_heading(place, block),)
        for number, part in enumerate(block.parts, start=1):
            if block.by_unit:
                above = (*above, _unit_heading(number, part, block.group))
            yield above, part.people
            above = ()
        if above:
            yield above, ()


def _group_heading(place: int, block: GroupBlock) -> Heading:
    """A group's name and how many of its quota are there; `place` counts the groups from 1."""
    letter = get_column_letter(place)
    if block.group is None:
        name, count = say.NO_GROUP, _people(block.people)
    else:
        name, count = group_name(block.group), _of_quota(block.people, block.group.quota)
    return Heading(say.GROUP.format(letter=letter, name=title_upper(one_line(name)), count=count))


def group_name(group: Group) -> str:
    """What lists call a group: its short name, else its words in the plan, unless those name places to be filled."""
    return group.short or (group.key if "{" in group.name else group.name)


def _unit_heading(place: int, part: UnitPart, group: Group | None) -> Heading:
    """A sending unit's name and how many of its places in the group are filled; `place` counts the units from 1."""
    if part.unit is None:
        name, count = say.NO_UNIT, _people(part.people)
    else:
        name, count = (
            part.unit.name,
            _of_quota(part.people, part.unit.places(group.key if group else "")),
        )
    return Heading(say.UNIT.format(number=place, name=one_line(name), count=count), level=2)


def _of_quota(people: Sequence[Delegate], quota: int) -> str:
    coming = sum(map(_sits, people))
    how = say.ENOUGH
    if coming != quota:
        how = (say.SHORT_BY if coming < quota else say.OVER_BY).format(count=abs(coming - quota))
    return _away(people, say.PEOPLE_OF_QUOTA.format(count=coming, quota=quota, how=how))


def _people(people: Sequence[Delegate]) -> str:
    return _away(people, say.PEOPLE.format(count=sum(map(_sits, people))))


def _away(people: Sequence[Delegate], counted: str) -> str:
    """The count with what it leaves out: who stays away, and reserves."""
    away = sum(not one.comes for one in people)
    waiting = sum(one.comes and is_reserve(one) for one in people)
    told = [(say.AWAY, away), (say.RESERVES, waiting)]
    return "; ".join([counted, *(text.format(count=count) for text, count in told if count)])


def _sits(one: Delegate) -> bool:
    """Whether somebody fills a place."""
    return one.comes and not is_reserve(one)
