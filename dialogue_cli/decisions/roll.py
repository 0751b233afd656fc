"""Who came to a session: the door is heard first, then the attendance sheets, then what the delegate lists say."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogue_cli.decisions.roll_matching import Named
from dialogue_cli.decisions.sessions import one_name_each
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.roll import AWAY, CAME, Checkin, Roll, RollEntry
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key


def sessions(
    attendance: Sequence[Attendance], checkins: Sequence[Checkin], planned: int = 1
) -> tuple[str, ...]:
    """The sessions of which anything is known, in the order in which they came; one without a name at least."""
    called = _called(attendance, checkins, planned)
    return tuple(dict.fromkeys(called.values())) or ("",)


def rolls_of(
    delegates: Sequence[Delegate],
    attendance: Sequence[Attendance],
    checkins: Sequence[Checkin],
    planned: int = 1,
) -> tuple[Roll, ...]:
    """The rolls of all sessions of which anything is known."""
    return tuple(
        roll_of(session, delegates, attendance, checkins, planned)
        for session in sessions(attendance, checkins, planned)
    )


def roll_of(
    session: str,
    delegates: Sequence[Delegate],
    attendance: Sequence[Attendance] = (),
    checkins: Sequence[Checkin] = (),
    planned: int = 1,
) -> Roll:
    """Who came to that session, under whichever of its names the records stand.

    A sheet's person is a delegate of that name, of several the one of that unit, telephone or office.
    """
    called = _called(attendance, checkins, planned)
    sheets = [one for one in attendance if called[one.session] == session]
    door = [one for one in checkins if called[one.session] == session]
    named = Named(delegates)
    matched, strangers, unclear = named.matched(sheets)
    at_door = {one.delegate: one for one in door if one.delegate is not None}
    replaced = named.replaced_on_lists()
    entries = tuple(
        _entry(one, at_door.get(one.id), matched.get(one.id, ()), replaced.get(one.id, ""))
        for one in delegates
    )
    guests = [one for one in door if one.delegate is None]
    return Roll(
        session,
        entries,
        _strangers([*strangers, *guests], entries),
        tuple(unclear),
        _again(delegates, {entry.delegate.id: entry for entry in entries}),
    )


def _again(delegates: Sequence[Delegate], entries: Mapping[int, RollEntry]) -> frozenset[int]:
    """Further rows of people who stand on the lists more than once: the row that tells most speaks for the person.

    Rows that have each been seen to come, all at the door or all on sheets, are people of one name after all.
    """
    again: list[int] = []
    for rows in people_of(delegates).rows:
        if len(rows) > 1:
            told = sorted(
                (entries[row.id] for row in rows),
                key=lambda entry: (not entry.present, entry.source != "door", not entry.state),
            )
            again += [entry.delegate.id for entry in told[_seen(told) or 1 :]]
    return frozenset(again)


def _seen(entries: Sequence[RollEntry]) -> int:
    """How many rows the door has seen to come, or the sheets where those have seen more."""
    at_door = sum(entry.door is not None and entry.door.present for entry in entries)
    on_sheets = sum(entry.present and any(one.present for one in entry.sheets) for entry in entries)
    return max(at_door, on_sheets)


def _called(
    attendance: Sequence[Attendance], checkins: Sequence[Checkin], planned: int
) -> Mapping[str, str]:
    names = [*(one.session for one in attendance), *(one.session for one in checkins)]
    found = one_name_each(names, planned)
    return {name: found[name] for name in dict.fromkeys(names)}


def _entry(
    delegate: Delegate, door: Checkin | None, sheets: Sequence[Attendance], replaced_by: str
) -> RollEntry:
    entry = RollEntry(delegate, door=door, sheets=tuple(sheets))
    if door:
        return replace(
            entry, state=door.state, at=door.at, substitute=door.substitute, source="door"
        )
    if sheet := _heard(sheets):
        at = sheet.arrived_at or next((one.arrived_at for one in sheets if one.arrived_at), "")
        return replace(
            entry,
            state=sheet.state,
            at=at if sheet.present else "",
            substitute=sheet.substitute,
            source="sheet",
        )
    if delegate.absence or replaced_by:
        state = delegate.absence or "absent"
        return replace(entry, state=state, substitute=replaced_by, source="list")
    return entry


def _heard(sheets: Sequence[Attendance]) -> Attendance | None:
    """Of what several sheets say: that somebody came, else how somebody was away; of equals the last.

    Who was seen was there; who was not seen at one table may have sat at another.
    """
    for states in (CAME, AWAY - {"absent"}, frozenset({"absent"})):
        fitting = [one for one in sheets if one.state in states]
        if fitting:
            return fitting[-1]
    return None


def _strangers(
    people: Sequence[Attendance | Checkin], entries: Sequence[RollEntry]
) -> tuple[Attendance | Checkin, ...]:
    """Each stranger once, where he came rather than where he did not; nobody who came in a delegate's place."""
    instead: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.substitute:
            instead[person_key(entry.substitute)] |= _units(entry.delegate)
    found: dict[tuple[str, str], Attendance | Checkin] = {}
    for one in people:
        key = person_key(one.full_name)
        unit = unit_key(one.unit)
        if key in instead and (not unit or unit in instead[key] or _says_stands_in(one)):
            continue
        known = found.get((key, unit))
        if known is None or (one.present and not known.present):
            found[key, unit] = one
    return tuple(found.values())


def _units(delegate: Delegate) -> set[str]:
    return {unit_key(name) for name in (delegate.unit, delegate.upper_unit) if name}


def _says_stands_in(one: Attendance | Checkin) -> bool:
    return isinstance(one, Attendance) and bool(one.stands_in_for)
