"""The votes of the learned weights and of the rules together: the chance of each value of a decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from dialogue_cli.decisions.ballot import Ballot
from dialogue_cli.decisions.learned.ngrams import as_written
from dialogue_cli.decisions.learned.reading import Readings
from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.prepared import Prepared
from dialogue_cli.model.petitions import COLLECTIVE, FIELDS, PERSONAL, Field

# The difference of scopes is counted in steps of this weight, like the rest about 0 … 3.
_SCOPE_STEP = 5.0
_SHOWN, _LOOKED_AT = 3, 12


@dataclass(frozen=True, slots=True)
class Chances:
    """For each decision the chance of every value, the likeliest first; `sure`: how often the first proved right."""

    ranked: Mapping[Field, tuple[tuple[str, float], ...]]
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
                found[f"{field}:{value}"] = float(np.log1p(score))
        ranking = ballot.ranking()
        if ranking:
            found[f"{field}={ranking[0][0]}"] = 1.0
    scope = ballots["scope"].scores
    difference = scope.get(PERSONAL, 0.0) - scope.get(COLLECTIVE, 0.0)
    return found | {"scope-difference": difference / _SCOPE_STEP}


def chances(readings: Readings, place: int, found: Mapping[str, float]) -> Chances:
    """The chances for one text, out of its words' votes and what the rules found in it."""
    weights = trained()
    names = weights.rule_names
    known = [(names[name], value) for name, value in found.items() if name in names]
    numbers, values = [number for number, _ in known], [value for _, value in known]
    by_rules = np.array(values, dtype=np.float32) @ weights.rule_votes[numbers]
    logits = readings.votes[place] + weights.bias + by_rules
    ranked: dict[Field, tuple[tuple[str, float], ...]] = {}
    sure: dict[Field, float] = {}
    row = np.empty_like(logits)
    for field in FIELDS:
        columns = weights.columns[field]
        row[columns] = _softmax(logits[columns])
        pairs = zip(weights.outcomes[field], row[columns].tolist(), strict=True)
        ranked[field] = tuple(sorted(pairs, key=lambda pair: -pair[1]))
        sure[field] = weights.certainty[field].at(ranked[field][0][1])
    return Chances(ranked, sure, row)


def knows_a_phrase(known: Sequence[int]) -> bool:
    """Whether the weights know two words together of a text; single ones (a figure, "a") tell nothing."""
    ngrams = trained().ngrams
    return any(" " in ngrams[number] for number in known)


def telling_words(
    text: Prepared, known: Sequence[int], field: Field, value: str
) -> tuple[str, ...]:
    """The runs of words that speak most for a value, as written, the strongest first; none inside another.

    `known` are the numbers of the text's n-grams, as `Readings` has them.
    """
    weights = trained()
    column = weights.columns[field].start + weights.outcomes[field].index(value)
    votes = weights.votes[list(known), column]
    strongest = [
        known[place] for place in np.argsort(-votes, kind="stable")[:_LOOKED_AT] if votes[place] > 0
    ]
    chosen: list[str] = []
    for words in (as_written(text, weights.ngrams[number]) for number in strongest):
        if len(chosen) < _SHOWN and not any(
            f" {words} " in f" {one} " or f" {one} " in f" {words} " for one in chosen
        ):
            chosen.append(words)
    return tuple(chosen)


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max())
    return np.asarray(powers / powers.sum(), dtype=np.float32)
