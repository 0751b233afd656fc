"""Figures of small sets that can be counted by hand."""

from dataclasses import replace

from benchmarks.triage.labelled import LabelledSet, Row
from benchmarks.triage.scoring import (
    Band,
    Found,
    Predicted,
    accuracy,
    by_topic,
    calibration,
    confusions,
    figures,
    macro_f1,
    offered_as_sure,
    pairs,
    personal_cases,
    true_among_proposals,
    wrong_values,
    wrongly_merged,
)

HOUSING = Row("1", "Xin nhà", "A", "nha-o", "tinh", "xay-dung", "tap-the", "g1", "khac", "bql-kcn")
AGAIN = replace(HOUSING, id="2", unit="B")
ROAD = Row("3", "Sửa đường", "A", "ha-tang", "xa", "ubnd-cap-duoi", "tap-the", "g2")
OWN = Row("4", "Xin cho tôi", "A", "nha-o", "tinh", "xay-dung", "ca-nhan", "g3")
ROWS = (HOUSING, AGAIN, ROAD, OWN)
JUDGED = LabelledSet("four", ROWS, frozenset({frozenset({"g1", "g2"}), frozenset({"g1", "g3"})}))


def topic(value: str, confidence: float = 0.5) -> Predicted:
    return Predicted({"topic": value}, {"topic": confidence})


def test_a_second_label_is_right_and_counts_as_the_first() -> None:
    said = {"1": topic("khac"), "2": topic("nha-o"), "3": topic("nha-o"), "4": topic("nha-o")}
    assert accuracy(ROWS, said, "topic") == 0.75
    assert accuracy(ROWS, said, "topic", first_only=True) == 0.5
    taken = {"1": "nha-o", "2": "nha-o", "3": "nha-o", "4": "nha-o"}
    assert by_topic(ROWS, taken) == {"ha-tang": Found(0, 1, 0), "nha-o": Found(4, 3, 3)}
    assert macro_f1(ROWS, said) == (0 + 6 / 7) / 2


def test_what_is_not_said_is_wrong() -> None:
    assert accuracy(ROWS, {}, "level") == 0
    assert pairs(JUDGED, {}) == Found(0, 1, 0)


def test_personal_cases_are_counted_by_row() -> None:
    said = {row.id: Predicted({"scope": "ca-nhan"}) for row in (ROAD, OWN)}
    found = personal_cases(ROWS, said)
    assert found == Found(2, 1, 1)
    assert (found.precision, found.recall, found.f1) == (0.5, 1.0, 2 / 3)


def test_pairs_merged_without_asking_need_both_rows_to_be_sure() -> None:
    sure = Predicted(group="q1", surely=True)
    said = {"1": sure, "2": sure, "3": replace(sure, surely=False)}
    assert pairs(JUDGED, said) == Found(3, 1, 1)
    assert pairs(JUDGED, said, only_sure=True) == Found(1, 1, 1)


def test_groups_that_share_a_question_are_wrongly_merged() -> None:
    said = {"1": Predicted(group="q1"), "3": Predicted(group="q1"), "4": Predicted(group="q2")}
    assert wrongly_merged(JUDGED, said) == 0.5
    assert wrongly_merged(replace(JUDGED, apart=frozenset()), said) is None


def test_a_duplicate_is_served_by_its_question_or_by_the_first_five_proposals() -> None:
    assert true_among_proposals(ROWS, {row.id: Predicted(group="q1") for row in ROWS[:2]}) == 1
    sixth = ("3", "4", "5", "6", "7", "2")
    said = {"1": Predicted(proposals=sixth), "2": Predicted(proposals=sixth[::-1])}
    assert true_among_proposals(ROWS, said) == 0
    said["2"] = Predicted(proposals=("3", "1"))
    assert true_among_proposals(ROWS, said) == 0.5
    assert true_among_proposals((ROAD, OWN), said) is None


def test_only_what_is_offered_as_sure_has_to_be_right() -> None:
    said = {"1": topic("nha-o", 0.95), "2": topic("ha-tang", 0.97), "3": topic("ha-tang", 0.5)}
    assert offered_as_sure(ROWS, said, "topic") == (0.5, 0.5)
    assert offered_as_sure(ROWS, said, "level") == (None, 0.0)


def test_confidence_is_held_against_what_was_right() -> None:
    said = {"1": topic("nha-o", 0.55), "2": topic("ha-tang", 0.5), "3": topic("", 0.55)}
    assert calibration(ROWS, said) == (Band("topic", 0.5, 2, 0.525, 0.5),)


def test_full_confidence_is_in_the_highest_band() -> None:
    assert calibration(ROWS, {"1": topic("nha-o", 1.0)}) == (Band("topic", 0.95, 1, 1.0, 1.0),)


def test_confusions_begin_with_the_commonest() -> None:
    said = {"1": topic("khac"), "2": topic("ha-tang"), "3": topic(""), "4": topic("ha-tang")}
    wrong = [one for one in wrong_values(ROWS, said) if one.field == "topic"]
    assert [one.row for one in wrong] == ["2", "3", "4"]
    assert confusions(wrong) == {"topic": [("nha-o", "ha-tang", 2), ("ha-tang", "", 1)]}


def test_a_method_has_no_figure_for_what_it_does_not_speak_of() -> None:
    found = figures(JUDGED, {row.id: Predicted({"topic": "nha-o"}) for row in ROWS})
    assert {key for key, value in found.items() if value is not None} == {
        "topic_macro_f1",
        "topic_accuracy",
    }
