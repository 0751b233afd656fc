"""Invented delegates, schemes, rolls and receipts for the tests of gifts."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.decisions.gift_eligibility import claims_of
from dialogue_cli.decisions.gift_ledger import ledger_of
from dialogue_cli.decisions.roll import rolls_of
from dialogue_cli.model.conference import Conference, GiftScheme, Group
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import GiftClaim, GiftHandover, GiftLedger
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.roll import Checkin, Roll
from tests.unit.checks.making import GIFTS, GOOD

HARDSHIP = GiftScheme(
    count=3,
    value=1_000_000,
    approved_total=3_000_000,
    groups=(),
    source="Tài chính Công đoàn",
    item="suất quà",
    key="kho-khan",
    name="Quà hoàn cảnh khó khăn",
    people="listed",
    present_only=False,
)
PRESS = Group("bao-chi", "Phóng viên Báo, Đài", 2, "người", aliases=("Báo chí",))
WARD = "CĐCS Trạm Y tế Cây Đa"


def conference(*schemes: GiftScheme) -> Conference:
    return replace(GOOD, groups=(*GOOD.groups, PRESS), gifts=schemes or (GIFTS,))


def person(number: int, name: str, **said: object) -> Delegate:
    known = {"unit": WARD, "upper_unit": "CĐ ngành Y tế", "group": "nguoi-lao-dong"}
    values = {**known, **said}
    return Delegate(Origin("dai-bieu.xlsx", "DS", number), name, id=number, **values)  # type: ignore[arg-type]


def receipt(number: int, name: str, **said: object) -> GiftReceipt:
    values = {"unit": WARD, "amount": 300_000, "received": True, "file": "ky-nhan.xlsx", **said}
    origin = Origin(str(values.pop("file")), "Sheet1", number)
    return GiftReceipt(origin, name, id=number, **values)  # type: ignore[arg-type]


def handover(number: int, delegate: int | None, **said: object) -> GiftHandover:
    known = {"scheme": "qua", "amount": 300_000, "at": f"2024-06-27T10:{number:02d}:00+07:00"}
    return GiftHandover(delegate=delegate, id=number, **{**known, **said})  # type: ignore[arg-type]


def came(delegates: Sequence[Delegate], *checkins: Checkin) -> tuple[Roll, ...]:
    return rolls_of(delegates, (), checkins)


def at_door(delegate: int, state: str = "present", **said: str) -> Checkin:
    return Checkin(delegate, state, "2024-06-27T07:15:00+07:00", **said)  # type: ignore[arg-type]


def states(claims: Sequence[GiftClaim]) -> dict[str, str]:
    return {claim.full_name: claim.state for claim in claims}


def books(
    held: Conference,
    delegates: Sequence[Delegate],
    rolls: Sequence[Roll] = (),
    handovers: Sequence[GiftHandover] = (),
    receipts: Sequence[GiftReceipt] = (),
) -> GiftLedger:
    return ledger_of(held, claims_of(held, delegates, rolls, receipts), handovers, receipts)
