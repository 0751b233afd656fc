"""Petitions read with the learned weights: their votes and their places, many at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats, Trained, trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.ragged import Ragged

# The rows of weights of so many texts are gathered at once: what fits the processor's cache is added up fastest.
_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Vectors:
    """One row a text: its place among asks and among senses (length 1, or 0 if nothing of it is known)."""

    asks: Floats
    senses: Floats

    def part(self, rows: npt.NDArray[np.int64]) -> "Vectors":
        """Some of the texts, in the order of `rows`."""
        return Vectors(self.asks[rows], self.senses[rows])


@dataclass(frozen=True, slots=True)
class Readings:
    """One row a text: the numbers of its n-grams that the weights know, the votes of its words, and its vectors."""

    known: Ragged
    votes: Floats
    vectors: Vectors


def read_texts(texts: Sequence[Prepared]) -> Readings:
    """Read texts in one go; a text of unknown words has zeros everywhere."""
    weights = trained()
    known = Ragged.of(map(known_ngrams, texts))
    votes = _gathered(weights.votes, known)
    rarity = np.array([_norm(weights, known.row(row)) for row in range(len(texts))])
    return Readings(
        known=known,
        votes=votes / rarity.astype(np.float32)[:, None],
        vectors=Vectors(
            asks=unit_length(_gathered(weights.ask_vectors, known)),
            senses=unit_length(_gathered(weights.sense_vectors, known)),
        ),
    )


def joined(vectors: Sequence[Vectors]) -> Vectors:
    """The vectors of some texts and then those of the others."""
    return Vectors(
        asks=np.concatenate([one.asks for one in vectors]),
        senses=np.concatenate([one.senses for one in vectors]),
    )


def known_ngrams(text: Prepared) -> list[int]:
    """The numbers of the n-grams of a text that the weights know, each once, as they come."""
    known, folded = trained().by_syllables, text.folded
    found = chain(
        map(known.singles.get, folded),
        map(known.marked.get, text.syllables),
        map(known.pairs.get, pairwise(folded)),
        map(known.gaps.get, zip(folded, folded[2:], strict=False)),
    )
    return [number for number in dict.fromkeys(found) if number is not None]


def unit_length(rows: Floats) -> Floats:
    """Each row brought to length 1; a row of zeros stays one."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 0, lengths, 1.0), dtype=np.float32)


def _norm(weights: Trained, numbers: npt.NDArray[np.int32]) -> float:
    squares = weights.rarity[numbers] ** 2
    return float(np.sqrt(squares.sum())) or 1.0


def _gathered(table: Floats, known: Ragged) -> Floats:
    """For each text the sum of the table's rows for its n-grams."""
    count = len(known.starts) - 1
    sums = np.zeros((count, table.shape[1]), dtype=np.float32)
    filled = np.flatnonzero(known.lengths)
    for start in range(0, len(filled), _AT_ONCE):
        places = filled[start : start + _AT_ONCE]
        first = known.starts[places[0]]
        rows = table[known.numbers[first : known.starts[places[-1] + 1]]]
        sums[places] = np.add.reduceat(rows, known.starts[places] - first, axis=0)
    return sums
