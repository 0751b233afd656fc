"""Requests, rows and the part held apart."""

import json
from pathlib import Path

from benchmarks.triage import labelled
from benchmarks.triage.labelled import (
    LabelledSet,
    Request,
    Row,
    held_apart_set,
    is_held_apart,
    requests,
    rows_of,
    shared_set,
    training_requests,
)

FILE = """
[[request]]
id = "a-1"
subject = "{subject}"
topic = "nha-o"
level = "tinh"
agency = "xay-dung"
second_agency = "bql-kcn"
scope = "tap-the"
texts = ["Xin xây nhà", "Bao giờ có nhà"]

[[request]]
id = "a-2"
subject = "{subject}"
topic = "nha-o"
level = "tinh"
agency = "xay-dung"
scope = "tap-the"
texts = ["Xin sửa nhà"]
"""
HELD = next(f"s{number}" for number in range(1000) if is_held_apart(f"s{number}"))
LEARNT = next(f"s{number}" for number in range(1000) if not is_held_apart(f"s{number}"))
ROW = Row(
    "a-1/1", "Xin xây nhà", "CĐCS 1", "nha-o", "tinh", "xay-dung", "tap-the", "a-1", "", "bql-kcn"
)


def folder_with(place: Path, subject: str) -> Path:
    (place / "nha-o-01.toml").write_text(FILE.format(subject=subject), encoding="utf-8")
    return place


def test_a_row_for_each_text(tmp_path: Path) -> None:
    first, second, third = rows_of(requests(folder_with(tmp_path, LEARNT)))
    assert first == ROW
    assert (second.id, second.unit, second.group) == ("a-1/2", "CĐCS 2", "a-1")
    assert (third.id, third.unit, third.group) == ("a-2/1", "CĐCS 1", "a-2")


def test_the_second_label_is_accepted_too() -> None:
    assert ROW.accepted("agency") == ("xay-dung", "bql-kcn")
    assert ROW.accepted("topic") == ("nha-o",)
    assert ROW.accepted("level") == ("tinh",)


def test_a_subject_is_learnt_from_or_held_apart_as_a_whole(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, LEARNT)
    assert [request.id for request in training_requests(folder)] == ["a-1", "a-2"]
    assert held_apart_set(folder) == LabelledSet("examples/labelled, held apart", (), frozenset())
    folder_with(tmp_path, HELD)
    assert training_requests(folder) == ()
    assert [row.id for row in held_apart_set(folder).rows] == ["a-1/1", "a-1/2", "a-2/1"]


def test_requests_of_a_subject_held_apart_must_not_be_merged(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, HELD)
    assert held_apart_set(folder).apart == frozenset({frozenset({"a-1", "a-2"})})


def test_about_an_eighth_of_the_subjects_is_held_apart() -> None:
    subjects = {request.subject for request in requests()}
    share = sum(map(is_held_apart, subjects)) / len(subjects)
    assert 0.09 < share < 0.16


def test_every_label_occurs_in_both_parts() -> None:
    def labels(chosen: tuple[Request, ...]) -> set[str]:
        return {label for one in chosen for label in (one.topic, one.level, one.scope)}

    held = tuple(request for request in requests() if is_held_apart(request.subject))
    assert labels(held) == labels(training_requests()) == labels(requests())


def test_petitions_beside_the_repository_are_read(tmp_path: Path) -> None:
    entry = {
        "id": "d1", "text": "Xin xây nhà", "unit": "LĐLĐ", "topic": "nha-o", "second_topic": None, "scope": "tap-the",
        "level": "tinh", "agency": "xay-dung", "second_agency": "bql-kcn", "group": "g1", "hard_negative_of": None,
    }  # fmt: skip
    other = {**entry, "id": "d2", "group": "g2", "hard_negative_of": "d1"}
    path = tmp_path / "petitions.jsonl"
    path.write_text("\n".join(map(json.dumps, (entry, other))) + "\n", encoding="utf-8")
    found = shared_set(path)
    assert found is not None
    assert found.apart == frozenset({frozenset({"g1", "g2"})})
    assert found.rows[0] == Row(
        "d1", "Xin xây nhà", "LĐLĐ", "nha-o", "tinh", "xay-dung", "tap-the", "g1", "", "bql-kcn"
    )


def test_without_petitions_beside_the_repository_there_is_no_such_set(tmp_path: Path) -> None:
    assert shared_set(tmp_path / "petitions.jsonl") is None


def test_the_folder_is_that_of_the_repository() -> None:
    assert labelled.LABELLED.is_dir()
