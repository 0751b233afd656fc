"""The words that two petitions share, weighed by how rare they are."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.same_ask.wording import features


@dataclass(frozen=True, slots=True)
class WordSets:
    """The words and pairs of words with content, each with its squared rarity."""

    words: Mapping[str, float]
    square: float

    def alike(self, other: "WordSets") -> tuple[float, float]:
        """The cosine of two texts, and the share of the poorer one that is in the other."""
        least = min(self.square, other.square)
        if not least:
            return 0.0, 0.0
        # fsum rounds once, whatever the order: the same in both directions.
        both = self.words.keys() & other.words.keys()
        shared = math.fsum(map(self.words.__getitem__, both))
        return shared / math.sqrt(self.square * other.square), min(1.0, shared / least)

    def shared(self, other: "WordSets", most: int) -> tuple[str, ...]:
        """The rarest words and pairs that both have, folded; none inside another."""
        both = self.words.keys() & other.words.keys()
        chosen: list[str] = []
        for words in sorted(both, key=lambda words: (-self.words[words], words)):
            if len(chosen) == most:
                break
            if not any(f" {words} " in f" {one} " or f" {one} " in f" {words} " for one in chosen):
                chosen.append(words)
        return tuple(chosen)


def word_sets(text: Prepared) -> WordSets:
    """What of a text is compared word by word."""
    weights = trained()
    rarest = float(weights.rarity.max())
    words = {}
    for word in features(text):
        number = weights.vocabulary.get(word)
        words[word] = (rarest if number is None else float(weights.rarity[number])) ** 2
    return WordSets(words, math.fsum(words.values()))
