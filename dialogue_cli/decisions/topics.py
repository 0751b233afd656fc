"""Which topic a petition belongs to: the weight of its terms, then the table of rival topics."""

from collections.abc import Mapping
from functools import cache

from dialogue_cli.decisions.ballot import Ballot, cast
from dialogue_cli.decisions.prepared import Hit, Prepared, outermost
from dialogue_cli.decisions.sign_index import SignIndex
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.reference.signs import topic_signs
from dialogue_cli.reference.topics import topics

STRONG, WEAK, PHRASE = 3.0, 1.0, 5.0
# Each further syllable makes a term more telling (workflow.md §4.6: longer terms count more).
_PER_SYLLABLE = 0.2


def weigh_topic(text: Prepared) -> Ballot:
    """The weight of its words for each topic."""
    ballot = Ballot()
    for hit in outermost_once(text):
        for topic, weight in _lexicon().get(hit.term, {}).items():
            longer = 1 + _PER_SYLLABLE * (hit.end - hit.start - 1)
            ballot.add(topic, weight * longer * hit.quality, sentences.WORD.format(term=hit.term))
    cast(ballot, _signs().able(text.quality), text)
    return ballot


def outermost_once(text: Prepared) -> list[Hit]:
    """The topic terms that do not overlap, the longest first and each once."""
    once: dict[str, Hit] = {}
    for hit in outermost(text.hits, _weighed_terms()):
        once.setdefault(hit.term, hit)
    return list(once.values())


@cache
def _signs() -> SignIndex:
    return SignIndex(topic_signs())


@cache
def _lexicon() -> Mapping[str, Mapping[str, float]]:
    """The weight of each term for each topic; stop phrases carry none."""
    stop = frozenset(fillers().stop_phrases)
    table: dict[str, dict[str, float]] = {}
    for topic in topics():
        for terms, weight in (
            (topic.weak, WEAK),
            (topic.strong, STRONG),
            (topic.phrases, PHRASE),
        ):
            for term in terms:
                if term not in stop:
                    table.setdefault(term, {})[topic.key] = weight
    return table


@cache
def _weighed_terms() -> frozenset[str]:
    """Topic terms and stop phrases: a stop phrase takes its syllables away from shorter terms."""
    return frozenset(_lexicon()) | frozenset(fillers().stop_phrases)
