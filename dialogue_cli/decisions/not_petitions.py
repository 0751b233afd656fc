"""Cells that ask nothing: thanks, greetings, wishes, "no opinion"."""

from functools import cache

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import Fate
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.vietnamese.text import fold

# What may stand before "no opinion" is the name of the unit that reports it.
_WORDS_OF_A_UNIT = 5


def as_no_petition(text: Prepared) -> Fate | None:
    """The fate of a text that asks nothing, and why; None when it may be a petition."""
    if not any(letter.isalpha() for letter in text.text):
        return Fate("not-a-petition", sentences.NOT_A_PETITION_EMPTY)
    denial = _denial(text)
    if denial:
        reason = sentences.NOT_A_PETITION_NOTHING.format(words=denial)
        return Fate("not-a-petition", reason)
    lists = fillers()
    thanks = outermost(text.hits, frozenset(lists.thanks)) if text.has_any(lists.thanks) else []
    if thanks and not _asks(text):
        reason = sentences.NOT_A_PETITION_THANKS.format(words=thanks[0].term)
        return Fate("not-a-petition", reason)
    return None


def _denial(text: Prepared) -> str:
    """The words that say there is nothing to ask, when the text says nothing else."""
    if text.folded in _alone():
        return " ".join(text.syllables)
    lists = fillers()
    if not text.has_any(lists.no_request):
        return ""
    denials = outermost(text.hits, frozenset(lists.no_request))
    first = min(denials, key=lambda hit: hit.start)
    silent = frozenset((*lists.no_request, *lists.beside, *lists.stop_phrases))
    covered = {p for hit in outermost(text.hits, silent) for p in range(hit.start, hit.end)}
    quiet = {fold(word) for word in lists.stop_words}
    left = [p for p, word in enumerate(text.folded) if p not in covered and word not in quiet]
    only_a_unit = len(left) <= _WORDS_OF_A_UNIT and all(place < first.start for place in left)
    return first.term if only_a_unit else ""


@cache
def _alone() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(term).split()) for term in fillers().nothing_alone)


def _asks(text: Prepared) -> bool:
    """Whether it has a word of asking outside the thanks and greetings themselves."""
    lists = fillers()
    wanted = frozenset((*lists.thanks, *lists.asking))
    return any(hit.term in lists.asking for hit in outermost(text.hits, wanted))
