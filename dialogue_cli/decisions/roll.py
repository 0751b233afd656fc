"""Who came to a session: the door is heard first, then the attendance sheets, then what the delegate lists say."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.roll import Checkin, Roll, RollEntry
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


def sessions(attendance: Sequence[Attendance], checkins: Sequence[Checkin]) -> tuple[str, ...]:
    """The sessions of which anything is known, in the order in which they came; one without a name at least."""
    known = dict.fromkeys(
        [*(one.session for one in attendance), *(one.session for one in checkins)]
    )
    return tuple(known) or ("",)


def roll_of(
    session: str,
    delegates: Sequence[Delegate],
    attendance: Sequence[Attendance] = (),
    checkins: Sequence[Checkin] = (),
) -> Roll:
    """Who came to that session; a sheet's person is a delegate of that name, of several the one of that unit."""
    sheets = [one for one in attendance if one.session == session]
    door = [one for one in checkins if one.session == session]
    matched, strangers = _matched(delegates, sheets)
    at_door = {one.delegate: one for one in door if one.delegate is not None}
    entries = tuple(_entry(one, at_door.get(one.id), matched.get(one.id)) for one in delegates)
    guests = tuple(one for one in door if one.delegate is None)
    return Roll(session, entries, (*strangers, *guests))


def _entry(delegate: Delegate, door: Checkin | None, sheet: Attendance | None) -> RollEntry:
    if door:
        return RollEntry(delegate, door.state, door.at, door.substitute, "door")
    if sheet and sheet.state:
        return RollEntry(delegate, sheet.state, sheet.arrived_at, sheet.substitute, "sheet")
    if delegate.absence:
        return RollEntry(delegate, delegate.absence, source="list")
    return RollEntry(delegate)


def _matched(
    delegates: Sequence[Delegate], sheets: Sequence[Attendance]
) -> tuple[Mapping[int, Attendance], tuple[Attendance, ...]]:
    """Each sheet's person with the one delegate who can be meant; the rest are strangers."""
    by_name: dict[str, list[Delegate]] = defaultdict(list)
    for delegate in delegates:
        by_name[person_key(delegate.full_name)].append(delegate)
    matched: dict[int, Attendance] = {}
    strangers: list[Attendance] = []
    for sheet in sheets:
        named = by_name.get(person_key(sheet.full_name), [])
        meant = [one for one in named if _same_unit(one, sheet)] or named
        free = [one for one in meant if one.id not in matched]
        if len(free) == 1:
            matched[free[0].id] = sheet
        elif not (len(meant) == 1 and _agrees(matched[meant[0].id], sheet)):
            strangers.append(sheet)
    return matched, tuple(strangers)


def _same_unit(delegate: Delegate, sheet: Attendance) -> bool:
    return bool(sheet.unit) and unit_key(sheet.unit) in {
        unit_key(delegate.unit),
        unit_key(delegate.upper_unit),
    }


def _agrees(one: Attendance, other: Attendance) -> bool:
    """Whether two sheets say the same of one person."""
    return one.state == other.state
