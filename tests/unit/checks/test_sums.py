import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.checks.sums import check_sums
from dialogue_cli.vietnamese.money import dong, dong_in_words, grouped
from tests.unit.checks.making import codes, said

SMALL, RATES = st.integers(2, 500), st.integers(1_000, 5_000_000)


@given(SMALL, RATES, st.integers(-1_000, 1_000))
def test_a_product_is_found_exactly_when_it_is_wrong(count: int, rate: int, off: int) -> None:
    text = f"Nước uống: {count} người x {dong(rate)} = {dong(count * rate + off)}"
    assert codes(check_sums(said(text))) == (["FIGURE-05"] if off else [])


@given(st.lists(SMALL, min_size=2, max_size=6), st.integers(0, 9))
def test_an_addition_is_found_exactly_when_it_is_wrong(parts: list[int], off: int) -> None:
    text = f"Chỗ ngồi: {' + '.join(map(grouped, parts))} = {grouped(sum(parts) + off)}."
    assert codes(check_sums(said(text))) == (["FIGURE-05"] if off else [])


@given(st.integers(10_000, 10**11), st.integers(0, 3))
def test_words_and_figures_are_found_exactly_when_they_differ(value: int, off: int) -> None:
    text = f"Cấp {dong(value)} ({dong_in_words(value + off)})."
    assert codes(check_sums(said(text))) == (["FIGURE-04"] if off else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tặng 10 suất quà, mỗi suất 300.000 đồng, tổng kinh phí 3.000.000 đồng.", []),
        ("Tặng 12 suất quà.", ["FIGURE-02"]),
        ("Tặng quà 400.000 đồng/suất.", ["FIGURE-02"]),
        ("Tặng quà, tổng kinh phí 4.000.000 đồng.", ["FIGURE-02"]),
        ("Phát 20 phần, mỗi phần 50.000 đồng, tổng cộng 1.100.000 đồng.", ["FIGURE-05"]),
        ("Có 13 đại biểu, gồm: 3 đại biểu lãnh đạo và 9 đại biểu công đoàn.", ["FIGURE-05"]),
        ("Thuê xe 2,000,000 đồng.", ["FIGURE-06"]),
        ("Tổng kinh phí thuê hội trường 4.000.000 đồng.", []),
    ],
)
def test_gifts_parts_and_separators(text: str, expected: list[str]) -> None:
    assert codes(check_sums(said(text))) == expected
