"""From likenesses to the chance that two petitions ask the same."""

import numpy as np

from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.same_ask.likeness import LIKENESSES, Places, Texts

# Two petitions tied by name to different ones of these ask different things, however alike the words.
_TIES = [LIKENESSES.index(name) for name in ("place", "employer", "rule")]
_TIED_ELSEWHERE = 0.05


def chances(texts: Texts, ones: Places, others: Places) -> Floats:
    """The chance for each pair of places, 0 … 1."""
    pairs, likenesses = trained().pairs, texts.compare(ones, others)
    return weighed(likenesses, pairs.means, pairs.weights, pairs.bias)


def weighed(likenesses: Floats, means: Floats, weights: Floats, bias: float) -> Floats:
    """The chance for each row of likenesses; low where names set the two apart."""
    logits = (likenesses - means) @ weights + bias
    found = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    apart = (likenesses[:, _TIES] < 0).any(axis=1)
    return np.asarray(np.where(apart, np.minimum(found, _TIED_ELSEWHERE), found), dtype=np.float32)
