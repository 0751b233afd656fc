from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.checks.gifts import check_gifts
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
