"""Which pairs of petitions are worth comparing: near one another, among those that point to the same common request."""

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats
from dialogue_cli.decisions.same_ask.known_asks import Surroundings

# A text is looked for under so many of its nearest common requests ...
_LISTS = 12
# ... and so many of its nearest there are compared closely.
_NEAREST = 12
# So few are all looked at: an ordinary conference.
_ALL_UP_TO = 4000
# A list longer than this is compared piece by piece, to bound memory.
_PIECE = 1024

Places = npt.NDArray[np.int64]


def candidate_pairs(spaces: Iterable[tuple[Floats, Surroundings]]) -> tuple[Places, Places]:
    """Pairs of places, the smaller first, sorted: for each text its nearest in each of the spaces.

    Of many texts each is only looked for among those that share one of their nearest known requests: work grows with
    the length of those lists, not with the square of all texts (docs/quality.md tells what that loses).
    """
    pairs: set[int] = set()
    count = 0
    for vectors, around in spaces:
        count = len(vectors)
        nearest = _nearest(vectors, around)
        for one, others in enumerate(nearest):
            pairs.update(min(one, other) * count + max(one, other) for other in others)
    both = np.array(sorted(pairs), dtype=np.int64)
    return both // max(count, 1), both % max(count, 1)


def _nearest(vectors: Floats, around: Surroundings) -> list[list[int]]:
    """For each text the nearest others found under its known requests."""
    found: list[dict[int, float]] = [{} for _ in range(len(vectors))]
    for members in _lists(around):
        for start in range(0, len(members), _PIECE):
            rows = members[start : start + _PIECE]
            alike = vectors[rows] @ vectors[members].T
            alike[np.arange(len(rows)), np.arange(start, start + len(rows))] = -2.0
            kept = min(_NEAREST, len(members) - 1)
            best = np.argpartition(-alike, kept - 1, axis=1)[:, :kept]
            values = np.take_along_axis(alike, best, axis=1)
            for row, others, nearness in zip(
                rows.tolist(), members[best].tolist(), values.tolist(), strict=True
            ):
                found[row].update(zip(others, nearness, strict=True))
    return [_first(near) for near in found]


def _first(near: dict[int, float]) -> list[int]:
    return sorted(near, key=lambda other: (-near[other], other))[:_NEAREST]


def _lists(around: Surroundings) -> list[Places]:
    """The places of the texts under each known request, where there is more than one."""
    count = len(around.numbers)
    if count <= _ALL_UP_TO:
        return [np.arange(count)] if count > 1 else []
    under: dict[int, list[int]] = defaultdict(list)
    for place, numbers in enumerate(around.numbers[:, :_LISTS].tolist()):
        for number in numbers:
            under[number].append(place)
    return [np.array(places) for _, places in sorted(under.items()) if len(places) > 1]
