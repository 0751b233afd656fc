"""What a petition says in words: its words with content, what it speaks of, what two of them share."""

from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from dialogue_cli.decisions.prepared import Prepared, outermost
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.reference.topics import topics
from dialogue_cli.vietnamese.text import fold

# Enough to say what two long texts have in common.
_LONGEST_COMPARED = 200

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


def concepts(text: Prepared) -> Features:
    """What a text speaks of, each as written: known terms, and the further words with content."""
    silent = _silent_places(text)
    known = [hit for hit in outermost(text.hits, _terms_of_topics()) if hit.start not in silent]
    covered = silent.union(*(range(hit.start, hit.end) for hit in known))
    words = {
        folded: written
        for place, (folded, written) in enumerate(zip(text.folded, text.syllables, strict=True))
        if place not in covered and folded not in stop_words()
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


def _trimmed(text: Prepared, run: range) -> range:
    """A run of places without the words that carry nothing at its ends."""
    silent = _silent_places(text)
    telling = [p for p in run if p not in silent and text.folded[p] not in stop_words()]
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
def stop_words() -> frozenset[str]:
    """Words that carry no request, folded."""
    return frozenset(fold(word) for word in fillers().stop_words)
