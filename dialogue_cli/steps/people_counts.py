"""Counts of those who came and of the gifts handed out, for a glance at where the conference stands."""

from collections import Counter
from collections.abc import Sequence

from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.reports import AttendanceCount, GiftCount
from dialogue_cli.model.roll import Roll


def attendance_counts(rolls: Sequence[Roll]) -> tuple[AttendanceCount, ...]:
    """The counts of each session's roll, in their order; none while nothing is known of who came."""
    return tuple(_session(roll) for roll in rolls if roll.taken)


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


def _session(roll: Roll) -> AttendanceCount:
    states = Counter(one.state for one in (*roll.entries, *roll.strangers))
    return AttendanceCount(
        session=roll.session,
        invited=len(roll.entries) + len(roll.strangers),
        present=roll.present,
        substituted=states["substituted"],
        excused=states["excused"],
        unexcused=states["unexcused"],
        absent=states["absent"],
        open=states[""],
    )
