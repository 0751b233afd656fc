"""Delegates in the order in which lists name them: by group, and by sending unit where a group is shared out."""

from collections import defaultdict
from collections.abc import Sequence

from dialogue_cli.model.conference import Conference
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.printed import GroupBlock, UnitPart
from dialogue_cli.reference.sending_units import sending_unit, units_by_key


def in_blocks(delegates: Sequence[Delegate], conference: Conference) -> tuple[GroupBlock, ...]:
    """Every delegate once: the groups of the conference in their order, also empty ones, then those of no group.

    Within a part people stay in the order in which their lists came.
    """
    by_group: dict[str, list[Delegate]] = defaultdict(list)
    known = {group.key for group in conference.groups}
    for delegate in delegates:
        by_group[delegate.group if delegate.group in known else ""].append(delegate)
    blocks = [
        GroupBlock(
            group,
            _by_unit(by_group[group.key], conference)
            if group.allocated
            else (UnitPart(None, tuple(by_group[group.key])),),
        )
        for group in conference.groups
    ]
    if by_group[""]:
        blocks.append(GroupBlock(None, (UnitPart(None, tuple(by_group[""])),)))
    return tuple(blocks)


def _by_unit(delegates: Sequence[Delegate], conference: Conference) -> tuple[UnitPart, ...]:
    """A part for each unit on the year's list, and one for the others if there are any."""
    by_key = units_by_key(conference.units)
    by_unit: dict[str, list[Delegate]] = defaultdict(list)
    for delegate in delegates:
        unit = sending_unit(delegate, by_key)
        by_unit[unit.name if unit else ""].append(delegate)
    # Of two units of one name the first has them all.
    parts = [UnitPart(unit, tuple(by_unit.pop(unit.name, ()))) for unit in conference.units]
    if unknown := by_unit.get(""):
        parts.append(UnitPart(None, tuple(unknown)))
    return tuple(parts)
