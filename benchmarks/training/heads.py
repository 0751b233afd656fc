"""The votes of n-grams and of rule findings for each decision: linear, one row of weights an n-gram."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from benchmarks.training.examples import Example, by_group
from benchmarks.training.vocabulary import Vocabulary, weighted
from dialogue_cli.decisions.agency import weigh_agency
from dialogue_cli.decisions.learned.voting import rule_findings
from dialogue_cli.decisions.level import weigh_level
from dialogue_cli.decisions.scope import weigh_scope
from dialogue_cli.decisions.topics import weigh_topic
from dialogue_cli.model.petitions import FIELDS, Field

_STRENGTH = 4.0
# Words and rules start on an equal footing with these scales.
_WORDS, _RULES = 2.0, 0.5


@dataclass(frozen=True)
class Heads:
    """Weights for all outcomes side by side, in the order of `outcomes`."""

    outcomes: dict[Field, tuple[str, ...]]
    votes: np.ndarray
    rule_names: tuple[str, ...]
    rule_votes: np.ndarray
    bias: np.ndarray


def train_heads(examples: Sequence[Example], vocabulary: Vocabulary) -> Heads:
    """Learn the four decisions; a request counts by the root of its wordings, so that no one drowns the rest."""
    rules = DictVectorizer()
    found = rules.fit_transform([findings(example) for example in examples])
    inputs = hstack([weighted(examples, vocabulary) * _WORDS, found * _RULES]).tocsr()
    sizes = by_group(examples)
    shares = np.array([len(sizes[example.group]) ** -0.5 for example in examples])
    outcomes: dict[Field, tuple[str, ...]] = {}
    weights, biases = [], []
    for field in FIELDS:
        labels = [getattr(example.request, field) for example in examples]
        outcomes[field], weight, bias = _fit(inputs, labels, shares)
        weights.append(weight)
        biases.append(bias)
    table, size = np.vstack(weights), len(vocabulary.ngrams)
    return Heads(
        outcomes=outcomes,
        votes=(table[:, :size].T * _WORDS * vocabulary.rarity[:, None]).astype(np.float32),
        rule_names=tuple(rules.get_feature_names_out()),
        rule_votes=(table[:, size:].T * _RULES).astype(np.float32),
        bias=np.concatenate(biases).astype(np.float32),
    )


def findings(example: Example) -> dict[str, float]:
    """What the rules find in a text, as the product tells it to the learned weights."""
    text = example.prepared
    topic = weigh_topic(text)
    level = weigh_level(text, topic.winner)
    agency, _ = weigh_agency(text, topic.winner, level.winner)
    ballots = {"topic": topic, "scope": weigh_scope(text), "level": level, "agency": agency}
    marks = [name for name in text.quality if name.startswith("@")]
    return rule_findings(ballots, marks)


def _fit(
    inputs: csr_matrix, labels: Sequence[str], shares: np.ndarray
) -> tuple[tuple[str, ...], np.ndarray, np.ndarray]:
    model = LogisticRegression(C=_STRENGTH, max_iter=120, tol=1e-3)
    model.fit(inputs, labels, sample_weight=shares)
    weight, bias = model.coef_, model.intercept_
    if len(model.classes_) == 2:  # one row for both: give each its own
        weight, bias = np.vstack([-weight / 2, weight / 2]), np.concatenate([-bias / 2, bias / 2])
    return tuple(model.classes_), weight, bias
