"""What a clerk corrected steers the next proposals at once, and what earlier years answered is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue
from tests.review_books import ReviewFile

UNIT, ASKER, PHONE = "CĐCS Công ty An Phát", "Trần Thị Mẫu", "0900000001"
HOUSING = "Đề nghị tỉnh sớm xây nhà ở xã hội gần khu công nghiệp Hòa Phú cho công nhân"
HOUSING_AGAIN = "Sớm xây nhà ở xã hội gần KCN Hòa Phú cho công nhân thuê, mua"
CHILDCARE = "Đề nghị hỗ trợ tiền gửi trẻ cho công nhân có con dưới 6 tuổi"
CHILDCARE_AGAIN = "Công nhân có con dưới 6 tuổi đề nghị được hỗ trợ tiền gửi trẻ"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"


class Clerk:
    """An office of 2024, and the commands used here."""

    def __init__(self, dialogue: Dialogue, office: Path, folder: Path) -> None:
        self._dialogue, self.office, self.folder = dialogue, office, folder

    def run(self, *words: object) -> Any:
        return json.loads(self._dialogue("-w", self.office, *words, "--json").out)

    def told(self, *words: object) -> str:
        return " ".join(self._dialogue("-w", self.office, *words).out.split())

    def receives(self, name: str, *texts: str) -> None:
        rows = [(n, text, UNIT, ASKER, "Công nhân", PHONE) for n, text in enumerate(texts, 1)]
        self.run("import", workbooks.petitions(self.folder / name, *rows))
        self.run("triage")

    def corrects(self, code: str, **values: str) -> None:
        path = self.folder / "ra soat.xlsx"
        self.run("review", "export", "-o", path)
        ReviewFile(path).set(code, **values)
        assert self.run("review", "apply", path)["applied"] == len(values)
        path.unlink()

    def answers(self, code: str) -> None:
        row = (1, code, "", "Sở Xây dựng", "Đang lập dự án", "Khởi công dự án", "Quyết định",
               "31/12/2024", "hội trường")  # fmt: skip
        self.run("import", workbooks.answers(self.folder / "tra loi.xlsx", row))

    def questions(self) -> dict[str, Any]:
        said = self._dialogue("-w", self.office, "export", "questions", "--format", "json").out
        return {one["id"]: one for one in json.loads(said)}


@pytest.fixture
def clerk(dialogue: Dialogue, office: Path, tmp_path: Path) -> Clerk:
    folder = tmp_path / "thu"
    folder.mkdir()
    return Clerk(dialogue, office, folder)


def test_a_correction_steers_the_next_like_petition_and_is_named(clerk: Clerk) -> None:
    clerk.receives("a.xlsx", CHILDCARE, ROAD)
    clerk.corrects("KN-0001", Nhóm_vấn_đề="Nội dung khác", Cấp_thẩm_quyền="Trung ương")
    clerk.receives("b.xlsx", CHILDCARE_AGAIN)
    found = clerk.run("show", "petition", "KN-0003")["decisions"]
    assert [(found[field]["value"], found[field]["origin"]) for field in ("topic", "level")] == [
        ("khac", "precedent"),
        ("trung-uong", "precedent"),
    ]
    assert found["topic"]["confidence"] < 0.95
    told = clerk.told("show", "petition", "KN-0003")
    assert "do tiền lệ" in told
    assert "Theo quyết định của người xử lý với KN-0001 (năm 2024)" in told


def test_taking_the_correction_back_takes_its_effect_back(clerk: Clerk) -> None:
    clerk.receives("a.xlsx", CHILDCARE, CHILDCARE_AGAIN)
    before = registers.dump(clerk.office)
    clerk.corrects("KN-0001", Nhóm_vấn_đề="Nội dung khác")
    clerk.run("triage")
    found = clerk.run("show", "petition", "KN-0002")["decisions"]["topic"]
    assert (found["value"], found["origin"]) == ("khac", "precedent")
    clerk.run("undo")
    assert registers.dump(clerk.office) == before


def test_a_later_year_remembers_corrections_questions_and_answers(clerk: Clerk) -> None:
    clerk.receives("a.xlsx", HOUSING, CHILDCARE)
    clerk.corrects("KN-0002", Nhóm_vấn_đề="Nội dung khác")
    clerk.answers("CH-001")
    clerk.run("new", "--year", 2025)
    clerk.receives("b.xlsx", ROAD, HOUSING_AGAIN, CHILDCARE_AGAIN)
    topic = clerk.run("show", "petition", "KN-0005")["decisions"]["topic"]
    assert (topic["value"], topic["origin"]) == ("khac", "precedent")
    assert "KN-0002 (năm 2024)" in topic["reason"]
    (earlier,) = clerk.questions()["CH-002"]["earlier"]
    (answer,) = earlier["answers"]
    assert (earlier["year"], earlier["question"], answer["agency"], answer["tasks"][0]["deadline"]) == (
        2024, "CH-001", "xay-dung", "2024-12-31",
    )  # fmt: skip
    sentence = "Hỏi năm 2024 (CH-001), Sở Xây dựng đã trả lời; nhiệm vụ được giao: Khởi công dự án (hạn 31/12/2024)"
    told = clerk.told("show", "question", "CH-002")
    assert f"Các năm trước {sentence}. Khả năng cùng hỏi" in told
    assert (ASKER in told, PHONE in told) == (False, False)
    path = clerk.folder / "ra soat.xlsx"
    clerk.run("review", "export", "-o", path)
    assert ReviewFile(path).value("CH-002", "Các năm trước") == sentence
    assert clerk.questions()["CH-001"]["earlier"] == []


def test_triage_again_after_an_answer_to_an_earlier_year_changes_nothing(clerk: Clerk) -> None:
    clerk.receives("a.xlsx", HOUSING)
    clerk.run("new", "--year", 2025)
    clerk.receives("b.xlsx", HOUSING_AGAIN)
    before = registers.dump(clerk.office)
    assert clerk.run("triage")["changed"] == 0
    assert registers.dump(clerk.office) == before
    commands = [line["command"] for line in clerk.run("log")["changes"]]
    assert commands == ["triage", "import", "triage", "import"]


def test_why_petitions_are_one_question_is_told(clerk: Clerk) -> None:
    clerk.receives("a.xlsx", HOUSING, HOUSING.lower(), ROAD)
    told = clerk.told("show", "question", "CH-001")
    assert f"KN-0001 {UNIT} (lời đại diện cho câu hỏi) {HOUSING}" in told
    assert "Gộp vào câu hỏi CH-001: trùng lời với KN-0001." in told
    assert "Nhóm vấn đề Nhà ở, nhà trọ. Tin cậy" in told
