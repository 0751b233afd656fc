"""The words that two petitions share, weighed by how rare they are."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.ragged import Places, Ragged, sums
from dialogue_cli.decisions.same_ask.wording import Wording, folded_features

# A phrase of two words is rare that no more texts have; of each text so many of the rarest are looked at.
_RARE, _RAREST = 8, 4
# Whole numbers add up to the same in any order: likeness is the same in both directions.
_UNIT = 2**36


class WordTable:
    """The words and pairs of words with content of each text, with their squared rarity."""

    def __init__(self, texts: Sequence[Wording]) -> None:
        """Number the words of all texts."""
        numbers: dict[str, int] = {}
        self._sets = Ragged.of(
            [numbers.setdefault(word, len(numbers)) for word in folded_features(text)]
            for text in texts
        )
        self._words = tuple(numbers)
        self._weights = _weights(self._words)
        self._squares = sums(self._weights[self._sets.numbers], self._sets.starts)

    def alike(self, ones: Places, others: Places) -> tuple[Floats, Floats]:
        """For each pair the cosine of two texts, and the share of the poorer one that is in the other."""
        shared = self._shared_weight(ones, others).astype(np.float64)
        mine, theirs = (self._squares[rows].astype(np.float64) for rows in (ones, others))
        least = np.minimum(mine, theirs)
        some = least > 0
        cosine = np.divide(shared, np.sqrt(mine * theirs), out=np.zeros_like(shared), where=some)
        covered = np.divide(shared, least, out=np.zeros_like(shared), where=some)
        return cosine.astype(np.float32), np.minimum(covered, 1.0).astype(np.float32)

    def shared(self, one: int, other: int, most: int) -> tuple[str, ...]:
        """The rarest words and pairs that both have, folded; none inside another."""
        mine, theirs = self._sets.row(one).tolist(), self._sets.row(other).tolist()
        both = list(set(mine).intersection(theirs))
        weights = (-self._weights[both]).tolist()
        weighed = zip(weights, map(self._words.__getitem__, both), strict=True)
        chosen: list[str] = []
        within: set[str] = set()
        for _, words in sorted(weighed):
            if len(chosen) == most:
                break
            parts = words.split()
            if words not in within and not any(part in chosen for part in parts):
                chosen.append(words)
                within.update(parts)
        return tuple(chosen)

    def rare_pairs(self) -> tuple[Places, Places]:
        """The pairs of texts, the smaller place first, that share one of the rarest phrases of both."""
        texts, words, common = self._rare()
        order = np.lexsort((words, common, texts))
        rarest = order[np.arange(len(texts)) - np.searchsorted(texts, texts) < _RAREST]
        texts, words = texts[rarest], words[rarest]
        order = np.lexsort((texts, words))
        texts, words = texts[order], words[order]
        shared = [np.flatnonzero(words[step:] == words[:-step]) for step in range(1, _RARE)]
        later = [texts[places + step] for step, places in enumerate(shared, start=1)]
        return np.concatenate([texts[places] for places in shared]), np.concatenate(later)

    def _rare(self) -> tuple[Places, Places, Places]:
        """The texts, in order, with their rare phrases, and how many texts have each."""
        counts = np.bincount(self._sets.numbers, minlength=len(self._words))
        phrases = np.array([" " in word for word in self._words], dtype=np.bool_)
        rare = phrases & (counts > 1) & (counts <= _RARE)
        places = np.flatnonzero(rare[self._sets.numbers])
        words = self._sets.numbers[places].astype(np.int64)
        return np.searchsorted(self._sets.starts, places, side="right") - 1, words, counts[words]

    def _shared_weight(self, ones: Places, others: Places) -> npt.NDArray[np.int64]:
        order = np.argsort(ones, kind="stable")
        found = np.empty(len(ones), dtype=np.int64)
        for some in self._sets.portions(others[order]):
            places = order[some]
            found[places] = self._of_neighbours(ones[places], others[places])
        return found

    def _of_neighbours(self, ones: Places, others: Places) -> npt.NDArray[np.int64]:
        """The same for pairs in the order of `ones`: the words of each of them are laid open once."""
        numbers, ends = self._sets.laid_out(others)
        weights = np.zeros(len(numbers), dtype=np.int64)
        open_words = np.zeros(len(self._words), dtype=np.int64)
        cuts = np.flatnonzero(np.diff(ones)) + 1
        for start, end in pairwise([0, *cuts.tolist(), len(ones)]):
            mine, some = self._sets.row(ones[start]), slice(ends[start], ends[end])
            open_words[mine] = self._weights[mine]
            weights[some] = open_words[numbers[some]]
            open_words[mine] = 0
        return sums(weights, ends)


def _weights(words: Sequence[str]) -> npt.NDArray[np.int64]:
    """The squared rarity of each word, in small units; what was never learnt is as rare as the rarest."""
    weights = trained()
    rarest = weights.rarity.max()
    known = [weights.vocabulary.get(word, -1) for word in words]
    numbers = np.array(known, dtype=np.int64)
    rarity = np.where(numbers < 0, rarest, weights.rarity[numbers]).astype(np.float64)
    return np.rint(rarity**2 * _UNIT).astype(np.int64)
