"""Which petitions ask the same: repeats, and texts so alike that nothing sets them apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dialogue_cli.decisions.identities import Identities, identities, set_apart
from dialogue_cli.decisions.likeness import Corpus, Features, concepts, features, shared_phrases
from dialogue_cli.decisions.prepared import Prepared

# Conservative: a wrong merge hides a request, a missed one only leaves two questions to look at.
MERGE_FROM = 0.28
_OTHER_TOPIC = 0.1
_OTHER_LEVEL = 0.05
_EVERY_PAIR_FROM = 0.2
_CONCEPTS_SHARED = 3
_SHARE_OF_SHORTER = 0.4
_SHARED_SHOWN = 3
# Enough members of a large cluster to be compared with; the rest resemble them.
_COMPARED = 12


@dataclass(frozen=True, slots=True)
class Item:
    """A petition as the comparison sees it."""

    id: int
    text: Prepared
    topic: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Why an item is in its cluster: the member it resembles, how much, and what they share."""

    like: int
    likeness: float
    shared: tuple[str, ...] = ()
    same_text: bool = False


@dataclass(frozen=True, slots=True)
class Cluster:
    """Petitions that ask the same; `number` is that of an existing question, 0 for a new one.

    `joins` tells why, for every member that came to another one.
    """

    number: int
    members: tuple[Item, ...]
    joins: Mapping[int, Join] = field(default_factory=dict)


@dataclass(slots=True)
class _Gathering:
    """A cluster while it grows: distinct texts by their place, each standing for its repeats."""

    number: int
    places: list[int]


def merge(new: Sequence[Item], existing: Sequence[Cluster]) -> tuple[Cluster, ...]:
    """The existing clusters with the new items that belong there, then the new clusters.

    Members of an existing cluster stay where they are, and two existing clusters never become one.
    """
    items = [item for cluster in existing for item in cluster.members] + list(new)
    numbers = [cluster.number for cluster in existing for _ in cluster.members]
    numbers += [0] * len(new)
    distinct = _distinct(items, numbers)
    comparison = _Comparison([items[repeats[0]] for repeats in distinct])
    gatherings = _gather(comparison, [numbers[repeats[0]] for repeats in distinct])
    known = {item.id for cluster in existing for item in cluster.members}
    joins = {
        one: join
        for one, join in _joins(items, distinct, comparison, gatherings).items()
        if one not in known
    }
    order = {cluster.number: place for place, cluster in enumerate(existing)}
    return _in_order(items, distinct, gatherings, joins, order)


class _Comparison:
    """Distinct texts, compared two by two."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.corpus = Corpus([features(item.text) for item in items])
        self._identities: dict[int, Identities] = {}
        self._concepts: dict[int, Features] = {}

    def may_join(self, one: int, other: int, alike: float) -> bool:
        """Whether a pair so alike asks the same: nothing named in both sets it apart."""
        a, b = self.items[one], self.items[other]
        needed = MERGE_FROM
        if a.topic and b.topic and a.topic != b.topic:
            needed += _OTHER_TOPIC
        if a.level and b.level and a.level != b.level:
            needed += _OTHER_LEVEL
        return alike >= needed and self._same_matter(one, other)

    def fit(self, ones: Sequence[int], others: Sequence[int]) -> bool:
        """Whether all members of one gathering can stand with all of another."""
        return all(
            self.corpus.likeness(a, b) >= _EVERY_PAIR_FROM and self._same_matter(a, b)
            for a in ones[:_COMPARED]
            for b in others[:_COMPARED]
        )

    def _same_matter(self, one: int, other: int) -> bool:
        """Whether enough of the shorter text is in the other, and no name sets them apart."""
        shorter, longer = sorted((self._spoken_of(one), self._spoken_of(other)), key=len)
        shared = len(shorter.keys() & longer.keys())
        return (
            shared >= min(_CONCEPTS_SHARED, len(shorter))
            and shared >= _SHARE_OF_SHORTER * len(shorter)
            and not set_apart(self._named(one), self._named(other))
        )

    def shared(self, one: int, other: int) -> tuple[str, ...]:
        """What both say, as the first one writes it."""
        return shared_phrases(self.items[one].text, self.items[other].text, _SHARED_SHOWN)

    def _spoken_of(self, place: int) -> Features:
        if place not in self._concepts:
            self._concepts[place] = concepts(self.items[place].text)
        return self._concepts[place]

    def _named(self, place: int) -> Identities:
        if place not in self._identities:
            self._identities[place] = identities(self.items[place].text.text)
        return self._identities[place]


def _distinct(items: Sequence[Item], numbers: Sequence[int]) -> list[list[int]]:
    """The places of items that say the same words, together; existing clusters stay apart."""
    anchors: dict[tuple[str, ...], int] = {}
    for item, number in zip(items, numbers, strict=True):
        if number:
            anchors.setdefault(item.text.folded, number)
    groups: dict[tuple[tuple[str, ...], int], list[int]] = {}
    for place, (item, number) in enumerate(zip(items, numbers, strict=True)):
        key = item.text.folded
        groups.setdefault((key, number or anchors.get(key, 0)), []).append(place)
    return list(groups.values())


def _gather(comparison: _Comparison, numbers: Sequence[int]) -> list[_Gathering]:
    """Join the likest pairs first, as long as every member fits every other."""
    anchored: dict[int, _Gathering] = {}
    home: list[_Gathering] = []
    for place, number in enumerate(numbers):
        gathering = anchored.get(number) if number else None
        if gathering is None:
            gathering = _Gathering(number, [])
            if number:
                anchored[number] = gathering
        gathering.places.append(place)
        home.append(gathering)
    for alike, one, other in comparison.corpus.pairs(MERGE_FROM):
        a, b = home[one], home[other]
        if a is b or (a.number and b.number) or not comparison.may_join(one, other, alike):
            continue
        if comparison.fit(a.places, b.places):
            winner, loser = (b, a) if b.number else (a, b)
            winner.places.extend(loser.places)
            for place in loser.places:
                home[place] = winner
    return list({id(gathering): gathering for gathering in home}.values())


def _joins(
    items: Sequence[Item],
    distinct: Sequence[Sequence[int]],
    comparison: _Comparison,
    gatherings: Iterable[_Gathering],
) -> dict[int, Join]:
    """Why each item stands with another: its repeat, or the text of its cluster that is likest."""
    joins: dict[int, Join] = {}
    for gathering in gatherings:
        for place in gathering.places:
            first, *repeats = distinct[place]
            for repeat in repeats:
                joins[items[repeat].id] = Join(items[first].id, 1.0, same_text=True)
            others = [other for other in gathering.places[: _COMPARED + 1] if other != place]
            if others:
                likest = max(others, key=lambda o: (comparison.corpus.likeness(place, o), -o))
                joins[items[first].id] = Join(
                    items[distinct[likest][0]].id,
                    round(comparison.corpus.likeness(place, likest), 2),
                    comparison.shared(place, likest),
                )
    return joins


def _in_order(
    items: Sequence[Item],
    distinct: Sequence[Sequence[int]],
    gatherings: Iterable[_Gathering],
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
