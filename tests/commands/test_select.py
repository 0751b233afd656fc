"""`dialogue select` proposes the questions for the hall; what a clerk chose stays; undo takes it back."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import registers, workbooks
from tests.conftest import Dialogue
from tests.review_books import ReviewFile

HOUSING = "Đề nghị xây nhà ở xã hội gần khu công nghiệp Hòa Phú"
ROAD = "Đường vào cụm công nghiệp Tân An đầy ổ gà, đề nghị tỉnh sửa chữa"
WAGES = "Công ty May Bình Minh nợ lương công nhân ba tháng, đề nghị tỉnh vào cuộc"
NURSERY = "Đề nghị tỉnh mở thêm trường mầm non cho con công nhân tăng ca"
NAME, PHONE = "Trần Thị Thử", "0900000001"
Row = tuple[Any, ...]


def row(number: int, text: str, unit: str, *, asker: str | None = NAME, speaks: str = "") -> Row:
    return (number, text, unit, asker, None, PHONE, None, None, speaks)


ROWS = (
    row(1, HOUSING, "CĐCS Công ty An Phát", speaks="Có"),
    row(2, HOUSING, "CĐCS Trường Hoa Sen"),
    row(3, ROAD, "CĐCS Công ty Tân An"),
    row(4, WAGES, "CĐCS Công ty May Bình Minh", asker=None, speaks="Có"),
    row(5, NURSERY, "CĐCS Công ty An Phát", speaks="Có"),
)


class Desk:
    """An office with a few commands, each told as JSON."""

    def __init__(self, dialogue: Dialogue, office: Path, inbox: Path) -> None:
        self._dialogue, self.office, self._inbox = dialogue, office, inbox

    def run(self, *words: object) -> dict[str, Any]:
        said = self._dialogue("-w", self.office, *words, "--json")
        return {**json.loads(said.out), "code": said.code}

    def shown(self, *words: object) -> str:
        return " ".join(self._dialogue("-w", self.office, *words).out.split())

    def received(self, *rows: Row, name: str = "gui.xlsx") -> None:
        self.run("import", workbooks.petitions(self._inbox / name, *rows))
        self.run("triage")

    def handlings(self) -> dict[str, tuple[str | None, str]]:
        found = self.run("select", "--dry-run")["questions"]
        return {one["id"]: (one["handling"], one["origin"]) for one in found}

    @property
    def dump(self) -> Any:
        return registers.dump(self.office)


@pytest.fixture
def desk(dialogue: Dialogue, office: Path, tmp_path: Path) -> Desk:
    inbox = tmp_path / "thu den"
    inbox.mkdir()
    return Desk(dialogue, office, inbox)


def test_the_proposal_tells_counts_reasons_and_time(desk: Desk) -> None:
    desk.received(*ROWS)
    told = desk.run("select")
    assert list(told) == [
        "year", "dry_run", "questions", "hall", "writing", "minutes_used", "minutes",
        "question_minutes", "reserves", "unasked", "doubtful", "undecided", "changed", "code",
    ]  # fmt: skip
    assert (told["hall"], told["writing"], told["minutes_used"], told["minutes"]) == (2, 2, 14, 150)
    assert told["questions"][0] == {
        "id": "CH-001",
        "number": 1,
        "handling": "hall",
        "origin": "rule",
        "reason": "2 đơn vị, 2 kiến nghị; thuộc thẩm quyền cấp tỉnh;"
        " người gửi đã đăng ký hỏi (CĐCS Công ty An Phát).",
        "score": 19.0,
        "units": 2,
        "petitions": 2,
        "people": None,
    }
    assert [(one["id"], one["reason"]) for one in told["unasked"]] == [
        ("CH-003", "đơn vị đăng ký hỏi nhưng chưa ghi họ tên người hỏi"),
        ("CH-002", "chưa có ai đăng ký hỏi"),
    ]
    assert told["code"] == 1


def test_a_delegate_of_the_unit_who_registered_can_ask(desk: Desk, tmp_path: Path) -> None:
    desk.received(*ROWS)
    assert desk.handlings()["CH-002"] == ("writing", "rule")
    headings = ("STT", "Họ và tên", "Đơn vị công tác", "Thành phần", "Đăng ký phát biểu")
    person = (1, NAME, "Công đoàn cơ sở Công ty Tân An", "NLĐ", "Có")
    path = workbooks.one_sheet(tmp_path / "dai bieu.xlsx", [headings, person])
    desk.run("import", path)
    assert desk.handlings()["CH-002"] == ("hall", "rule")


def test_nobodys_name_or_phone_is_told(desk: Desk, dialogue: Dialogue) -> None:
    desk.received(*ROWS)
    shown = desk.shown("select") + json.dumps(desk.run("select"), ensure_ascii=False)
    shown += desk.shown("check") + desk.shown("log")
    assert "CH-001" in shown
    assert [word for word in (NAME, PHONE) if word in shown] == []


def test_a_rehearsal_writes_nothing(desk: Desk) -> None:
    desk.received(*ROWS)
    before = desk.dump
    rehearsed = desk.run("select", "--dry-run")
    assert desk.dump == before
    assert desk.run("select") == {**rehearsed, "dry_run": False}
    assert desk.dump != before


def test_choosing_twice_gives_the_same_and_stores_nothing_anew(desk: Desk) -> None:
    desk.received(*ROWS)
    first = desk.run("select")
    after = desk.dump
    assert first["changed"] == 4
    assert desk.run("select") == {**first, "changed": 0}
    assert desk.dump == after
    assert [line["command"] for line in desk.run("log")["changes"]].count("select") == 1
    assert "Không có gì thay đổi" in desk.shown("select")


def test_fewer_places_and_fewer_minutes_limit_the_hall(desk: Desk) -> None:
    desk.received(*ROWS)
    assert desk.run("select", "--hall", 1, "--dry-run")["hall"] == 1
    assert desk.run("select", "--minutes", 13, "--dry-run")["hall"] == 1
    none = desk.run("select", "--minutes", 0, "--dry-run")
    assert (none["hall"], none["writing"], none["minutes_used"]) == (0, 4, 0)


def test_the_minutes_of_a_question_are_a_setting(desk: Desk) -> None:
    desk.received(*ROWS)
    settings = desk.office / "2024" / "conference.toml"
    text = settings.read_text(encoding="utf-8")
    slow = text.replace("question_minutes = 7", "question_minutes = 100")
    settings.write_text(slow, encoding="utf-8")
    told = desk.run("select")
    assert (told["hall"], told["minutes_used"], told["question_minutes"]) == (1, 100, 100)


def test_an_agenda_without_time_for_the_dialogue_is_told(desk: Desk) -> None:
    desk.received(*ROWS)
    settings = desk.office / "2024" / "conference.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('kind = "dialogue"', "minutes = 5"), encoding="utf-8")
    before = desk.dump
    refused = desk.run("select")
    assert (refused["code"], desk.dump) == (3, before)
    assert "2024/conference.toml" in refused["error"]["message"]
    assert desk.run("select", "--minutes", 60)["hall"] == 2


BY_CLERK = "UPDATE question SET handling = '{}', handling_origin = 'clerk' WHERE number = {}"


def test_new_petitions_shift_only_what_no_clerk_fixed(desk: Desk) -> None:
    desk.received(*ROWS)
    desk.run("select", "--hall", 2)
    registers.damage(desk.office, BY_CLERK.format("writing", 1), BY_CLERK.format("hall", 2))
    more = [row(n, NURSERY, f"CĐCS Trường Mầm non số {n}", speaks="Có") for n in range(1, 9)]
    desk.received(*more, name="them.xlsx")
    found = {
        one["id"]: (one["handling"], one["origin"])
        for one in desk.run("select", "--hall", 2)["questions"]
    }
    assert (found["CH-001"], found["CH-002"]) == (("writing", "clerk"), ("hall", "clerk"))
    assert found["CH-004"] == ("hall", "rule")


def test_what_a_clerk_chose_in_the_review_workbook_stays(desk: Desk, tmp_path: Path) -> None:
    desk.received(*ROWS)
    desk.run("select")
    desk.run("review", "export", "-o", tmp_path / "ra soat.xlsx")
    book = ReviewFile(tmp_path / "ra soat.xlsx")
    assert book.value("CH-001", "Hình thức trả lời") == "trả lời tại hội trường"
    assert book.value("CH-001", "Vì sao").startswith("2 đơn vị, 2 kiến nghị")
    book.set("CH-001", Hình_thức_trả_lời="trả lời bằng văn bản")
    book.set("CH-002", Hình_thức_trả_lời="trả lời tại hội trường")
    book.set("CH-004", Đã_xem="x")
    assert desk.run("review", "apply", book.path)["applied"] == 3
    after = desk.run("select", "--hall", 1)
    assert desk.handlings() == {
        "CH-001": ("writing", "clerk"),
        "CH-002": ("hall", "clerk"),
        "CH-003": ("writing", "rule"),
        "CH-004": ("hall", "clerk"),
    }
    assert (after["changed"], [one["id"] for one in after["unasked"]]) == (0, ["CH-003", "CH-002"])


def test_an_imported_answer_settles_the_handling(desk: Desk, tmp_path: Path) -> None:
    desk.received(*ROWS)
    desk.run("select")
    answer = (1, "CH-001", None, "Sở Xây dựng", "Đang làm", None, None, None, "Bằng văn bản")
    desk.run("import", workbooks.answers(tmp_path / "tra loi.xlsx", answer))
    assert desk.handlings()["CH-001"] == ("writing", "clerk")


def test_more_questions_of_a_clerk_than_time_are_told(desk: Desk) -> None:
    desk.received(*ROWS)
    registers.damage(desk.office, *(BY_CLERK.format("hall", n) for n in (1, 2, 3)))
    assert "cần 21 phút, phần đối thoại chỉ có 10 phút" in desk.shown("select", "--minutes", 10)


def test_undo_takes_the_last_selection_back(desk: Desk) -> None:
    desk.received(*ROWS)
    before = desk.dump
    desk.run("select")
    shown = desk.shown("undo", "--dry-run")
    assert "chọn câu hỏi" in shown
    assert "Chọn lại câu hỏi: dialogue" in desk.shown("undo")
    assert desk.dump == before
    assert desk.run("verify")["faults"] == []


def test_status_asks_for_the_selection_after_the_triage(desk: Desk) -> None:
    desk.received(*ROWS)
    assert "dialogue select" in desk.run("status")["next_step"]
    desk.run("select")
    assert "dialogue select" not in desk.run("status")["next_step"]


def test_petitions_that_no_triage_has_seen_are_told(desk: Desk, tmp_path: Path) -> None:
    nothing = desk.run("select")
    assert (nothing["questions"], nothing["code"]) == ([], 0)
    assert f'dialogue -w "{desk.office}" triage' in desk.shown("select")
    desk.received(*ROWS)
    desk.run("import", workbooks.petitions(tmp_path / "moi.xlsx", row(1, NURSERY, "CĐCS B")))
    assert desk.run("select")["undecided"] == 1
    assert "1 kiến nghị chưa phân loại" in desk.shown("select")


def test_the_question_tells_scripts_who_chose_and_why(desk: Desk) -> None:
    desk.received(*ROWS)
    before = desk.run("show", "question", 1)
    assert (before["handling"], before["handling_origin"], before["handling_reason"]) == (
        None,
        None,
        "",
    )
    desk.run("select")
    after = desk.run("show", "question", 1)
    assert (after["handling"], after["handling_origin"]) == ("hall", "rule")
    assert after["handling_reason"].startswith("2 đơn vị")


def test_the_question_shows_why_it_is_asked_in_the_hall(desk: Desk) -> None:
    desk.received(*ROWS)
    desk.run("select")
    shown = desk.shown("show", "question", 1)
    assert "trả lời tại hội trường (do quy tắc). 2 đơn vị, 2 kiến nghị" in shown


def test_check_tells_questions_of_the_hall_without_an_asker(desk: Desk) -> None:
    desk.received(*ROWS)
    desk.run("select")
    assert desk.run("check", "selection")["findings"] == []
    registers.damage(desk.office, BY_CLERK.format("hall", 2))
    (finding,) = desk.run("check", "selection")["findings"]
    assert (finding["code"], "CH-002" in finding["message"]) == ("SELECT-02", True)
