"""The words and runs of words of a petition, as the learned weights know them."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from dialogue_cli.decisions.prepared import Prepared

# Before a syllable that is to be read with its marks: "thuế" and "thuê" are the same without.
MARKED = "="
# Between two syllables with one left out.
GAP = " * "


def ngrams(text: Prepared) -> Mapping[str, str]:
    """Every syllable without and with its marks, every pair, every pair with one syllable between; each as written."""
    folded, written = text.folded, text.syllables
    found = dict(zip(folded, written, strict=True))
    for plain, marked in zip(folded, written, strict=True):
        if plain != marked:
            found[MARKED + marked] = marked
    for (one, two), (one_written, two_written) in zip(
        pairwise(folded), pairwise(written), strict=True
    ):
        found[f"{one} {two}"] = f"{one_written} {two_written}"
    for place in range(len(folded) - 2):
        found[f"{folded[place]}{GAP}{folded[place + 2]}"] = " ".join(written[place : place + 3])
    return found


class Spelled(Protocol):
    """A text by its syllables."""

    @property
    def syllables(self) -> tuple[str, ...]:
        """As written."""

    @property
    def folded(self) -> tuple[str, ...]:
        """The same without marks."""


def as_written(text: Spelled, ngram: str) -> str:
    """One of a text's n-grams as it stands there; raises ValueError when it is none of them."""
    if ngram.startswith(MARKED):
        return ngram.removeprefix(MARKED)
    words, step = _taken_apart(ngram)
    length = 3 if step == 2 else len(words)
    place = text.folded.index(words[0])
    while text.folded[place : place + length : step] != words:
        place = text.folded.index(words[0], place + 1)
    return " ".join(text.syllables[place : place + length])


@lru_cache(maxsize=50_000)
def _taken_apart(ngram: str) -> tuple[tuple[str, ...], int]:
    """The syllables of an n-gram, and how far each stands from the one before."""
    return tuple(ngram.replace(GAP, " ").split()), 2 if GAP in ngram else 1
