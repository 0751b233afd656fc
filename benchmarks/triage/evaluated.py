"""One set of labelled petitions with the figures of every method on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.triage import scoring
from benchmarks.triage.baselines import Baseline, Predict
from benchmarks.triage.labelled import LabelledSet, rows_of, training_requests
from benchmarks.triage.product import triaged
from benchmarks.triage.scoring import Predictions

PRODUCT = "dialogue"
# The figures to reach on petitions that nobody has seen (share; a figure of hard negatives is to stay low).
WANTED = {
    "topic_macro_f1": 0.90,
    "agency_accuracy": 0.85,
    "level_accuracy": 0.85,
    "personal_f1": 0.90,
    "pair_f1": 0.75,
    "sure_pair_precision": 0.98,
    "true_among_proposals": 0.95,
    "topic_sure_precision": 0.98,
    "scope_sure_precision": 0.98,
    "level_sure_precision": 0.98,
    "agency_sure_precision": 0.98,
}
NAMES = {
    "topic_macro_f1": "topic, macro-F1",
    "topic_accuracy": "topic, accuracy",
    "agency_accuracy": "agency, accuracy",
    "agency_first_label": "agency, first label only",
    "level_accuracy": "level, accuracy",
    "personal_precision": "personal cases, precision",
    "personal_recall": "personal cases, recall",
    "personal_f1": "personal cases, F1",
    "pair_precision": "merged pairs, precision",
    "pair_recall": "merged pairs, recall",
    "pair_f1": "merged pairs, F1",
    "sure_pair_precision": "pairs merged without asking, precision",
    "sure_pair_recall": "pairs merged without asking, recall",
    "hard_negatives_merged": "near but different, wrongly merged",
    "true_among_proposals": "a true duplicate merged or among 5",
    "topic_sure_precision": "topic offered as sure, right",
    "topic_sure_share": "topic offered as sure, share",
    "scope_sure_precision": "scope offered as sure, right",
    "scope_sure_share": "scope offered as sure, share",
    "level_sure_precision": "level offered as sure, right",
    "level_sure_share": "level offered as sure, share",
    "agency_sure_precision": "agency offered as sure, right",
    "agency_sure_share": "agency offered as sure, share",
}


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One set with the figures of every method, and what the product says about its rows."""

    judged: LabelledSet
    figures: Mapping[str, Mapping[str, float | None]]
    said: Predictions


def learnt(methods: Sequence[Baseline], tell: bool) -> dict[str, Predict]:
    """The methods that can run here, each having learnt from the project's petitions that are not held apart."""
    rows = rows_of(training_requests())
    able = {}
    for method in methods:
        if method.missing:
            if tell:
                print(f"{method.name}: left out, {', '.join(method.missing)} not installed")
        else:
            able[method.name] = method.learn(rows)
    return able


def evaluated(judged: LabelledSet, methods: Mapping[str, Predict]) -> Evaluated:
    """All figures of one set, the product's first."""
    said = triaged(judged.rows)
    figures = {PRODUCT: scoring.figures(judged, said)}
    for name, predict in methods.items():
        figures[name] = scoring.figures(judged, predict(judged.rows))
    return Evaluated(judged, figures, said)


def shown(value: float | None) -> str:
    """The figure with three places, a dash when there is none."""
    return "–" if value is None else f"{value:.3f}"
