"""Which sending unit of the year's list a delegate belongs to, in whatever spelling."""

from collections.abc import Mapping
from functools import lru_cache

from dialogue_cli.model.conference import SendingUnit
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.abbreviations import expand
from dialogue_cli.vietnamese.text import fold, words


@lru_cache(maxsize=4096)
def unit_key(name: str) -> str:
    """The same for every spelling of a unit's name: written out, no marks, no spaces."""
    return fold("".join(expand(words(name))))


@lru_cache(maxsize=8)
def units_by_key(units: tuple[SendingUnit, ...]) -> Mapping[str, SendingUnit]:
    """The units by the key of each of their names; of two with one name the first."""
    found: dict[str, SendingUnit] = {}
    for unit in units:
        for name in (unit.name, *unit.aliases, f"{unit.kind} {unit.short}" if unit.kind else ""):
            if name.strip():
                found.setdefault(unit_key(name), unit)
    return found


def sending_unit(delegate: Delegate, by_key: Mapping[str, SendingUnit]) -> SendingUnit | None:
    """The unit on the list that sent a delegate: the upper unit, else the unit itself."""
    for name in (delegate.upper_unit, delegate.unit):
        unit = by_key.get(unit_key(name)) if name else None
        if unit:
            return unit
    return None
