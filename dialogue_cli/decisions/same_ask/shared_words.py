"""The words that two petitions share, weighed by how rare they are."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.same_ask.wording import features

_RUN_OF_LETTERS = 4


@dataclass(frozen=True, slots=True)
class WordSets:
    """The words and pairs of words with content, each with its squared rarity; and the runs of letters."""

    words: Mapping[str, float]
    square: float
    letters: frozenset[str]

    def alike(self, other: "WordSets") -> tuple[float, float]:
        """The cosine of two texts, and the share of the poorer one that is in the other."""
        least = min(self.square, other.square)
        if not least:
            return 0.0, 0.0
        # fsum rounds once, whatever the order: the same in both directions.
        shared = math.fsum(self.words[word] for word in self.words.keys() & other.words.keys())
        return shared / math.sqrt(self.square * other.square), min(1.0, shared / least)


def word_sets(text: Prepared) -> WordSets:
    """What of a text is compared word by word and letter by letter."""
    weights = trained()
    rarest = float(weights.rarity.max())
    words = {}
    for word in features(text):
        number = weights.vocabulary.get(word)
        words[word] = (rarest if number is None else float(weights.rarity[number])) ** 2
    line = " ".join(text.folded)
    runs = (line[place : place + _RUN_OF_LETTERS] for place in range(len(line) - _RUN_OF_LETTERS + 1))
    return WordSets(words, math.fsum(words.values()), frozenset(runs))


def letters_alike(one: WordSets, other: WordSets) -> float:
    """The cosine of two texts by their runs of letters: misspelt words still share most of them."""
    if not one.letters or not other.letters:
        return 0.0
    shared = len(one.letters & other.letters)
    return shared / math.sqrt(len(one.letters) * len(other.letters))
