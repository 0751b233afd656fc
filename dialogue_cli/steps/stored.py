"""What the register holds of one year, as the parts want it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dialogue_cli.decisions.delegate_groups import with_group
from dialogue_cli.decisions.roll import rolls_of
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Acceptance
from dialogue_cli.model.gift_ledger import GiftHandover
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Decided, Earlier, Proposal, Question
from dialogue_cli.model.roll import Checkin, Roll
from dialogue_cli.register import (
    accepted,
    checkins,
    database,
    earlier,
    gift_handovers,
    proposals,
    questions,
    sources,
)
from dialogue_cli.register.attendance import ATTENDANCE
from dialogue_cli.register.budget import standing_lines
from dialogue_cli.register.database import Connection
from dialogue_cli.register.decisions import decided_of_year
from dialogue_cli.register.delegates import DELEGATES
from dialogue_cli.register.gifts import GIFT_RECEIPTS
from dialogue_cli.register.petitions import PETITIONS
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.wording import conference_by_name


@dataclass(frozen=True, slots=True)
class Stored:
    """Petitions with what was decided, the questions they became, the delegates with their groups, who came, gifts.

    Also what else may ask the same (proposals), where questions were asked in earlier years, and which findings
    somebody lets stand, by code and fingerprint; when the newest version of each file came, by name.
    """

    decided: tuple[Decided, ...] = ()
    questions: tuple[Question, ...] = ()
    delegates: tuple[Delegate, ...] = ()
    files: int = 0
    attendance: tuple[Attendance, ...] = ()
    gifts: tuple[GiftReceipt, ...] = ()
    budget: tuple[BudgetLine, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    accepted: Mapping[tuple[str, str], Acceptance] = field(default_factory=dict)
    checkins: tuple[Checkin, ...] = ()
    handovers: tuple[GiftHandover, ...] = ()
    received_days: Mapping[str, date] = field(default_factory=dict)


def rolls(desk: Desk, held: Stored) -> tuple[Roll, ...]:
    """Who came, a roll a session; one without any name when nothing is known yet."""
    planned = desk.conference.when.sessions
    return rolls_of(held.delegates, held.attendance, held.checkins, planned)


def stored(desk: Desk) -> Stored:
    """Everything of the desk's year; nothing when no register has been made yet."""
    if not desk.folder.register.exists():
        return Stored()
    with database.opened(desk.folder.register) as db, database.reading(db):
        return read_stored(db, desk)


def read_stored(db: Connection, desk: Desk) -> Stored:
    """Everything of the desk's year, from an open register."""
    decided = read_decided(db, desk.year)
    conference = conference_by_name(desk)
    return Stored(
        decided=tuple(decided),
        questions=tuple(questions.of_year(db, desk.year, decided)),
        delegates=tuple(
            with_group(delegate, conference) for delegate in DELEGATES.of_year(db, desk.year)
        ),
        files=sources.file_count(db, desk.year),
        attendance=tuple(ATTENDANCE.of_year(db, desk.year)),
        gifts=tuple(GIFT_RECEIPTS.of_year(db, desk.year)),
        budget=tuple(standing_lines(db, desk.year)),
        proposals=tuple(proposals.of_year(db, desk.year)),
        earlier=tuple(earlier.of_year(db, desk.year)),
        accepted=accepted.of_year(db, desk.year),
        checkins=tuple(checkins.of_year(db, desk.year)),
        handovers=tuple(gift_handovers.of_year(db, desk.year)),
        received_days=sources.days_received(db, desk.year),
    )


def read_decided(db: Connection, year: int) -> list[Decided]:
    """The year's petitions with their decisions and fates."""
    return decided_of_year(db, year, PETITIONS.of_year(db, year))
