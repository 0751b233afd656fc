"""What a clerk reads of places planned, registered and proposed."""

from dataclasses import replace
from pathlib import Path

import pytest

from dialogue_cli.console.quotas import show_proposal, show_quota
from dialogue_cli.model.quota_tables import (
    LeftOut,
    ProposalReport,
    ProposedLine,
    QuotaLine,
    QuotaReport,
    QuotaTable,
    Share,
    ShareTable,
)
from tests.unit.console.conftest import Told

GROUPS = QuotaTable(
    "Theo thành phần",
    (
        QuotaLine("Người lao động", 100, 98, 90, None),
        QuotaLine("Báo chí", 10, 12, None, None),
        QuotaLine("Chưa rõ thành phần", None, 1, None, None),
    ),
    quota=120,
)
FULL = QuotaTable("Theo thành phần", (QuotaLine("Người lao động", 2, 2, 2, 2),), quota=2)
COLUMNS = "Kế hoạch | Đăng ký | Xác nhận | Có mặt | So với chỉ tiêu"
NOT_LOOKED = "Dấu “–” ở cột Có mặt: chưa điểm danh."
NEXT = "Việc tiếp theo: Xem chi tiết từng chỗ thừa, thiếu, trùng: dialogue check quotas delegates"


def test_places_are_compared_group_by_group_and_in_all(told: Told) -> None:
    report = QuotaReport(2024, GROUPS, (), LeftOut())
    assert told(show_quota, report) == [
        "Chỉ tiêu đại biểu – năm 2024",
        "Theo thành phần",
        f"Thành phần | {COLUMNS}",
        "Người lao động | 100 | 98 | 90 | – | thiếu 2",
        "Báo chí | 10 | 12 | – | – | thừa 2",
        "Chưa rõ thành phần | – | 1 | – | – | ngoài chỉ tiêu",
        "Cộng | 110 | 111 | 90 | – | thừa 1",
        "Theo thành phần: kế hoạch cộng lại là 110, chỉ tiêu ghi 120 (thiếu 10).",
        NOT_LOOKED,
        NEXT,
    ]


def test_parts_that_come_to_more_than_the_quota_are_told_too(told: Told) -> None:
    report = QuotaReport(2024, None, (replace(GROUPS, quota=100, group="nld"),), LeftOut())
    lines = told(show_quota, report)
    assert lines[2] == f"Đơn vị | {COLUMNS}"
    assert "Theo thành phần: kế hoạch cộng lại là 110, chỉ tiêu ghi 100 (thừa 10)." in lines


def test_before_any_list_has_come_the_next_step_is_to_take_one(told: Told) -> None:
    empty = QuotaTable("Theo thành phần", (QuotaLine("Người lao động", 2, 0, None, None),), 2)
    assert told(show_quota, QuotaReport(2024, empty, (), LeftOut()))[-3:] == [
        "Dấu “–” ở cột Xác nhận: chưa danh sách nào ghi ai xác nhận tham dự "
        "(cột “Xác nhận tham dự”).",
        NOT_LOOKED,
        "Việc tiếp theo: Nhận danh sách đại biểu: dialogue import TỆP…",
    ]


@pytest.mark.parametrize(
    ("left_out", "sessions", "notes"),
    [
        (LeftOut(), 1, []),
        (
            LeftOut(1, 2, 3),
            2,
            [
                "Không tính vào cột Đăng ký: 1 người báo vắng hoặc từ chối, "
                "2 dòng ghi lại người đã có, 3 đại biểu dự bị chưa được gọi.",
                "Có mặt: dự ít nhất một trong 2 buổi đã điểm danh.",
            ],
        ),
        (
            LeftOut(reserves=1),
            1,
            ["Không tính vào cột Đăng ký: 1 đại biểu dự bị chưa được gọi."],
        ),
    ],
)
def test_what_the_columns_leave_out_is_told(
    told: Told, left_out: LeftOut, sessions: int, notes: list[str]
) -> None:
    lines = told(show_quota, QuotaReport(2024, FULL, (), left_out, sessions))
    assert lines[3:] == [
        "Người lao động | 2 | 2 | 2 | 2 | đủ",
        "Cộng | 2 | 2 | 2 | 2 | đủ",
        *notes,
        NEXT,
    ]


