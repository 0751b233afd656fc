"""How right predictions are: labels, merged petitions, proposals, and what is offered as sure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from benchmarks.triage.labelled import LabelledSet, Row
from dialogue_cli.model.petitions import FIELDS, PERSONAL, SURE_FROM, Field

PROPOSALS = 5
_BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, SURE_FROM, 1.0)

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a method says about one row: values by field, and how sure it is of each (0 … 1) where it says so.

    Rows of one `group` are merged; an empty one stands alone. `surely` tells whether the row is merged without
    asking. `proposals` are ids of rows that may ask the same, the likeliest first.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    confidence: Mapping[str, float] = field(default_factory=dict)
    group: str = ""
    surely: bool = False
    proposals: tuple[str, ...] = ()


Predictions = Mapping[str, Predicted]
NOTHING = Predicted()


@dataclass(frozen=True, slots=True)
class Found:
    """How many were predicted, how many there are, and how many of the predicted are right."""

    predicted: int
    there: int
    right: int

    @property
    def precision(self) -> float | None:
        """The share of the predicted that is right; None when nothing was predicted."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """The share of what there is that was found; None when there is nothing to find."""
        return self.right / self.there if self.there else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None when there is nothing to find."""
        return 2 * self.right / (self.predicted + self.there) if self.there else None


@dataclass(frozen=True, slots=True)
class Band:
    """Decisions of one field with a confidence from `least` up to the next band: how many, mean, share right."""

    field: str
    least: float
    decisions: int
    mean: float
    right: float


@dataclass(frozen=True, slots=True)
class Wrong:
    """One wrong value: the row, the field, what would be right and what was said."""

    row: str
    field: str
    right: tuple[str, ...]
    said: str
    text: str


def figures(judged: LabelledSet, said: Predictions) -> dict[str, float | None]:
    """The figures that triage is judged by, each 0 … 1; None where a method says nothing of the kind."""
    rows = judged.rows
    merged, sure = pairs(judged, said), pairs(judged, said, only_sure=True)
    personal = personal_cases(rows, said)
    measured: dict[str, float | None] = {
        "topic_macro_f1": macro_f1(rows, said),
        "topic_accuracy": accuracy(rows, said, "topic"),
        "agency_accuracy": accuracy(rows, said, "agency"),
        "agency_first_label": accuracy(rows, said, "agency", first_only=True),
        "level_accuracy": accuracy(rows, said, "level"),
        "personal_precision": personal.precision,
        "personal_recall": personal.recall,
        "personal_f1": personal.f1,
        "pair_precision": merged.precision,
        "pair_recall": merged.recall,
        "pair_f1": merged.f1,
        "sure_pair_precision": sure.precision,
        "sure_pair_recall": sure.recall,
        "hard_negatives_merged": wrongly_merged(judged, said),
        "true_among_proposals": true_among_proposals(rows, said),
    }
    for name in FIELDS:
        right, share = offered_as_sure(rows, said, name)
        measured[f"{name}_sure_precision"], measured[f"{name}_sure_share"] = right, share
    return {key: _known(key, value, said) for key, value in measured.items()}


def accuracy(
    rows: Sequence[Row], said: Predictions, name: Field, *, first_only: bool = False
) -> float:
    """The share of rows whose value is right; a second label counts unless only the first may."""
    right = 0
    for row in rows:
        accepted = row.accepted(name)
        right += _value(said, row, name) in (accepted[:1] if first_only else accepted)
    return right / len(rows)


def macro_f1(rows: Sequence[Row], said: Predictions) -> float:
    """The mean F1 over the topics that occur; a prediction equal to the second topic counts as the first."""
    taken = {row.id: _as_first(row, _value(said, row, "topic")) for row in rows}
    found = by_topic(rows, taken)
    return sum(one.f1 or 0.0 for one in found.values()) / len(found)


def by_topic(rows: Sequence[Row], taken: Mapping[str, str]) -> dict[str, Found]:
    """For each topic that occurs how often it was said, how often it is right to say, how often both."""
    there = Counter(row.topic for row in rows)
    predicted = Counter(taken.values())
    right = Counter(row.topic for row in rows if taken[row.id] == row.topic)
    return {topic: Found(predicted[topic], there[topic], right[topic]) for topic in sorted(there)}


def personal_cases(rows: Sequence[Row], said: Predictions) -> Found:
    """How well one person's own cases are told from demands for many."""
    there = {row.id for row in rows if row.scope == PERSONAL}
    predicted = {row.id for row in rows if _value(said, row, "scope") == PERSONAL}
    return Found(len(predicted), len(there), len(there & predicted))


