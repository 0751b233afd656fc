"""Which pairs are compared: near ones, those that share rare words, and friends of friends."""

import numpy as np
import pytest
from pytest import MonkeyPatch

from benchmarks.triage.generated import petitions
from benchmarks.triage.product import compared
from dialogue_cli.decisions.same_ask import candidates, search
from dialogue_cli.decisions.same_ask.chances import chances
from dialogue_cli.decisions.same_ask.compared import Compared
from dialogue_cli.decisions.same_ask.search import compared_pairs, near_pairs, one_space

ROWS = petitions(40)
TEXTS = compared([*ROWS, *ROWS[:5]])


def pairs_of(found: Compared) -> list[tuple[int, int]]:
    return list(zip(found.ones.tolist(), found.others.tolist(), strict=True))


def test_pairs_are_told_once_sorted_with_their_own_chance() -> None:
    found = compared_pairs(TEXTS)
    pairs = pairs_of(found)
    assert pairs == sorted(set(pairs))
    assert all(one < other for one, other in pairs)
    assert np.array_equal(found.chances, chances(TEXTS, found.ones, found.others))


@pytest.mark.parametrize("few", [0, 4000])
def test_what_says_the_same_words_is_compared(monkeypatch: MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(candidates, "ALL_UP_TO", few)
    monkeypatch.setattr(search, "ALL_UP_TO", few)
    assert {(place, 40 + place) for place in range(5)} <= set(pairs_of(compared_pairs(TEXTS)))


def test_of_very_many_only_near_ones_are_compared(monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_WELL_UP_TO", 10)
    ones, others = near_pairs(TEXTS)
    assert pairs_of(compared_pairs(TEXTS)) == list(zip(ones.tolist(), others.tolist(), strict=True))


def test_friends_of_one_text_are_compared_with_one_another(monkeypatch: MonkeyPatch) -> None:
    likely = Compared(
        np.array([0, 0, 3]), np.array([1, 2, 4]), np.array([0.9, 0.8, 0.1], np.float32)
    )
    assert search._friends(likely, 5, 0.5).tolist() == [1 * 5 + 2]
    monkeypatch.setattr(search, "_FRIENDS", 1)
    assert search._friends(likely, 5, 0.5).tolist() == []


def test_friends_are_found_portion_by_portion_with_the_same_result(
    monkeypatch: MonkeyPatch,
) -> None:
    found = compared_pairs(TEXTS)
    whole = search._friends(found, 45, 0.05).tolist()
    monkeypatch.setattr(search, "_TEXTS_AT_ONCE", 7)
    assert search._friends(found, 45, 0.05).tolist() == whole


def test_in_one_space_a_text_is_nearest_to_itself() -> None:
    rows = one_space(TEXTS)
    alike = rows @ rows.T
    assert (np.argmax(alike[:40, :40], axis=1) == np.arange(40)).mean() > 0.9


def test_no_text_has_no_pair() -> None:
    assert pairs_of(compared_pairs(compared(petitions(1)))) == []
