"""Which n-grams are worth a row of weights, and how rare each is."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from benchmarks.training.examples import Example

# Rarer n-grams than this are as good as noise; commoner ones tell enough to be kept.
LEAST = {"word": 2, "pair": 3, "gap": 5}


@dataclass(frozen=True)
class Vocabulary:
    """N-grams in order, and the rarity of each: the logarithm of how few texts have it."""

    ngrams: tuple[str, ...]
    rarity: np.ndarray

    @property
    def numbers(self) -> dict[str, int]:
        """The row of each n-gram."""
        return {ngram: number for number, ngram in enumerate(self.ngrams)}


def build_vocabulary(examples: Sequence[Example]) -> Vocabulary:
    """The n-grams that occur often enough; a request with many wordings counts no more than its texts."""
    counts = Counter(ngram for example in examples for ngram in example.ngrams)
    kept = sorted(ngram for ngram, count in counts.items() if count >= LEAST[kind(ngram)])
    rarity = [math.log((len(examples) + 2) / (counts[ngram] + 0.5)) for ngram in kept]
    return Vocabulary(tuple(kept), np.array(rarity, dtype=np.float32))


def kind(ngram: str) -> str:
    """Whether an n-gram is a word, a pair, or a pair with a gap."""
    if " * " in ngram:
        return "gap"
    return "pair" if " " in ngram else "word"


def weighted(examples: Sequence[Example], vocabulary: Vocabulary) -> csr_matrix:
    """One row a text: its known n-grams weighed by rarity, the row brought to length 1."""
    numbers = vocabulary.numbers
    rows, columns = [], []
    for place, example in enumerate(examples):
        known = [numbers[ngram] for ngram in example.ngrams if ngram in numbers]
        rows += [place] * len(known)
        columns += known
    data = vocabulary.rarity[columns]
    matrix = csr_matrix((data, (rows, columns)), shape=(len(examples), len(vocabulary.ngrams)))
    lengths = np.sqrt(matrix.multiply(matrix).sum(axis=1)).A1
    lengths[lengths == 0] = 1
    return csr_matrix(matrix.multiply(1 / lengths[:, None]))
