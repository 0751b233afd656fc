"""Answers come in by the question's number or by the wording of one of its petitions."""

import json
from pathlib import Path
from typing import Any

from tests import workbooks
from tests.conftest import Dialogue
from tests.review_books import ReviewFile

TEXT = "Đề nghị xây nhà ở xã hội gần khu công nghiệp"
ROW = (1, TEXT, "CĐCS A", None, None, None)


def answered(text: object, answer: str, code: object = None, agency: str = "Sở Xây dựng") -> Any:
    return (1, code, text, agency, answer, "Công khai dự án", "Bảng tin", "31/7/2024", "hội trường")


def given(dialogue: Dialogue, office: Path, tmp_path: Path, *rows: Any) -> dict[str, Any]:
    file = workbooks.answers(tmp_path / "tra loi.xlsx", *rows)
    report: dict[str, Any] = json.loads(dialogue("-w", office, "import", file, "--json").out)
    return report


def question(dialogue: Dialogue, office: Path) -> dict[str, Any]:
    said = dialogue("-w", office, "export", "questions", "--format", "json")
    (one,) = json.loads(said.out)
    found: dict[str, Any] = one
    return found


def triaged(dialogue: Dialogue, office: Path, tmp_path: Path) -> None:
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", ROW))
    dialogue("-w", office, "triage")


