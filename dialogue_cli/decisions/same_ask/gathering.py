"""Gathers petitions that ask the same: the likeliest first, as long as both sides agree on average."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

# What two texts that were never compared are taken to have in common.
_NEVER_COMPARED = 0.01

Chance: TypeAlias = float


class Pairs(Protocol):
    """Pairs of places, the smaller first, each with its chance."""

    def items(self) -> Iterable[tuple[tuple[int, int], Chance]]:
        """Each pair once."""


@dataclass(slots=True)
class Gathering:
    """Places that belong together; `number` is that of an existing question, 0 for none."""

    number: int
    places: list[int]
    near: dict[int, Chance] = field(default_factory=dict)


def gather(
    starts: Sequence[tuple[int, Sequence[int]]], pairs: Pairs, least: Chance
) -> list[Gathering]:
    """Join gatherings while the chance that they ask the same, on average over all pairs, is at least `least`.

    `starts` are the existing questions (number, places) and the single places (0, [place]); existing questions
    are never joined with one another. `pairs` gives the chance for pairs of places, the smaller first.
    """
    gatherings = {
        key: Gathering(number, list(places)) for key, (number, places) in enumerate(starts)
    }
    _meet(gatherings, pairs)
    waiting = [
        (-chance, one, other)
        for one, gathering in gatherings.items()
        for other, chance in gathering.near.items()
        if one < other and chance >= least
    ]
    heapq.heapify(waiting)
    following = len(gatherings)
    while waiting:
        _, one, other = heapq.heappop(waiting)
        a, b = gatherings.get(one), gatherings.get(other)
        if a is None or b is None or (a.number and b.number):
            continue
        gatherings[following] = _joined(gatherings, following, one, other)
        for third, chance in gatherings[following].near.items():
            if chance >= least:
                heapq.heappush(waiting, (-chance, third, following))
        following += 1
    # Who was near whom is forgotten: of many places it takes much memory.
    return [Gathering(one.number, one.places) for one in gatherings.values()]


def _meet(gatherings: Mapping[int, Gathering], pairs: Pairs) -> None:
    """Tell each gathering how near the others are, on average over all pairs between them."""
    home = {place: key for key, one in gatherings.items() for place in one.places}
    alone = [len(one.places) == 1 for one in gatherings.values()]
    sums: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for (one, other), chance in pairs.items():
        a, b = home[one], home[other]
        if alone[a] and alone[b]:  # nearly all
            gatherings[a].near[b] = gatherings[b].near[a] = chance
        elif a != b:
            # What is missing from the sum counts as never compared.
            sums[a][b] += chance - _NEVER_COMPARED
            sums[b][a] += chance - _NEVER_COMPARED
    for a, others in sums.items():
        for b, total in others.items():
            count = len(gatherings[a].places) * len(gatherings[b].places)
            gatherings[a].near[b] = total / count + _NEVER_COMPARED


def _joined(gatherings: dict[int, Gathering], key: int, one: int, other: int) -> Gathering:
    """Both as one, known to all that were near either."""
    a, b = gatherings.pop(one), gatherings.pop(other)
    whole = Gathering(a.number or b.number, a.places + b.places)
    share = len(a.places) / len(whole.places)
    rest = 1 - share
    for third, mine in a.near.items():
        if third != other:
            whole.near[third] = share * mine + rest * b.near.get(third, _NEVER_COMPARED)
            del gatherings[third].near[one]
    for third, theirs in b.near.items():
        if third != one:
            if third not in whole.near:
                whole.near[third] = share * _NEVER_COMPARED + rest * theirs
            del gatherings[third].near[other]
    for third, chance in whole.near.items():
        gatherings[third].near[key] = chance
    return whole
