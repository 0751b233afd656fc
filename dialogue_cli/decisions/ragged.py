"""Lists of numbers of different lengths, kept as two arrays: what two have in common is found in bulk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt

Places = npt.NDArray[np.int64]

# So many numbers are laid side by side at once, to bound memory.
_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Ragged:
    """One list of numbers for each row: row r has numbers[starts[r] : starts[r + 1]]."""

    starts: Places
    numbers: npt.NDArray[np.int32]

    @classmethod
    def of(cls, lists: Iterable[list[int]]) -> "Ragged":
        """These lists, one a row."""
        rows = list(lists)
        starts = np.zeros(len(rows) + 1, dtype=np.int64)
        np.cumsum(np.array([len(row) for row in rows], dtype=np.int64), out=starts[1:])
        count = int(starts[-1])
        return cls(starts, np.fromiter(chain.from_iterable(rows), dtype=np.int32, count=count))

    @property
    def lengths(self) -> Places:
        """How many numbers each row has."""
        return np.diff(self.starts)

    def row(self, place: int) -> npt.NDArray[np.int32]:
        """The numbers of one row."""
        return self.numbers[self.starts[place] : self.starts[place + 1]]

    def laid_out(self, rows: Places) -> tuple[npt.NDArray[np.int32], Places]:
        """The numbers of these rows one after another, and where each row begins (and the last ends)."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        ends = np.concatenate(([0], np.cumsum(lengths)))
        shift = np.repeat(self.starts[rows] - ends[:-1], lengths)
        return self.numbers[shift + np.arange(ends[-1])], ends

    def portions(self, rows: Places) -> Iterator[slice]:
        """Cuts a long list of rows where their numbers would take too much memory."""
        ends = np.cumsum(self.starts[rows + 1] - self.starts[rows])
        start = 0
        while start < len(rows):
            before = int(ends[start - 1]) if start else 0
            end = int(np.searchsorted(ends, before + _AT_ONCE, side="right"))
            yield slice(start, max(end, start + 1))
            start = max(end, start + 1)


def sums(values: npt.NDArray[np.int64], ends: Places) -> Places:
    """The sum of the values between each two ends; empty stretches have 0."""
    total = np.concatenate(([0], np.cumsum(values)))
    return np.asarray(total[ends[1:]] - total[ends[:-1]], dtype=np.int64)


class Found:
    """Which numbers each row has, to be asked for many at once."""

    def __init__(self, lists: Ragged) -> None:
        """Sort them."""
        rows = np.repeat(np.arange(len(lists.starts) - 1), lists.lengths)
        self._size = int(lists.numbers.max(initial=0)) + 1
        self._keys = np.unique(rows * self._size + lists.numbers)

    def count(self, lists: Ragged, ones: Places, others: Places) -> Places:
        """For each pair how many numbers of `lists` row `ones` the row `others` here has."""
        numbers, ends = lists.laid_out(ones)
        keys = np.repeat(others, np.diff(ends)) * self._size + numbers
        places = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        held = (self._keys[places] == keys) & (numbers < self._size)
        return sums(held.astype(np.int64), ends)
