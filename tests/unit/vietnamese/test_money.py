from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.money import (
    AmbiguousMoneyError,
    MoneyError,
    dong,
    dong_exactly,
    dong_in_words,
    grouped,
    read_dong,
)


def test_grouped_puts_a_dot_between_thousands() -> None:
    assert [grouped(value) for value in (0, 999, 1_000, 30_000_000)] == [
        *["0", "999", "1.000", "30.000.000"]
    ]


def test_dong_writes_figures_and_the_currency() -> None:
    assert dong(300_000) == "300.000 đồng"


def test_dong_in_words_starts_with_a_capital_and_ends_with_dong() -> None:
    assert dong_in_words(30_000_000) == "Ba mươi triệu đồng"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("300000", 300_000),
        ("300.000", 300_000),
        ("300 000 đồng", 300_000),
        ("300\u00a0000đ", 300_000),
        ("300.000đ", 300_000),
        ("300.000 Đ", 300_000),
        ("300.000 ₫", 300_000),
        ("300.000 VNĐ", 300_000),
        ("VND 300.000", 300_000),
        ("300.000,00 vnđ", 300_000),
        ("300000.0", 300_000),
        ("300.000 đồng/suất", 300_000),
        ("20.000 đồng/buổi/đại biểu", 20_000),
        ("300 nghìn", 300_000),
        ("300 ngàn đồng", 300_000),
        ("300k", 300_000),
        ("0,3 triệu", 300_000),
        ("1,2 triệu", 1_200_000),
        ("20 tr", 20_000_000),
        ("5trđ", 5_000_000),
        ("5 tr.đ", 5_000_000),
        ("143,580 triệu đồng", 143_580_000),
        ("678.718 triệu đồng", 678_718_000_000),
        ("9,632 tỷ đồng", 9_632_000_000),
        ("3,321 tỉ", 3_321_000_000),
        ("1 triệu 200 nghìn", 1_200_000),
        ("1 tỷ 500 triệu đồng", 1_500_000_000),
        ("30.000.000 đồng chẵn./.", 30_000_000),
        ("30.000.000 đồng (Ba mươi triệu đồng)", 30_000_000),
        ("Bằng chữ: Ba mươi triệu đồng chẵn./.", 30_000_000),
        ("0", 0),
    ],
)
def test_read_dong_reads_the_spellings_of_offices(written: str, value: int) -> None:
    assert read_dong(written) == value


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (300_000, 300_000),
        (300_000.0, 300_000),
        (3_300_000.0000000005, 3_300_000),
        (Decimal("300000.00"), 300_000),
    ],
)
def test_read_dong_takes_numbers_that_are_whole(cell: int | float | Decimal, value: int) -> None:
    assert read_dong(cell) == value


@pytest.mark.parametrize(
    ("written", "likely"),
    [
        ("30,000,000", 30_000_000),
        ("30,000,000.00", 30_000_000),
        ("300,000", 300_000),
        ("300,000 đ", 300_000),
        ("300,000 nghìn", 300_000_000),
        ("1.2 triệu", 1_200_000),
        ("0.300 triệu", 300_000),
    ],
)
def test_read_dong_flags_english_separators_with_the_likely_sum(written: str, likely: int) -> None:
    with pytest.raises(AmbiguousMoneyError) as caught:
        read_dong(written)
    assert caught.value.likely == likely


@pytest.mark.parametrize(
    "cell",
    [
        *("", "-", "không", "abc", "đồng", "300 USD", "khoảng 300.000", "200.000 x 100"),
        *("300.000 - 400.000", "1.23.456", "1 triệu 200", "500 triệu 1 tỷ", "năm"),
        *("-300.000", "(300.000)", "300.000,5", "1,5", "1.5", "0,0001 nghìn"),
        *("3.000.000 đồng (Ba mươi triệu đồng)", "hai mươi năm đồng"),
        *(-1, -0.5, 300_000.5, Decimal("0.5"), float("nan"), float("inf"), True),
    ],
)
def test_read_dong_refuses_what_is_not_one_whole_sum(cell: str | int | float | Decimal) -> None:
    with pytest.raises(MoneyError) as caught:
        read_dong(cell)
    assert type(caught.value) is MoneyError


@given(st.integers(min_value=0, max_value=10**13))
def test_read_dong_reads_back_figures_and_words(value: int) -> None:
    assert read_dong(dong(value)) == value
    assert read_dong(f"{dong(value)} ({dong_in_words(value)})") == value


@given(st.one_of(st.text(), st.text(alphabet="0123456789., đktrnghìy/()-")))
def test_read_dong_gives_a_sum_or_a_money_error(written: str) -> None:
    try:
        value = read_dong(written)
    except MoneyError:
        return
    assert read_dong(dong(value)) == value


@pytest.mark.parametrize("written", ["300.000.-", "300.000,-", "300.000 đ.-"])
def test_a_dash_for_no_decimals_is_let_pass(written: str) -> None:
    assert read_dong(written) == 300_000


@pytest.mark.parametrize(
    ("value", "written"),
    [("1666.5", "1.666,5 đồng"), ("3200000", "3.200.000 đồng"), ("1E+3", "1.000 đồng")],
)
def test_a_sum_that_need_not_be_whole_keeps_its_decimals(value: str, written: str) -> None:
    assert dong_exactly(Decimal(value)) == written
