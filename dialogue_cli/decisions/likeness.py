"""How alike two texts are: cosine of weighted words and pairs, found through an inverted index."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.reference.topics import topics
from dialogue_cli.vietnamese.text import fold

# A feature in very many texts finds too many candidates and tells nothing.
_MOST_SHARED = 120
_RAREST_LOOKED_UP = 14
# A pair repeats what its two words already say.
_PAIR_SHARE = 0.5
# Enough to say what two long texts have in common.
_LONGEST_COMPARED = 200

Features: TypeAlias = Mapping[str, str]


def features(text: Prepared) -> Features:
    """The folded words with content and pairs of neighbours among them, each as it was written."""
    silent = _silent_places(text)
    kept = [
        (folded, written)
        for place, (folded, written) in enumerate(zip(text.folded, text.syllables, strict=True))
        if place not in silent and folded not in _stop_words()
    ]
    found = dict(kept)
    for (one, one_written), (two, two_written) in pairwise(kept):
        found[f"{one} {two}"] = f"{one_written} {two_written}"
    return found


def concepts(text: Prepared) -> Features:
    """What a text speaks of, each as written: known terms, and the further words with content."""
    silent = _silent_places(text)
    known = [hit for hit in outermost(text.hits, _terms_of_topics()) if hit.start not in silent]
    covered = silent.union(*(range(hit.start, hit.end) for hit in known))
    words = {
        folded: written
        for place, (folded, written) in enumerate(zip(text.folded, text.syllables, strict=True))
        if place not in covered and folded not in _stop_words()
    }
    return {fold(hit.term): hit.term for hit in known} | words


def shared_phrases(one: Prepared, other: Prepared, most: int) -> tuple[str, ...]:
    """What both texts say, as the first one writes it: runs of syllables, else single words."""
    blocks = SequenceMatcher(
        None, one.folded[:_LONGEST_COMPARED], other.folded[:_LONGEST_COMPARED], autojunk=False
    ).get_matching_blocks()
    runs = (_trimmed(one, range(block.a, block.a + block.size)) for block in blocks)
    places = [run for run in runs if len(run) > 1]
    mine = concepts(one)
    terms = [mine[concept] for concept in sorted(mine.keys() & concepts(other).keys())]
    phrases = {" ".join(one.syllables[p] for p in run) for run in places}
    phrases.update(term for term in terms if " " in term)
    longest = sorted(phrases or set(terms), key=lambda phrase: (-len(phrase.split()), phrase))
    chosen: list[str] = []
    for phrase in longest:
        if len(chosen) < most and not any(f" {phrase} " in f" {long} " for long in chosen):
            chosen.append(phrase)
    return tuple(chosen)


class Corpus:
    """Texts with the weight of each feature among them; compares any two by their place."""

    def __init__(self, texts: Sequence[Features]) -> None:
        """Weigh the features by how few of the texts have them."""
        self._texts = texts
        self._counts = Counter(feature for text in texts for feature in text)
        self._squares = {f: self._weight(f, len(texts)) ** 2 for f in self._counts}
        self._norms = [math.sqrt(math.fsum(self._squares[f] for f in text)) for text in texts]

    def likeness(self, one: int, other: int) -> float:
        """The cosine of two texts, 0 … 1; symmetric, and 1 for the same features."""
        if not self._norms[one] or not self._norms[other]:
            return 0.0
        common = self._texts[one].keys() & self._texts[other].keys()
        # fsum rounds once, whatever the order: the same in both directions.
        product = math.fsum([self._squares[feature] for feature in common])
        return min(1.0, product / (self._norms[one] * self._norms[other]))

    def pairs(self, least: float) -> list[tuple[float, int, int]]:
        """Pairs at least so alike, the likest first; found through the rare features they share."""
        index: dict[str, list[int]] = {}
        found: list[tuple[float, int, int]] = []
        for place, text in enumerate(self._texts):
            rare = sorted(
                (f for f in text if self._counts[f] <= _MOST_SHARED),
                key=lambda f: (self._counts[f], f),
            )
            seen = {other for f in rare[:_RAREST_LOOKED_UP] for other in index.get(f, ())}
            for other in sorted(seen):
                alike = self.likeness(other, place)
                if alike >= least:
                    found.append((alike, other, place))
            for feature in rare:
                index.setdefault(feature, []).append(place)
        return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))

    def _weight(self, feature: str, texts: int) -> float:
        share = _PAIR_SHARE if " " in feature else 1.0
        return math.log((texts + 2) / (self._counts[feature] + 0.5)) * share


def _trimmed(text: Prepared, run: range) -> range:
    """A run of places without the words that carry nothing at its ends."""
    silent = _silent_places(text)
    telling = [p for p in run if p not in silent and text.folded[p] not in _stop_words()]
    return range(telling[0], telling[-1] + 1) if telling else range(0)


def _silent_places(text: Prepared) -> frozenset[int]:
    """The syllables that belong to a stop phrase."""
    stop = frozenset(fillers().stop_phrases)
    return frozenset(
        place for hit in outermost(text.hits, stop) for place in range(hit.start, hit.end)
    )


@cache
def _terms_of_topics() -> frozenset[str]:
    terms = (term for t in topics() for term in (*t.strong, *t.weak, *t.phrases))
    return frozenset(term for term in terms if " " in term)


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(fold(word) for word in fillers().stop_words)
