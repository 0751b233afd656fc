"""From what a formula says to how often it proves right, and from when on that is offered as sure."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dialogue_cli.model.petitions import SURE_FROM

Points = tuple[np.ndarray, np.ndarray]

_RIGHT = 0.98
# Of a set of some hundreds the share itself may be luck: so sure must it be that the share is no less.
_SURENESS = 0.8
# A decision that on subjects nobody wrote for is hardly ever right enough is only promised for subjects that are known.
_HARDLY_EVER = 0.05
_STEPS = 6
# What is not sure never looks nearly so.
_NOT_SURE = 0.9


@dataclass(frozen=True)
class Said:
    """The chance of each thing that was said, and whether it was right."""

    chances: np.ndarray
    right: np.ndarray

    def offered(self, begins: float) -> tuple[float, float]:
        """What is sure from a chance on: the share of it that is right, and its share of all."""
        sure = self.chances >= begins
        return float(self.right[sure].mean()) if sure.any() else 0.0, float(sure.mean())

    def only(self, chosen: np.ndarray) -> "Said":
        """Some of it."""
        return Said(self.chances[chosen], self.right[chosen])


@dataclass(frozen=True)
class Unmet:
    """What is said of texts whose whole subject was left out of learning, and of those whose request alone was."""

    subjects: Said
    requests: Said


def sure_from(unmet: Unmet, apart: Sequence[Said]) -> float:
    """The least chance from which on what was said was right often enough on every one of the sets."""
    begins = often_enough_from(unmet.subjects)
    if unmet.subjects.offered(begins)[1] < _HARDLY_EVER:
        begins = often_enough_from(unmet.requests)
    return max([begins, *(_surely_from(one) for one in apart)])


def often_enough_from(said: Said) -> float:
    """The least chance from which on the share that was right is enough; 1 where there is none."""
    chances, wrong, count = _from_the_top(said)
    return _last(chances, 1 - wrong / count >= _RIGHT)


def certainty_curve(said: Said, begins: float) -> Points:
    """A rising curve through (what was said, share that was right), with its step to sure where sure begins."""
    below = said.chances < begins
    xs, ys = _below(said.only(below))
    xs = np.concatenate([[0.0], xs, [begins - 1e-4, begins, 1.0]])
    ys = np.concatenate([[0.0], ys, [_NOT_SURE, SURE_FROM, 0.99]])
    keep = np.concatenate([[True], np.diff(xs) > 0])
    return xs[keep], np.maximum.accumulate(ys)[keep]


def _surely_from(said: Said) -> float:
    """The same for a small set: the lower bound of the share (Clopper and Pearson's) is enough."""
    chances, wrong, count = _from_the_top(said)
    enough = [
        1 - less / all_ >= _RIGHT and _luck(less, all_) <= 1 - _SURENESS
        for less, all_ in zip(wrong.tolist(), count.tolist(), strict=True)
    ]
    return _last(chances, np.array(enough, dtype=bool))


def _luck(wrong: int, count: int) -> float:
    """The chance that so few of so many are wrong where no more than _RIGHT of all are right."""
    ways = (
        math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1)
        + k * math.log(1 - _RIGHT) + (count - k) * math.log(_RIGHT)
        for k in range(wrong + 1)
    )  # fmt: skip
    return sum(map(math.exp, ways))


def _from_the_top(said: Said) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The chances, falling, and up to each how many were wrong of how many."""
    order = np.argsort(-said.chances, kind="stable")
    right = said.right[order].astype(np.int64)
    return said.chances[order], np.cumsum(1 - right), np.arange(1, len(right) + 1)


def _last(chances: np.ndarray, enough: np.ndarray) -> float:
    """The least chance up to which all of the same chance and above together are enough."""
    whole = np.append(np.diff(chances) != 0, True)
    places = np.flatnonzero(enough & whole)
    return float(chances[places[-1]]) if len(places) else 1.0


def _below(said: Said) -> Points:
    """The share that was right in slices of what was said, never falling and never sure."""
    if len(said.chances) < _STEPS:
        return np.array([]), np.array([])
    order = np.argsort(-said.chances, kind="stable")
    slices = np.array_split(order, _STEPS)[::-1]
    xs = np.array([said.chances[slice_].mean() for slice_ in slices])
    ys = np.maximum.accumulate([said.right[slice_].mean() for slice_ in slices])
    return xs, np.minimum(ys, _NOT_SURE)


def together(said: Sequence[Said]) -> Said:
    """All of it as one."""
    return Said(
        np.concatenate([one.chances for one in said]), np.concatenate([one.right for one in said])
    )
