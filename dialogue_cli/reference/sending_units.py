"""Which sending unit of the year's list is meant, in whatever spelling; one that is only similar is not guessed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from dialogue_cli.model.conference import SendingUnit
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.unit_names import each_unit_once, key_without_area, unit_key

# In a shorter name one letter is too much of it.
_LEAST_LETTERS = 8


@lru_cache(maxsize=8)
def units_by_key(units: tuple[SendingUnit, ...]) -> Mapping[str, SendingUnit]:
    """The units by the key of each of their names; of two with one name the first.

    Without its huyện, thị xã … a name stands only for the one unit that it can mean.
    """
    found: dict[str, SendingUnit] = {}
    shorter: dict[str, list[SendingUnit]] = defaultdict(list)
    for unit in units:
        for name in _names(unit):
            found.setdefault(unit_key(name), unit)
        for key in dict.fromkeys(map(key_without_area, _names(unit))):
            shorter[key].append(unit)
    for key, meant in shorter.items():
        if len(meant) == 1:
            found.setdefault(key, meant[0])
    return found


def sending_unit(delegate: Delegate, by_key: Mapping[str, SendingUnit]) -> SendingUnit | None:
    """The unit on the list that sent a delegate: the upper unit, else the unit itself."""
    for name in (delegate.upper_unit, delegate.unit):
        unit = by_key.get(unit_key(name)) if name else None
        if unit:
            return unit
    return None


def similar_unit(name: str, by_key: Mapping[str, SendingUnit]) -> SendingUnit | None:
    """The one unit on the list whose name is one letter away from this one; it may or may not be meant."""
    key = unit_key(name)
    if len(key) < _LEAST_LETTERS:
        return None
    near = {unit.name: unit for known, unit in by_key.items() if _is_one_letter_away(key, known)}
    return next(iter(near.values())) if len(near) == 1 else None


def each_listed_once(names: Iterable[str], by_key: Mapping[str, SendingUnit]) -> tuple[str, ...]:
    """Units as papers name them: those on the year's list by their name there, each once, in their order."""
    listed = ((by_key.get(unit_key(name)), name) for name in names if name)
    return each_unit_once(unit.name if unit else name for unit, name in listed)


def _names(unit: SendingUnit) -> tuple[str, ...]:
    names = (unit.name, *unit.aliases, f"{unit.kind} {unit.short}" if unit.kind else "")
    return tuple(name for name in names if name.strip())


def _is_one_letter_away(one: str, other: str) -> bool:
    """Whether one letter was changed, added, left out, or changed places with the next; numbers never."""
    if one == other or abs(len(one) - len(other)) > 1 or _digits(one) != _digits(other):
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _digits(key: str) -> str:
    return "".join(filter(str.isdigit, key))
