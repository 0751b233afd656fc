"""The words above and beside people on every list of delegates, printed or a paper: groups, units, counts, remarks.

Counts are of people: whoever stands in several rows fills one place (workflow.md §2.7).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_cli.messages import labels
from dialogue_cli.messages import printed as say
from dialogue_cli.model.conference import Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.printed import GroupBlock, UnitPart
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.reserves import is_reserve
from dialogue_cli.vietnamese.text import one_line, title_upper

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One row of a list: its running number, the delegate, what is remarked."""

    number: int
    delegate: Delegate
    remark: str


@dataclass(frozen=True, slots=True)
class HeadedPart:
    """Some people below the headings that stand above them; an empty heading is none."""

    group: str
    unit: str
    people: tuple[ListedPerson, ...]


@dataclass(frozen=True, slots=True)
class HeadedPeople:
    """Everybody in blocks, numbered through, and how many people of them take a seat."""

    parts: tuple[HeadedPart, ...]
    seated: int

    def __len__(self) -> int:
        """How many rows there are."""
        return sum(len(part.people) for part in self.parts)


def headed_people(blocks: Sequence[GroupBlock]) -> HeadedPeople:
    """The people of each part: its group's heading above the first, its unit's above each."""
    rows = _Rows([one for block in blocks for one in block.people])
    parts = tuple(
        part for n, block in enumerate(blocks, start=1) for part in _parts(n, block, rows)
    )
    return HeadedPeople(parts, rows.seated(rows.all))


def _parts(place: int, block: GroupBlock, rows: "_Rows") -> Iterator[HeadedPart]:
    heading = _group_heading(place, block, rows)
    for number, part in enumerate(block.parts, start=1):
        unit = _unit_heading(number, part, block.group, rows) if block.by_unit else ""
        yield HeadedPart(heading, unit, tuple(map(rows.listed, part.people)))
        heading = ""
    if heading:
        yield HeadedPart(heading, "", ())


class _Rows:
    """The rows of a list in its order: each row's number, and which rows are further ones of one person."""

    def __init__(self, delegates: Sequence[Delegate]) -> None:
        self.all = delegates
        self._numbers = {id(one): number for number, one in enumerate(delegates, start=1)}
        people = people_of(sorted(delegates, key=lambda one: one.id))
        self._again = {
            id(row): self._numbers[id(speaker)]
            for speaker, rows in zip(people.once, people.rows, strict=True)
            for row in rows
            if row is not speaker
        }

    def listed(self, one: Delegate) -> ListedPerson:
        """A row with its number and its remark."""
        again = self._again.get(id(one))
        told = (say.AGAIN.format(number=again) if again else "", remark(one))
        return ListedPerson(self._numbers[id(one)], one, ", ".join(filter(None, told)))

    def seated(self, people: Sequence[Delegate]) -> int:
        """How many people among these rows take a seat."""
        return sum(
            one.comes and not is_reserve(one) and id(one) not in self._again for one in people
        )


def remark(one: Delegate) -> str:
    """Whether the person is a reserve or stays away, and whose place is taken; no remark of the unit's own."""
    stands_in = say.STANDS_IN.format(name=one.stands_in_for) if one.stands_in_for else ""
    reserve = say.RESERVE if is_reserve(one) else ""
    return ", ".join(filter(None, (reserve, stands_in, labels.ABSENCES[one.absence])))


def group_name(group: Group) -> str:
    """What lists call a group: its short name, else its words in the plan, unless those name places to be filled."""
    return group.short or (group.key if "{" in group.name else group.name)


def _group_heading(place: int, block: GroupBlock, rows: _Rows) -> str:
    """A group's name and how many of its quota are there; `place` counts the groups from 1."""
    if block.group is None:
        name, count = say.NO_GROUP, _people(block.people, rows)
    else:
        name, count = group_name(block.group), _of_quota(block.people, block.group.quota, rows)
    return say.GROUP.format(letter=_letter(place), name=title_upper(one_line(name)), count=count)


def _letter(place: int) -> str:
    """A for the first, AA after Z."""
    rounds, within = divmod(place - 1, len(_LETTERS))
    return (_letter(rounds) if rounds else "") + _LETTERS[within]


def _unit_heading(place: int, part: UnitPart, group: Group | None, rows: _Rows) -> str:
    """A sending unit's name and how many of its places in the group are filled; `place` counts the units from 1."""
    if part.unit is None:
        name, count = say.NO_UNIT, _people(part.people, rows)
    else:
        places = part.unit.places(group.key if group else "")
        name, count = part.unit.name, _of_quota(part.people, places, rows)
    return say.UNIT.format(number=place, name=one_line(name), count=count)


def _of_quota(people: Sequence[Delegate], quota: int, rows: _Rows) -> str:
    coming = rows.seated(people)
    how = say.ENOUGH
    if coming != quota:
        how = (say.SHORT_BY if coming < quota else say.OVER_BY).format(count=abs(coming - quota))
    return _away(people, say.PEOPLE_OF_QUOTA.format(count=coming, quota=quota, how=how))


def _people(people: Sequence[Delegate], rows: _Rows) -> str:
    return _away(people, say.PEOPLE.format(count=rows.seated(people)))


def _away(people: Sequence[Delegate], counted: str) -> str:
    """The count with what it leaves out: who stays away, and reserves."""
    away = sum(not one.comes for one in people)
    waiting = sum(one.comes and is_reserve(one) for one in people)
    told = [(say.AWAY, away), (say.RESERVES, waiting)]
    return "; ".join([counted, *(text.format(count=count) for text, count in told if count)])
