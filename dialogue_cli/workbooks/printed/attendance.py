"""Attendance: the sheet to sign at the door, and what came of it."""

from collections.abc import Sequence

from dialogue_cli.messages import printed as say
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.printed import GroupBlock
from dialogue_cli.model.roll import Checkin, Roll, RollEntry
from dialogue_cli.reference.people_headings import ListedPerson, headed_people
from dialogue_cli.vietnamese.text import one_line
from dialogue_cli.workbooks.printed.listing import (
    MARK,
    Entry,
    Heading,
    Line,
    Listing,
    Occasion,
    Subtotal,
)
from dialogue_cli.workbooks.printed.people import columns, headed

# Room for a signature, in points: nine millimetres.
_TO_SIGN = 25.5
_MARKS = (3, 4, 5, 6, 7)


def sign_sheet(occasion: Occasion, blocks: Sequence[GroupBlock], session: str = "") -> Listing:
    """The list to sign at the door of one session: empty cells for signature, time and substitute."""
    people, entries = headed_people(blocks), list[Entry]()
    for headings, part in headed(people):
        entries += headings
        entries += map(_to_sign, part)
    return Listing(
        name=_named(say.ATTENDANCE_NAME, say.ATTENDANCE_NAME_OF, session),
        occasion=occasion,
        title=say.ATTENDANCE_TITLE,
        subtitles=_session(session),
        columns=columns(say.ATTENDANCE_COLUMNS),
        entries=tuple(entries),
        words=(say.ATTENDANCE_TOTAL.format(count=len(people)),),
        signers=say.ATTENDANCE_SIGNERS,
        least=_TO_SIGN,
    )


def _to_sign(row: ListedPerson) -> Line:
    one = row.delegate
    texts = (one.full_name, one.unit or one.upper_unit, "", "", row.remark)
    return Line((row.number, *map(one_line, texts)))


def roll_result(occasion: Occasion, blocks: Sequence[GroupBlock], roll: Roll) -> Listing:
    """Who came to one session, with the counts of each group, of each unit and of all."""
    known, people, entries = roll.by_delegate(), headed_people(blocks), list[Entry]()
    for headings, part in headed(people):
        entries += headings
        start = len(entries)
        entries += [_line(row.number, known[row.delegate.id]) for row in part]
        if part:
            entries.append(Subtotal(say.PART_TOTAL, start))
    if roll.strangers:
        text = say.STRANGERS.format(count=say.PEOPLE.format(count=len(roll.strangers)))
        entries.append(Heading(text))
        start = len(entries)
        entries += [
            _stranger(n, one) for n, one in enumerate(roll.strangers, start=len(people) + 1)
        ]
        entries.append(Subtotal(say.PART_TOTAL, start))
    return Listing(
        name=_named(say.ROLL_NAME, say.ROLL_NAME_OF, roll.session),
        occasion=occasion,
        title=say.ROLL_TITLE,
        subtitles=_session(roll.session),
        columns=columns(say.ROLL_COLUMNS),
        entries=tuple(entries),
        summed=_MARKS,
        total=say.TOTAL,
        signers=say.ATTENDANCE_SIGNERS,
        landscape=True,
    )


def _line(number: int, entry: RollEntry) -> Line:
    one = entry.delegate
    return _row(
        number, one.full_name, one.unit or one.upper_unit, entry.state, entry.at, entry.substitute
    )


def _stranger(number: int, one: Attendance | Checkin) -> Line:
    at = one.arrived_at if isinstance(one, Attendance) else one.at
    return _row(number, one.full_name, one.unit, one.state, at, one.substitute)


def _row(number: int, name: str, unit: str, state: str, at: str, substitute: str) -> Line:
    marked = say.ROLL_STATES[state]
    marks = (MARK if column == marked else "" for column in _MARKS)
    return Line((number, one_line(name), one_line(unit), *marks, _clock(at), one_line(substitute)))


def _clock(at: str) -> str:
    """The hour and minute of a moment, or of a time as a sheet has it."""
    return at[11:16] if "T" in at else at


def _named(alone: str, of_session: str, session: str) -> str:
    return of_session.format(session=one_line(session)) if session else alone


def _session(session: str) -> tuple[str, ...]:
    return (say.SESSION.format(session=one_line(session)),) if session else ()
