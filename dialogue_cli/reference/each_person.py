"""The rows of the delegate lists as people: each once, whatever the spelling of the name (workflow.md §2.7)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key

_Trait = tuple[str, str, str, str]
_YEAR = len("1990")


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
    """The people on the lists, in the order of their first rows; a row without a name is somebody of its own.

    A row belongs to the first person one of whose rows it may be one with (`same_person.may_be_one`).
    """
    once: list[Delegate] = []
    rows: list[list[Delegate]] = []
    again, namesakes = [], []
    # The first person with a trait, by the place in `once`: ten thousand rows are not held against each other.
    first: dict[_Trait, int] = {}
    for delegate in delegates:
        name = person_key(delegate.full_name)
        sought = _sought(name, delegate) if name else ()
        meant = min((first[trait] for trait in sought if trait in first), default=None)
        if meant is None:
            if name and (other := first.get(_unit_trait(name, delegate))) is not None:
                namesakes.append((once[other], delegate))
            meant = len(once)
            once.append(delegate)
            rows.append([delegate])
        else:
            again.append((once[meant], delegate))
            rows[meant].append(delegate)
            if delegate.comes and not once[meant].comes:
                once[meant] = delegate
        for trait in _left(name, delegate) if name else ():
            first[trait] = min(meant, first.get(trait, meant))
    return People(tuple(once), tuple(again), tuple(namesakes), tuple(map(tuple, rows)))


def _sought(name: str, delegate: Delegate) -> Iterator[_Trait]:
    """The traits of the rows that may be one with this one: each line of `may_be_one` as a question."""
    unit, year = unit_key(delegate.unit), delegate.birth[-_YEAR:]
    if year:
        yield name, "unit year", unit, year
        yield name, "unit year no phone", unit, ""
        if not delegate.phone:
            yield name, "unit year", unit, ""
    else:
        yield name, "unit no phone" if delegate.phone else "unit", unit, ""
    if delegate.phone and year:
        yield name, "phone year", delegate.phone, year
        yield name, "phone year", delegate.phone, ""
    elif delegate.phone:
        yield name, "phone", delegate.phone, ""
    if len(delegate.birth) > _YEAR:
        yield name, "birth", delegate.birth, ""


def _left(name: str, delegate: Delegate) -> Iterator[_Trait]:
    """The traits by which later rows find this one."""
    unit, year = unit_key(delegate.unit), delegate.birth[-_YEAR:]
    yield _unit_trait(name, delegate)
    yield name, "unit year", unit, year
    if delegate.phone:
        yield name, "phone", delegate.phone, ""
        yield name, "phone year", delegate.phone, year
    else:
        yield name, "unit no phone", unit, ""
        yield name, "unit year no phone", unit, year
    if len(delegate.birth) > _YEAR:
        yield name, "birth", delegate.birth, ""


def _unit_trait(name: str, delegate: Delegate) -> _Trait:
    return name, "unit", unit_key(delegate.unit), ""
