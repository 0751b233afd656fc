import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.shares import largest_remainder, percentages, with_floor

WEIGHTS = st.lists(st.integers(0, 1000), min_size=1, max_size=12)


def test_largest_remainders_get_what_rounding_leaves() -> None:
    assert largest_remainder(10, [3, 3, 1]) == [4, 4, 2]
    assert largest_remainder(100, [1, 1, 1]) == [34, 33, 33]


def test_without_any_weight_it_is_shared_evenly() -> None:
    assert largest_remainder(5, [0, 0]) == [3, 2]


def test_nothing_among_nobody_is_nothing() -> None:
    assert largest_remainder(0, []) == []


@pytest.mark.parametrize(("total", "weights"), [(-1, [1]), (1, [-1, 3]), (1, [])])
def test_impossible_sharing_is_refused(total: int, weights: list[int]) -> None:
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


@given(st.integers(0, 10**18), st.lists(st.integers(0, 10**18), min_size=1, max_size=8))
def test_sums_of_any_size_are_shared_exactly(total: int, weights: list[int]) -> None:
    parts = largest_remainder(total, weights)
    assert sum(parts) == total
    if whole := sum(weights):
        assert all(
            -whole < part * whole - total * weight < whole
            for part, weight in zip(parts, weights, strict=True)
        )


@given(st.integers(0, 300), WEIGHTS, st.data())
def test_more_weight_never_brings_less(total: int, weights: list[int], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(weights) - 1))
    more = [*weights]
    more[place] += data.draw(st.integers(1, 500))
    if sum(weights):
        assert largest_remainder(total, more)[place] >= largest_remainder(total, weights)[place]


@given(st.integers(0, 5), st.integers(0, 200), WEIGHTS, st.data())
def test_more_weight_never_brings_less_with_a_floor(
    least: int, more_places: int, weights: list[int], data: st.DataObject
) -> None:
    total = least * len(weights) + more_places
    place = data.draw(st.integers(0, len(weights) - 1))
    more = [*weights]
    more[place] += data.draw(st.integers(1, 500))
    if sum(weights):
        assert with_floor(total, more, least)[place] >= with_floor(total, weights, least)[place]


def test_percentages_have_a_decimal_comma_and_make_a_hundred() -> None:
    assert percentages([1, 1, 1]) == ("33,4", "33,3", "33,3")
    assert percentages([40, 100, 10, 10]) == ("25,0", "62,5", "6,3", "6,2")
    assert percentages([0, 0]) == ("0,0", "0,0")


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=20))
def test_percentages_add_up(parts: list[int]) -> None:
    tenths = [int(text.replace(",", "")) for text in percentages(parts)]
    assert sum(tenths) == (1000 if any(parts) else 0)
