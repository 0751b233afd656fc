import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.shares import largest_remainder, with_floor

WEIGHTS = st.lists(st.integers(0, 1000), min_size=1, max_size=12)


def test_largest_remainders_get_what_rounding_leaves() -> None:
    assert largest_remainder(10, [3, 3, 1]) == [4, 4, 2]
    assert largest_remainder(100, [1, 1, 1]) == [34, 33, 33]


def test_without_any_weight_it_is_shared_evenly() -> None:
    assert largest_remainder(5, [0, 0]) == [3, 2]


def test_nothing_among_nobody_is_nothing() -> None:
    assert largest_remainder(0, []) == []


@pytest.mark.parametrize(("total", "weights"), [(-1, [1]), (1, [-1, 3]), (1, [])])
def test_impossible_sharing_is_refused(total: int, weights: list[float]) -> None:
    with pytest.raises(ValueError):
        largest_remainder(total, weights)


@given(st.integers(0, 10**6), WEIGHTS)
def test_shares_add_up_and_stay_within_one_of_the_exact_part(
    total: int, weights: list[int]
) -> None:
    parts = largest_remainder(total, weights)
    assert sum(parts) == total
    if sum(weights):
        for part, weight in zip(parts, weights, strict=True):
            assert abs(part - total * weight / sum(weights)) < 1 + 1e-6


def test_floor_is_kept_for_the_light_ones() -> None:
    assert with_floor(20, [100, 1, 1], 3) == [14, 3, 3]


def test_floor_that_cannot_be_kept_is_refused() -> None:
    with pytest.raises(ValueError):
        with_floor(5, [1, 1, 1], 2)


@given(st.integers(0, 20), st.integers(0, 500), WEIGHTS)
def test_shares_with_a_floor_add_up(least: int, more: int, weights: list[int]) -> None:
    total = least * len(weights) + more
    parts = with_floor(total, weights, least)
    assert sum(parts) == total
    assert min(parts) >= least
