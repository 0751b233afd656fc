from functools import partial

import numpy as np
from pytest import MonkeyPatch

from dialogue_cli.decisions.learned.reading import unit_length
from dialogue_cli.decisions.same_ask import candidates
from dialogue_cli.decisions.same_ask.known_asks import surroundings

KNOWN = unit_length(np.random.default_rng(1).normal(size=(40, 8)).astype(np.float32))
TEXTS = unit_length(
    np.repeat(KNOWN[:20], 2, axis=0) + np.tile([[0.0], [0.05]], (20, 8)).astype(np.float32)
)


def pairs(lists: int = 6) -> set[tuple[int, int]]:
    spaces = [(TEXTS, lambda: surroundings(TEXTS, KNOWN))]
    ones, others = candidates.candidate_pairs(spaces, 12, lists)
    return set(zip(ones.tolist(), others.tolist(), strict=True))


def test_the_nearest_of_each_is_among_the_candidates_the_smaller_place_first() -> None:
    found = pairs()
    assert {(place, place + 1) for place in range(0, 40, 2)} <= found
    assert all(one < other for one, other in found)


def test_looking_under_known_requests_alone_finds_the_same_neighbours(
    monkeypatch: MonkeyPatch,
) -> None:
    monkeypatch.setattr(candidates, "ALL_UP_TO", 0)
    assert {(place, place + 1) for place in range(0, 40, 2)} <= pairs()


def test_no_text_and_a_single_one_have_no_pairs() -> None:
    for count in (0, 1):
        ones, others = candidates.candidate_pairs(
            [(TEXTS[:count], partial(surroundings, TEXTS[:count], KNOWN))], 12
        )
        assert (len(ones), len(others)) == (0, 0)


def test_texts_are_gone_through_piece_by_piece_with_the_same_result(
    monkeypatch: MonkeyPatch,
) -> None:
    whole = pairs()
    monkeypatch.setattr(candidates, "_TEXTS_AT_ONCE", 7)
    monkeypatch.setattr(candidates, "_NUMBERS_AT_ONCE", 3 * len(TEXTS))
    assert pairs() == whole


def test_a_list_that_is_too_long_is_cut_and_the_nearest_stay_together(
    monkeypatch: MonkeyPatch,
) -> None:
    monkeypatch.setattr(candidates, "ALL_UP_TO", 0)
    whole = pairs(len(KNOWN))
    monkeypatch.setattr(candidates, "_LONGEST_LIST", 8)
    cut = pairs(len(KNOWN))
    assert {(place, place + 1) for place in range(0, 40, 2)} <= cut
    assert cut != whole


def test_no_part_of_a_list_is_too_long_even_where_all_stand_at_one_place(
    monkeypatch: MonkeyPatch,
) -> None:
    monkeypatch.setattr(candidates, "ALL_UP_TO", 0)
    monkeypatch.setattr(candidates, "_LONGEST_LIST", 4)
    alike = np.repeat(KNOWN[:1], 30, axis=0)
    ones, others = candidates.candidate_pairs([(alike, lambda: surroundings(alike, KNOWN))], 12)
    near = np.bincount(np.concatenate((ones, others)), minlength=30)
    assert near.min() >= 1
    assert near.max() <= 3
