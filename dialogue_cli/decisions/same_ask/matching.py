"""Matches the words of two petitions by meaning: what one says and the other does not is told."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, pairwise

import numpy as np

from dialogue_cli.decisions.learned.ngrams import as_written
from dialogue_cli.decisions.learned.reading import unit_length
from dialogue_cli.decisions.learned.weights import Floats, Numbers, trained
from dialogue_cli.decisions.same_ask.wording import Wording, stop_words

# Enough of a very long text: the rest repeats or strays.
_LONGEST = 90
_REMEMBERED = 10_000
# The vectors of a text's words are large; the members of one question are matched one after another.
_LAID_OUT = 64


class Matcher:
    """The words of texts as vectors, with how much each tells; a word without a known vector is left out."""

    def __init__(self, texts: Sequence[Wording]) -> None:
        """Make ready to look up the words of these texts."""
        weights = trained()
        self._texts = texts
        vectors = unit_length(weights.ask_vectors)
        known = lru_cache(maxsize=_REMEMBERED)(lambda place: _known(texts[place]))
        self._known = known
        self._laid_out = lru_cache(maxsize=_LAID_OUT)(lambda place: vectors[known(place)])
        self._lengths = np.linalg.norm(weights.ask_vectors, axis=1)

    def left_over(self, one: int, other: int, most: int) -> tuple[str, ...]:
        """The words of each of two texts that are least found in the other, as written: the one's, then the other's."""
        mine, theirs = self._known(one), self._known(other)
        ours, others = self._lengths[mine], self._lengths[theirs]
        if len(mine) and len(theirs):
            alike = self._laid_out(one) @ self._laid_out(other).T
            ours, others = ours * (1 - alike.max(axis=1)), others * (1 - alike.max(axis=0))
        return (
            *_most_telling(self._texts[one], mine, ours, most),
            *_most_telling(self._texts[other], theirs, others, most),
        )


def _most_telling(text: Wording, words: Numbers, weights: Floats, most: int) -> list[str]:
    """The heaviest words of a text, as written: pairs, or single syllables where it has no pair."""
    order, ngrams = np.argsort(-weights, kind="stable"), trained().ngrams
    heaviest = words[order[weights[order] > 0]].tolist()
    # A single syllable is seldom a word: a pair says more to the one who reads it.
    pairs = list(islice((n for n in map(ngrams.__getitem__, heaviest) if " " in n), most))
    chosen = pairs or [ngrams[number] for number in heaviest[:most]]
    return [as_written(text, ngram) for ngram in chosen]


def _known(text: Wording) -> Numbers:
    """The numbers of the words with content, and of pairs of which one has content, as far as the weights know them."""
    known, silent = trained().by_syllables, stop_words()
    numbers = dict.fromkeys(known.singles.get(word) for word in text.folded if word not in silent)
    numbers.update(
        dict.fromkeys(
            known.pairs.get(pair)
            for pair in pairwise(text.folded)
            if pair[0] not in silent or pair[1] not in silent
        )
    )
    numbers.pop(None, None)
    return np.array(list(numbers)[:_LONGEST], dtype=np.int32)
