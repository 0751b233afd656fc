"""The groups of delegates, the sending units and who gets how many places, as conference.toml says."""

from collections.abc import Sequence
from typing import cast

from dialogue_cli.messages import office as say
from dialogue_cli.model.conference import Allocation, Group, SendingUnit
from dialogue_cli.office.toml_table import Table

MOST_PEOPLE = 100_000
MOST_MEMBERS = 10_000_000
METHODS = ("hand", "even", "members")


def read_groups(delegates: Table) -> tuple[Group, ...]:
    """The groups of [[delegates.groups]], each key once."""
    groups, seen = [], set[str]()
    for table in delegates.tables("groups"):
        allocation = _allocation(table)
        group = Group(
            key=table.text("key"),
            short=table.text("short", ""),
            name=table.text("name"),
            quota=table.integer("quota", most=MOST_PEOPLE),
            noun=table.text("noun"),
            allocation=allocation,
            aliases=table.texts("aliases"),
            least=table.integer("least", 0, most=MOST_PEOPLE),
        )
        if group.least and allocation in {"", "hand"}:
            table.fault("least", say.FAULT_LEAST_UNUSED)
        _once(table, "key", group.key, seen)
        table.close()
        groups.append(group)
    return tuple(groups)


def read_units(top: Table, delegates: Table, groups: tuple[Group, ...]) -> tuple[SendingUnit, ...]:
    """The units of [[units]], each name once, with the places that were written by hand."""
    units, seen = [], set[str]()
    for table in top.tables("units"):
        quota, quotas = _places(table, groups)
        unit = SendingUnit(
            name=table.text("name"),
            quota=quota,
            short=table.text("short", ""),
            kind=table.text("kind", ""),
            aliases=table.texts("aliases"),
            members=_members(table),
            quotas=quotas,
        )
        _once(table, "name", unit.name, seen)
        table.close()
        units.append(unit)
    _can_be_shared(top, delegates, groups, units)
    return tuple(units)


def _allocation(table: Table) -> Allocation:
    """The method; `allocated = true` alone is the older way to say "hand"."""
    given, allocated = table.names(), table.boolean("allocated")
    if "allocation" not in given:
        return "hand" if allocated else ""
    method = cast(Allocation, table.choice("allocation", METHODS, "hand"))
    if "allocated" in given and not allocated:
        table.fault("allocated", say.FAULT_ALLOCATED_TWICE.format(value=method))
    return method


def _places(table: Table, groups: Sequence[Group]) -> tuple[int, tuple[tuple[str, int], ...]]:
    """All places of a unit and those by group; `quota` alone is for the one group shared out by hand."""
    hand = [group.key for group in groups if group.allocation == "hand"]
    computed = [group.key for group in groups if group.allocation in {"even", "members"}]
    given = table.names()
    if "quotas" in given:
        if "quota" in given:
            table.fault("quota", say.FAULT_BOTH_QUOTAS)
            table.integer("quota", 0)
        quotas = _by_group(table.table("quotas"), hand, computed)
        return sum(places for _, places in quotas), quotas
    if "quota" not in given and len(hand) != 1:
        if hand:
            table.fault("quotas", say.FAULT_QUOTAS_MISSING.format(groups=", ".join(hand)))
        return 0, ()
    quota = table.integer("quota", most=MOST_PEOPLE)
    if len(hand) > 1:
        table.fault("quota", say.FAULT_QUOTA_WHICH.format(groups=", ".join(hand), first=hand[0]))
    return quota, ((hand[0], quota),) if hand else ()


def _by_group(
    table: Table, hand: Sequence[str], computed: Sequence[str]
) -> tuple[tuple[str, int], ...]:
    for key in table.names():
        if key in computed:
            table.fault(key, say.FAULT_QUOTA_COMPUTED.format(group=key))
        elif key not in hand:
            choices = ", ".join(hand) or say.NO_GROUP_BY_HAND
            table.fault(key, say.FAULT_NOT_BY_HAND.format(value=key, choices=choices))
    return tuple((key, table.integer(key, 0, most=MOST_PEOPLE)) for key in table.names())


def _members(table: Table) -> int | None:
    """Its đoàn viên, None while unknown."""
    return table.integer("members", 0, most=MOST_MEMBERS) if "members" in table.names() else None


def _can_be_shared(
    top: Table, delegates: Table, groups: Sequence[Group], units: Sequence[SendingUnit]
) -> None:
    """The least for every unit must not be more than there is, and units have what is needed and nothing else."""
    for place, group in enumerate(groups, start=1):
        needed = group.least * len(units)
        if group.allocation in {"even", "members"} and needed > group.quota:
            told = say.FAULT_LEAST_TOO_MANY.format(
                least=group.least, count=len(units), needed=needed, quota=group.quota
            )
            delegates.fault(f"groups[{place}].least", told)
        if group.allocation == "members":
            _have_members(top, group, units)
    hand = any(group.allocation == "hand" for group in groups)
    computed = [group.key for group in groups if group.allocation in {"even", "members"}]
    if computed and not hand:
        given = [place for place, unit in enumerate(units, start=1) if unit.quota]
        _at_units(top, given, "quota", say.FAULT_QUOTA_COMPUTED.format(group=", ".join(computed)))


def _have_members(top: Table, group: Group, units: Sequence[SendingUnit]) -> None:
    unknown = [place for place, unit in enumerate(units, start=1) if unit.members is None]
    _at_units(top, unknown, "members", say.FAULT_MEMBERS_MISSING.format(group=group.key))
    if units and not unknown and not any(unit.members for unit in units):
        top.fault("units", say.FAULT_NO_MEMBERS.format(group=group.key))


def _at_units(top: Table, places: Sequence[int], key: str, what: str) -> None:
    """The same fault of several units, told once."""
    if places:
        others = ", ".join(f"units[{place}]" for place in places[1:])
        also = say.FAULT_ALSO.format(units=others) if others else ""
        top.fault(f"units[{places[0]}].{key}", what + also)


def _once(table: Table, name: str, value: str, seen: set[str]) -> None:
    if value and value in seen:
        table.fault(name, say.FAULT_REPEATED.format(value=value))
    seen.add(value)
