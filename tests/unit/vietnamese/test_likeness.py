import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.likeness import likeness

WORD = st.text("abcdn", max_size=8)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("noidung", "noidung", 1.0),
        ("noidug", "noidung", 1 - 1 / 7),
        ("nodiung", "noidung", 1 - 1 / 7),
        ("abc", "xyz", 0.0),
        ("", "", 1.0),
    ],
)
def test_each_slip_counts_once(first: str, second: str, expected: float) -> None:
    assert likeness(first, second) == pytest.approx(expected)


def test_what_cannot_reach_the_least_is_nothing() -> None:
    assert likeness("noidug", "noidung", 0.9) == 0.0


@given(WORD, WORD)
def test_likeness_is_symmetric_and_stays_between_nothing_and_the_same(a: str, b: str) -> None:
    assert likeness(a, b) == likeness(b, a)
    assert 0 <= likeness(a, b) <= 1
    assert (likeness(a, b) == 1) == (a == b)
