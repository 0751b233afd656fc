"""The part of a petition that says what is asked, after the hardship that leads up to it."""

from dataclasses import replace
from functools import cache
from types import MappingProxyType

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.reference.fillers import fillers

# Fewer syllables after a verb of asking than this do not say what is asked.
_ENOUGH = 5


def asked_part(text: Prepared) -> Prepared:
    """What follows the last verb of asking that has enough after it; the whole text when none has."""
    ends = [hit.end for hit in outermost(text.hits, _verbs())]
    start = max((end for end in ends if len(text.folded) - end >= _ENOUGH), default=0)
    if not start:
        return text
    return replace(
        text,
        syllables=text.syllables[start:],
        folded=text.folded[start:],
        hits=(),
        quality=MappingProxyType({}),
    )


@cache
def _verbs() -> frozenset[str]:
    return frozenset(fillers().request_verbs)
