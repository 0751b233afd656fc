"""From likenesses to the chance that two petitions ask the same."""

import numpy as np

from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.ragged import Places
from dialogue_cli.decisions.same_ask.likeness import LIKENESSES, Texts

# Two petitions tied by name to different ones of these ask different things, however alike the words.
_TIES = [LIKENESSES.index(name) for name in ("place", "employer", "rule")]
_TIED_ELSEWHERE = 0.05
# Nor do petitions whose topics are surely different; they may still be proposed.
_TOPIC = LIKENESSES.index("topic")
_OTHER_TOPIC_BELOW, _OTHER_TOPIC = 0.05, 0.1


def chances(texts: Texts, ones: Places, others: Places) -> Floats:
    """The chance for each pair of places, 0 … 1."""
    pairs, likenesses = trained().pairs, texts.compare(ones, others)
    found = weighed(likenesses, pairs.means, pairs.weights, pairs.bias)
    found = np.where(texts.opposed(ones, others), np.minimum(found, _TIED_ELSEWHERE), found)
    return np.asarray(np.where(texts.speechless(ones, others), 0.0, found), dtype=np.float32)


def weighed(likenesses: Floats, means: Floats, weights: Floats, bias: float) -> Floats:
    """The chance for each row of likenesses; low where names set the two apart."""
    logits = (likenesses - means) @ weights + bias
    found = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    elsewhere = (likenesses[:, _TIES] < 0).any(axis=1)
    other_topic = likenesses[:, _TOPIC] < _OTHER_TOPIC_BELOW
    most = np.where(elsewhere, _TIED_ELSEWHERE, np.where(other_topic, _OTHER_TOPIC, 1.0))
    return np.asarray(np.minimum(found, most), dtype=np.float32)
