"""Counts of those who came and of the gifts handed out, for a glance at where the conference stands."""

from collections import Counter
from collections.abc import Sequence

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.reports import AttendanceCount, GiftCount


def attendance_counts(attendance: Sequence[Attendance]) -> tuple[AttendanceCount, ...]:
    """The counts of each session, in the order in which the sessions came; none when no sheet has come."""
    return tuple(
        _session(name, [one for one in attendance if one.session == name])
        for name in dict.fromkeys(one.session for one in attendance)
    )


def gift_count(receipts: Sequence[GiftReceipt]) -> GiftCount | None:
    """The counts of all lists of receipts; None when none has come."""
    if not receipts:
        return None
    return GiftCount(
        listed=len(receipts),
        received=sum(one.received for one in receipts),
        total=sum(one.worth or 0 for one in receipts),
        worth=sum(one.worth or 0 for one in receipts if one.received),
    )


def _session(name: str, people: Sequence[Attendance]) -> AttendanceCount:
    states = Counter(one.state for one in people)
    return AttendanceCount(
        session=name,
        invited=len(people),
        present=sum(one.present for one in people),
        substituted=states["substituted"],
        excused=states["excused"],
        unexcused=states["unexcused"],
        absent=states["absent"],
        open=states[""],
    )
