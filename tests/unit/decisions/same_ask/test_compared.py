import numpy as np

from dialogue_cli.decisions.same_ask.compared import Compared, Neighbours

PAIRS = Compared(
    np.array([0, 0, 1, 2, 3]),
    np.array([1, 3, 2, 3, 4]),
    np.array([0.5, 0.25, 0.75, 0.125, 0.875], dtype=np.float32),
)


def test_only_places_tied_together_by_likely_pairs_can_gather() -> None:
    alone = [[place] for place in range(5)]
    assert dict(PAIRS.that_may_gather(alone, 0.5).items()) == {
        (0, 1): 0.5,
        (1, 2): 0.75,
        (3, 4): 0.875,
    }


def test_a_start_ties_its_places() -> None:
    held = [[0, 4], [1], [2], [3]]
    assert dict(PAIRS.that_may_gather(held, 0.8).items()) == {(0, 3): 0.25, (3, 4): 0.875}


def test_pairs_among_the_first_places() -> None:
    assert PAIRS.among(3).others.tolist() == [1, 2]


def test_neighbours_stand_in_their_order() -> None:
    near = Neighbours(PAIRS, 6)
    assert list(near.of(3).items()) == [(0, 0.25), (2, 0.125), (4, 0.875)]
    assert near.of(5) == {}
