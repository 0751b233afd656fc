"""Learns from conferences drawn out of examples the model has not seen: which pairs ask the same."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.training.certainty import certainty_curve
from benchmarks.training.examples import Example, by_group
from benchmarks.training.file import PairFit
from dialogue_cli.decisions.same_ask.candidates import candidate_pairs
from dialogue_cli.decisions.same_ask.gathering import gather
from dialogue_cli.decisions.same_ask.likeness import Texts

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
    spaces = [
        (texts.readings.asks, texts.around_asks),
        (texts.readings.senses, texts.around_senses),
    ]
    ones, others = candidate_pairs(spaces)
    names = np.array(groups)
    sizes = np.unique(names, return_counts=True)[1]
    return Conference(
        texts=len(groups),
        pairs=list(zip(ones.tolist(), others.tolist(), strict=True)),
        likenesses=texts.compare(ones, others),
        same=names[ones] == names[others],
        all_same=int((sizes * (sizes - 1) // 2).sum()),
    )


def fit_pairs(conferences: Sequence[Conference]) -> PairFit:
    """Weigh the likenesses, choose when to join, and say how sure a join is."""
    rows = np.vstack([one.likenesses for one in conferences])
    same = np.concatenate([one.same for one in conferences])
    means, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    model = LogisticRegression(C=1.0, max_iter=1000).fit((rows - means) / spread, same)
    fit = PairFit(
        means,
        model.coef_[0] / spread,
        float(model.intercept_[0]),
        0.5,
        certainty_curve(*_said(model, rows, means, spread, same)),
    )
    best = max(
        _THRESHOLDS, key=lambda least: sum(gathered_f1(fit, one, least) for one in conferences)
    )
    return PairFit(fit.means, fit.weights, fit.bias, float(best), fit.certainty)


def gathered_f1(fit: PairFit, one: Conference, least: float) -> float:
    """The F1 of the pairs that stand together after gathering."""
    said = 1 / (1 + np.exp(-((one.likenesses - fit.means) @ fit.weights + fit.bias)))
    chances = dict(zip(one.pairs, said.tolist(), strict=True))
    gatherings = gather([(0, [place]) for place in range(one.texts)], chances, least)
    together = sum(len(g.places) * (len(g.places) - 1) // 2 for g in gatherings)
    true = {pair for pair, same in zip(one.pairs, one.same, strict=True) if same}
    home = {place: number for number, g in enumerate(gatherings) for place in g.places}
    right = sum(home[a] == home[b] for a, b in true)
    return 2 * right / max(1, together + one.all_same)


def _said(model, rows, means, spread, same):  # type: ignore[no-untyped-def]
    return model.predict_proba((rows - means) / spread)[:, 1], same
