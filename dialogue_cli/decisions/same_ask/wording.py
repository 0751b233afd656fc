"""What a petition says in words: its words with content and the pairs of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.decisions.same_ask.forbidding import forbids
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import fold

Features: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """What of a petition is compared with others: small, for of a long list all are kept.

    `content` are the places of the syllables that carry the request.
    """

    text: str
    syllables: tuple[str, ...]
    folded: tuple[str, ...]
    content: tuple[int, ...]
    forbids: bool


def wording(text: Prepared) -> Wording:
    """The wording of a petition that has been read."""
    silent, stop = _silent_places(text), stop_words()
    content = (
        place for place, word in enumerate(text.folded) if word not in stop and place not in silent
    )
    return Wording(text.text, text.syllables, text.folded, tuple(content), forbids(text))


def features(text: Wording) -> Features:
    """The folded words with content and pairs of neighbours among them, each as it was written."""
    folded = [text.folded[place] for place in text.content]
    written = [text.syllables[place] for place in text.content]
    found = dict(zip(folded, written, strict=True))
    pairs = zip(pairwise(folded), pairwise(written), strict=True)
    found.update((f"{one} {two}", f"{first} {second}") for (one, two), (first, second) in pairs)
    return found


def folded_features(text: Wording) -> Iterable[str]:
    """The folded words with content and pairs of neighbours among them, each once."""
    folded = [text.folded[place] for place in text.content]
    return dict.fromkeys((*folded, *map(" ".join, pairwise(folded))))


def _silent_places(text: Prepared) -> frozenset[int]:
    """The syllables that belong to a stop phrase."""
    hits = outermost(text.hits, _stop_phrases())
    return frozenset(place for hit in hits for place in range(hit.start, hit.end))


@cache
def _stop_phrases() -> frozenset[str]:
    return frozenset(fillers().stop_phrases)


@cache
def stop_words() -> frozenset[str]:
    """Words that carry no request, folded."""
    return frozenset(fold(word) for word in fillers().stop_words)
