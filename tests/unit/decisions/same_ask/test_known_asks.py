import numpy as np

from dialogue_cli.decisions.learned.reading import unit_length
from dialogue_cli.decisions.same_ask.known_asks import surroundings

KNOWN = unit_length(np.array([[1, 0], [0, 1], [1, 1], [-1, 0]], dtype=np.float32))


def test_nearest_known_request_comes_first() -> None:
    around = surroundings(unit_length(np.array([[1, 0.1], [0, 2]], dtype=np.float32)), KNOWN)
    assert around.numbers[:, :2].tolist() == [[0, 2], [1, 2]]


def test_rank_counts_the_known_requests_that_are_nearer() -> None:
    around = surroundings(KNOWN[:1], KNOWN)
    place, nearness = np.array([0]), np.array([0.5], dtype=np.float32)
    assert around.rank(place, nearness).tolist() == [2.0]


def test_what_points_to_the_same_requests_has_more_in_common() -> None:
    texts = unit_length(np.array([[1, 0.1], [1, 0.2], [-1, 0.3]], dtype=np.float32))
    around = surroundings(texts, KNOWN)
    common = around.common(np.array([0, 0]), np.array([1, 2]))
    assert common[0] > common[1]
