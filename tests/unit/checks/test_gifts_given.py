"""What is found in the gifts that went out."""

from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.gifts import check_gifts
from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gift_ledger import GiftHandover
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.roll import Checkin
from tests.gifts_making import (
    HARDSHIP,
    at_door,
    books,
    came,
    conference,
    handover,
    person,
    receipt,
)
from tests.unit.checks.making import GIFTS, codes, found

MO, KHE, NA = person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(3, "Bùi Na")
PRESS = person(5, "Phan Tin", group="bao-chi")
PEOPLE = (MO, KHE, NA, PRESS)
WHERE = "ky-nhan.xlsx, trang tính Sheet1, dòng {}"


def facts(
    *records: GiftReceipt | GiftHandover,
    schemes: tuple[GiftScheme, ...] = (GIFTS,),
    people: tuple[Delegate, ...] = PEOPLE,
    door: tuple[Checkin, ...] = (),
    held_on: date | None = None,
    days: dict[str, date] | None = None,
) -> CheckFacts:
    held = conference(*schemes)
    held = replace(held, outcome=replace(held.outcome, held_on=held_on))
    rows = [one for one in records if isinstance(one, GiftReceipt)]
    noted = [one for one in records if isinstance(one, GiftHandover)]
    ledger = books(held, people, came(people, *door), noted, rows)
    return CheckFacts(held, gifts=ledger, received_days=days or {})


def test_gifts_to_those_who_are_due_are_fine() -> None:
    signed = [receipt(1, "Lê Thị Mơ"), receipt(2, "Trần Khế")]
    door = (at_door(1), at_door(2), at_door(3))
    assert codes(check_gifts(facts(*signed, handover(3, 3), door=door))) == []


def test_a_gift_to_the_press_is_told_by_its_row_and_without_a_name() -> None:
    (one,) = check_gifts(facts(receipt(7, "Phan Tin")))
    assert (one.code, one.where) == ("GIFT-13", WHERE.format(7))
    assert "Phan Tin" not in one.message + one.remedy


def test_a_reason_makes_it_a_note() -> None:
    reasoned = handover(3, 5, note="Quyết định số 12")
    ((code, message),) = found(check_gifts(facts(reasoned)))
    assert (code, "Quyết định số 12" in message) == ("GIFT-14", True)


def test_somebody_on_no_list_is_found() -> None:
    assert codes(check_gifts(facts(receipt(7, "Đỗ Xa", unit="Xã Mây")))) == ["GIFT-15"]


@pytest.mark.parametrize(("note", "expected"), [("", ["GIFT-16"]), ("Bùi Na", [])])
def test_the_absent_sign_only_through_somebody(note: str, expected: list[str]) -> None:
    door = (at_door(1, "excused"), at_door(3))
    assert codes(check_gifts(facts(receipt(1, "Lê Thị Mơ", received_by=note), door=door))) == expected  # fmt: skip


def test_two_signatures_in_two_lists_are_told_with_both_places() -> None:
    (one,) = check_gifts(facts(receipt(1, "Lê Thị Mơ"), receipt(4, "LÊ THỊ MƠ", file="b.xlsx")))
    assert (one.code, one.where) == (
        "GIFT-17",
        f"{WHERE.format(1)}; b.xlsx, trang tính Sheet1, dòng 4",
    )


def test_two_schemes_are_found_only_when_one_forbids_it() -> None:
    rows = (
        receipt(1, "Lê Thị Mơ"),
        receipt(2, "Lê Thị Mơ", amount=1_000_000, purpose="Quà hoàn cảnh khó khăn"),
    )
    listed = replace(HARDSHIP, count=1, approved_total=1_000_000)
    both = check_gifts(facts(*rows, schemes=(GIFTS, listed)))
    assert codes(both) == []
    exclusive = check_gifts(facts(*rows, schemes=(GIFTS, replace(listed, exclusive=True))))
    assert set(codes(exclusive)) == {"GIFT-13", "GIFT-18"}


def test_rows_of_another_sum_are_counted_together() -> None:
    rows = [receipt(n, one.full_name, amount=200_000) for n, one in enumerate((MO, KHE), start=1)]
    ((code, message),) = found(check_gifts(facts(*rows)))
    assert code == "GIFT-19"
    assert "2 người ký nhận 200.000 đồng, mức quà được duyệt là 300.000 đồng" in message


def test_more_than_was_approved_is_found_in_figures_and_words() -> None:
    few = replace(GIFTS, count=1, approved_total=300_000, groups=("nguoi-lao-dong",), reserve=0)
    found_codes = found(check_gifts(facts(handover(1, 1), handover(2, 2), schemes=(few,))))
    (message,) = [text for code, text in found_codes if code == "GIFT-20"]
    assert "đã phát 2 suất, 600.000 đồng (Sáu trăm nghìn đồng); được duyệt 1 suất" in message


def test_a_list_longer_than_the_gifts_is_found_before_they_go_out() -> None:
    few = replace(GIFTS, count=1, approved_total=300_000)
    rows = [receipt(n, one.full_name, received=False) for n, one in enumerate((MO, KHE), start=1)]
    assert "GIFT-21" in codes(check_gifts(facts(*rows, schemes=(few,))))


def test_rows_left_open_are_found_once_others_have_signed() -> None:
    open_row = receipt(2, "Trần Khế", received=False)
    assert codes(check_gifts(facts(open_row))) == []
    assert codes(check_gifts(facts(receipt(1, "Lê Thị Mơ"), open_row))) == ["GIFT-22"]
    assert codes(check_gifts(facts(receipt(1, "Lê Thị Mơ"), open_row, handover(1, 2)))) == []


@pytest.mark.parametrize(
    ("said", "expected"), [("nhận thay", ["GIFT-23"]), ("Nhận hộ", ["GIFT-23"]), ("Hồ Thị Na", [])]
)
def test_a_proxy_has_a_name(said: str, expected: list[str]) -> None:
    assert codes(check_gifts(facts(receipt(1, "Lê Thị Mơ", received_by=said)))) == expected


def test_nothing_is_signed_before_the_day() -> None:
    before = {"ky-nhan.xlsx": date(2024, 6, 24)}
    on_the_day = {"ky-nhan.xlsx": date(2024, 6, 27)}
    assert codes(check_gifts(facts(receipt(1, "Lê Thị Mơ"), days=on_the_day))) == []
    early = check_gifts(facts(receipt(1, "Lê Thị Mơ"), receipt(2, "Trần Khế"), days=before))
    ((code, message),) = found(early)
    assert (code, "2 chữ ký" in message, "24/6/2024" in message) == ("GIFT-24", True, True)
    noted = handover(1, 1, at="2024-06-20T09:00:00+07:00")
    assert codes(check_gifts(facts(noted))) == ["GIFT-24"]


def test_a_row_that_may_belong_to_two_schemes_is_not_guessed() -> None:
    twin = replace(GIFTS, key="khac", item="phần quà")
    assert "GIFT-25" in codes(check_gifts(facts(receipt(1, "Lê Thị Mơ"), schemes=(GIFTS, twin))))


def test_after_the_day_what_is_left_is_told_with_its_source() -> None:
    ((code, message),) = found(check_gifts(facts(handover(1, 1), held_on=date(2024, 6, 27))))
    assert code == "GIFT-26"
    assert "còn 9 suất chưa phát, 2.700.000 đồng (Hai triệu bảy trăm nghìn đồng)" in message
    assert "Ngân sách nhà nước" in message
