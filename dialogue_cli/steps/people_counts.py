"""Counts of those who came and of the gifts handed out, for a glance at where the conference stands."""

from collections import Counter
from collections.abc import Sequence

from dialogue_cli.model.gift_ledger import GiftLedger
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.reports import AttendanceCount, GiftCount
from dialogue_cli.model.roll import Roll


def attendance_counts(rolls: Sequence[Roll]) -> tuple[AttendanceCount, ...]:
    """The counts of each session's roll, in their order; none while nothing is known of who came."""
    return tuple(_session(roll) for roll in rolls if roll.taken)


def gift_count(
    receipts: Sequence[GiftReceipt], ledger: GiftLedger | None = None
) -> GiftCount | None:
    """The counts of all lists of receipts; of the ledger against what was approved where gifts were noted one by one.

    None when nothing is known.
    """
    if ledger:
        return GiftCount(
            listed=sum(book.scheme.count for book in ledger),
            received=sum(book.handed for book in ledger),
            total=sum(book.scheme.approved_total for book in ledger),
            worth=sum(book.amount for book in ledger),
        )
    if not receipts:
        return None
    return GiftCount(
        listed=len(receipts),
        received=sum(one.received for one in receipts),
        total=sum(one.worth or 0 for one in receipts),
        worth=sum(one.worth or 0 for one in receipts if one.received),
    )


def _session(roll: Roll) -> AttendanceCount:
    states = Counter(one.state for one in (*roll.people, *roll.strangers))
    return AttendanceCount(
        session=roll.session,
        invited=len(roll.people) + len(roll.strangers),
        present=roll.present,
        substituted=states["substituted"],
        excused=states["excused"],
        unexcused=states["unexcused"],
        absent=states["absent"],
        open=states[""],
    )
