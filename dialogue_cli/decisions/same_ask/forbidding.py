"""Whether a petition asks that something NOT be done: the same words then ask the opposite."""

from functools import cache

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import fold


def forbids(text: Prepared) -> bool:
    """Whether "không", "đừng" follows a verb of asking at once, or opens a text without one."""
    asked = [hit.end for hit in outermost(text.hits, _verbs())]
    return any(_negates(text, place) for place in asked or [0])


def _negates(text: Prepared, place: int) -> bool:
    words = text.folded[place : place + 2]
    return len(words) == 2 and words[0] in _negations() and words[1] not in _harmless()


@cache
def _verbs() -> frozenset[str]:
    return frozenset(fillers().request_verbs)


@cache
def _negations() -> frozenset[str]:
    return frozenset(fold(term).split()[0] for term in fillers().forbidding)


@cache
def _harmless() -> frozenset[str]:
    return frozenset(map(fold, fillers().not_forbidding))