def test_shares_open_with_all_the_people_that_are_parted(told: Told) -> None:
    shares = (ShareTable("Nam, nữ", (Share("Nữ", 2, 667), Share("Nam", 1, 333))),)
    lines = told(show_quota, QuotaReport(2024, FULL, (), LeftOut(), 1, shares))
    assert lines[5:-1] == [
        "Cơ cấu đại biểu đã đăng ký",
        "Cơ cấu | Số người | Tỷ lệ (%)",
        "Nam, nữ | 3 | 100,0",
        "Nữ | 2 | 66,7",
        "Nam | 1 | 33,3",
    ]


def test_without_people_there_are_no_shares(told: Told) -> None:
    lines = told(show_quota, QuotaReport(2024, FULL, (), LeftOut(), 1, ()))
    assert lines[5:-1] == ["Chưa có đại biểu nào trong danh sách nên chưa có cơ cấu."]


# Places proposed ---------------------------------------------------------------------------------

FILE = Path("vp", "2024", "conference.toml")
LINES = (
    ProposedLine("LĐLĐ thành phố", 12_500, 60, 64, "quota = 64"),
    ProposedLine("CĐ ngành Y tế", 3_100, 40, 36, "quotas = { nld = 36 }"),
)
PROPOSAL = ProposalReport(2024, "nld", "Người lao động", 100, "members", 1, LINES, FILE)
HOW = (
    "Cách chia: lấy phần nguyên theo tỷ lệ đoàn viên, chỗ còn lại lần lượt cho đơn vị có phần lẻ "
    "lớn nhất; bằng nhau thì đơn vị nhiều đoàn viên hơn, rồi theo tên A, B, C."
)


def test_a_proposal_tells_the_places_the_lines_to_write_and_the_command_that_writes_them(
    told: Told,
) -> None:
    assert told(show_proposal, PROPOSAL) == [
        "Đề xuất phân bổ 100 chỗ của thành phần Người lao động, theo số đoàn viên, "
        "mỗi đơn vị ít nhất 1",
        "Đơn vị | Đoàn viên | Đang ghi | Đề xuất | Thay đổi",
        "LĐLĐ thành phố | 12.500 | 60 | 64 | +4",
        "CĐ ngành Y tế | 3.100 | 40 | 36 | -4",
        "Cộng | 15.600 | 100 | 100 | ",
        HOW,
        f"Các dòng để ghi vào từng mục [[units]] của {FILE}:",
        "quota = 64 # LĐLĐ thành phố",
        "quotas = { nld = 36 } # CĐ ngành Y tế",
        "Việc tiếp theo: Ghi thẳng các số này vào tệp, giữ nguyên chú thích "
        "(bản cũ được giữ lại): dialogue quota --propose members --least 1 --group nld --write",
    ]


def test_what_nobody_has_written_yet_is_a_dash(told: Told) -> None:
    lines = tuple(replace(line, members=None, now=None) for line in LINES)
    report = replace(PROPOSAL, method="even", least=0, lines=lines)
    shown = told(show_proposal, report)
    assert shown[0] == "Đề xuất phân bổ 100 chỗ của thành phần Người lao động, chia đều"
    assert shown[2:5] == [
        "LĐLĐ thành phố | – | – | 64 | –",
        "CĐ ngành Y tế | – | – | 36 | –",
        "Cộng | – | – | 100 | ",
    ]
    assert shown[-1].endswith("dialogue quota --propose even --group nld --write")


def test_when_the_places_were_written_the_old_file_is_named(told: Told) -> None:
    report = replace(PROPOSAL, backup=FILE.with_name("conference.toml.bak"))
    assert told(show_proposal, report)[5:] == [
        HOW,
        f"Đã ghi vào {FILE}. Bản trước khi ghi: conference.toml.bak",
        "Việc tiếp theo: Kiểm tra: dialogue check quotas; xem bảng: dialogue quota",
    ]


def test_places_that_stand_in_the_settings_already_are_not_offered_to_be_written(
    told: Told,
) -> None:
    same = tuple(replace(line, now=line.proposed) for line in LINES)
    assert told(show_proposal, replace(PROPOSAL, lines=same))[2:] == [
        "LĐLĐ thành phố | 12.500 | 64 | 64 | –",
        "CĐ ngành Y tế | 3.100 | 36 | 36 | –",
        "Cộng | 15.600 | 100 | 100 | ",
        HOW,
        f"Các số này đã có sẵn trong {FILE}; không ghi gì.",
        "Việc tiếp theo: Kiểm tra: dialogue check quotas; xem bảng: dialogue quota",
    ]
