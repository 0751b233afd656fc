import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.id_numbers import read_id_number


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("066123456789", "066123456789"),
        ("066 123 456 789", "066123456789"),
        ("066.123.456.789", "066123456789"),
        ("'066123456789", "066123456789"),
        (66123456789, "066123456789"),
        (66123456789.0, "066123456789"),
        ("66123456789.0", "066123456789"),
        (1123456789.0, "001123456789"),
        ("241234567", "241234567"),
        (241234567.0, "241234567"),
        ("b1234567", "B1234567"),
    ],
)
def test_number_of_a_card_in_whatever_form(written: str | float, number: str) -> None:
    assert read_id_number(written) == number


@pytest.mark.parametrize(
    "written",
    ["4,62E+10", "4.62E+10", 46200000000.0, "12345", "999123456789", "", "?", True, 0.5, 24123456],
)
def test_a_number_that_lost_digits_or_is_none_is_not_guessed(written: str | float) -> None:
    assert read_id_number(written) is None


@given(st.integers(1, 96), st.integers(1, 999_999_999))
def test_zeros_dropped_by_a_spreadsheet_come_back(province: int, rest: int) -> None:
    card = f"{province:03d}{rest:09d}"
    if not card.endswith("000000"):
        assert read_id_number(float(int(card))) == card
