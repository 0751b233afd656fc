"""Which pairs of petitions are compared, with their chances: the near ones, those with rare words, friends of friends.

Each finds what the others pass over (docs/quality.md): what is worded alike but placed elsewhere, and of many that ask
the same the ones that are far from one another.
"""

from collections.abc import Iterator

import numpy as np

from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.ragged import Places
from dialogue_cli.decisions.same_ask.candidates import ALL_UP_TO, candidate_pairs
from dialogue_cli.decisions.same_ask.chances import chances
from dialogue_cli.decisions.same_ask.compared import Compared
from dialogue_cli.decisions.same_ask.likeness import LIKENESSES, Texts

# With so many of its nearest each text is compared, where there are up to so many texts. Of still more it is half as
# many, and near ones alone: work and memory stay in bounds.
_NEAREST, _LISTS, _WELL_UP_TO = 24, 8, 20_000
_AT_ONCE = 20_000
# Of the friends of a text, who likely ask the same, so many are made known to one another.
_FRIENDS = 8
_TEXTS_AT_ONCE = 5_000


def compared_pairs(texts: Texts) -> Compared:
    """The chance that two texts ask the same, for every pair worth comparing."""
    count = len(texts.wordings)
    ones, others = near_pairs(texts)
    if count > _WELL_UP_TO:
        return _compared(texts, ones * count + others)
    keys = np.union1d(ones * count + others, _keys(texts.said.words.rare_pairs(), count))
    found = _compared(texts, keys)
    new = np.setdiff1d(_friends(found, count, trained().pairs.join_from), keys)
    if not len(new):
        return found
    more = _compared(texts, new)
    order = np.argsort(np.concatenate((keys, new)), kind="stable")
    return Compared(
        np.concatenate((found.ones, more.ones))[order],
        np.concatenate((found.others, more.others))[order],
        np.concatenate((found.chances, more.chances))[order],
    )


def near_pairs(texts: Texts) -> tuple[Places, Places]:
    """The pairs near each other: of a few texts by what is asked and by sense, of many by all that is known at once."""
    count = len(texts.wordings)
    if ALL_UP_TO < count <= _WELL_UP_TO:
        return candidate_pairs([(one_space(texts), lambda: texts.around_asks)], _NEAREST, _LISTS)
    spaces = [
        (texts.vectors.asks, lambda: texts.around_asks),
        (texts.vectors.senses, lambda: texts.around_senses),
    ]
    return candidate_pairs(spaces, _NEAREST if count <= ALL_UP_TO else _NEAREST // 2)


def one_space(texts: Texts) -> Floats:
    """One row a text: the product of two is what places and decisions add to the chance that both ask the same."""
    learned = trained()
    weights = dict(zip(LIKENESSES, learned.pairs.weights.tolist(), strict=True))
    parts = [
        (texts.vectors.asks, weights["ask"] + 2 * weights["ask-over-crowd"]),
        (texts.vectors.senses, weights["sense"] + 2 * weights["sense-over-crowd"]),
    ]
    parts += [(texts.chances[:, some], weights[field]) for field, some in learned.columns.items()]
    return np.hstack([part * np.float32(max(weight, 0.0) ** 0.5) for part, weight in parts])


def _keys(pairs: tuple[Places, Places], count: int) -> Places:
    ones, others = pairs
    return ones * count + others


def _compared(texts: Texts, keys: Places) -> Compared:
    count = max(len(texts.wordings), 1)
    ones, others = keys // count, keys % count
    found = np.empty(len(keys), dtype=np.float32)
    for start in range(0, len(keys), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        found[some] = chances(texts, ones[some], others[some])
    return Compared(ones, others, found)


def _friends(found: Compared, count: int, least: float) -> Places:
    """The pairs of texts that likely ask the same as a third one; each text makes its likeliest few known."""
    likely = found.chances >= least
    texts = np.concatenate((found.ones[likely], found.others[likely]))
    friends = np.concatenate((found.others[likely], found.ones[likely]))
    order = np.lexsort((-np.tile(found.chances[likely], 2), texts))
    texts, friends = texts[order], friends[order]
    kept = np.arange(len(texts)) - np.searchsorted(texts, texts) < _FRIENDS
    texts, friends = texts[kept], friends[kept]
    starts = np.searchsorted(texts, np.arange(count + 1))
    met = list(_introduced(friends, starts, count))
    return np.unique(np.concatenate(met)) if met else np.array([], dtype=np.int64)


def _introduced(friends: Places, starts: Places, count: int) -> Iterator[Places]:
    """The pairs among the friends of each text, text by text; `starts` says where the friends of each begin."""
    many = np.diff(starts)
    for first in range(0, count, _TEXTS_AT_ONCE):
        some = slice(starts[first], starts[min(first + _TEXTS_AT_ONCE, count)])
        each = np.repeat(
            np.arange(first, min(first + _TEXTS_AT_ONCE, count)),
            many[first : first + _TEXTS_AT_ONCE],
        )
        times = many[each]
        ones = np.repeat(friends[some], times)
        place = np.arange(len(ones)) - np.repeat(np.cumsum(times) - times, times)
        others = friends[np.repeat(starts[each], times) + place]
        yield np.unique((ones * count + others)[ones < others])
