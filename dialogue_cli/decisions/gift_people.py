"""Each person once: the entries of all delegate lists that are one person, or one seat with its substitute."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.roll import Roll
from dialogue_cli.reference.same_person import may_be_one
from dialogue_cli.reference.substitutes import substitutions
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key

Seat = tuple[Delegate, ...]


def seats(delegates: Sequence[Delegate], rolls: Sequence[Roll] = ()) -> tuple[Seat, ...]:
    """The entries that share one right to a gift, each entry in one seat, by number; whatever order they come in.

    A person on several lists is one; a substitute takes the place of the delegate, so both are one; and whoever sits
    in two places is one.
    """
    by_id = {one.id: one for one in delegates}
    joined = _Joined(by_id)
    for same in _same_people(by_id.values()):
        joined.join(same)
    for substitute, replaced in substitutions(tuple(by_id.values())):
        joined.join((substitute.id, replaced.id))
    for same in _substitutes_of_rolls(by_id, rolls):
        joined.join(same)
    return tuple(tuple(by_id[number] for number in numbers) for numbers in joined.groups())


def units_of(seat: Iterable[Delegate]) -> frozenset[str]:
    """The keys of every unit that the entries name."""
    return frozenset(
        unit_key(name) for one in seat for name in (one.unit, one.upper_unit) if name.strip()
    )


def _same_people(delegates: Iterable[Delegate]) -> list[list[int]]:
    """Entries of one name that may all be one; those that tell most of themselves are compared first."""
    found: dict[str, list[list[Delegate]]] = defaultdict(list)
    for one in sorted(delegates, key=lambda one: (not one.phone, not one.birth, one.id)):
        if not (key := person_key(one.full_name)):
            continue
        same = next((g for g in found[key] if all(may_be_one(one, other) for other in g)), None)
        if same is None:
            found[key].append([one])
        else:
            same.append(one)
    return [[one.id for one in same] for named in found.values() for same in named]


def _substitutes_of_rolls(
    by_id: Mapping[int, Delegate], rolls: Sequence[Roll]
) -> Iterable[list[int]]:
    """Places that one substitute takes, with the substitute's own when that is a delegate of the same unit."""
    own: dict[str, list[Delegate]] = defaultdict(list)
    for one in by_id.values():
        own[person_key(one.full_name)].append(one)
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry in (entry for roll in rolls for entry in roll.entries):
        if entry.delegate.id not in by_id or not (key := person_key(entry.substitute)):
            continue
        units = units_of((entry.delegate,))
        places[key, min(units, default="")].append(entry.delegate.id)
        for other in own.get(key, ()):
            if units & units_of((other,)):
                yield [entry.delegate.id, other.id]
    yield from places.values()


class _Joined:
    """Numbers joined step by step; the order of the steps does not matter."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self._above = {number: number for number in numbers}

    def join(self, numbers: Iterable[int]) -> None:
        """All of these are one."""
        first, *others = map(self._top, numbers)
        for other in others:
            low, high = sorted((self._top(first), self._top(other)))
            self._above[high] = low

    def groups(self) -> list[list[int]]:
        """All numbers, those that are one together, in growing order."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in sorted(self._above):
            found[self._top(number)].append(number)
        return list(found.values())

    def _top(self, number: int) -> int:
        while (above := self._above[number]) != number:
            self._above[number] = number = self._above[above]
        return number
