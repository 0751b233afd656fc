"""The chances that texts ask the same, of all pairs that were compared: as columns, for there are millions of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats
from dialogue_cli.decisions.ragged import Places

# So many pairs are made ordinary numbers at once, to bound memory.
_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Compared:
    """Pairs of places, each once, sorted, the smaller first, with the chance that both ask the same."""

    ones: Places
    others: Places
    chances: Floats

    def among(self, count: int) -> "Compared":
        """The pairs among the first places alone."""
        return self._where(self.others < count)

    def items(self) -> Iterator[tuple[tuple[int, int], float]]:
        """Each pair with its chance."""
        for start in range(0, len(self.ones), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            pairs = zip(self.ones[some].tolist(), self.others[some].tolist(), strict=True)
            yield from zip(pairs, self.chances[some].tolist(), strict=True)

    def that_may_gather(self, starts: Sequence[Sequence[int]], least: float) -> "Compared":
        """The pairs that can matter when places are gathered from these starts.

        Gatherings only join along likely pairs: places that no chain of these ties together never meet.
        """
        likely = self._where(self.chances >= least)
        ties = [(start[0], place) for start in starts for place in start[1:]]
        ties += zip(likely.ones.tolist(), likely.others.tolist(), strict=True)
        home = _tied_together(sum(map(len, starts)), ties)
        return self._where(home[self.ones] == home[self.others])

    def _where(self, chosen: npt.NDArray[np.bool_]) -> "Compared":
        return Compared(self.ones[chosen], self.others[chosen], self.chances[chosen])


class Neighbours:
    """For each place the others it was compared with, in their order."""

    def __init__(self, pairs: Compared, count: int) -> None:
        """Lay the pairs out both ways."""
        places = np.concatenate((pairs.ones, pairs.others))
        others = np.concatenate((pairs.others, pairs.ones))
        order = np.argsort(places * count + others, kind="stable")
        self._others = others[order].astype(np.int32)
        self._chances = np.concatenate((pairs.chances, pairs.chances))[order]
        self._starts = np.searchsorted(places[order], np.arange(count + 1)).tolist()

    def of(self, place: int) -> Mapping[int, float]:
        """The others and the chance that they ask the same."""
        some = slice(self._starts[place], self._starts[place + 1])
        return dict(zip(self._others[some].tolist(), self._chances[some].tolist(), strict=True))

    def likeliest(
        self, most: int, order: Places, visiting: Iterable[int]
    ) -> Iterator[tuple[int, list[int], list[float]]]:
        """Each place that has neighbours with its likeliest ones and their chances; of equals the first by `order`.

        The places come as `visiting` has them.
        """
        starts = np.array(self._starts)
        places = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        ranked = np.lexsort((order[self._others], -self._chances, places))
        ranked = ranked[np.arange(len(ranked)) - starts[places] < most]
        ends = np.concatenate(([0], np.cumsum(np.minimum(np.diff(starts), most)))).tolist()
        others, chances = self._others[ranked].tolist(), self._chances[ranked].tolist()
        for place in visiting:
            start, end = ends[place], ends[place + 1]
            if start < end:
                yield place, others[start:end], chances[start:end]


def _tied_together(count: int, ties: Iterable[tuple[int, int]]) -> Places:
    """For each place the least one that a chain of ties leads to."""
    home = list(range(count))

    def least(place: int) -> int:
        while home[place] != place:
            home[place] = home[home[place]]
            place = home[place]
        return place

    for one, other in ties:
        a, b = least(one), least(other)
        home[max(a, b)] = min(a, b)
    return np.array([least(place) for place in range(count)], dtype=np.int64)
