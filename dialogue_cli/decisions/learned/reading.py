"""Petitions read with the learned weights: their votes and their places, many at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats, Trained, trained
from dialogue_cli.decisions.prepared import Prepared

# The rows of weights of so many texts are gathered at once: what fits the processor's cache is added up fastest.
_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Readings:
    """One row a text: the votes of its words, its place among asks and among senses (length 1, or 0 if unknown).

    `known` holds the numbers of the n-grams of each text that the weights know.
    """

    known: tuple[tuple[int, ...], ...]
    votes: Floats
    asks: Floats
    senses: Floats

    def part(self, rows: npt.NDArray[np.int64]) -> "Readings":
        """Some of the texts, in the order of `rows`."""
        known = tuple(self.known[row] for row in rows.tolist())
        return Readings(known, self.votes[rows], self.asks[rows], self.senses[rows])


def read_texts(texts: Sequence[Prepared]) -> Readings:
    """Read texts in one go; a text of unknown words has zeros everywhere."""
    weights = trained()
    known = tuple(map(known_ngrams, texts))
    votes = _gathered(weights.votes, known)
    rarity = np.array([_norm(weights, numbers) for numbers in known], dtype=np.float32)
    return Readings(
        known=known,
        votes=votes / rarity[:, None],
        asks=unit_length(_gathered(weights.ask_vectors, known)),
        senses=unit_length(_gathered(weights.sense_vectors, known)),
    )


def known_ngrams(text: Prepared) -> tuple[int, ...]:
    """The numbers of the n-grams of a text that the weights know, each once, as they come."""
    known, folded = trained().by_syllables, text.folded
    found = chain(
        map(known.singles.get, folded),
        map(known.marked.get, text.syllables),
        map(known.pairs.get, pairwise(folded)),
        map(known.gaps.get, zip(folded, folded[2:], strict=False)),
    )
    return tuple(number for number in dict.fromkeys(found) if number is not None)


def unit_length(rows: Floats) -> Floats:
    """Each row brought to length 1; a row of zeros stays one."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 0, lengths, 1.0), dtype=np.float32)


def _norm(weights: Trained, numbers: Sequence[int]) -> float:
    squares = weights.rarity[list(numbers)] ** 2
    return float(np.sqrt(squares.sum())) or 1.0


def _gathered(table: Floats, known: Sequence[Sequence[int]]) -> Floats:
    """For each text the sum of the table's rows for its n-grams."""
    sums = np.zeros((len(known), table.shape[1]), dtype=np.float32)
    for start in range(0, len(known), _AT_ONCE):
        some = [(start + place, ids) for place, ids in enumerate(known[start : start + _AT_ONCE])]
        places = [place for place, ids in some if ids]
        if places:
            rows = table[np.fromiter(_chained(ids for _, ids in some), dtype=np.int64)]
            lengths = [len(known[place]) for place in places]
            starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
            sums[places] = np.add.reduceat(rows, starts, axis=0)
    return sums


def _chained(lists: Iterable[Sequence[int]]) -> Iterable[int]:
    return (number for numbers in lists for number in numbers)
