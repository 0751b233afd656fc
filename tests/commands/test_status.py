"""`dialogue status`: the next step is the sensible one all the year round, and its commands work as they are given."""

import json
import re
import shlex
from datetime import datetime
from pathlib import Path

import pytest

from dialogue_cli.office.who import VIETNAM, Actor
from tests import workbooks
from tests.conftest import Dialogue
from tests.settled import settle

UNIT = "Công ty TNHH An Phát"
ASKED = [
    ("Nội dung kiến nghị", "Đơn vị"),
    ("Đề nghị xây nhà ở xã hội cho công nhân khu công nghiệp", UNIT),
    ("Đề nghị tăng chuyến xe buýt giờ tan ca đến khu công nghiệp", UNIT),
    ("Đề nghị xem xét việc nói trên", UNIT),
]
ANSWERS = [
    (n, f"CH-{n:03d}", None, "Sở Xây dựng", "Đang làm", None, None, None, None) for n in (1, 2, 3)
]
DELEGATE = [
    ("Họ và tên", "Đơn vị", "Thành phần", "Điện thoại", "Đăng ký phát biểu"),
    ("Lê Thị Mẫu", UNIT, "Người lao động", "0905000113", "x"),
]
COMMAND = re.compile(r"dialogue ([^;.,)]+)")


class Year:
    """An office of 2024 before its conference, gone through step by step."""

    def __init__(self, dialogue: Dialogue, office: Path) -> None:
        self._dialogue, self.office = dialogue, office
        settle(office, "held_on = 2024-06-20", "# held_on = 2024-06-20")
        settle(office, "total = 160", "total = 1")

    def run(self, *words: object) -> int:
        return self._dialogue("-w", self.office, *words).code

    def import_rows(self, name: str, rows: workbooks.Grid) -> None:
        self.run("import", workbooks.one_sheet(self.office / name, rows))

    def next(self, *words: object) -> str:
        """The next step; every command in it has been run as it is given, but those with a gap to be filled in."""
        said = self._dialogue("-w", self.office, "status", *words, "--json")
        sentence: str = json.loads(said.out)["next_step"]
        for command in COMMAND.findall(sentence):
            # The door waits for somebody at the keyboard.
            if command.islower() and command != "checkin":
                done = self._dialogue("-w", self.office, *shlex.split(command))
                assert done.code in {0, 1}, done.err
        return sentence


@pytest.fixture
def year(dialogue: Dialogue, example: Path, monkeypatch: pytest.MonkeyPatch) -> Year:
    at_the_keyboard(monkeypatch, 2024, 4, 1)
    return Year(dialogue, example)


def at_the_keyboard(monkeypatch: pytest.MonkeyPatch, *day: int) -> None:
    actor = Actor("lan", datetime(*day, 9, tzinfo=VIETNAM))
    monkeypatch.setattr("dialogue_cli.office.who.current_actor", lambda: actor)


def test_the_next_step_is_the_sensible_one_all_the_year_round(
    year: Year, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "dialogue import" in year.next()
    year.import_rows("kn.xlsx", ASKED)
    told = year.next()  # and with this it is triaged
    assert told == "Phân loại kiến nghị: dialogue triage"
    assert "dialogue review export" in year.next()
    assert "in kế hoạch: dialogue check; dialogue plan" in year.next()
    assert "dialogue issue plan" in year.next()
    year.run("issue", "plan", "--number", 86, "--date", "2024-04-10")
    assert "Có văn bản đã cũ" in year.next()  # the plan without its number
    year.run("plan")
    assert "Nhận danh sách đại biểu" in year.next()
    year.import_rows("db.xlsx", DELEGATE)
    assert "Chưa có câu nào hỏi tại hội trường" in year.next()  # now somebody can ask
    assert "Nhận bảng trả lời" in year.next()
    year.run("import", workbooks.answers(year.office / "tl.xlsx", *ANSWERS))
    assert "dialogue render agenda invitation" in year.next()
    assert "hôm đó điểm danh: dialogue checkin" in year.next()
    year.run("checkin", "Lê Thị Mẫu")
    at_the_keyboard(monkeypatch, 2024, 7, 2)
    assert "Ngày dự kiến họp đã qua" in year.next()
    settle(year.office, "# held_on = 2024-06-20", "held_on = 2024-06-20")
    assert "In biên bản, thông báo kết luận" in year.next()
    assert "In báo cáo kết quả hội nghị" in year.next()
    assert "dialogue new --year 2025" in year.next()
    assert year.next("--year", 2024) == "Hội nghị năm 2024 đã xong các bước."


def test_commands_for_a_year_that_is_not_the_newest_name_it(year: Year) -> None:
    year.run("new", "--year", 2025)
    assert year.next("--year", 2024) == (
        "Nhận bảng kiến nghị: dialogue import TỆP… (mỗi lệnh thêm: --year 2024)"
    )


def test_without_a_roll_the_conclusion_is_not_held_up_and_the_report_waits(year: Year) -> None:
    year.import_rows("kn.xlsx", ASKED)
    for words in (["triage"], ["select"]):
        year.run(*words)
    year.run("import", workbooks.answers(year.office / "tl.xlsx", *ANSWERS))
    settle(year.office, "# held_on = 2024-06-20", "held_on = 2024-06-20")
    year.run("issue", "plan", "--number", 86, "--date", "2024-04-10")
    assert "Nhận bảng điểm danh" in year.next()
    assert "Báo cáo cần số người dự" in year.next()
