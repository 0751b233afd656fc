from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.checks.budget import check_budget
from dialogue_cli.checks.facts import BudgetFacts, CheckFacts
from dialogue_cli.model.budget import BudgetLine, Norm
from dialogue_cli.model.conference import When
from dialogue_cli.model.petitions import Origin
from dialogue_cli.reference.norms import PROVINCE
from tests.unit.checks.making import GOOD, codes, found

# What a gift is worth and whom it is for is told by the checks of gifts; here it only must be the same sum.
NO_GIFTS = replace(GOOD, gifts=(), total=160)
UNION, STATE = "Tài chính công đoàn", "Ngân sách nhà nước"
NOTED = "giá đã gồm thuế GTGT"


def line(row: int, item: str = "Bồi dưỡng phục vụ", **values: object) -> BudgetLine:
    origin = Origin("du-toan.xlsx", "Dự toán", row, int(values.pop("part", 1)))  # type: ignore[call-overload]
    known: dict[str, object] = {"source": UNION, "note": NOTED}
    return BudgetLine(origin, item, **(known | values))  # type: ignore[arg-type]


def facts(*lines: BudgetLine, norms: tuple[Norm, ...] = (), **changes: object) -> CheckFacts:
    conference = replace(NO_GIFTS, **changes)  # type: ignore[arg-type]
    return CheckFacts(conference, budget=BudgetFacts(lines, norms, "dak-lak", PROVINCE))


def told(*lines: BudgetLine, **changes: object) -> list[str]:
    return codes(check_budget(facts(*lines, **changes)))  # type: ignore[arg-type]


HALL = line(2, "Thuê hội trường", quantity=Decimal(1), rate=5_000_000, amount=5_000_000)


def test_no_budget_and_a_sound_one_are_fine() -> None:
    assert told() == []
    assert told(HALL, line(9, "Tổng cộng", role="total", amount=5_000_000, source="")) == []


@given(st.integers(0, 1000), st.integers(0, 10**7), st.integers(-5000, 5000))
def test_only_the_exact_product_is_fine(quantity: int, rate: int, off: int) -> None:
    amount = quantity * rate + off * 1000
    if amount < 0:
        return
    one = line(2, quantity=Decimal(quantity), rate=rate, amount=amount)
    assert ("BUDGET-01" in told(one)) == (off != 0)


def test_a_wrong_product_is_told_with_its_figures() -> None:
    one = line(2, "Xe", quantity=Decimal(3), rate=1_500_000, amount=4_600_000)
    assert found(check_budget(facts(one))) == [
        (
            "BUDGET-01",
            "“Xe”: số lượng × định mức = 4.500.000 đồng, thành tiền ghi 4.600.000 đồng"
            " (hơn 100.000 đồng).",
        )
    ]


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=8), st.integers(-3, 3), st.randoms())
def test_a_stated_sum_is_that_of_its_lines_in_any_order(
    sums: list[int], off: int, random: object
) -> None:
    lines = [line(n, f"Khoản {n}", amount=1000 * one) for n, one in enumerate(sums, start=2)]
    stated = 1000 * sum(sums) + off
    lines.append(line(99, "Tổng cộng", role="total", amount=max(stated, 0), source=""))
    random.shuffle(lines)  # type: ignore[attr-defined]
    assert ("BUDGET-02" in told(*lines)) == (off != 0)


def test_a_total_over_a_line_that_cannot_be_read_is_not_judged() -> None:
    unread = line(3, "Xe", unread=("amount",))
    total = line(9, "Tổng", role="total", amount=1, source="")
    assert told(HALL, unread, total) == ["BUDGET-04"]


def test_a_total_is_judged_where_only_what_was_spent_cannot_be_read() -> None:
    unread = line(3, "Xe", amount=2_000_000, unread=("spent",))
    total = line(9, "Tổng", role="total", amount=8_000_000, source="")
    assert told(HALL, unread, total) == ["BUDGET-02", "BUDGET-04"]


def test_sources_that_do_not_make_the_row_are_told() -> None:
    halves = (
        line(2, "Xe", amount=3_000_000, whole=5_000_000, part=1),
        line(2, "Xe", amount=1_000_000, whole=5_000_000, part=2, source=STATE),
    )
    assert told(*halves) == ["BUDGET-03"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"quantity": Decimal("0.5"), "rate": 9_999}, "BUDGET-04"),
        ({}, "BUDGET-05"),
        ({"quantity": Decimal(3)}, "BUDGET-05"),
        ({"rate": 1_500_000}, "BUDGET-05"),
        ({"amount": 1_000_000, "source": ""}, "BUDGET-15"),
        ({"amount": 1_000_000, "source": "NSNN + công đoàn"}, "BUDGET-16"),
        ({"amount": 1_666_667}, "BUDGET-17"),
        ({"amount": 5_000_000, "spent": 5_500_000}, "BUDGET-19"),
        ({"spent": 1_500_000}, "BUDGET-20"),
    ],
)
def test_what_is_amiss_with_one_line_is_told(values: dict[str, object], code: str) -> None:
    assert told(line(2, **values)) == [code]


