"""Shares a group's places out to the sending units: as written, evenly, or in proportion to their members.

Largest remainders: each unit gets its exact share rounded down, and the places that are left go one by one to the
largest remainders; of equal remainders the unit with more members comes first, then the name in alphabetical order,
so that the order of the list decides nothing. More members never bring fewer places; a larger quota, by the nature
of the method, now and then may (the remainders change their order).
"""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.model.conference import Allocation, Conference, Group, SendingUnit
from dialogue_cli.vietnamese.shares import with_floor
from dialogue_cli.vietnamese.text import sort_key


def with_quotas(conference: Conference) -> Conference:
    """The conference with the places that its units have in every allocated group."""
    if not any(group.allocated for group in conference.groups):
        return conference
    allocated = [(g.key, places_of(g, conference.units)) for g in conference.groups if g.allocated]
    units = []
    for place, unit in enumerate(conference.units):
        quotas = tuple((key, places[place]) for key, places in allocated)
        units.append(replace(unit, quota=sum(n for _, n in quotas), quotas=quotas))
    return replace(conference, units=tuple(units))


def places_of(group: Group, units: Sequence[SendingUnit]) -> tuple[int, ...]:
    """The places of each unit in one group, by the group's own method; raises ValueError as `shared_out` does."""
    if group.allocation in {"even", "members"} and units:
        return shared_out(group.quota, units, group.allocation, group.least)
    return tuple(unit.places(group.key) for unit in units)


def shared_out(
    quota: int, units: Sequence[SendingUnit], method: Allocation, least: int = 0
) -> tuple[int, ...]:
    """`quota` shared among the units, evenly or by their members, nobody fewer than `least`; always adds up.

    Raises ValueError when there is not enough for everybody's least, or nobody to get anything.
    """
    ranked = sorted(range(len(units)), key=lambda place: _rank(units[place]))
    weights = [(units[place].members or 0) if method == "members" else 1 for place in ranked]
    places = dict(zip(ranked, with_floor(quota, weights, least), strict=True))
    return tuple(places[place] for place in range(len(units)))


def _rank(unit: SendingUnit) -> tuple[object, ...]:
    return (-(unit.members or 0), sort_key(unit.name), unit.name)
