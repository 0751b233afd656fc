"""Well-known methods to stand beside the product; each learns what it needs from the same examples."""

import importlib.util
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.triage import baseline_labels, baseline_pairs
from benchmarks.triage.labelled import Row
from benchmarks.triage.product import by_rules
from benchmarks.triage.scoring import Predicted, Predictions
from dialogue_cli.model.petitions import FIELDS

Predict = Callable[[Sequence[Row]], Predictions]


@dataclass(frozen=True, slots=True)
class Baseline:
    """A method, the modules it needs, and how it learns: from rows to a function that predicts."""

    name: str
    needs: tuple[str, ...]
    learn: Callable[[Sequence[Row]], Predict]

    @property
    def missing(self) -> tuple[str, ...]:
        """The modules it needs that are not installed."""
        return tuple(name for name in self.needs if importlib.util.find_spec(name) is None)


def baselines() -> tuple[Baseline, ...]:
    """All methods, from the plainest on."""
    return (
        Baseline("majority", (), _majority),
        Baseline("lexicon only", (), lambda _: by_rules),
        Baseline("TF-IDF + linear", ("sklearn",), baseline_labels.linear),
        Baseline("rapidfuzz", ("rapidfuzz", "numpy"), _pairs_by(baseline_pairs.rapidfuzz_pairs)),
        Baseline("MinHash", ("datasketch",), _pairs_by(baseline_pairs.minhash_pairs)),
        Baseline(
            "sparse_dot_topn",
            ("sklearn", "sparse_dot_topn"),
            _pairs_by(baseline_pairs.cosine_pairs),
        ),
    )


def _majority(rows: Sequence[Row]) -> Predict:
    """For each field the commonest label; every row stands alone."""
    commonest: dict[str, str] = {
        name: Counter(getattr(row, name) for row in rows).most_common(1)[0][0] for name in FIELDS
    }
    return lambda judged: {row.id: Predicted(commonest) for row in judged}


def _pairs_by(alike: baseline_pairs.Alike) -> Callable[[Sequence[Row]], Predict]:
    """Merge what is alike from a threshold on, the one that does best on the rows to learn from."""

    def learn(rows: Sequence[Row]) -> Predict:
        threshold = baseline_pairs.best_threshold(alike, rows)
        return lambda judged: _merged(judged, alike(judged), threshold)

    return learn


def _merged(
    rows: Sequence[Row], found: Iterable[tuple[float, int, int]], threshold: float
) -> Predictions:
    ranked = sorted(found, reverse=True)
    homes = baseline_pairs.joined(len(rows), (pair for pair in ranked if pair[0] >= threshold))
    others: list[list[int]] = [[] for _ in rows]
    for _, one, other in ranked:
        others[one].append(other)
        others[other].append(one)
    return {
        row.id: Predicted(
            group=f"group:{homes[place]}",
            proposals=tuple(rows[other].id for other in others[place]),
        )
        for place, row in enumerate(rows)
    }
