"""From when on a decision is offered as sure."""

import numpy as np
import pytest

from benchmarks.training.certainty import Said, Unmet, certainty_curve, often_enough_from, sure_from
from dialogue_cli.model.petitions import SURE_FROM


def said(*bands: tuple[float, int, int]) -> Said:
    """So many right and so many wrong at each chance."""
    chances = [chance for chance, right, wrong in bands for _ in range(right + wrong)]
    held = [place < right for _, right, wrong in bands for place in range(right + wrong)]
    return Said(np.array(chances), np.array(held))


GOOD = said((0.9, 1000, 0), (0.8, 1000, 0), (0.7, 500, 500))


def test_sure_begins_where_98_of_100_were_right() -> None:
    assert often_enough_from(said((0.9, 98, 2), (0.8, 97, 3))) == 0.9
    assert often_enough_from(said((0.9, 99, 1), (0.8, 97, 3))) == 0.8


def test_what_is_never_right_enough_is_never_sure() -> None:
    assert often_enough_from(said((0.9, 9, 1))) == 1.0


def test_every_set_has_its_say() -> None:
    unmet = Unmet(GOOD, GOOD)
    assert sure_from(unmet, []) == 0.8
    assert sure_from(unmet, [said((0.9, 200, 0), (0.8, 100, 20))]) == 0.9


def test_a_few_right_ones_are_no_proof() -> None:
    unmet = Unmet(GOOD, GOOD)
    assert sure_from(unmet, [said((0.9, 70, 0))]) == 1.0
    assert sure_from(unmet, [said((0.9, 90, 0))]) == 0.9


def test_where_new_subjects_are_hopeless_new_requests_decide() -> None:
    hopeless = said((0.9, 40, 10), (0.5, 500, 500))
    assert sure_from(Unmet(hopeless, GOOD), []) == 0.8


def test_the_curve_steps_to_sure_where_that_begins() -> None:
    xs, ys = certainty_curve(GOOD, 0.8)
    before, at = np.interp([0.799, 0.8], xs, ys)
    assert at == SURE_FROM
    assert before < 0.91
    assert list(ys) == sorted(ys)


@pytest.mark.parametrize("begins", [1.0, 0.9])
def test_a_curve_rises_also_when_nothing_or_nearly_all_is_sure(begins: float) -> None:
    xs, ys = certainty_curve(said((0.9, 3, 1)), begins)
    assert list(xs) == sorted(set(xs.tolist()))
    assert list(ys) == sorted(ys)
