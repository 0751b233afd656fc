"""Counts the people of the lists by group and unit: planned, registered, confirmed, present (workflow.md §2.7).

Nobody is dropped and nobody counted twice: whoever has no known group or unit stands in a line of its own.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.messages import quotas as say
from dialogue_cli.model.conference import Conference, Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.quota_tables import LeftOut, QuotaLine, QuotaTable
from dialogue_cli.model.roll import Roll
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.reserves import is_reserve
from dialogue_cli.reference.sending_units import sending_unit, units_by_key
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the lists: the row that speaks, whether it fills a place, was asked, has confirmed.

    `present` is how many came: one, or as many as the roll tells apart after all.
    """

    row: Delegate
    seated: bool
    asked: bool
    confirmed: bool
    present: int


@dataclass(frozen=True, slots=True)
class Tally:
    """The people, who came without being on a list, and whether anybody has looked."""

    people: tuple[Person, ...]
    strangers: int
    looked: bool

    @property
    def seated(self) -> int:
        """How many people fill a place."""
        return sum(one.seated for one in self.people)

    @property
    def confirmed(self) -> int | None:
        """How many of them have confirmed; None while nobody was asked."""
        if not any(one.asked for one in self.people):
            return None
        return sum(one.confirmed and one.seated for one in self.people)


def tally_of(delegates: Sequence[Delegate], rolls: Iterable[Roll]) -> Tally:
    """Every person once; present is who came to one session at least."""
    taken = [roll for roll in rolls if roll.taken]
    here = [_here(roll) for roll in taken]
    strangers = {
        (person_key(one.full_name), unit_key(one.unit))
        for roll in taken
        for one in roll.came_unlisted
    }
    found = people_of(delegates)
    people = tuple(
        Person(
            row=row,
            seated=row.comes and not is_reserve(row),
            asked=any(one.confirmed for one in own),
            confirmed=row.comes and any(one.confirmed == "yes" for one in own),
            present=max((sum(one.id in came for one in own) for came in here), default=0),
        )
        for row, own in zip(found.once, found.rows, strict=True)
    )
    return Tally(people, len(strangers), bool(taken))


def _here(roll: Roll) -> frozenset[int]:
    """The numbers of those whom the door or a sheet has seen to come, each person by one row."""
    return frozenset(
        entry.delegate.id
        for entry in roll.people
        if entry.present and entry.source in {"door", "sheet"}
    )


def left_out(delegates: Sequence[Delegate], tally: Tally) -> LeftOut:
    """The rows that fill no place, each for one reason."""
    waiting = sum(one.row.comes and not one.seated for one in tally.people)
    away = sum(not one.row.comes for one in tally.people)
    return LeftOut(away, len(delegates) - len(tally.people), waiting)


def by_group(conference: Conference, tally: Tally) -> QuotaTable:
    """A line for each group, one for people of no known group, one for strangers who came."""
    known = {group.key for group in conference.groups}
    groups = _parted(tally.people, lambda one: one.row.group if one.row.group in known else "")
    lines = [
        _line(group.label, group.quota, groups.get(group.key, ()), tally)
        for group in conference.groups
    ]
    if people := groups.get(""):
        lines.append(_line(say.NO_GROUP, None, people, tally))
    if tally.strangers:
        lines.append(QuotaLine(say.STRANGERS, None, 0, None, tally.strangers))
    return QuotaTable(say.BY_GROUP, _seen(lines), conference.total)


def by_unit(conference: Conference, group: Group, tally: Tally) -> QuotaTable:
    """A line for each sending unit with its places in one group, and one for people of no unit on the list."""
    by_key = units_by_key(conference.units)

    def sender(one: Person) -> str:
        unit = sending_unit(one.row, by_key)
        return unit.name if unit else ""

    units = _parted((one for one in tally.people if one.row.group == group.key), sender)
    lines = [
        _line(unit.name, unit.places(group.key), units.get(unit.name, ()), tally)
        for unit in conference.units
    ]
    if people := units.get(""):
        lines.append(_line(say.NO_UNIT, None, people, tally))
    title = say.BY_UNIT.format(group=group.label)
    return QuotaTable(title, _seen(lines), group.quota, group.key)


def _parted(
    people: Iterable[Person], word: Callable[[Person], str]
) -> Mapping[str, Sequence[Person]]:
    found: dict[str, list[Person]] = {}
    for one in people:
        found.setdefault(word(one), []).append(one)
    return found


def _line(name: str, planned: int | None, people: Sequence[Person], tally: Tally) -> QuotaLine:
    asked = any(one.asked for one in people)
    return QuotaLine(
        name=name,
        planned=planned,
        registered=sum(one.seated for one in people),
        confirmed=sum(one.confirmed and one.seated for one in people) if asked else None,
        present=sum(one.present for one in people) if tally.looked else None,
    )


def _seen(lines: Iterable[QuotaLine]) -> tuple[QuotaLine, ...]:
    """The lines of plan, and of the others those that hold somebody."""
    return tuple(
        line
        for line in lines
        if line.planned is not None or line.registered or line.confirmed or line.present
    )
