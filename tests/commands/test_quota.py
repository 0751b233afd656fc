"""`dialogue quota`: the lists against the plan, shares, and places proposed and written into conference.toml."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests import workbooks
from tests.commands.test_import import imported
from tests.conftest import EXAMPLES, Dialogue
from tests.settled import settle

CITY, HEALTH = "Liên đoàn Lao động thành phố Sông Xanh", "Công đoàn ngành Y tế"
TEXT = (EXAMPLES / "2024" / "conference.toml").read_text(encoding="utf-8")
UNITS = f"""
# Đơn vị cử đại biểu
[[units]]
name = "{CITY}"
quota = 60    # đông nhất
members = 12_500

[[units]]
name = "{HEALTH}"
quota = 40
members = 3_100
"""
LIST = (
    ("TT", "Họ và tên", "Nữ", "Chức vụ", "Đơn vị", "Công đoàn cấp trên", "Xác nhận tham dự", "Ghi chú"),
    (1, "Lê Thị Mơ", "x", "Công nhân", "CĐCS A", CITY, "Có", None),
    (2, "Trần Văn Khế", None, "CTCĐ", "CĐCS A", CITY, None, None),
    (3, "Phạm Văn Mận", None, "Y sĩ", "CĐCS B", HEALTH, "Không", None),
    (4, "Võ Thị Bưởi", "x", "Y sĩ", "CĐCS B", HEALTH, None, "dự bị"),
    (5, "Đ/c LE THI MO", "x", "Công nhân", "CĐCS A", CITY, None, None),
    (6, "Hồ Thị Cam", "x", "Công nhân", "CĐCS C", "LĐLĐ huyện Núi Đỏ", None, None),
)  # fmt: skip


@pytest.fixture
def lists(dialogue: Dialogue, office: Path, tmp_path: Path) -> Path:
    """An office with two sending units and a list of workers."""
    start, end = TEXT.index("# Đơn vị cử"), TEXT.index("# --- Kinh phí")
    settings(office).write_text(TEXT[:start] + UNITS + TEXT[end:], encoding="utf-8")
    file = workbooks.save(tmp_path / "nguoi lao dong.xlsx", {"Người lao động": LIST})
    imported(dialogue, office, file)
    return office


def settings(office: Path) -> Path:
    return office / "2024" / "conference.toml"


def told(dialogue: Dialogue, office: Path, *words: object) -> dict[str, Any]:
    said = dialogue("-w", office, "quota", *words, "--json")
    return {**json.loads(said.out), "code": said.code}


def line(*values: object) -> dict[str, Any]:
    names = ("name", "planned", "registered", "confirmed", "present", "difference")
    return dict(zip(names, values, strict=True))


def test_the_lists_are_held_against_the_plan(dialogue: Dialogue, lists: Path) -> None:
    found = told(dialogue, lists)
    (units,) = found["units"]
    assert units["lines"] == [
        line(CITY, 60, 2, 1, None, -58),
        line(HEALTH, 40, 0, 0, None, -40),
        line("Không thuộc đơn vị trong danh sách", None, 1, None, None, 1),
    ]
    assert units["total"] == line("", 100, 3, 1, None, -97)
    assert found["groups"]["lines"][1] == line("Đoàn viên, người lao động", 100, 3, 1, None, -97)
    assert found["left_out"] == {"absent": 1, "again": 1, "reserves": 1}
    assert (found["code"], found["sessions"], found["shares"]) == (0, 0, [])


def test_one_side_is_enough_when_it_is_named(dialogue: Dialogue, lists: Path) -> None:
    assert told(dialogue, lists, "--by", "group")["units"] == []
    assert told(dialogue, lists, "--by", "unit")["groups"] is None


def test_shares_make_a_hundred(dialogue: Dialogue, lists: Path) -> None:
    first = told(dialogue, lists, "--shares")["shares"][0]
    assert first["shares"] == [
        {"name": "Nữ", "count": 2, "percent": 66.7},
        {"name": "Nam", "count": 1, "percent": 33.3},
    ]
    shown = dialogue("-w", lists, "quota", "--shares").out
    assert "66,7" in shown
    assert "100,0" in shown


def test_the_screen_names_shortfalls_and_what_was_not_counted(
    dialogue: Dialogue, lists: Path
) -> None:
    shown = " ".join(dialogue("-w", lists, "quota").out.split())
    assert "thiếu 58" in shown
    assert "ngoài chỉ tiêu" in shown
    told_apart = "1 người báo vắng hoặc từ chối, 1 dòng ghi lại người đã có, 1 đại biểu dự bị"
    assert told_apart in shown
    assert "chưa điểm danh" in shown
    assert not any(name in shown for name in ("Mơ", "Khế", "Bưởi"))


def test_an_office_without_lists_shows_the_plan(dialogue: Dialogue, office: Path) -> None:
    found = told(dialogue, office)
    assert found["groups"]["total"] == line("", 160, 0, None, None, -160)
    assert "import TỆP…" in dialogue("-w", office, "quota").out


def test_a_proposal_changes_nothing(dialogue: Dialogue, lists: Path) -> None:
    before = settings(lists).read_bytes()
    found = told(dialogue, lists, "--propose", "members")
    assert [(one["unit"], one["now"], one["proposed"]) for one in found["lines"]] == [
        (CITY, 60, 80),
        (HEALTH, 40, 20),
    ]
    assert [one["setting"] for one in found["lines"]] == ["quota = 80", "quota = 20"]
    assert settings(lists).read_bytes() == before
    shown = dialogue("-w", lists, "quota", "--propose", "even", "--least", 2).out
    assert "quota = 50  # Liên đoàn" in shown
    assert "--propose even --least 2 --group nguoi-lao-dong --write" in " ".join(shown.split())


def test_a_proposal_is_written_with_its_comments_and_the_old_file_kept(
    dialogue: Dialogue, lists: Path
) -> None:
    before = settings(lists).read_bytes()
    found = told(dialogue, lists, "--propose", "members", "--write")
    backup = settings(lists).with_name("conference.toml.bak")
    assert (found["backup"], backup.read_bytes()) == (str(backup), before)
    text = settings(lists).read_text(encoding="utf-8")
    assert "quota = 80    # đông nhất" in text
    assert [unit["quota"] for unit in tomllib.loads(text)["units"]] == [80, 20]
    again = told(dialogue, lists, "--propose", "members", "--write")
    assert again["backup"] is None
    assert dialogue("-w", lists, "quota", "--propose", "members", "--write").code == 0


def test_a_file_with_windows_line_ends_and_a_mark_keeps_them(
    dialogue: Dialogue, lists: Path
) -> None:
    text = settings(lists).read_text(encoding="utf-8")
    settings(lists).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert told(dialogue, lists, "--propose", "even", "--write")["code"] == 0
    written = settings(lists).read_bytes()
    assert written.startswith(b"\xef\xbb\xbf# ")
    assert b"\r\nquota = 50\r\n" in written
    assert b"\r\r" not in written


def test_computed_places_reach_the_checks_and_the_tables(dialogue: Dialogue, lists: Path) -> None:
    text = settings(lists).read_text(encoding="utf-8")
    text = text.replace("allocated = true", 'allocation = "members"')
    text = text.replace("quota = 60    # đông nhất\n", "").replace("quota = 40\nmembers", "members")
    settings(lists).write_text(text, encoding="utf-8")
    (units,) = told(dialogue, lists, "--by", "unit")["units"]
    assert [one["planned"] for one in units["lines"]] == [80, 20, None]
    found = json.loads(dialogue("-w", lists, "check", "quotas", "--json").out)["findings"]
    assert "được phân bổ 80: thiếu 78." in " ".join(one["message"] for one in found)
    plan = dialogue("-w", lists, "plan", "--year", 2024, "--draft")
    assert plan.code in {0, 1}


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--write",), 2, "--write chỉ dùng cùng với --propose"),
        (("--least", 1), 2, "--least chỉ dùng cùng với --propose"),
        (("--propose", "even", "--group", "khach"), 2, "mang mã “khach”"),
        (("--propose", "even", "--least", 51), 3, "2 đơn vị × 51 = 102, chỉ tiêu là 100"),
        (("--by", "year"), 2, "year"),
    ],
)
def test_what_cannot_be_done_is_told(
    dialogue: Dialogue, lists: Path, words: tuple[object, ...], code: int, sentence: str
) -> None:
    said = dialogue("-w", lists, "quota", *words)
    assert (said.code, sentence in said.err) == (code, True)


NO_UNIT = "Mục [[units]] chưa có đơn vị nào để phân bổ."
NO_MEMBER = "Mọi đơn vị đều ghi members = 0 nên không chia theo số đoàn viên được."
SEVERAL = "Có nhiều thành phần được phân bổ: nguoi-lao-dong, doanh-nghiep."
EMPLOYERS = 'noun = "đại biểu"\naliases = ["NSDLĐ"'


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"members = 3_100": ""}, "1 đơn vị chưa ghi số đoàn viên: Công đoàn ngành Y tế."),
        ({"members = 3_100": "members = 0", "members = 12_500": "members = 0"}, NO_MEMBER),
        ({"allocated = true": ""}, "Chưa thành phần nào được phân bổ cho các đơn vị."),
        ({EMPLOYERS: f'allocation = "even"\n{EMPLOYERS}'}, SEVERAL),
        ({UNITS: ""}, NO_UNIT),
    ],
)
def test_what_is_missing_for_a_proposal_is_told(
    dialogue: Dialogue, lists: Path, changes: dict[str, str], sentence: str
) -> None:
    for old, new in changes.items():
        settle(lists, old, new)
    said = dialogue("-w", lists, "quota", "--propose", "members")
    assert (said.code, said.err.splitlines()[0]) == (3, sentence)


def test_another_group_can_be_shared_out_when_it_is_named(dialogue: Dialogue, lists: Path) -> None:
    found = told(dialogue, lists, "--propose", "members", "--group", "doanh-nghiep")
    assert [(one["now"], one["proposed"]) for one in found["lines"]] == [(None, 8), (None, 2)]


def test_of_many_units_without_members_the_first_are_named(
    dialogue: Dialogue, example: Path
) -> None:
    said = dialogue("-w", example, "quota", "--propose", "members")
    assert (said.code, said.err.splitlines()[0].endswith("ngành Giáo dục, … (+2).")) == (3, True)


def test_places_that_were_written_are_not_offered_again(dialogue: Dialogue, lists: Path) -> None:
    words = ("-w", lists, "quota", "--propose", "members", "--write")
    assert "Đã ghi vào" in dialogue(*words).out
    text = settings(lists).read_bytes()
    again = " ".join(dialogue(*words).out.split())
    assert ("không ghi gì. Việc tiếp theo: Kiểm tra:" in again, "--write" in again) == (True, False)
    assert settings(lists).read_bytes() == text
