"""Attendance and gift receipts through the command line; units known by any of their names."""

import json
from pathlib import Path

import pytest

from tests import workbooks
from tests.commands.test_import import imported
from tests.conftest import Dialogue

ATTENDANCE = (
    ("TT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng", "Người đi thay"),
    (1, "Lê Thị Mơ", "CĐCS A", "x", None, None),
    (2, "Trần Khế", "CĐCS A", None, "P", None),
    (3, "Lê Mận", "CĐCS B", None, None, "bà Trần Bưởi Hồng"),
    (None, "CĐCS A", None, 1, 1, None),
)
GIFTS = (
    ("TT", "Họ và tên", "Đơn vị", "Số suất", "Mức quà", "Số tiền", "Ký nhận"),
    (1, "Lê Thị Mơ", "CĐCS A", 1, 300000, "0,3 triệu", "x"),
    (2, "Trần Khế", "CĐCS A", 1, 300000, 300000, None),
    ("Tổng cộng", None, None, 2, None, 600000, None),
    ("Bằng chữ: Sáu trăm nghìn đồng",),
)


def test_a_workbook_of_attendance_and_gifts_comes_in_by_kind_and_is_counted(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    sheets = {"Buổi sáng": ATTENDANCE, "Ký nhận quà": GIFTS}
    file = workbooks.save(tmp_path / "hoi nghi.xlsx", sheets)
    code, report = imported(dialogue, office, file)
    assert (code, report["files"][0]["kind"]) == (0, "attendance+gifts")
    assert (report["rows_read"], report["accepted"], report["skipped"]) == (8, 5, 3)
    status = json.loads(dialogue("-w", office, "status", "--json").out)
    assert status["attendance"] == [
        {
            "session": "Buổi sáng",
            "invited": 3,
            "present": 2,
            "substituted": 1,
            "excused": 1,
            "unexcused": 0,
            "absent": 0,
            "open": 0,
        }
    ]
    assert status["gifts"] == {"listed": 2, "received": 1, "total": 600000, "worth": 300000}
    assert dialogue("-w", office, "verify").code == 0
    code, again = imported(dialogue, office, file)
    assert (code, again["unchanged"]) == (0, 5)


def test_lists_of_people_are_exported_as_they_were_read(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    sheets = {"Buổi sáng": ATTENDANCE, "Ký nhận quà": GIFTS}
    imported(dialogue, office, workbooks.save(tmp_path / "hoi nghi.xlsx", sheets))
    came = json.loads(dialogue("-w", office, "export", "attendance", "--format", "json").out)
    assert [(one["full_name"], one["state"], one["present"]) for one in came] == [
        ("Lê Thị Mơ", "present", True),
        ("Trần Khế", "excused", False),
        ("Lê Mận", "substituted", True),
    ]
    gifts = json.loads(dialogue("-w", office, "export", "gifts", "--format", "json").out)
    assert [(one["amount"], one["received"]) for one in gifts] == [(300000, True), (300000, False)]
    table = dialogue("-w", office, "export", "gifts", "--format", "csv").out.splitlines()
    assert table[1].split(",")[:7] == [
        *("Lê Thị Mơ", "CĐCS A", "", "1", "300000", "300000", "đã nhận")
    ]


def test_a_corrected_list_changes_the_same_people(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    file = tmp_path / "qua.xlsx"
    imported(dialogue, office, workbooks.one_sheet(file, GIFTS))
    signed = [*GIFTS[:2], (2, "Trần Khế", "CĐCS A", 1, 300000, 300000, "x"), *GIFTS[3:]]
    _, report = imported(dialogue, office, workbooks.one_sheet(file, signed))
    assert (report["accepted"], report["changed"], report["unchanged"]) == (0, 1, 1)


@pytest.mark.parametrize(
    ("heading", "row", "kind"),
    [
        (("STT", "Họ và tên", "Năm sinh", "Đơn vị", "Ký tên"), (1, "Lê A", 1990, "X", None), "delegates"),
        (("STT", "Họ và tên", "Đơn vị", "Ký tên"), (1, "Lê A", "X", "đã ký"), "attendance"),
        (("STT", "Họ và tên", "Đơn vị", "Có mặt", "Vắng"), (1, "Lê A", "X", None, None), "attendance"),
        (("STT", "Họ và tên", "Đơn vị", "Có mặt"), (1, "Lê A", "X", None), "delegates"),
        (("STT", "Họ và tên", "Đơn vị", "Số tiền", "Ký tên"), (1, "Lê A", "X", 300000, "x"), "gifts"),
        (("STT", "Họ và tên", "Đơn vị", "Nội dung", "Số tiền"), (1, "Lê A", "X", "Quà", 300000), "gifts"),
        (("STT", "Họ đệm", "Tên", "Đơn vị", "Ký nhận"), (1, "Lê", "A", "X", "x"), "gifts"),
        (("STT", "Họ và tên", "Nội dung kiến nghị", "Ký tên"), (1, "Lê A", "Xây nhà ở", "x"), "petitions"),
    ],
)  # fmt: skip
def test_the_headings_tell_lists_of_people_apart(
    dialogue: Dialogue,
    office: Path,
    tmp_path: Path,
    heading: tuple[str, ...],
    row: tuple[object, ...],
    kind: str,
) -> None:
    file = workbooks.one_sheet(tmp_path / "ds.xlsx", [heading, row])
    _, report = imported(dialogue, office, file)
    assert (report["files"][0]["kind"], report["accepted"]) == (kind, 1)


def test_a_petition_is_found_by_the_full_name_of_its_unit(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    row = (1, "Đề nghị xây nhà ở xã hội", "LĐLĐ TP BMT")
    imported(dialogue, office, workbooks.petitions(tmp_path / "gui.xlsx", row))
    said = dialogue("-w", office, "find", "buon ma thuot", "--json")
    assert [one["unit"] for one in json.loads(said.out)["petitions"]] == ["LĐLĐ TP BMT"]
