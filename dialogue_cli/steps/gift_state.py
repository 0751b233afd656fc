"""Where the gifts of one year stand: put together from the lists, the door, what was noted and the paper."""

from collections.abc import Sequence

from dialogue_cli.decisions.delegate_groups import with_group
from dialogue_cli.decisions.gift_eligibility import claims_of
from dialogue_cli.decisions.gift_ledger import ledger_of
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import GiftLedger
from dialogue_cli.model.roll import Roll
from dialogue_cli.register import checkins, gift_handovers
from dialogue_cli.register.attendance import ATTENDANCE
from dialogue_cli.register.database import Connection
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.gifts import GIFT_RECEIPTS
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import Stored, rolls
from dialogue_cli.steps.wording import conference_by_name


def gift_ledger(desk: Desk, held: Stored, came: Sequence[Roll] | None = None) -> GiftLedger:
    """Every scheme's book; `came` are the rolls where they are known already."""
    conference = conference_by_name(desk)
    came = rolls(desk, held) if came is None else came
    claims = claims_of(conference, held.delegates, came, held.gifts)
    return ledger_of(conference, claims, held.handovers, held.gifts)


def read_people(db: Connection, desk: Desk) -> Stored:
    """What the handing over has to know, without any petition; from an open register."""
    conference = conference_by_name(desk)
    delegates: list[Delegate] = DELEGATES.of_year(db, desk.year)
    return Stored(
        delegates=tuple(with_group(one, conference) for one in delegates),
        attendance=tuple(ATTENDANCE.of_year(db, desk.year)),
        gifts=tuple(GIFT_RECEIPTS.of_year(db, desk.year)),
        checkins=tuple(checkins.of_year(db, desk.year)),
        handovers=tuple(gift_handovers.of_year(db, desk.year)),
    )
