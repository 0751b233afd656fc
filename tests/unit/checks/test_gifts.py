from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.gifts import check_gifts
from tests.gifts_making import HARDSHIP, books, conference, person
from tests.unit.checks.making import GIFTS, codes, facts, found


def test_gifts_that_agree_are_fine() -> None:
    assert codes(check_gifts(facts())) == []


def test_no_gifts_is_fine() -> None:
    assert codes(check_gifts(facts(gifts=()))) == []


def test_sum_that_differs_is_shown_in_figures_and_words() -> None:
    assert found(check_gifts(facts(gifts=(replace(GIFTS, approved_total=30_000_000),)))) == [
        (
            "GIFT-01",
            "10 suất × 300.000 đồng = 3.000.000 đồng (Ba triệu đồng), "
            "tổng được duyệt ghi 30.000.000 đồng (Ba mươi triệu đồng).",
        )
    ]


@given(st.integers(1, 10**5), st.integers(1, 10**8), st.integers(-3, 3))
def test_only_the_exact_sum_is_fine(count: int, value: int, off: int) -> None:
    gifts = replace(GIFTS, count=count, value=value, approved_total=count * value + off, groups=())
    expected = [] if off == 0 else ["GIFT-01" if count * value + off > 0 else "GIFT-03"]
    assert codes(check_gifts(facts(gifts=(gifts,)))) == expected


def test_number_of_gifts_must_be_that_of_the_people() -> None:
    gifts = replace(GIFTS, count=9, approved_total=2_700_000)
    ((code, message),) = found(check_gifts(facts(gifts=(gifts,))))
    assert code == "GIFT-02"
    assert message.endswith("thiếu 1.")


@pytest.mark.parametrize("field", ["count", "value", "approved_total"])
@pytest.mark.parametrize("number", [0, -1])
def test_nothing_and_less_than_nothing_are_found(field: str, number: int) -> None:
    changed: dict[str, object] = {field: number, "groups": ()}
    gifts = replace(GIFTS, **changed)  # type: ignore[arg-type]
    assert codes(check_gifts(facts(gifts=(gifts,)))) == ["GIFT-03"]


def test_missing_source_is_found() -> None:
    assert codes(check_gifts(facts(gifts=(replace(GIFTS, source=" "),)))) == ["GIFT-04"]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"basis": ""}, ["GIFT-05"]),
        ({"basis": "", "source": "Tài chính Công đoàn"}, []),
        ({"ceiling": 299_999}, ["GIFT-06"]),
        ({"ceiling": 300_000, "ceiling_total": 3_000_000}, []),
        ({"ceiling_total": 2_999_999}, ["GIFT-07"]),
        ({"reserve": 10}, ["GIFT-09", "GIFT-02"]),
        ({"kind": "goods"}, ["GIFT-10"]),
        ({"kind": "both", "contents": "01 túi quà"}, []),
        ({"groups": ("lanh-dao",), "count": 3, "approved_total": 900_000}, ["GIFT-08"]),
        (
            {
                "groups": ("lanh-dao",),
                "count": 3,
                "approved_total": 900_000,
                "exception": "QĐ số 12",
            },
            [],
        ),
    ],
)
def test_each_setting_that_does_not_hold_is_found(
    changed: dict[str, object], expected: list[str]
) -> None:
    gifts = replace(GIFTS, **changed)  # type: ignore[arg-type]
    assert codes(check_gifts(facts(gifts=(gifts,)))) == expected


def test_the_reserve_is_for_nobody() -> None:
    gifts = replace(GIFTS, count=12, approved_total=3_600_000, reserve=2)
    assert codes(check_gifts(facts(gifts=(gifts,)))) == []


def test_lists_are_compared_with_the_gifts() -> None:
    people = [person(n, f"Lê Mơ {chr(64 + n)}") for n in range(1, 13)]
    held = conference(GIFTS, replace(HARDSHIP, mark="HCKK"))
    ledger = books(held, people)
    told = found(check_gifts(CheckFacts(held, gifts=ledger)))
    assert [code for code, _ in told] == ["GIFT-12", "GIFT-11"]
    assert "12 người thuộc đối tượng, chỉ có 10 suất: thiếu 2" in told[0][1]
    assert "0 người được nhận, cần 3 người: thiếu 3" in told[1][1]
