"""Other methods learn, predict and are left out where they are not installed."""

from dataclasses import replace

from benchmarks.triage.baseline_pairs import best_threshold, joined, shingles
from benchmarks.triage.baselines import Baseline, baselines
from benchmarks.triage.labelled import Row
from benchmarks.triage.scoring import Predicted

ROW = Row("1", "Xin nhà", "A", "nha-o", "tinh", "xay-dung", "tap-the", "g1")
OTHER = replace(ROW, id="2", topic="ha-tang", agency="giao-thong", group="g2")


def test_the_majority_says_the_commonest_label_of_what_it_learnt_from() -> None:
    majority = baselines()[0]
    assert majority.missing == ()
    predict = majority.learn([ROW, replace(ROW, id="3"), OTHER])
    expected = {"topic": "nha-o", "scope": "tap-the", "level": "tinh", "agency": "xay-dung"}
    assert predict([OTHER]) == {"2": Predicted(expected)}


def test_a_method_tells_what_is_not_installed() -> None:
    method = Baseline("none", ("json", "no_such_module"), lambda _: lambda _: {})
    assert method.missing == ("no_such_module",)


def test_pairs_are_joined_through_chains() -> None:
    assert joined(5, [(0.9, 3, 1), (0.8, 4, 3)]) == [0, 1, 2, 1, 1]


def test_the_threshold_is_the_one_that_finds_most_with_fewest_wrong() -> None:
    rows = [ROW, replace(ROW, id="3"), OTHER]
    found = [(0.8, 0, 1), (0.5, 1, 2)]
    assert 0.5 < best_threshold(lambda _: found, rows) <= 0.8


def test_shingles_are_runs_of_syllables() -> None:
    assert shingles("Xin nhà ở") == {"xin nhà", "nhà ở"}
    assert shingles("nhà") == {"nhà"}
