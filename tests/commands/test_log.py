"""`dialogue log`: who did what, when, from which file; to one petition, one question, one unit."""

import json
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.register import database, history
from tests import workbooks
from tests.conftest import Dialogue

UNIT, OTHER = "CĐCS Công ty An Phát", "CĐCS Trường Mầm non Hoa Mai"
WAGES = "Đề nghị tăng lương tối thiểu vùng cho công nhân"
ROWS = (
    (1, WAGES, UNIT, "Lê Văn Nam", None, "0900000001"),
    (2, "Đề nghị xây nhà ở xã hội gần khu công nghiệp", UNIT, None, None, None),
)


@pytest.fixture
def filled(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """Two versions of a file, a file of another unit, a triage, an answer."""
    file = tmp_path / "gửi.xlsx"
    corrected = ((1, f"{WAGES} ngay", UNIT, "Lê Nam", None, "0900000009"), ROWS[1])
    for rows in (ROWS, corrected):
        dialogue("-w", office, "import", workbooks.petitions(file, *rows))
    other = (1, "Đề nghị mở thêm lớp mầm non", OTHER, None, None, None)
    dialogue("-w", office, "import", workbooks.petitions(tmp_path / "khac.xlsx", other))
    dialogue("-w", office, "triage")
    answer = (1, "KN-0001", WAGES, "Sở Nội vụ", "Đã ghi nhận")
    dialogue("-w", office, "import", workbooks.answers(tmp_path / "tra loi.xlsx", answer))
    return office


def asked(dialogue: Dialogue, office: Path, *words: object) -> list[dict[str, Any]]:
    said = dialogue("-w", office, "log", *words, "--json")
    assert said.code == 0, said.err
    return json.loads(said.out)["changes"]  # type: ignore[no-any-return]


def numbers(dialogue: Dialogue, office: Path, *words: object) -> list[int]:
    return [line["number"] for line in asked(dialogue, office, *words)]


def test_a_petition_tells_its_whole_way(dialogue: Dialogue, filled: Path) -> None:
    lines = asked(dialogue, filled, "--petition", "kn1")
    assert [(line["number"], line["command"]) for line in lines] == [
        (4, "triage"),
        (2, "import"),
        (1, "import"),
    ]
    assert lines[2]["deeds"] == ["đưa vào sổ (gửi.xlsx, Sheet1, dòng 2)"]
    (sent_again,) = lines[1]["deeds"]
    assert sent_again == (
        "sửa theo bản mới của tệp: người kiến nghị, điện thoại, nội dung, nội dung gốc"
        " (gửi.xlsx, Sheet1, dòng 2)"
    )
    decided = {deed.split(":")[0] for deed in lines[0]["deeds"]}
    assert decided == {"Nhóm vấn đề", "Phạm vi", "Cấp thẩm quyền", "Cơ quan trả lời", "Kết cục"}


def test_a_log_tells_nothing_of_what_people_are(dialogue: Dialogue, filled: Path) -> None:
    told = dialogue("-w", filled, "log", "--petition", 1, "--json").out
    assert [
        word for word in ("Lê", "Nam", "0900000001", "0900000009", "tăng lương") if word in told
    ] == []


def test_a_question_tells_its_petitions_and_answers(dialogue: Dialogue, filled: Path) -> None:
    lines = asked(dialogue, filled, "--question", "CH-001")
    assert [(line["number"], line["deeds"]) for line in lines if line["command"] == "triage"] == [
        (4, ["lập câu hỏi", "gộp KN-0001"])
    ]


def test_a_unit_has_the_changes_of_what_it_sent(dialogue: Dialogue, filled: Path) -> None:
    assert numbers(dialogue, filled, "--unit", "hoa mai") == [4, 3]
    assert numbers(dialogue, filled, "--unit", "an phat") == [4, 2, 1]
    assert numbers(dialogue, filled, "--unit", "không có") == []


def test_a_decision_of_a_clerk_is_told_with_what_it_was_before(
    dialogue: Dialogue, filled: Path
) -> None:
    before = {"field": "scope", "value": "tap-the", "origin": "rule", "change": 4}
    after = {"field": "scope", "value": "ca-nhan", "origin": "clerk"}
    with database.opened(filled / "register.sqlite3") as db, database.transaction(db):
        change = history.note_change(db, "2026-05-10T08:00:00+07:00", "lan", "review", 2024)
        history.note(db, change, [history.Entry("decision", 3, "changed", before, after)])
        db.execute(
            "UPDATE decision SET value = 'ca-nhan', origin = 'clerk', change = ?"
            " WHERE petition = 3 AND field = 'scope'",
            (change,),
        )
    newest, *_ = asked(dialogue, filled, "--petition", "KN-0003")
    assert (newest["author"], newest["deeds"]) == ("lan", ["Phạm vi: tập thể → cá nhân (cán bộ)"])
    first = asked(dialogue, filled, "--petition", "KN-0003")[1]
    assert "Phạm vi: tập thể (quy tắc)" in first["deeds"]


def test_changes_are_asked_for_by_day_command_author_and_year(
    dialogue: Dialogue, filled: Path
) -> None:
    with database.opened(filled / "register.sqlite3") as db, database.transaction(db):
        for at, author in (
            ("2024-05-10T23:59:00+07:00", "lan"),
            ("2024-05-12T00:00:00+07:00", "Hòa"),
        ):
            history.note_change(db, at, author, "select", 2023)
    last = max(numbers(dialogue, filled))
    assert numbers(dialogue, filled, "--since", "11/5/2024", "--until", "12/5/2024") == [last]
    assert numbers(dialogue, filled, "--until", "10/5/2024") == [last - 1]
    assert numbers(dialogue, filled, "--command", "triage") == [4]
    assert numbers(dialogue, filled, "--author", "hoa") == [last]
    assert numbers(dialogue, filled, "--author", "hoa", "--command", "import") == []
    assert numbers(dialogue, filled, "--year", "2024") == list(range(last - 2, 0, -1))


def test_the_screen_shows_what_was_asked_for(dialogue: Dialogue, filled: Path) -> None:
    shown = " ".join(dialogue("-w", filled, "log", "--petition", "KN-0002").out.split())
    assert "có trong bản mới của tệp" in shown
    assert "tra loi.xlsx" not in shown
    nothing = dialogue("-w", filled, "log", "--author", "khong ai")
    assert (nothing.code, nothing.out) == (0, "Không có việc nào khớp với điều kiện.\n")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--petition", "KN-0099"), 3, "KN-0099"),
        (("--question", "CH-099"), 3, "CH-099"),
        (("--petition", "xyz"), 3, "xyz"),
        (("--command", "imprt"), 2, "có phải là “import”?"),
        (("--since", "hôm qua"), 2, "Không hiểu ngày “hôm qua”."),
    ],
)
def test_what_cannot_be_asked_for_is_told(
    dialogue: Dialogue, filled: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    said = dialogue("-w", filled, "log", *words)
    assert (said.code, told in said.err) == (code, True)


def test_an_office_that_has_done_nothing_has_an_empty_log(dialogue: Dialogue, office: Path) -> None:
    assert asked(dialogue, office) == asked(dialogue, office, "--unit", UNIT) == []
    assert not (office / "register.sqlite3").exists()
