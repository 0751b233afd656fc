"""Which pairs of petitions are worth comparing: near one another, among those that point to the same common request."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from dialogue_cli.decisions.learned.weights import Floats
from dialogue_cli.decisions.same_ask.known_asks import Surroundings

# A text is looked for under so many of its nearest common requests, unless it is said otherwise.
_LISTS = 6
# So few are all looked at: an ordinary conference.
ALL_UP_TO = 4000
# A longer list is cut into parts of what lies on the same side: work stays in step with the number of texts.
_LONGEST_LIST = 2000
# Bounds of memory: so many texts, and so many likenesses, at once.
_TEXTS_AT_ONCE, _NUMBERS_AT_ONCE = 20_000, 1 << 22

Places = npt.NDArray[np.int64]
_NONE: Places = np.array([], dtype=np.int64)


def candidate_pairs(
    spaces: Iterable[tuple[Floats, Callable[[], Surroundings]]],
    nearest: int,
    lists: int = _LISTS,
) -> tuple[Places, Places]:
    """Pairs of places, the smaller first, sorted: for each text its nearest in each of the spaces.

    A space is the vectors of the texts, and where they stand among the known requests, asked only of many texts.

    Of many texts each is only looked for among those that share one of their nearest known requests: work grows with
    the length of those lists, not with the square of all texts (docs/quality.md tells what that loses).
    """
    found, count = [], 0
    for vectors, around in spaces:
        count = len(vectors)
        one, other = _nearest(vectors, _lists(vectors, around, lists), nearest)
        found.append(np.minimum(one, other) * count + np.maximum(one, other))
    both = np.unique(np.concatenate(found)) if found else np.array([], dtype=np.int64)
    return both // max(count, 1), both % max(count, 1)


def _nearest(vectors: Floats, lists: Sequence[Places], most: int) -> tuple[Places, Places]:
    """Each text with the nearest others found under its known requests."""
    found = [
        _first(*_under(lists, vectors, range(start, start + _TEXTS_AT_ONCE), most), most)
        for start in range(0, len(vectors), _TEXTS_AT_ONCE)
    ]
    ones, others = zip(*found, strict=True) if found else ((_NONE,), (_NONE,))
    return np.concatenate(ones), np.concatenate(others)


def _under(
    lists: Sequence[Places], vectors: Floats, texts: range, most: int
) -> tuple[Places, Places, Floats]:
    """Some texts with the nearest others of each list they stand in, and how near."""
    ones, others, alike = [_NONE], [_NONE], [np.array([], dtype=np.float32)]
    for members in lists:
        begin, end = np.searchsorted(members, (texts.start, texts.stop)).tolist()
        step = max(1, _NUMBERS_AT_ONCE // len(members))
        for start in range(begin, end, step):
            places = np.arange(start, min(start + step, end))
            rows = members[places]
            near = vectors[rows] @ vectors[members].T
            near[np.arange(len(rows)), places] = -2.0
            kept = min(most, len(members) - 1)
            best = np.argpartition(-near, kept - 1, axis=1)[:, :kept]
            ones.append(np.repeat(rows, kept))
            others.append(members[best].ravel())
            alike.append(np.take_along_axis(near, best, axis=1).ravel())
    return np.concatenate(ones), np.concatenate(others), np.concatenate(alike)


def _first(ones: Places, others: Places, alike: Floats, most: int) -> tuple[Places, Places]:
    """The nearest few of each, each once."""
    # The same pair is found under several requests.
    _, once = np.unique(ones * (others.max(initial=0) + 1) + others, return_index=True)
    ones, others, alike = ones[once], others[once], alike[once]
    order = np.argsort((ones << 32) - _rising(alike), kind="stable")
    ones, others = ones[order], others[order]
    kept = np.arange(len(ones)) - np.searchsorted(ones, ones) < most
    return ones[kept], others[kept]


def _rising(alike: Floats) -> Places:
    """Whole numbers of 32 bits in the order of the likenesses."""
    bits = alike.view(np.int32).astype(np.int64)
    return np.where(bits < 0, bits ^ 0x7FFFFFFF, bits)


def _lists(vectors: Floats, around: Callable[[], Surroundings], most: int) -> list[Places]:
    """The places of the texts under each known request, where there is more than one."""
    count = len(vectors)
    if count <= ALL_UP_TO:
        return [np.arange(count)] if count > 1 else []
    under: dict[int, list[int]] = defaultdict(list)
    for place, numbers in enumerate(around().numbers[:, :most].tolist()):
        for number in numbers:
            under[number].append(place)
    whole = (np.array(places) for _, places in sorted(under.items()) if len(places) > 1)
    return [part for places in whole for part in _parts(vectors, places)]


def _parts(vectors: Floats, places: Places) -> list[Places]:
    """The places of a list, halved between two that lie far apart until no part is too long."""
    if len(places) <= _LONGEST_LIST:
        return [places]
    rows = vectors[places]
    end = rows[np.argmin(rows @ rows.mean(axis=0))]
    other_end = rows[np.argmin(rows @ end)]
    order = np.argsort(rows @ (other_end - end), kind="stable")
    half = len(places) // 2
    halves = np.sort(places[order[:half]]), np.sort(places[order[half:]])
    return [part for each in halves for part in _parts(vectors, each)]
