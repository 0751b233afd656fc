"""The rows of the delegate lists as people: each once, whatever the spelling of the name (workflow.md §2.7)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.same_person import may_be_one, of_one_unit
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


@dataclass(frozen=True, slots=True)
class People:
    """Each person once, by the row that speaks for them; further rows of somebody; two people of one name and unit.

    Of several rows of one person the first who comes speaks; `rows` has them all, person by person. In a pair the
    earlier row stands first.
    """

    once: tuple[Delegate, ...]
    again: tuple[tuple[Delegate, Delegate], ...] = ()
    namesakes: tuple[tuple[Delegate, Delegate], ...] = ()
    rows: tuple[tuple[Delegate, ...], ...] = ()


def people_of(delegates: Sequence[Delegate]) -> People:
    """The people on the lists, in the order of their first rows; a row without a name is somebody of its own."""
    once: list[Delegate] = []
    rows: list[list[Delegate]] = []
    again, namesakes = [], []
    # Who shares a name and something more with a row, by their places in `once`: nobody else can be meant.
    sharing: dict[tuple[str, str, str], dict[int, None]] = defaultdict(dict)
    for delegate in delegates:
        traits = tuple(_traits(delegate))
        near = sorted({place for trait in traits for place in sharing[trait]})
        meant = next((place for place in near if may_be_one(once[place], delegate)), None)
        if meant is None:
            other = next((place for place in near if of_one_unit(once[place], delegate)), None)
            if other is not None:
                namesakes.append((once[other], delegate))
            meant = len(once)
            once.append(delegate)
            rows.append([delegate])
        else:
            again.append((once[meant], delegate))
            rows[meant].append(delegate)
            if delegate.comes and not once[meant].comes:
                once[meant] = delegate
        for trait in traits:
            sharing[trait][meant] = None
    return People(tuple(once), tuple(again), tuple(namesakes), tuple(map(tuple, rows)))


def _traits(delegate: Delegate) -> Iterator[tuple[str, str, str]]:
    """The name with what two rows of one person may share beside it."""
    if name := person_key(delegate.full_name):
        yield name, "unit", unit_key(delegate.unit)
        if delegate.phone:
            yield name, "phone", delegate.phone
        if delegate.birth:
            yield name, "birth", delegate.birth