def test_the_same_line_twice_is_told_once_and_names_the_other_place() -> None:
    again = replace(HALL, origin=Origin("khac.xlsx", "Sheet1", 7))
    ((code, message),) = found(check_budget(facts(HALL, again)))
    assert code == "BUDGET-22"
    assert message.endswith("còn đứng ở du-toan.xlsx, trang tính Dự toán, dòng 2.")


def test_a_large_reserve_is_asked_about() -> None:
    assert told(HALL, line(3, "Dự phòng", amount=500_000)) == []
    assert told(HALL, line(3, "Dự phòng", amount=501_000)) == ["BUDGET-18"]


def test_prices_by_invoice_say_whether_the_tax_is_in_them() -> None:
    silent = replace(HALL, note="")
    assert told(silent) == ["BUDGET-21"]
    assert told(silent, line(3, "Thuế GTGT 8%", amount=400_000)) == []


def tea(**values: object) -> BudgetLine:
    known: dict[str, object] = {
        "measure": "người", "quantity": Decimal(160), "quantity_written": "160",
        "rate": 20_000, "source": STATE,
    }  # fmt: skip
    return line(3, "Giải khát", **(known | values))


def test_a_rate_above_its_norm_is_told_by_source_and_day() -> None:
    meal = line(
        2, "Tiền ăn", measure="người", quantity=Decimal(20), quantity_written="20", rate=200_000,
        source=STATE,
    )  # fmt: skip
    assert told(meal, unpaid=20) == ["BUDGET-06"]
    assert told(replace(meal, rate=150_000), unpaid=20) == []
    assert told(replace(meal, source=UNION), unpaid=20) == ["BUDGET-08"]
    later = When(date(2025, 8, 1), None, GOOD.when.start, GOOD.when.end)
    assert told(meal, unpaid=20, when=later) == ["BUDGET-08"]


def test_a_figure_that_nobody_has_confirmed_only_warns() -> None:
    assert told(tea(rate=40_000)) == ["BUDGET-07"]
    assert told(tea()) == []


def test_the_norm_of_the_office_goes_first() -> None:
    own = Norm("giai-khat", "NQ 1/2024/NQ-HĐND", "state", amount=30_000, per="người/buổi", own=True)
    assert told(tea(rate=30_000), norms=(own,)) == []
    assert told(tea(rate=31_000), norms=(own,)) == ["BUDGET-06"]


def test_a_rate_for_all_together_cannot_be_compared() -> None:
    whole = tea(measure="buổi", quantity=Decimal(1), quantity_written="1", rate=3_200_000)
    assert told(whole) == ["BUDGET-24"]


def test_more_or_fewer_people_than_delegates_are_told() -> None:
    assert told(tea(quantity=Decimal(170), quantity_written="170")) == ["BUDGET-11"]
    assert told(tea(quantity=Decimal(150), quantity_written="150")) == ["BUDGET-12"]
    twice = tea(quantity=Decimal(320), quantity_written="160 người x 2 buổi")
    assert told(twice) == []


def test_meals_are_for_those_on_no_payroll_alone() -> None:
    meal = line(
        2, "Hỗ trợ tiền ăn", measure="người", quantity=Decimal(30), quantity_written="30",
        rate=100_000, source=STATE,
    )  # fmt: skip
    assert told(meal) == ["BUDGET-10"]
    assert told(meal, unpaid=20) == ["BUDGET-09"]
    assert told(meal, unpaid=30) == []


def gift(amount: int, source: str = STATE) -> BudgetLine:
    return line(4, "Quà tặng", amount=amount, source=source)


def test_gifts_come_to_what_was_approved_from_its_source() -> None:
    approved = GOOD.gifts[0].approved_total
    assert told(gift(approved), gifts=GOOD.gifts) == []
    assert told(gift(approved - 300_000), gifts=GOOD.gifts) == ["BUDGET-13"]
    assert told(gift(approved, UNION), gifts=GOOD.gifts) == ["BUDGET-23"]
    assert told(HALL, gifts=GOOD.gifts) == ["BUDGET-14"]