def test_an_answer_finds_its_question_by_wording_whatever_the_spelling(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    report = given(
        dialogue,
        office,
        tmp_path,
        answered("de nghi xay NHA O XA HOI gần khu công nghiệp.", "Đang làm"),
    )
    assert report["accepted"] == 1
    one = question(dialogue, office)
    assert (one["handling"], one["answers"][0]["answer"]) == ("hall", "Đang làm")
    assert one["answers"][0]["tasks"] == [
        {
            "agency": "xay-dung",
            "content": "Công khai dự án",
            "product": "Bảng tin",
            "deadline": "2024-07-31",
        }
    ]


def test_an_answer_finds_its_question_by_its_code(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    assert given(dialogue, office, tmp_path, answered(None, "Xong", "CH-001"))["accepted"] == 1
    assert question(dialogue, office)["answers"][0]["answer"] == "Xong"


def test_an_answer_without_a_question_is_rejected_and_told(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    report = given(dialogue, office, tmp_path, answered("Chuyện khác hẳn", "Xong"))
    assert (report["rejected"], report["files"][0]["problems"][0]["code"]) == (
        1,
        "answer-no-question",
    )


def test_answers_before_triage_come_in_after_it(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", ROW))
    early = given(dialogue, office, tmp_path, answered(TEXT, "Xong"))
    assert "dialogue triage" in early["files"][0]["remedy"]
    assert (early["rows_read"], len(early["files"])) == (0, 1)
    dialogue("-w", office, "triage")
    assert given(dialogue, office, tmp_path, answered(TEXT, "Xong"))["accepted"] == 1


def test_a_corrected_answer_takes_the_place_of_the_old_one(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    given(dialogue, office, tmp_path, answered(TEXT, "Chưa xong"))
    assert given(dialogue, office, tmp_path, answered(TEXT, "Đã xong"))["changed"] == 1
    assert given(dialogue, office, tmp_path, answered(TEXT, "Đã xong"))["unchanged"] == 1
    assert [a["answer"] for a in question(dialogue, office)["answers"]] == ["Đã xong"]


def test_a_correction_never_takes_the_place_of_an_answer_that_stands(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    given(dialogue, office, tmp_path, answered(TEXT, "Về quỹ đất"), answered(TEXT, "Về giá bán"))
    again = given(
        dialogue, office, tmp_path, answered(TEXT, "Về quỹ đất, mới"), answered(TEXT, "Về giá bán")
    )
    assert (again["changed"], again["unchanged"]) == (1, 1)
    replies = {a["answer"] for a in question(dialogue, office)["answers"]}
    assert replies == {"Về quỹ đất, mới", "Về giá bán"}


def test_an_answer_corrected_to_another_agency_leaves_no_double(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    given(dialogue, office, tmp_path, answered(TEXT, "Xong"))
    again = given(dialogue, office, tmp_path, answered(TEXT, "Xong", agency="Sở Tài chính"))
    assert again["changed"] == 1, again
    assert [a["agency"] for a in question(dialogue, office)["answers"]] == ["tai-chinh"]


def test_code_and_wording_of_two_questions_are_told_not_guessed(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    road = (2, "Sửa đường vào cổng khu công nghiệp đang ngập úng", "CĐCS A", None, None, None)
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", ROW, road))
    dialogue("-w", office, "triage")
    report = given(dialogue, office, tmp_path, answered(TEXT, "Xong", "CH-002"))
    assert report["files"][0]["problems"][0]["code"] == "answer-contradicts"


def test_two_answers_to_one_question_in_one_file_are_both_kept(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    given(dialogue, office, tmp_path, answered(TEXT, "Về quỹ đất"), answered(TEXT, "Về giá bán"))
    assert [a["answer"] for a in question(dialogue, office)["answers"]] == [
        "Về quỹ đất",
        "Về giá bán",
    ]


def test_the_exported_list_of_questions_comes_back_without_doubling(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    other = (2, "Đề nghị hỗ trợ vay vốn cho công nhân", "CĐCS A", None, None, None)
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", ROW, other))
    dialogue("-w", office, "triage")
    given(dialogue, office, tmp_path, answered(TEXT, "Một"), answered(TEXT, "Hai"))
    sent = tmp_path / "cau hoi.xlsx"
    dialogue("-w", office, "export", "questions", "-o", sent)
    said = dialogue("-w", office, "export", "questions", "--format", "json").out
    report = json.loads(dialogue("-w", office, "import", sent, "--json").out)
    assert (report["unchanged"], report["skipped"], report["accepted"]) == (1, 1, 0)
    assert not report["files"][0]["problems"]
    assert dialogue("-w", office, "export", "questions", "--format", "json").out == said


def test_an_answer_finds_its_question_by_the_code_of_one_of_its_petitions(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    report = given(dialogue, office, tmp_path, answered(None, "Đang làm", code="KN-0001"))
    assert (report["accepted"], report["rejected"]) == (1, 0)
    assert question(dialogue, office)["answers"][0]["answer"] == "Đang làm"


def test_an_answer_finds_its_question_in_spite_of_another_opening(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    worded = TEXT.replace("Đề nghị", "Kính mong", 1)
    report = given(dialogue, office, tmp_path, answered(worded, "Đang làm"))
    assert (report["accepted"], report["rejected"]) == (1, 0)


def test_a_wording_that_two_questions_share_names_neither(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    asked = ("Đề nghị xây nhà ở xã hội", "Kính mong xây nhà ở xã hội")
    rows = [(n, text, f"CĐCS {n}") for n, text in enumerate(asked, 1)]
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", *rows))
    dialogue("-w", office, "triage")
    file = ReviewFile(tmp_path / "ra soat.xlsx")
    dialogue("-w", office, "review", "export", "-o", file.path)
    file.set("KN-0002", Câu_hỏi_số="mới")
    assert dialogue("-w", office, "review", "apply", file.path).code == 0
    words = ("Kiến nghị xây nhà ở xã hội", asked[1])
    report = given(dialogue, office, tmp_path, *(answered(text, "Đang làm") for text in words))
    assert (report["accepted"], report["rejected"]) == (1, 1)
    assert [one["code"] for one in report["files"][0]["problems"]] == ["answer-no-question"]
    said = dialogue("-w", office, "export", "questions", "--format", "json")
    assert [len(one["answers"]) for one in json.loads(said.out)] == [0, 1]


def test_a_code_and_a_wording_that_differ_are_refused(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    other = "Đề nghị tăng cường tuần tra ban đêm quanh các khu nhà trọ"
    rows = (ROW, (2, other, "CĐCS B", None, None, None))
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "gui.xlsx", *rows))
    dialogue("-w", office, "triage")
    report = given(dialogue, office, tmp_path, answered(other, "Đang làm", code="KN-0001"))
    assert [p["code"] for p in report["files"][0]["problems"]] == ["answer-contradicts"]


def test_the_code_of_a_petition_is_that_of_no_question(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    triaged(dialogue, office, tmp_path)
    assert dialogue("-w", office, "show", "question", "KN-0001").code == 3
