"""Where a petition stands among the requests that occur every year: its nearest ones, and how crowded it is there.

What is far from every common request needs little to be told apart; what stands in a crowd needs much.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats

# So many nearest requests are kept; further away than that counts as far.
NEAREST = 48
_CROWD = 10
_PROFILE = 8
# Lower makes a profile of the nearest requests steeper.
_WARMTH = 0.08
_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Surroundings:
    """For each text: the nearest known requests by number, how near (nearest first), how crowded, and its profile."""

    numbers: npt.NDArray[np.int32]
    nearness: Floats
    crowd: Floats
    profile: Floats

    def rank(self, places: npt.NDArray[np.int64], nearness: Floats) -> Floats:
        """How many known requests are nearer to each text than another text is."""
        return np.asarray((self.nearness[places] > nearness[:, None]).sum(axis=1), dtype=np.float32)

    def common(self, ones: npt.NDArray[np.int64], others: npt.NDArray[np.int64]) -> Floats:
        """How much two texts point to the same known requests, 0 … 1."""
        same = self.numbers[ones, :_PROFILE, None] == self.numbers[others, None, :_PROFILE]
        weight = self.profile[ones, :, None] * self.profile[others, None, :]
        return np.asarray((same * weight).sum(axis=(1, 2)), dtype=np.float32)


def surroundings(texts: Floats, known: Floats) -> Surroundings:
    """The surroundings of texts among known requests; all rows have length 1."""
    kept = min(NEAREST, len(known))
    numbers = np.empty((len(texts), kept), dtype=np.int32)
    nearness = np.empty((len(texts), kept), dtype=np.float32)
    for start in range(0, len(texts), _AT_ONCE):
        rows = slice(start, start + _AT_ONCE)
        alike = texts[rows] @ known.T
        nearest = np.argpartition(-alike, kept - 1, axis=1)[:, :kept]
        order = np.argsort(-np.take_along_axis(alike, nearest, axis=1), axis=1, kind="stable")
        numbers[rows] = np.take_along_axis(nearest, order, axis=1)
        nearness[rows] = np.take_along_axis(alike, numbers[rows].astype(np.int64), axis=1)
    powers = np.exp((nearness[:, :_PROFILE] - nearness[:, :1]) / _WARMTH)
    profile = powers / np.sqrt((powers**2).sum(axis=1, keepdims=True))
    return Surroundings(
        numbers[:, :_PROFILE].copy(), nearness, nearness[:, :_CROWD].mean(axis=1), profile
    )
