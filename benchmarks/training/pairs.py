"""Learns from conferences drawn out of examples the model has not seen: which pairs ask the same."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.training.certainty import (
    Said,
    certainty_curve,
    often_enough_from,
    together,
)
from benchmarks.training.examples import Example, by_group
from benchmarks.training.file import STRAIGHT, PairFit
from dialogue_cli.decisions.same_ask.chances import weighed
from dialogue_cli.decisions.same_ask.gathering import Pairs, gather
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.decisions.same_ask.search import near_pairs

# Of the requests of a fold so many come to a conference, each from so many unions.
_COME, _UNIONS = 0.5, (1, 1, 1, 2, 2, 3, 4, 5)
_THRESHOLDS = np.arange(0.05, 0.9, 0.05)


@dataclass(frozen=True)
class Conference:
    """The pairs worth comparing among some texts: their likenesses, and whether they ask the same."""

    texts: int
    pairs: list[tuple[int, int]]
    likenesses: np.ndarray
    same: np.ndarray
    all_same: int


def draw(examples: Sequence[Example], chance: random.Random) -> list[int]:
    """The places of the texts that come to one conference."""
    places = []
    for wordings in by_group(examples).values():
        if chance.random() < _COME:
            places += chance.sample(wordings, min(len(wordings), chance.choice(_UNIONS)))
    return places


def conference(texts: Texts, groups: Sequence[str]) -> Conference:
    """Compare the texts as the product does."""
    ones, others = near_pairs(texts)
    names = np.array(groups)
    sizes = np.unique(names, return_counts=True)[1]
    return Conference(
        texts=len(groups),
        pairs=list(zip(ones.tolist(), others.tolist(), strict=True)),
        likenesses=texts.compare(ones, others),
        same=names[ones] == names[others],
        all_same=int((sizes * (sizes - 1) // 2).sum()),
    )


def fit_pairs(folds: Sequence[Sequence[Conference]], tuned_on: Sequence[Conference]) -> PairFit:
    """Weigh the likenesses; when to join and how sure a join is, is set on conferences of their own."""
    fit = _weighed_on([one for fold in folds for one in fold])
    # The first sets may be denser in traps than any conference: when to join is set on the last, the likeliest one;
    # what is merged without asking must be right on all, also on the folds, by weights that have not seen them.
    best = float(max(_THRESHOLDS, key=lambda least: _f1(fit, tuned_on[-1], least)))
    apart = _joined_in(fit, tuned_on, best)
    unmet = _joined_unmet(folds, best)
    begins = max(often_enough_from(apart), often_enough_from(unmet))
    return replace(fit, join_from=best, certainty=certainty_curve(apart, begins))


def _weighed_on(conferences: Sequence[Conference]) -> PairFit:
    """The weights of the likenesses alone."""
    rows = np.vstack([one.likenesses for one in conferences])
    same = np.concatenate([one.same for one in conferences])
    means, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    model = LogisticRegression(C=1.0, max_iter=1000).fit((rows - means) / spread, same)
    return PairFit(means, model.coef_[0] / spread, float(model.intercept_[0]), 0.5, STRAIGHT)


def _joined_unmet(folds: Sequence[Sequence[Conference]], least: float) -> Said:
    """The joins in the conferences of each fold, by weights learned on the others."""
    found = []
    for fold in folds:
        fit = _weighed_on([one for other in folds if other is not fold for one in other])
        found.append(_joined_in(fit, fold, least))
    return together(found)


def _joined_in(fit: PairFit, conferences: Sequence[Conference], least: float) -> Said:
    joins = [join for one in conferences for join in _joins(fit, one, least)]
    return Said(*map(np.array, zip(*joins, strict=True)))


def _gathered(fit: PairFit, one: Conference, least: float) -> tuple[list[list[int]], Pairs]:
    said = weighed(one.likenesses, fit.means, fit.weights, fit.bias)
    chances = dict(zip(one.pairs, said.tolist(), strict=True))
    starts = [(0, [place]) for place in range(one.texts)]
    return [gathering.places for gathering in gather(starts, chances, least)], chances


def _f1(fit: PairFit, one: Conference, least: float) -> float:
    """The F1 of the pairs that stand together after gathering."""
    gatherings, _ = _gathered(fit, one, least)
    together = sum(len(places) * (len(places) - 1) // 2 for places in gatherings)
    home = {place: number for number, places in enumerate(gatherings) for place in places}
    right = sum(home[a] == home[b] for a, b in _same_pairs(one))
    return 2 * right / max(1, together + one.all_same)


def _joins(fit: PairFit, one: Conference, least: float) -> list[tuple[float, bool]]:
    """For each text that stands with others: its mean chance with them, and whether it asks what most of them ask."""
    gatherings, chances = _gathered(fit, one, least)
    same = _same_pairs(one)
    found = []
    for places in gatherings:
        for place in places:
            pairs = [(min(place, other), max(place, other)) for other in places if other != place]
            if pairs:
                mean = sum(chances.get(pair, 0.0) for pair in pairs) / len(pairs)
                found.append((mean, 2 * sum(pair in same for pair in pairs) >= len(pairs)))
    return found


def _same_pairs(one: Conference) -> set[tuple[int, int]]:
    return {pair for pair, same in zip(one.pairs, one.same, strict=True) if same}
