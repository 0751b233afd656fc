"""How right triage is, on the project's own petitions held apart and on ../shared/eval, other methods beside it.

python -m benchmarks.triage.evaluate [--errors N] [--json] [--alone]
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from benchmarks.triage import scoring
from benchmarks.triage.baselines import Baseline, Predict, baselines
from benchmarks.triage.labelled import (
    LabelledSet,
    held_apart_set,
    rows_of,
    shared_set,
    training_requests,
)
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
_CONFUSIONS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One set with the figures of every method, and what the product says about its rows."""

    judged: LabelledSet
    figures: Mapping[str, Mapping[str, float | None]]
    said: Predictions


def main(words: Sequence[str] | None = None) -> None:
    options = _parser().parse_args(words)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    methods = {} if options.alone else learnt(baselines(), not options.json)
    sets = [held_apart_set(), *filter(None, [shared_set()])]
    results = [evaluated(judged, methods) for judged in sets]
    if options.json:
        print(json.dumps([as_json(one) for one in results], ensure_ascii=False, indent=2))
        return
    for one in results:
        print(table(one))
        print(calibration_table(one))
        print(confusion_lines(one))
        if options.errors:
            print(error_lines(one, options.errors))


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


def table(one: Evaluated) -> str:
    """A row for each figure, a column for each method."""
    columns = list(one.figures)
    groups = len({row.group for row in one.judged.rows})
    title = f"\n{one.judged.name}: {len(one.judged.rows)} petitions, {groups} requests"
    heads = "".join(f"{name:>17}" for name in columns)
    lines = [title, "", f"{'':<40}{'wanted':>7}{heads}"]
    for key, name in NAMES.items():
        wanted = f"{WANTED[key]:.2f}" if key in WANTED else ""
        values = "".join(f"{_shown(one.figures[column][key]):>17}" for column in columns)
        lines.append(f"{name:<40}{wanted:>7}{values}")
    return "\n".join(lines)


def calibration_table(one: Evaluated) -> str:
    """How sure the product said it was, and how often it was right."""
    lines = ["", f"{'confidence from':<24}{'decisions':>10}{'mean':>8}{'right':>8}"]
    for band in scoring.calibration(one.judged.rows, one.said):
        name = f"{band.field} {band.least:.2f}"
        lines.append(f"{name:<24}{band.decisions:>10}{band.mean:>8.3f}{band.right:>8.3f}")
    return "\n".join(lines)


def confusion_lines(one: Evaluated) -> str:
    """The commonest confusions of each field."""
    lines = ["", "commonest confusions (right → said)"]
    found = scoring.confusions(scoring.wrong_values(one.judged.rows, one.said))
    for name, confused in found.items():
        most = confused[:_CONFUSIONS_SHOWN]
        said = (f"{right} → {said or 'undecided'} {count}" for right, said, count in most)
        lines.append(f"{name:<8}{'; '.join(said)}")
    return "\n".join(lines)


def error_lines(one: Evaluated, most: int) -> str:
    """The first wrong rows of each field."""
    lines = []
    wrong = scoring.wrong_values(one.judged.rows, one.said)
    for name in dict.fromkeys(each.field for each in wrong):
        here = [each for each in wrong if each.field == name]
        lines.append(f"\n{name}: {len(here)} wrong")
        lines += [
            f"  {each.row}  {'/'.join(each.right)} ← {each.said or 'undecided'}  {each.text}"
            for each in here[:most]
        ]
    return "\n".join(lines)


def as_json(one: Evaluated) -> dict[str, object]:
    """The figures of one set for other programs."""
    return {
        "set": one.judged.name,
        "petitions": len(one.judged.rows),
        "figures": one.figures,
        "calibration": [asdict(band) for band in scoring.calibration(one.judged.rows, one.said)],
    }


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show N wrong rows of each field"
    )
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument("--alone", action="store_true", help="the product without other methods")
    return parser


if __name__ == "__main__":
    main()
