"""What a clerk reads of where a conference stands, and of petitions found."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from dialogue_cli.console.looking import show_find, show_status
from dialogue_cli.model.budget import BudgetSum
from dialogue_cli.model.petitions import Decided, Fate, Origin, Petition
from dialogue_cli.model.reports import AttendanceCount, FindReport, GiftCount, StatusReport
from dialogue_cli.model.run_reports import LastRun
from tests.unit.console.conftest import Told

EMPTY = StatusReport(
    folder=Path("vp"), province="tỉnh Đắk Lắk", year=2024, conference="Hội nghị [đối thoại]",
    day=None, month=None, start=time(7, 30), files=0, petitions=0, undecided=0, questions=0,
    personal=0, answered=0, delegates=0, quota=160, papers=(), deadlines=(),
    next_step="Nhận tệp: dialogue import TỆP…",
)  # fmt: skip
AT = "2024-05-10T08:30:00+07:00"


def test_a_new_conference_has_little_to_tell_and_a_next_step(told: Told) -> None:
    assert told(show_status, EMPTY) == [
        "Hội nghị [đối thoại] năm 2024",
        "Văn phòng vp (tỉnh Đắk Lắk)",
        "Thời gian chưa xác định",
        "Tệp đã nhận 0",
        "Kiến nghị 0 (chưa phân loại: 0; cá nhân: 0)",
        "Câu hỏi 0 (đã có trả lời: 0)",
        "Đại biểu trong danh sách 0 / chỉ tiêu 160",
        "Văn bản đã in chưa có",
        "Việc tiếp theo: Nhận tệp: dialogue import TỆP…",
    ]


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"day": date(2024, 6, 27)}, "Thời gian thứ Năm, ngày 27 tháng 6 năm 2024"),
        ({"month": (2024, 6)}, "Thời gian dự kiến tháng 6 năm 2024"),
        ({"confirmed": 0}, "Đại biểu trong danh sách 0 / chỉ tiêu 160 (đã xác nhận: 0)"),
        (
            {"attendance": (AttendanceCount("", 9, 4, 1, 1, 1, 1, 2),)},
            "Điểm danh có mặt 4 / 9 (đi thay: 1; vắng có phép: 1; vắng không phép: 2; chưa ghi: 2)",
        ),
        (
            {"attendance": (AttendanceCount("Buổi sáng", 9, 9, 0, 0, 0, 0, 0),)},
            "Điểm danh – Buổi sáng có mặt 9 / 9 "
            "(đi thay: 0; vắng có phép: 0; vắng không phép: 0; chưa ghi: 0)",
        ),
        (
            {"gifts": GiftCount(listed=10, received=9, worth=2_700_000, total=3_000_000)},
            "Quà đã ký nhận 9 / 10 người, 2.700.000 đồng trên tổng số 3.000.000 đồng",
        ),
        (
            {"budget": BudgetSum("", "", 3, 38_200_000, spent=4_900_000, spent_lines=1)},
            "Dự toán 38.200.000 đồng (3 khoản; đã chi 4.900.000 đồng của 1 khoản)",
        ),
        ({"inbox": ("a", "b", "c")}, "Thư mục inbox 3 tệp chờ lượt chạy tự động (a; b; c)"),
        (
            {"inbox": ("a", "b", "c", "d")},
            "Thư mục inbox 4 tệp chờ lượt chạy tự động (a; b; c, …)",
        ),
        (
            {"last_run": LastRun(AT)},
            "Lượt chạy tự động gần nhất 08:30 ngày 10/5/2024: xong, không có gì phải xem",
        ),
        (
            {"last_run": LastRun(AT, 1, "runs/9.html", 1)},
            "Lượt chạy tự động gần nhất 08:30 ngày 10/5/2024: xong, có việc cần người xem; "
            "báo cáo: runs/9.html",
        ),
        (
            {"last_run": LastRun(AT, 9, "runs/9.html", 1)},
            "Lượt chạy tự động gần nhất 08:30 ngày 10/5/2024: kết thúc với mã 9; "
            "báo cáo gần nhất: runs/9.html (xong, có việc cần người xem)",
        ),
        ({"papers": ("ke-hoach.docx", "b.docx")}, "Văn bản đã in ke-hoach.docx, b.docx"),
        ({"stale": ("a", "b", "c")}, "Văn bản đã cũ a, b, c"),
        ({"stale": ("a", "b", "c", "d", "e")}, "Văn bản đã cũ a, b, c, … (+2)"),
        ({"old_pdfs": ("a.pdf",)}, "PDF cũ hơn văn bản a.pdf"),
        (
            {"deadlines": (("Gửi danh sách", date(2024, 6, 12), True),)},
            "Gửi danh sách (trước ngày) 12/6/2024 – đã qua",
        ),
        (
            {"deadlines": (("Gửi danh sách", date(2024, 6, 12), False),)},
            "Gửi danh sách (trước ngày) 12/6/2024",
        ),
    ],
)
def test_each_thing_that_is_known_is_one_line(
    told: Told, more: dict[str, object], line: str
) -> None:
    assert line in told(show_status, replace(EMPTY, **more))  # type: ignore[arg-type]


# Petitions found ---------------------------------------------------------------------------------


def found(number: int, fate: Fate | None) -> Decided:
    petition = Petition(Origin("a.xlsx", "DS", 2), "Xây [nhà]", "", unit="CĐ A", id=number)
    return Decided(petition, (), fate)


def test_search_without_a_result_is_told_in_a_sentence(told: Told) -> None:
    assert told(show_find, FindReport("nha tre [x]", ())) == [
        "Không tìm thấy kiến nghị nào có “nha tre [x]”. "
        "Xin thử ít chữ hơn, có dấu hay không dấu đều được."
    ]


def test_petitions_found_are_told_with_what_became_of_them(told: Told) -> None:
    people = (
        found(1, None),
        found(2, Fate("question", "Cùng lời.", 7)),
        found(3, Fate("personal", "Có tên người.")),
    )
    assert told(show_find, FindReport("nha", people)) == [
        "Tìm “nha”: 3 kiến nghị",
        "Mã | Đơn vị | Nội dung | Kết cục",
        "KN-0001 | CĐ A | Xây [nhà] | chưa phân loại",
        "KN-0002 | CĐ A | Xây [nhà] | đưa vào câu hỏi CH-007. Cùng lời.",
        "KN-0003 | CĐ A | Xây [nhà] | kiến nghị cá nhân, chuyển giải quyết riêng. Có tên người.",
    ]
