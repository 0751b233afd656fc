"""Which petitions ask the same: the sure and the likely are merged, the likely to be confirmed, others proposed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from dialogue_cli.decisions.learned.weights import trained
from dialogue_cli.decisions.same_ask.compared import Compared
from dialogue_cli.decisions.same_ask.crowds import rejoined
from dialogue_cli.decisions.same_ask.gathering import Gathering, gather
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.search import compared_pairs
from dialogue_cli.decisions.same_ask.wording import Wording
from dialogue_cli.decisions.why_same import Join, Why
from dialogue_cli.model.petitions import Proposal


@dataclass(frozen=True, slots=True)
class Item:
    """A petition as the comparison sees it; `row` is its row in `Texts`."""

    id: int
    row: int


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
    distinct = _distinct(texts.wordings, items, numbers)
    alone = [[len(items) + place] for place in range(len(aside))]
    everyone, every = [*items, *aside], [*distinct, *alone]
    compared = texts.part(np.array([everyone[repeats[0]].row for repeats in every], dtype=np.int64))
    pairs = compared_pairs(compared)
    starts = _starts([numbers[repeats[0]] for repeats in distinct])
    least = trained().pairs.join_from
    gatherings = rejoined(compared, _gathered(pairs.among(len(distinct)), starts, least), least)
    said = compared.said
    # Where texts stand takes more memory than what is told of them.
    del compared
    why = Why(said, [[everyone[place].id for place in repeats] for repeats in every], pairs)
    known = {item.id for cluster in existing for item in cluster.members}
    joins = {one: join for one, join in why.joins(gatherings).items() if one not in known}
    order = {cluster.number: place for place, cluster in enumerate(existing)}
    clusters = _in_order(items, distinct, gatherings, joins, order)
    return Merged(clusters, why.proposals(gatherings))


def _gathered(
    pairs: Compared, starts: Sequence[tuple[int, list[int]]], least: float
) -> list[Gathering]:
    """The starts gathered along the pairs that can matter."""
    return gather(starts, pairs.that_may_gather([places for _, places in starts], least), least)


def _distinct(
    wordings: Sequence[Wording], items: Sequence[Item], numbers: Sequence[int]
) -> list[list[int]]:
    """The places of items that say the same words, together; existing clusters stay apart."""
    anchors: dict[tuple[str, ...], int] = {}
    for item, number in zip(items, numbers, strict=True):
        if number:
            anchors.setdefault(wordings[item.row].folded, number)
    groups: dict[tuple[tuple[str, ...], int], list[int]] = {}
    for place, (item, number) in enumerate(zip(items, numbers, strict=True)):
        key = wordings[item.row].folded
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
