from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.quantities import Factor, QuantityError, factors, read_quantity


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (160, "160"),
        (0.5, "0.5"),
        (0.1 + 0.2, "0.3"),
        ("02", "2"),
        ("0,5 ngày", "0.5"),
        ("½ ngày", "0.5"),
        ("1½ buổi", "1.5"),
        ("1.250 người", "1250"),
        ("3 chuyến (khứ hồi)", "3"),
        ("160 người x 1 buổi", "160"),
        ("2 buổi × 80 người", "160"),
        ("160x2", "320"),
        ("0,5 ngày x 10 người", "5"),
        ("5 xe * 2 lượt", "10"),
    ],
)
def test_a_number_or_a_product_is_read(written: str | float, number: str) -> None:
    assert read_quantity(written) == Decimal(number)


@pytest.mark.parametrize(
    "written",
    ["", "-3", "10-12", "160+10", "1,250", "xe x 2", "vài người", "1.5", "1:2", True, -1, 1e15],
)
def test_what_is_no_one_certain_number_is_refused(written: str | float) -> None:
    with pytest.raises(QuantityError):
        read_quantity(written)


def test_factors_tell_what_they_count() -> None:
    assert factors("160 người x 02 buổi") == (
        Factor(Decimal(160), "người"),
        Factor(Decimal(2), "buổi"),
    )


@given(st.integers(0, 10**6), st.integers(0, 1000))
def test_a_product_is_that_of_its_numbers(people: int, times: int) -> None:
    assert read_quantity(f"{people} người x {times} buổi") == people * times
