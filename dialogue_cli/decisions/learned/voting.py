"""The votes of the learned weights and of the rules together: the chance of each value of a decision."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dialogue_cli.decisions.ballot import Ballot
from dialogue_cli.decisions.learned.ngrams import as_written
from dialogue_cli.decisions.learned.weights import Floats, Numbers, trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.model.petitions import COLLECTIVE, FIELDS, PERSONAL, Field

# The difference of scopes is counted in steps of this weight, like the rest about 0 … 3.
_SCOPE_STEP = 5.0
_SHOWN, _LOOKED_AT = 3, 12


Ranking: TypeAlias = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Chances:
    """For each decision the chance of every value, the likeliest first; `sure`: how often the first proved right."""

    ranked: Mapping[Field, Ranking]
    sure: Mapping[Field, float]
    row: Floats

    def best(self, field: Field) -> str:
        """The likeliest value."""
        return self.ranked[field][0][0]


def rule_findings(ballots: Mapping[Field, Ballot], marks: Sequence[str]) -> dict[str, float]:
    """What the rules found, as the learned weights know it: scores, winners, marks."""
    found = dict.fromkeys(marks, 1.0)
    for field, ballot in ballots.items():
        for value, score in ballot.scores.items():
            if score > 0:
                found[f"{field}:{value}"] = math.log1p(score)
        if winner := ballot.winner:
            found[f"{field}={winner}"] = 1.0
    scope = ballots["scope"].scores
    difference = scope.get(PERSONAL, 0.0) - scope.get(COLLECTIVE, 0.0)
    return found | {"scope-difference": difference / _SCOPE_STEP}


def chances(votes: Floats, found: Sequence[Mapping[str, float]]) -> list[Chances]:
    """The chances for each text, out of its words' votes (one row a text) and what the rules found in it."""
    weights = trained()
    rows = votes + weights.bias + _by_rules(found)
    ranked: dict[Field, list[Ranking]] = {}
    sure: dict[Field, list[float]] = {}
    for field in FIELDS:
        columns = weights.columns[field]
        rows[:, columns] = _softmax(rows[:, columns])
        ranked[field] = _ranked(weights.outcomes[field], rows[:, columns])
        best = [ranking[0][1] for ranking in ranked[field]]
        sure[field] = weights.certainty[field].at_each(best)
    return [
        Chances(
            {field: ranked[field][place] for field in FIELDS},
            {field: sure[field][place] for field in FIELDS},
            row,
        )
        for place, row in enumerate(rows)
    ]


def _by_rules(found: Sequence[Mapping[str, float]]) -> Floats:
    """The votes of what the rules found, one row a text."""
    names, votes = trained().rule_names, trained().rule_votes
    rows = np.zeros((len(found), votes.shape[1]), dtype=np.float32)
    for place, one in enumerate(found):
        known = [name for name in one if name in names]
        values = np.array([one[name] for name in known], dtype=np.float32)
        rows[place] = values @ votes[[names[name] for name in known]]
    return rows


def _ranked(values: Sequence[str], rows: Floats) -> list[Ranking]:
    """The values of each row with their chances, the likeliest first."""
    order = np.argsort(-rows, axis=1, kind="stable")
    likely = np.take_along_axis(rows, order, axis=1)
    return [
        tuple(zip(map(values.__getitem__, places), chances, strict=True))
        for places, chances in zip(order.tolist(), likely.tolist(), strict=True)
    ]


def knows_a_phrase(known: Numbers) -> bool:
    """Whether the weights know two words together of a text; single ones (a figure, "a") tell nothing."""
    ngrams = trained().ngrams
    return any(" " in ngrams[number] for number in known.tolist())


def telling_words(text: Prepared, known: Numbers, field: Field, value: str) -> tuple[str, ...]:
    """The runs of words that speak most for a value, as written, the strongest first; none inside another.

    `known` are the numbers of the text's n-grams, as `Readings` has them.
    """
    weights = trained()
    column = weights.columns[field].start + weights.outcomes[field].index(value)
    votes = weights.votes[known, column]
    order = np.argsort(-votes, kind="stable")[:_LOOKED_AT]
    strongest = known[order[votes[order] > 0]].tolist()
    chosen: list[str] = []
    for words in (as_written(text, weights.ngrams[number]) for number in strongest):
        if not any(f" {words} " in f" {one} " or f" {one} " in f" {words} " for one in chosen):
            chosen.append(words)
        if len(chosen) == _SHOWN:
            break
    return tuple(chosen)


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)
