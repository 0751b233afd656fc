from dataclasses import replace

import pytest

from dialogue_cli.decisions.gift_giving import refusal
from dialogue_cli.model.gift_ledger import GiftHandover, GiveRefusal
from dialogue_cli.model.gifts import GiftReceipt
from tests.gifts_making import at_door, books, came, conference, handover, person, receipt
from tests.unit.checks.making import GIFTS

MO, KHE, NA = person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(3, "Bùi Na")
LEADER = person(4, "Cao Lãnh", group="lanh-dao")
PEOPLE = [MO, KHE, NA, LEADER]
DOOR = (at_door(1), at_door(2, "excused"))
FEW = replace(GIFTS, count=1, approved_total=300_000)


def asked(
    number: int,
    *records: GiftHandover | GiftReceipt,
    scheme: object = GIFTS,
    reason: str = "",
    received_by: str = "",
) -> GiveRefusal:
    rows = [one for one in records if isinstance(one, GiftReceipt)]
    noted = [one for one in records if isinstance(one, GiftHandover)]
    held = conference(scheme)  # type: ignore[arg-type]
    (book,) = books(held, PEOPLE, came(PEOPLE, *DOOR), noted, rows)
    line = next(one for one in book.lines if one.claim and one.claim.delegate == number)
    return refusal(book, line, reason=reason, received_by=received_by)


def test_who_is_due_gets_one() -> None:
    assert asked(1) == ""


@pytest.mark.parametrize("reason", ["", "Quyết định số 12"])
def test_nothing_overrides_once_and_as_many_as_were_approved(reason: str) -> None:
    assert asked(1, handover(1, 1), reason=reason) == "already"
    assert asked(1, receipt(1, "Lê Thị Mơ"), reason=reason) == "already-signed"
    assert asked(1, handover(1, 3), scheme=FEW, reason=reason) == "none-left"
    dear = replace(GIFTS, approved_total=500_000)
    assert asked(1, handover(1, 3), scheme=dear, reason=reason) == "over-total"


@pytest.mark.parametrize(
    ("number", "reason", "received_by", "expected"),
    [
        (2, "", "", "absent"),
        (2, "", "Bùi Na", "absent"),
        (2, "đi công tác", "", "no-receiver"),
        (2, "đi công tác", "Bùi Na", ""),
        (3, "", "", "awaited"),
        (3, "quên điểm danh", "", ""),
        (4, "", "", "excluded"),
        (4, "Quyết định số 12", "", ""),
    ],
)
def test_who_is_not_due_gets_one_only_for_a_reason(
    number: int, reason: str, received_by: str, expected: str
) -> None:
    assert asked(number, reason=reason, received_by=received_by) == expected
