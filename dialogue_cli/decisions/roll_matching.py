"""Which delegate is meant by a name on an attendance sheet, and who stands in for whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key
from dialogue_cli.vietnamese.text import fold_key

_Found = Mapping[int, tuple[Attendance, ...]]


class Named:
    """The delegates by their names."""

    def __init__(self, delegates: Sequence[Delegate]) -> None:
        """Names in whatever spelling, units under any of theirs."""
        self._by_name: dict[str, list[Delegate]] = defaultdict(list)
        self._units: dict[int, frozenset[str]] = {}
        for one in delegates:
            self._by_name[person_key(one.full_name)].append(one)
            names = (one.unit, one.upper_unit)
            self._units[one.id] = frozenset(unit_key(name) for name in names if name)
        self._known_units = frozenset().union(*self._units.values())
        self._delegates = delegates

    def matched(
        self, sheets: Sequence[Attendance]
    ) -> tuple[_Found, list[Attendance], list[Attendance]]:
        """The records of each delegate; the people who are none; those of them who may be one of several."""
        found: dict[int, list[Attendance]] = defaultdict(list)
        strangers: list[Attendance] = []
        unclear: list[Attendance] = []
        for rows in self._same_people(sheets):
            meant = self._meant(rows[0])
            if len(meant) == len(rows) and len({row.state for row in rows}) == 1:
                # As many rows as namesakes, all with one mark: whichever is whose, it comes to the same.
                for one, row in zip(meant, rows, strict=True):
                    found[one.id].append(row)
            elif len(meant) == 1 or _are_one(meant, rows):
                found[meant[0].id] += rows
            else:
                strangers += rows
                unclear += rows if meant else ()
        strangers = self._in_place_of(strangers, found)
        kept = {id(one) for one in strangers}
        one_each = {number: tuple(rows) for number, rows in found.items()}
        return one_each, strangers, [one for one in unclear if id(one) in kept]

    def replaced_on_lists(self) -> Mapping[int, str]:
        """By the number of a delegate the name of the one who, as a list says, comes instead."""
        found: dict[int, str] = {}
        for one in self._delegates:
            if one.stands_in_for and one.comes:
                meant = self._replaced(one.stands_in_for, one.unit, one.upper_unit, one.id)
                if meant:
                    found[meant.id] = one.full_name
        return found

    def _same_people(self, sheets: Sequence[Attendance]) -> Iterable[Sequence[Attendance]]:
        """The rows of one sheet that say the same of who they are about."""
        rows: dict[tuple[str, ...], list[Attendance]] = defaultdict(list)
        for one in sheets:
            who = (person_key(one.full_name), unit_key(one.unit), one.phone, fold_key(one.position))
            rows[one.origin.file, one.origin.sheet, *who].append(one)
        return rows.values()

    def _meant(self, row: Attendance) -> Sequence[Delegate]:
        """The delegates who can be meant; none when the sheet names a known unit from which none of that name comes."""
        meant: Sequence[Delegate] = self._by_name.get(person_key(row.full_name), ())
        unit = unit_key(row.unit)
        near = [one for one in meant if unit and unit in self._units[one.id]]
        if not near and unit in self._known_units:
            return [one for one in meant if _same_phone(one, row)]
        meant = near or meant
        for is_same in (_same_phone, _same_office):
            if len(meant) > 1:
                meant = [one for one in meant if is_same(one, row)] or meant
        return meant

    def _in_place_of(
        self, people: Sequence[Attendance], found: dict[int, list[Attendance]]
    ) -> list[Attendance]:
        """Those who came in nobody's place; who stands in for a delegate is noted with that delegate."""
        rest: list[Attendance] = []
        for one in people:
            meant = self._replaced(one.stands_in_for, one.unit) if one.stands_in_for else None
            if meant is None or one.state != "present":
                rest.append(one)
            else:
                found[meant.id].append(replace(one, state="substituted", substitute=one.full_name))
        return rest

    def _replaced(
        self, name: str, unit: str, upper_unit: str = "", but: int = 0
    ) -> Delegate | None:
        """The one delegate of that name who can be meant, of several the one of that unit."""
        named = [one for one in self._by_name.get(person_key(name), ()) if one.id != but]
        units = {unit_key(part) for part in (unit, upper_unit) if part}
        near = [one for one in named if units & self._units[one.id]] or named
        people = people_of(near).once
        return people[0] if len(people) == 1 else None


def _are_one(meant: Sequence[Delegate], rows: Sequence[Attendance]) -> bool:
    """Whether the delegates are one person on several lists, of whom the rows of a sheet give one mark."""
    marks = {row.state for row in rows if row.state}
    return len(people_of(meant).once) == 1 and len(marks) <= 1


def _same_phone(delegate: Delegate, row: Attendance) -> bool:
    return bool(row.phone) and row.phone == delegate.phone


def _same_office(delegate: Delegate, row: Attendance) -> bool:
    return bool(row.position) and fold_key(row.position) == fold_key(delegate.role)
