"""Matches the words of two petitions by meaning: what one says and the other does not is told."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.ngrams import as_written
from dialogue_cli.decisions.learned.reading import unit_length
from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.same_ask.wording import stop_words

# Enough of a very long text: the rest repeats or strays.
_LONGEST = 90

Numbers = npt.NDArray[np.int32]


class Matcher:
    """The words of texts as vectors, with how much each tells; a word without a known vector is left out."""

    def __init__(self, texts: Sequence[Prepared]) -> None:
        """Look up the words of all texts."""
        weights = trained()
        self._texts = texts
        self._vectors = unit_length(weights.ask_vectors)
        self._lengths = np.linalg.norm(weights.ask_vectors, axis=1)
        self._words = [self._known(text) for text in texts]

    def left_over(self, one: int, other: int, most: int) -> tuple[str, ...]:
        """The words of one text that are least found in the other, as written."""
        mine, theirs = self._words[one], self._words[other]
        if not len(mine):
            return ()
        lost = self._weights(mine)
        if len(theirs):
            lost = lost * (1 - (self._vectors[mine] @ self._vectors[theirs].T).max(axis=1))
        text, ngrams = self._texts[one], trained().ngrams
        order = [int(mine[place]) for place in np.argsort(-lost, kind="stable") if lost[place] > 0]
        # A single syllable is seldom a word: a pair says more to the one who reads it.
        pairs = [ngrams[number] for number in order if " " in ngrams[number]]
        chosen = (pairs or [ngrams[number] for number in order])[:most]
        return tuple(as_written(text, ngram) for ngram in chosen)

    def _weights(self, words: Numbers) -> Floats:
        lengths = self._lengths[words]
        return np.asarray(lengths / max(float(lengths.sum()), 1e-9), dtype=np.float32)

    def _known(self, text: Prepared) -> Numbers:
        vocabulary = trained().vocabulary
        known = map(vocabulary.get, _words_and_pairs(text))
        numbers = [number for number in dict.fromkeys(known) if number is not None]
        return np.array(numbers[:_LONGEST], dtype=np.int32)


def _words_and_pairs(text: Prepared) -> Iterator[str]:
    """Folded words with content, and pairs of which one has content."""
    silent = stop_words()
    yield from (word for word in text.folded if word not in silent)
    for one, two in pairwise(text.folded):
        if one not in silent or two not in silent:
            yield f"{one} {two}"
