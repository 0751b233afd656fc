"""Why petitions stand together, and which others may ask the same, in the words of both."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import numpy as np

from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.same_ask.compared import Compared, Neighbours
from dialogue_cli.decisions.same_ask.gathering import Gathering
from dialogue_cli.decisions.same_ask.likeness import Said
from dialogue_cli.decisions.same_ask.wording import Features, features
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.petitions import Proposal

_PROPOSED = 5
_SHARED_SOUGHT, _SHARED_SHOWN, _DIFFERENT_SHOWN = 8, 3, 2
_SAME_WORDS = 0.99
# Where another place is as likely, none is sure.
_LIKELIER_ELSEWHERE = 0.8
# What is less likely than this is not worth telling why.
_TOLD_FROM = 0.1
_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Join:
    """Why a petition is in its cluster: the member it resembles, how sure that is, what they share and what not."""

    like: int
    certainty: float
    shared: tuple[str, ...] = ()
    different: tuple[str, ...] = ()
    same_text: bool = False


class Why:
    """Tells why texts stand together, and which others might.

    `said` has one row for each of `repeats`: the ids of the petitions that say the same words, the first stands for
    all.
    """

    def __init__(self, said: Said, repeats: Sequence[Sequence[int]], pairs: Compared) -> None:
        """Lay out who is near whom."""
        self._texts = said
        self._repeats = repeats
        self._near = Neighbours(pairs, len(repeats))
        # Two texts are mostly proposed for each other.
        words = said.words
        self._both_say = lru_cache(maxsize=_REMEMBERED)(
            lambda one, other: words.shared(one, other, _SHARED_SOUGHT)
        )

    def joins(self, gatherings: Iterable[Gathering]) -> dict[int, Join]:
        """Why each petition stands with another: its repeat, or the text of its cluster that is likest."""
        joins: dict[int, Join] = {}
        for gathering in gatherings:
            members = frozenset(gathering.places)
            for place in gathering.places:
                first, *repeats = self._repeats[place]
                for repeat in repeats:
                    joins[repeat] = Join(first, _SAME_WORDS, same_text=True)
                if len(members) > 1:
                    joins[first] = self._join(place, members, gathering)
        return joins

    def proposals(self, gatherings: Iterable[Gathering]) -> tuple[Proposal, ...]:
        """For each petition the likeliest others first, also those it stands with already; by the petitions' ids."""
        ids = np.array([repeats[0] for repeats in self._repeats], dtype=np.int64)
        # What stands together is gone through together: one's words with another are sought but once.
        together = dict.fromkeys(place for one in gatherings for place in one.places)
        order = [*together, *(place for place in range(len(ids)) if place not in together)]
        found: dict[int, list[Proposal]] = {}
        for one in self._proposals(self._near.likeliest(_PROPOSED, ids, order)):
            found.setdefault(one.petition, []).append(one)
        for some in found.values():
            some.sort(key=lambda each: (-each.confidence, each.other))
        return tuple(one for petition in sorted(found) for one in found[petition])

    def _proposals(
        self, likeliest: Iterable[tuple[int, list[int], list[float]]]
    ) -> Iterable[Proposal]:
        for place, others, chances in likeliest:
            written: Features = {}
            if chances[0] >= _TOLD_FROM:
                written = features(self._texts.wordings[place])
            told = [
                (self._id(other), certainty, self._proposed(place, other, chance, written))
                for other, chance, certainty in zip(
                    others, chances, trained().pairs.certainty.at_each(chances), strict=True
                )
            ]
            for one in self._repeats[place]:
                for other, certainty, reason in told:
                    yield Proposal(one, other, round(certainty, 3), reason)

    def _proposed(self, one: int, other: int, chance: float, written: Features) -> str:
        shared = self._shared(one, other, written) if chance >= _TOLD_FROM else ()
        terms = ", ".join(sentences.QUOTED.format(words=words) for words in shared)
        # Each is mostly proposed for the other, for the same reason: it is kept once.
        return (
            sys.intern(sentences.PROPOSED.format(terms=terms))
            if terms
            else sentences.PROPOSED_BY_SENSE
        )

    def _join(self, place: int, members: frozenset[int], gathering: Gathering) -> Join:
        """How sure a text belongs: the mean chance over the others of its cluster, nothing where never compared."""
        everyone = self._near.of(place)
        near = {other: chance for other, chance in everyone.items() if other in members}
        others = near or [other for other in gathering.places if other != place]
        likest = max(others, key=lambda o: (near.get(o, 0.0), -o))
        average = sum(near.values()) / (len(gathering.places) - 1)
        elsewhere = (chance for other, chance in everyone.items() if other not in near)
        certainty = _certainty(average)
        if max(elsewhere, default=0.0) >= average:
            certainty = min(certainty, _LIKELIER_ELSEWHERE)
        return Join(
            self._id(likest),
            certainty,
            self._shared(place, likest, features(self._texts.wordings[place])),
            self._texts.matcher.left_over(place, likest, _DIFFERENT_SHOWN),
        )

    def _shared(self, one: int, other: int, written: Features) -> tuple[str, ...]:
        """What both say, as the first one writes it."""
        text = " ".join(self._texts.wordings[one].syllables)
        words = self._both_say(min(one, other), max(one, other))
        # A pair of neighbours may have lost a filling word between them: then it is no phrase.
        phrases = (written[word] for word in words if written[word] in text)
        return tuple(islice(phrases, _SHARED_SHOWN))

    def _id(self, place: int) -> int:
        return self._repeats[place][0]


def _certainty(chance: float) -> float:
    return round(trained().pairs.certainty.at(chance), 3)
