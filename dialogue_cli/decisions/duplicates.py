"""Which petitions ask the same: the sure and the likely are merged, the likely to be confirmed, others proposed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.decisions.same_ask.candidates import candidate_pairs
from dialogue_cli.decisions.same_ask.chances import chances
from dialogue_cli.decisions.same_ask.crowds import rejoined
from dialogue_cli.decisions.same_ask.gathering import Gathering, Pairs, gather
from dialogue_cli.decisions.same_ask.likeness import Texts
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
_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Item:
    """A petition as the comparison sees it; `row` is its row in `Texts`."""

    id: int
    row: int


@dataclass(frozen=True, slots=True)
class Join:
    """Why an item is in its cluster: the member it resembles, how sure that is, what they share and what not."""

    like: int
    certainty: float
    shared: tuple[str, ...] = ()
    different: tuple[str, ...] = ()
    same_text: bool = False


@dataclass(frozen=True, slots=True)
class Cluster:
    """Petitions that ask the same; `number` is that of an existing question, 0 for a new one.

    `joins` tells why, for every member that came to another one.
    """

    number: int
    members: tuple[Item, ...]
    joins: Mapping[int, Join] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merged:
    """The clusters, and for each petition others that may ask the same, likeliest first."""

    clusters: tuple[Cluster, ...]
    proposals: tuple[Proposal, ...] = ()


def merge(
    texts: Texts, new: Sequence[Item], existing: Sequence[Cluster], aside: Sequence[Item] = ()
) -> Merged:
    """The existing clusters with the new items that belong there, then the new clusters; and the proposals.

    Members of an existing cluster stay where they are, and two existing clusters never become one. What stands
    `aside` (personal cases) joins nothing, but others like it are proposed: the same case may have come twice.
    """
    items = [item for cluster in existing for item in cluster.members] + list(new)
    numbers = [cluster.number for cluster in existing for _ in cluster.members]
    numbers += [0] * len(new)
    distinct = _distinct(texts.prepared, items, numbers)
    alone = [[len(items) + place] for place in range(len(aside))]
    everyone, every = [*items, *aside], [*distinct, *alone]
    compared = texts.part(np.array([everyone[repeats[0]].row for repeats in every], dtype=np.int64))
    pairs = _chances(compared)
    starts = _starts([numbers[repeats[0]] for repeats in distinct])
    least = trained().pairs.join_from
    gatherings = rejoined(compared, gather(starts, _among(len(distinct), pairs), least), least)
    why = _Why(compared, everyone, every, pairs)
    known = {item.id for cluster in existing for item in cluster.members}
    joins = {one: join for one, join in why.joins(gatherings).items() if one not in known}
    order = {cluster.number: place for place, cluster in enumerate(existing)}
    clusters = _in_order(items, distinct, gatherings, joins, order)
    proposals = sorted(why.proposals(), key=lambda p: (p.petition, -p.confidence, p.other))
    return Merged(clusters, tuple(proposals))


def _among(count: int, pairs: Pairs) -> Pairs:
    """The pairs among the first places alone."""
    return {pair: chance for pair, chance in pairs.items() if pair[1] < count}


def _chances(texts: Texts) -> Pairs:
    """The chance that two texts ask the same, for every pair worth comparing."""
    ones, others = candidate_pairs(
        [
            (texts.readings.asks, texts.around_asks),
            (texts.readings.senses, texts.around_senses),
        ]
    )
    known: dict[tuple[int, int], float] = {}
    for start in range(0, len(ones), _AT_ONCE):
        a, b = ones[start : start + _AT_ONCE], others[start : start + _AT_ONCE]
        found = chances(texts, a, b).tolist()
        known.update(zip(zip(a.tolist(), b.tolist(), strict=True), found, strict=True))
    return known


def _distinct(
    prepared: Sequence[Prepared], items: Sequence[Item], numbers: Sequence[int]
) -> list[list[int]]:
    """The places of items that say the same words, together; existing clusters stay apart."""
    anchors: dict[tuple[str, ...], int] = {}
    for item, number in zip(items, numbers, strict=True):
        if number:
            anchors.setdefault(prepared[item.row].folded, number)
    groups: dict[tuple[tuple[str, ...], int], list[int]] = {}
    for place, (item, number) in enumerate(zip(items, numbers, strict=True)):
        key = prepared[item.row].folded
        groups.setdefault((key, number or anchors.get(key, 0)), []).append(place)
    return list(groups.values())


def _starts(numbers: Sequence[int]) -> list[tuple[int, list[int]]]:
    """Existing questions with the places of their texts, then every other place alone."""
    anchored: dict[int, list[int]] = {}
    for place, number in enumerate(numbers):
        if number:
            anchored.setdefault(number, []).append(place)
    alone = [(0, [place]) for place, number in enumerate(numbers) if not number]
    return [*anchored.items(), *alone]


class _Why:
    """Tells why texts stand together, and which others might; `texts` has one row for each of `distinct`."""

    def __init__(
        self, texts: Texts, items: Sequence[Item], distinct: Sequence[Sequence[int]], pairs: Pairs
    ) -> None:
        self._texts = texts
        self._items = items
        self._distinct = distinct
        self._ids = [items[repeats[0]].id for repeats in distinct]
        self._near: dict[int, dict[int, float]] = {}
        for (one, other), chance in pairs.items():
            self._near.setdefault(one, {})[other] = chance
            self._near.setdefault(other, {})[one] = chance

    def joins(self, gatherings: Iterable[Gathering]) -> dict[int, Join]:
        """Why each item stands with another: its repeat, or the text of its cluster that is likest."""
        joins: dict[int, Join] = {}
        for gathering in gatherings:
            members = frozenset(gathering.places)
            for place in gathering.places:
                first, *repeats = self._distinct[place]
                for repeat in repeats:
                    joins[self._items[repeat].id] = Join(
                        self._items[first].id, _SAME_WORDS, same_text=True
                    )
                near = {o: c for o, c in self._near.get(place, {}).items() if o in members}
                if len(members) > 1:
                    joins[self._items[first].id] = self._join(place, near, gathering)
        return joins

    def proposals(self) -> Iterable[Proposal]:
        """For each petition the likeliest others, also those it stands with already."""
        for place, repeats in enumerate(self._distinct):
            near = self._near.get(place, {})
            best = sorted(near, key=lambda other: (-near[other], self._id(other)))[:_PROPOSED]
            likely = best and near[best[0]] >= _TOLD_FROM
            written = features(self._texts.prepared[place]) if likely else {}
            told = [
                (o, near[o], self._shared(place, o, written) if near[o] >= _TOLD_FROM else ())
                for o in best
            ]
            for repeat in repeats:
                for other, chance, shared in told:
                    one = self._items[repeat].id
                    yield Proposal(one, self._id(other), _certainty(chance), _proposed(shared))

    def _join(self, place: int, near: Mapping[int, float], gathering: Gathering) -> Join:
        """How sure a text belongs: the mean chance over the others of its cluster, nothing where never compared."""
        others = near or [other for other in gathering.places if other != place]
        likest = max(others, key=lambda o: (near.get(o, 0.0), -o))
        average = sum(near.values()) / (len(gathering.places) - 1)
        elsewhere = (c for o, c in self._near.get(place, {}).items() if o not in near)
        certainty = _certainty(average)
        if max(elsewhere, default=0.0) >= average:
            certainty = min(certainty, _LIKELIER_ELSEWHERE)
        return Join(
            self._id(likest),
            certainty,
            self._shared(place, likest, features(self._texts.prepared[place])),
            self._different(place, likest),
        )

    def _shared(self, one: int, other: int, written: Features) -> tuple[str, ...]:
        """What both say, as the first one writes it."""
        words, text = self._texts.words, " ".join(self._texts.prepared[one].syllables)
        phrases = (written[w] for w in words[one].shared(words[other], _SHARED_SOUGHT))
        # A pair of neighbours may have lost a filling word between them: then it is no phrase.
        return tuple(phrase for phrase in phrases if phrase in text)[:_SHARED_SHOWN]

    def _different(self, one: int, other: int) -> tuple[str, ...]:
        """What one says most tellingly and the other does not, on both sides."""
        matcher = self._texts.matcher
        return (
            *matcher.left_over(one, other, _DIFFERENT_SHOWN),
            *matcher.left_over(other, one, _DIFFERENT_SHOWN),
        )

    def _id(self, place: int) -> int:
        return self._ids[place]


def _certainty(chance: float) -> float:
    return round(trained().pairs.certainty.at(chance), 3)


def _proposed(shared: Sequence[str]) -> str:
    terms = ", ".join(sentences.QUOTED.format(words=words) for words in shared)
    return sentences.PROPOSED.format(terms=terms) if terms else sentences.PROPOSED_BY_SENSE


def _in_order(
    items: Sequence[Item],
    distinct: Sequence[Sequence[int]],
    gatherings: Iterable[Gathering],
    joins: Mapping[int, Join],
    order: Mapping[int, int],
) -> tuple[Cluster, ...]:
    """Existing clusters in their order, then new ones by their first item; members as they came."""
    clusters = []
    for gathering in gatherings:
        places = sorted(p for place in gathering.places for p in distinct[place])
        members = tuple(items[p] for p in places)
        why = {m.id: joins[m.id] for m in members if m.id in joins}
        rank = order.get(gathering.number, len(order))
        clusters.append((rank, places[0], Cluster(gathering.number, members, why)))
    return tuple(cluster for _, _, cluster in sorted(clusters, key=lambda c: c[:2]))
