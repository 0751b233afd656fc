"""What the evaluation prints."""

import json

import pytest

from benchmarks.triage import evaluate, evaluated
from benchmarks.triage.baselines import Baseline
from benchmarks.triage.labelled import LabelledSet, Row
from benchmarks.triage.scoring import Predicted

ROAD = "Đề nghị xã sửa đường vào khu trọ bị ngập, nhiều ổ gà"
ROW = Row("r1", ROAD, "A", "ha-tang", "xa", "ubnd-cap-duoi", "tap-the", "g1")
JUDGED = LabelledSet("one", (ROW,), frozenset())


def test_every_figure_has_a_name_and_every_wanted_one_exists() -> None:
    figures = evaluated.evaluated(JUDGED, {}).figures[evaluated.PRODUCT]
    assert list(figures) == list(evaluated.NAMES)
    assert evaluated.WANTED.keys() <= evaluated.NAMES.keys()


def test_methods_stand_beside_the_product() -> None:
    other = {"parrot": lambda rows: {row.id: Predicted({"topic": "khac"}) for row in rows}}
    found = evaluated.evaluated(JUDGED, other)
    assert found.figures["parrot"]["topic_accuracy"] == 0
    heading, first = evaluate.table(found).splitlines()[3:5]
    assert heading.split() == ["wanted", "dialogue", "parrot"]
    assert first.split() == ["topic,", "macro-F1", "0.90", "1.000", "0.000"]


def test_a_method_that_is_not_installed_is_left_out_and_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    method = Baseline("none", ("no_such_module",), lambda _: lambda _: {})
    assert evaluated.learnt([method], tell=True) == {}
    assert capsys.readouterr().out == "none: left out, no_such_module not installed\n"


def test_wrong_rows_are_shown_with_what_was_right() -> None:
    judged = LabelledSet("one", (Row(**{**_values(), "topic": "khac"}),), frozenset())
    lines = evaluate.error_lines(evaluated.evaluated(judged, {}), 3).splitlines()
    assert lines[:3] == ["", "topic: 1 wrong", f"  r1  khac ← ha-tang  {ROAD}"]


def test_json_holds_the_figures_of_each_set(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate, "held_apart_set", lambda: JUDGED)
    monkeypatch.setattr(evaluate, "shared_set", lambda: None)
    evaluate.main(["--json", "--alone"])
    (one,) = json.loads(capsys.readouterr().out)
    assert (one["set"], one["petitions"]) == ("one", 1)
    assert one["figures"]["dialogue"]["topic_accuracy"] == 1


def _values() -> dict[str, str]:
    return {field: getattr(ROW, field) for field in Row.__dataclass_fields__}
