from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.same_ask.gathering import gather

ALONE = [(0, [0]), (0, [1]), (0, [2])]


def places(
    starts: list[tuple[int, list[int]]], pairs: dict[tuple[int, int], float]
) -> list[list[int]]:
    return sorted(sorted(one.places) for one in gather(starts, pairs, 0.5))


def test_likely_pairs_stand_together() -> None:
    assert places(ALONE, {(0, 1): 0.9, (1, 2): 0.2}) == [[0, 1], [2]]


def test_a_chain_is_not_enough_all_must_agree_on_average() -> None:
    assert places(ALONE, {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.0}) == [[0, 1], [2]]
    assert places(ALONE, {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.4}) == [[0, 1, 2]]


def test_two_existing_questions_are_never_joined() -> None:
    starts = [(4, [0]), (7, [1]), (0, [2])]
    assert places(starts, {(0, 1): 0.99, (0, 2): 0.7, (1, 2): 0.6}) == [[0, 2], [1]]


def test_number_of_the_existing_question_is_kept() -> None:
    (one,) = gather([(0, [0]), (7, [1])], {(0, 1): 0.9}, 0.5)
    assert one.number == 7


PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(0, 1),
)


@given(PAIRS)
def test_every_place_stands_in_exactly_one_gathering(pairs: dict[tuple[int, int], float]) -> None:
    starts = [(0, [place]) for place in range(6)]
    gathered = gather(starts, pairs, 0.5)
    assert sorted(place for one in gathered for place in one.places) == list(range(6))
