"""A petition read once for all decisions: syllables, known terms, who speaks and who is asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import MappingProxyType

from dialogue_cli.decisions.people import names_a_person
from dialogue_cli.reference.abbreviations import expand
from dialogue_cli.reference.fillers import fillers
from dialogue_cli.reference.signs import (
    addressees,
    agency_signs,
    level_signs,
    scope_signs,
    topic_signs,
)
from dialogue_cli.reference.topics import topics
from dialogue_cli.vietnamese.text import fold, words

NAMED = "@named"
ONE = "@one"
ASKED = "@asked:"

UNMARKED_QUALITY = 0.6
# Ordinary Vietnamese carries marks on about three syllables in four.
_ACCENTLESS_BELOW = 0.45
_MISSPELT_FROM = 3
_ADDRESSEE_WITHIN = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A known term at a place in the syllables; `quality` is below 1 if read without its marks."""

    start: int
    end: int
    term: str
    quality: float


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text: its syllables with abbreviations written out, the same folded, and known terms."""

    text: str
    syllables: tuple[str, ...]
    folded: tuple[str, ...]
    hits: tuple[Hit, ...]
    quality: Mapping[str, float]

    def has(self, term: str) -> bool:
        """Whether the term, or a mark such as @one, was found anywhere in the text."""
        return term in self.quality

    def has_any(self, terms: Iterable[str]) -> bool:
        """Whether one of these terms was found."""
        return not self.quality.keys().isdisjoint(terms)


@dataclass(slots=True)
class _Node:
    """One step of the tree of folded syllables; `terms` end here, with how they are written."""

    below: dict[str, "_Node"] = field(default_factory=dict)
    terms: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The terms that tell who speaks and who is asked."""

    first_person: frozenset[str]
    speakers: frozenset[str]
    verbs: frozenset[str]
    addressees: Mapping[str, frozenset[str]]
    all: frozenset[str]


def prepare(text: str) -> Prepared:
    """Read a petition's text once; any text, also empty, is fine."""
    syllables = tuple(map(_spelled, expand(words(text))))
    folded = tuple(map(_folded, syllables))
    hits = tuple(_hits(syllables, folded))
    quality: dict[str, float] = {}
    for hit in hits:
        quality[hit.term] = max(hit.quality, quality.get(hit.term, 0.0))
    for mark in _marks(text, hits):
        quality[mark] = 1.0
    return Prepared(text, syllables, folded, hits, MappingProxyType(quality))


@lru_cache(maxsize=50_000)
def _spelled(syllable: str) -> str:
    """One string for a syllable wherever it stands: many texts are kept at once."""
    return syllable


@lru_cache(maxsize=50_000)
def _folded(syllable: str) -> str:
    """Folded once: the language has few syllables, and a list of petitions repeats them."""
    return fold(syllable)


def outermost(hits: Sequence[Hit], wanted: frozenset[str]) -> list[Hit]:
    """The wanted hits that do not overlap: the longest first, then the earliest."""
    candidates = [hit for hit in hits if hit.term in wanted]
    if len(candidates) < 2:
        return candidates
    taken: set[int] = set()
    chosen = []
    for hit in sorted(candidates, key=lambda h: (h.start - h.end, h.start)):
        places = range(hit.start, hit.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(hit)
    return chosen


def _hits(syllables: tuple[str, ...], folded: tuple[str, ...]) -> Iterable[Hit]:
    """Every known term at every place, also one inside another."""
    tree, length = _tree(), len(folded)
    accentless = _is_accentless(syllables, folded)
    for start, first in enumerate(folded):
        node, end = tree.below.get(first), start + 1
        while node is not None:
            for term, written in node.terms:
                found = syllables[start:end]
                plain = folded[start:end]
                quality = 1.0 if found == written else _likeness(found, plain, written, accentless)
                if quality:
                    yield Hit(start, end, term, quality)
            if end == length:
                break
            node, end = node.below.get(folded[end]), end + 1


def _is_accentless(syllables: tuple[str, ...], folded: tuple[str, ...]) -> bool:
    marked = sum(a != b for a, b in zip(syllables, folded, strict=True))
    return marked < _ACCENTLESS_BELOW * len(syllables)


def _likeness(
    found: tuple[str, ...], folded: tuple[str, ...], written: tuple[str, ...], accentless: bool
) -> float:
    """How well syllables that agree without marks agree with other ones; 0 for another word."""
    differing = [place for place, one in enumerate(found) if one != written[place]]
    # One syllable without its mark may be any of six words.
    if accentless and len(found) > 1 and all(found[place] == folded[place] for place in differing):
        return UNMARKED_QUALITY
    # A long term with one wrong mark is misspelt; a short one is likely another word (thuế, thuê).
    misspelt = len(found) >= _MISSPELT_FROM and len(differing) == 1
    return UNMARKED_QUALITY if misspelt else 0.0


def _marks(text: str, hits: Sequence[Hit]) -> Iterable[str]:
    """Who speaks and who is asked, as marks that the rules can name."""
    wanted = _wanted()
    hits = [hit for hit in hits if hit.term in wanted.all]
    if any(hit.term in wanted.first_person for hit in outermost(hits, wanted.speakers)):
        yield ONE
    if names_a_person(text):
        yield NAMED
    asked_after = {hit.end for hit in outermost(hits, wanted.verbs)}
    if not asked_after:
        return
    for level, names in wanted.addressees.items():
        starts = (hit.start for hit in outermost(hits, names))
        if any(start - gap in asked_after for start in starts for gap in range(_ADDRESSEE_WITHIN)):
            yield ASKED + level


@cache
def _wanted() -> _Wanted:
    lists = fillers()
    speakers = frozenset((*lists.first_person, *lists.many_people))
    verbs = frozenset(lists.request_verbs)
    asked = {level: frozenset(names) for level, names in addressees().items()}
    return _Wanted(
        first_person=frozenset(lists.first_person),
        speakers=speakers,
        verbs=verbs,
        addressees=asked,
        all=frozenset().union(speakers, verbs, *asked.values()),
    )


@cache
def _tree() -> _Node:
    root = _Node()
    for term in _known_terms():
        written = tuple(words(term))
        node = root
        for syllable in written:
            node = node.below.setdefault(fold(syllable), _Node())
        node.terms.append((term, written))
    return root


def _known_terms() -> frozenset[str]:
    """Every term that any table looks for; marks (@…) are not words."""
    terms: set[str] = set()
    for topic in topics():
        terms.update(topic.strong, topic.weak, topic.phrases)
    for sign in (*topic_signs(), *scope_signs(), *level_signs(), *agency_signs()):
        terms.update(sign.terms)
    for names in addressees().values():
        terms.update(names)
    lists = fillers()
    terms.update(lists.stop_phrases, lists.no_request, lists.beside, lists.thanks, lists.asking)
    terms.update(lists.request_verbs, lists.first_person, lists.many_people)
    return frozenset(term for term in terms if term and not term.startswith("@"))
