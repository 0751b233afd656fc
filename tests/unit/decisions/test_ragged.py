import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.ragged import Found, Ragged, sums

LISTS = st.lists(st.lists(st.integers(0, 9), unique=True, max_size=5), min_size=1, max_size=6)


@given(LISTS, st.data())
def test_rows_are_laid_out_one_after_another(lists: list[list[int]], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.integers(0, len(lists) - 1), min_size=1))
    numbers, ends = Ragged.of(lists).laid_out(np.array(rows))
    assert numbers.tolist() == [number for row in rows for number in lists[row]]
    assert sums(numbers.astype(np.int64), ends).tolist() == [sum(lists[row]) for row in rows]


@given(LISTS)
def test_what_every_two_rows_have_in_common_is_counted(lists: list[list[int]]) -> None:
    ragged = Ragged.of(lists)
    places = np.arange(len(lists))
    ones, others = (side.ravel() for side in np.meshgrid(places, places))
    assert Found(ragged).count(ragged, ones, others).tolist() == [
        len(set(lists[one]) & set(lists[other]))
        for one, other in zip(ones.tolist(), others.tolist(), strict=True)
    ]


def test_long_lists_are_cut_into_portions() -> None:
    ragged = Ragged.of([[0] * 600_000, [1] * 600_000, [], [2]])
    cuts = list(ragged.portions(np.array([0, 1, 2, 3, 1])))
    assert cuts == [slice(0, 1), slice(1, 4), slice(4, 5)]
