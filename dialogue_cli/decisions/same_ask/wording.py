"""What a petition says in words: its words with content and the pairs of them."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import fold

Features: TypeAlias = Mapping[str, str]


def features(text: Prepared) -> Features:
    """The folded words with content and pairs of neighbours among them, each as it was written."""
    silent = _silent_places(text)
    kept = [
        (folded, written)
        for place, (folded, written) in enumerate(zip(text.folded, text.syllables, strict=True))
        if place not in silent and folded not in stop_words()
    ]
    found = dict(kept)
    for (one, one_written), (two, two_written) in pairwise(kept):
        found[f"{one} {two}"] = f"{one_written} {two_written}"
    return found


def _silent_places(text: Prepared) -> frozenset[int]:
    """The syllables that belong to a stop phrase."""
    stop = frozenset(fillers().stop_phrases)
    return frozenset(
        place for hit in outermost(text.hits, stop) for place in range(hit.start, hit.end)
    )


@cache
def stop_words() -> frozenset[str]:
    """Words that carry no request, folded."""
    return frozenset(fold(word) for word in fillers().stop_words)