def pairs(judged: LabelledSet, said: Predictions, *, only_sure: bool = False) -> Found:
    """Pairs of rows that ask the same; only those merged without asking when `only_sure`."""
    right = set(_pairs_within({row.id: row.group for row in judged.rows}))
    homes = {row.id: _group(said, row) for row in judged.rows}
    merged = _pairs_within(homes)
    predicted = {
        pair for pair in merged if not only_sure or all(_of(said, row).surely for row in pair)
    }
    return Found(len(predicted), len(right), len(right & predicted))


def wrongly_merged(judged: LabelledSet, said: Predictions) -> float | None:
    """The share of the pairs of groups that must stay apart of which some rows are merged."""
    homes: dict[str, set[str]] = defaultdict(set)
    for row in judged.rows:
        homes[row.group].add(_group(said, row))
    if not judged.apart:
        return None
    together = sum(bool(homes[a] & homes[b]) for a, b in map(tuple, judged.apart))
    return together / len(judged.apart)


def true_among_proposals(rows: Sequence[Row], said: Predictions) -> float | None:
    """The share of rows with a duplicate that have one in their own question or among the first proposals."""
    groups = {row.id: row.group for row in rows}
    members = Counter(groups.values())
    together = Counter((row.group, _group(said, row)) for row in rows)
    with_duplicate = [row for row in rows if members[row.group] > 1]
    served = 0
    for row in with_duplicate:
        merged = together[row.group, _group(said, row)] > 1
        proposed = set(_of(said, row.id).proposals[:PROPOSALS]) - {row.id}
        served += merged or any(groups.get(other) == row.group for other in proposed)
    return served / len(with_duplicate) if with_duplicate else None


def offered_as_sure(
    rows: Sequence[Row], said: Predictions, name: Field
) -> tuple[float | None, float]:
    """How much of what is offered as sure is right (None when nothing is), and its share of all rows."""
    sure = [row for row in rows if _sure(said, row, name) >= SURE_FROM]
    right = sum(_value(said, row, name) in row.accepted(name) for row in sure)
    return (right / len(sure) if sure else None), len(sure) / len(rows)


def calibration(rows: Sequence[Row], said: Predictions) -> tuple[Band, ...]:
    """For each field and band of confidence how often the values are right; bands without any are left out."""
    bands = []
    for name in FIELDS:
        for least, below in pairwise(_BANDS):
            last = below == _BANDS[-1]
            inside = [
                row
                for row in rows
                if _value(said, row, name)
                and least <= _sure(said, row, name)
                and (last or _sure(said, row, name) < below)
            ]
            if inside:
                mean = sum(_sure(said, row, name) for row in inside) / len(inside)
                right = sum(_value(said, row, name) in row.accepted(name) for row in inside)
                bands.append(Band(name, least, len(inside), mean, right / len(inside)))
    return tuple(bands)


def wrong_values(rows: Sequence[Row], said: Predictions) -> tuple[Wrong, ...]:
    """Every wrong value, field by field, in the order of the rows."""
    return tuple(
        Wrong(row.id, name, row.accepted(name), _value(said, row, name), row.text)
        for name in FIELDS
        for row in rows
        if _value(said, row, name) not in row.accepted(name)
    )


def confusions(wrong: Iterable[Wrong]) -> dict[str, list[tuple[str, str, int]]]:
    """For each field what was said instead of what, and how often, the commonest first."""
    counts = Counter((one.field, one.right[0], one.said) for one in wrong)
    found: dict[str, list[tuple[str, str, int]]] = {}
    for (name, right, said), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        found.setdefault(name, []).append((right, said, count))
    return found


def _known(key: str, value: float | None, said: Predictions) -> float | None:
    """The figure, or None when the method does not speak of what it measures."""
    return value if any(_speaks_of(key, one) for one in said.values()) else None


def _speaks_of(key: str, one: Predicted) -> bool:
    first = key.split("_", 1)[0]
    if first in FIELDS:
        return first in (one.confidence if "_sure_" in key else one.values)
    if first == "personal":
        return "scope" in one.values
    if first == "sure":
        return one.surely
    return bool(one.proposals or one.group if first == "true" else one.group)


def _of(said: Predictions, row: str) -> Predicted:
    return said.get(row, NOTHING)


def _value(said: Predictions, row: Row, name: str) -> str:
    return _of(said, row.id).values.get(name, "")


def _sure(said: Predictions, row: Row, name: str) -> float:
    value = _value(said, row, name)
    return _of(said, row.id).confidence.get(name, 0.0) if value else 0.0


def _group(said: Predictions, row: Row) -> str:
    """The group that the row was put into; one of its own when it stands alone."""
    return _of(said, row.id).group or f"alone:{row.id}"


def _as_first(row: Row, topic: str) -> str:
    return row.topic if topic in row.accepted("topic") else topic


def _pairs_within(homes: Mapping[str, str]) -> Iterable[Pair]:
    members: dict[str, list[str]] = defaultdict(list)
    for row, home in homes.items():
        members[home].append(row)
    for rows in members.values():
        yield from map(frozenset, combinations(rows, 2))
