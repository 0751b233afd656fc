"""Who came: what door, sheets and lists say of one person agrees, and everybody is somebody on the lists."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_row, in_settings
from dialogue_cli.messages import checks as sentences
from dialogue_cli.messages import labels
from dialogue_cli.messages.findings import attendance as say
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.roll import CAME, Checkin, Roll, RollEntry
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.names import person_key

_STATES = labels.ATTENDANCE_STATES


def check_attendance(facts: CheckFacts) -> Iterator[Finding]:
    """Nothing while nothing is known of who came; never by name."""
    taken = [roll for roll in facts.rolls if roll.taken]
    for roll in taken:
        for entry in roll.entries:
            yield from _contradictions(roll, entry)
        if roll.entries:
            yield from _strangers(roll)
        yield from _two_seats(roll)
        if facts.conference.outcome.held_on:
            yield from _open(roll)
    yield from _sessions(facts, taken)
    yield from _attended(facts, taken)


def _contradictions(roll: Roll, entry: RollEntry) -> Iterator[Finding]:
    """What the door, each sheet and the list say of one delegate."""
    marked = [sheet for sheet in entry.sheets if sheet.state]
    if entry.door:
        for sheet in marked:
            if _contradict(sheet, entry.door):
                yield finding(
                    "ATTEND-01",
                    in_row(sheet.origin),
                    sheet=_STATES[sheet.state],
                    door=_STATES[entry.door.state],
                    session=_of(roll),
                )
    for one, other in combinations(marked, 2):
        if _contradict(one, other):
            yield finding(
                "ATTEND-02",
                _rows(one, other),
                first=_STATES[one.state],
                second=_STATES[other.state],
                heard=_STATES[entry.state],
                session=_of(roll),
            )
            break
    if entry.present and entry.state == "present" and entry.delegate.absence:
        yield finding(
            "ATTEND-06",
            in_row(entry.delegate.origin),
            said=_STATES[entry.delegate.absence],
            state=_STATES[entry.state],
            session=_of(roll),
        )


def _contradict(one: Attendance | Checkin, other: Attendance | Checkin) -> bool:
    """Whether two marks cannot both be right; "absent" leaves open how."""
    if one.present != other.present:
        return True
    if one.state in CAME:
        names = {person_key(who.substitute) for who in (one, other)}
        return one.state != other.state or len(names) > 1
    return one.state != other.state and "absent" not in {one.state, other.state}


def _strangers(roll: Roll) -> Iterator[Finding]:
    """Those who are on no list, those who came for somebody who is on none, those who may be one of several."""
    unclear = {id(one) for one in roll.unclear}
    for one in roll.unclear:
        if one.state:
            yield finding("ATTEND-10", in_row(one.origin), session=_of(roll))
    came = [one for one in roll.came_unlisted if id(one) not in unclear]
    instead = [one for one in came if isinstance(one, Attendance) and _for_nobody(one)]
    for one in instead:
        yield finding("ATTEND-04", in_row(one.origin), session=_of(roll))
    others = [one for one in came if not (isinstance(one, Attendance) and _for_nobody(one))]
    if others:
        yield finding("ATTEND-03", _where(others[0]), count=len(others), session=_of(roll))


def _for_nobody(one: Attendance) -> bool:
    return bool(one.stands_in_for) or one.state == "substituted"


def _two_seats(roll: Roll) -> Iterator[Finding]:
    """One name in two places: in the place of two delegates, or in one beside his own of the same unit."""
    by_name: dict[str, list[RollEntry]] = defaultdict(list)
    for entry in roll.entries:
        if entry.state == "substituted" and entry.substitute:
            by_name[person_key(entry.substitute)].append(entry)
    own: dict[str, list[RollEntry]] = defaultdict(list)
    for entry in roll.entries:
        if entry.state == "present":
            own[person_key(entry.delegate.full_name)].append(entry)
    for name, entries in by_name.items():
        there = [one for one in own.get(name, ()) if any(_near(one, other) for other in entries)]
        places = [*entries, *there]
        if len(places) > 1:
            first, second = (in_row(one.delegate.origin) for one in places[:2])
            where = sentences.WHERE_ROWS.format(first=first, second=second)
            yield finding("ATTEND-05", where, session=_of(roll))


def _near(one: RollEntry, other: RollEntry) -> bool:
    """Whether two delegates are of one unit, or stand in for each other: a namesake elsewhere is another person."""
    units = [
        {unit_key(name) for name in (e.delegate.unit, e.delegate.upper_unit) if name}
        for e in (one, other)
    ]
    return bool(units[0] & units[1]) or not all(units)


def _open(roll: Roll) -> Iterator[Finding]:
    unmarked = [entry for entry in roll.people if not entry.state]
    if unmarked:
        where = in_row(unmarked[0].delegate.origin)
        yield finding("ATTEND-07", where, count=len(unmarked), session=_of(roll))


def _sessions(facts: CheckFacts, taken: list[Roll]) -> Iterator[Finding]:
    planned = facts.conference.when.sessions
    if len(taken) > planned:
        named = ", ".join(roll.session or sentences.NOT_GIVEN for roll in taken)
        where = in_settings(facts.conference, "[time]")
        yield finding("ATTEND-09", where, count=len(taken), sessions=named, planned=planned)


def _attended(facts: CheckFacts, taken: list[Roll]) -> Iterator[Finding]:
    """The notice of conclusion against the rolls; of several sessions one must have that many."""
    attended = facts.conference.outcome.attended
    present = [roll.present for roll in taken]
    if attended is not None and present and attended not in present:
        where = in_settings(facts.conference, "[conclusion]")
        told = ", ".join(map(str, present))
        yield finding("ATTEND-08", where, attended=attended, present=told)


def _of(roll: Roll) -> str:
    return say.OF_SESSION.format(session=roll.session) if roll.session else ""


def _rows(one: Attendance, other: Attendance) -> str:
    return sentences.WHERE_ROWS.format(first=in_row(one.origin), second=in_row(other.origin))


def _where(one: Attendance | Checkin) -> str:
    """A row of a sheet, or the door and the time."""
    if isinstance(one, Attendance):
        return in_row(one.origin)
    text = say.WHERE_DOOR_NAMED if one.door else say.WHERE_DOOR
    return text.format(door=one.door, at=one.at.partition("T")[2][:5])
