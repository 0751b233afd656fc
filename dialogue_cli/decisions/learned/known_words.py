"""The n-grams of the learned weights by their syllables: found without putting strings together first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.decisions.learned.ngrams import GAP, MARKED

Pair = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The number of each n-gram (`ngrams`): folded syllables, marked ones, pairs, pairs with a gap."""

    singles: Mapping[str, int]
    marked: Mapping[str, int]
    pairs: Mapping[Pair, int]
    gaps: Mapping[Pair, int]


def known_words(ngrams: Sequence[str]) -> KnownWords:
    """These n-grams, each with its place as its number."""
    singles: dict[str, int] = {}
    marked: dict[str, int] = {}
    pairs: dict[Pair, int] = {}
    gaps: dict[Pair, int] = {}
    for number, ngram in enumerate(ngrams):
        if ngram.startswith(MARKED):
            marked[ngram.removeprefix(MARKED)] = number
        elif GAP in ngram:
            gaps[tuple(ngram.split(GAP))] = number
        elif " " in ngram:
            pairs[tuple(ngram.split(" "))] = number
        else:
            singles[ngram] = number
    return KnownWords(singles, marked, pairs, gaps)
