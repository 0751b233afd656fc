"""What somebody reads who runs `dialogue run` by hand."""

from pathlib import Path

from dialogue_cli.console.place import remember_place
from dialogue_cli.console.running import show_run
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.run_reports import (
    Draft,
    Found,
    OtherInbox,
    RunFile,
    RunReport,
    Stopped,
    Triaged,
    Waiting,
)
from tests.unit.console.conftest import Told

AT = "2024-05-10T08:30:00+07:00"
LOOK = "Đã chạy xong, có việc cần người xem."
DONE = "Đã chạy xong, không có việc gì phải xem."
FILES = [
    "Các tệp trong thư mục inbox",
    "Tệp | Kết quả | Dòng | Mới | Đã có | Thay đổi | Trả lại | Bỏ qua",
]


def ran(**more: object) -> RunReport:
    return RunReport(2024, AT, **more)  # type: ignore[arg-type]


def taken(name: str = "gui.xlsx", **more: object) -> RunFile:
    said = {"rows_read": 3, "accepted": 3, "moved_to": f"2024/processed/2024-05-10/{name}"}
    return RunFile(name, "imported", **{**said, **more})  # type: ignore[arg-type]


def test_an_empty_inbox_is_one_sentence(told: Told) -> None:
    assert told(show_run, ran()) == ["Không có gì mới trong thư mục inbox; không có gì thay đổi."]


def test_files_left_for_the_next_time_are_not_said_to_be_nothing_new(told: Told) -> None:
    waiting = (Waiting("gui.xlsx", "open"), Waiting("rong.xlsx", "empty"))
    table = [
        "Để lại trong inbox cho lượt sau",
        "Tệp | Vì sao",
        "gui.xlsx | đang mở trong Excel hoặc chương trình khác",
    ]
    nothing = "Lượt này chưa nhận được tệp nào; không có gì thay đổi."
    assert told(show_run, ran(waiting=waiting)) == [
        *table,
        "rong.xlsx | chưa có dữ liệu (0 byte)",
        nothing,
    ]
    long = (waiting[0], Waiting("rong.xlsx", "empty", too_long=True))
    assert told(show_run, ran(waiting=long)) == [
        *table,
        "rong.xlsx | chưa có dữ liệu (0 byte); đã quá một ngày, xin xem lại",
        nothing,
        LOOK,
    ]


def test_files_of_another_year_are_told_with_the_command_for_this_office(told: Told) -> None:
    remember_place(Path("vp"))
    assert told(show_run, ran(elsewhere=(OtherInbox(2023, 2),))) == [
        "Tệp trong inbox của năm khác",
        "Thư mục inbox của năm 2023 còn 2 tệp, lượt này không nhận. "
        'Để nhận: dialogue -w "vp" run --year 2023; nhầm năm thì chuyển sang đúng thư mục.',
        "Không có gì mới trong thư mục inbox; không có gì thay đổi.",
        LOOK,
    ]


def test_what_was_taken_and_what_followed_is_told_part_by_part(told: Told) -> None:
    report = ran(
        files=(taken(same_as="cu.xlsx"),),
        triage=Triaged(3, 2, 2, 0, 0, 0, 0, 0),
        drafts=(Draft("plan", "Kế hoạch", "2024/drafts/ke-hoach.docx"),),
        interrupted="2024/runs/luc-8.html",
        report="2024/runs/luc-9.html",
    )
    assert told(show_run, report) == [
        "Lượt chạy trước bị ngắt giữa chừng; lượt này đã làm tiếp. Xem 2024/runs/luc-8.html",
        *FILES,
        "gui.xlsx | đã nhận | 3 | 3 | 0 | 0 | 0 | 0",
        "Tệp đã nhận được chuyển vào thư mục 2024/processed/2024-05-10",
        "Điều cần biết về từng tệp",
        "gui.xlsx: trùng từng chữ với tệp đã nhận (cu.xlsx), không thêm gì.",
        "Phân loại",
        "Kết quả | Số lượng",
        "Kiến nghị đã nhận | 3",
        "Câu hỏi sau khi gộp | 2",
        "Câu hỏi mới | 2",
        "Kiến nghị cá nhân (chuyển giải quyết riêng) | 0",
        "Không phải kiến nghị | 0",
        "Ngoài phạm vi | 0",
        "Kiến nghị cần người xem lại phân loại | 0",
        "Kiến nghị đã gộp nhưng chưa chắc, cần xác nhận | 0",
        "Bản dự thảo",
        "Văn bản | Tệp | Chỗ trống | Ghi chú",
        "Kế hoạch | 2024/drafts/ke-hoach.docx | 0 | ",
        DONE,
        "Báo cáo: 2024/runs/luc-9.html",
    ]


def test_what_was_refused_or_is_amiss_is_told_with_the_place_and_the_way_out(told: Told) -> None:
    amiss = (
        Problem("Sheet1", 4, "C", "phone", "Số điện thoại thiếu số."),
        Problem("Sheet1", 5, "", "empty", "Dòng không có nội dung."),
        Problem("Sheet1", 0, "", "sheet", "Không rõ bảng gì."),
    )
    refused = RunFile(
        "hong.xlsx", "refused", reason="Tệp bị hỏng.", remedy="Xin gửi lại.",
        moved_to="2024/rejected/2024-05-10/hong.xlsx",
    )  # fmt: skip
    file = taken(rejected=1, amiss=amiss, amiss_count=5, gone=2, returned="2024/outbox/gui.xlsx",
                 notes=("Trang tính ẩn.",), not_moved="tệp đang mở", moved_to="")  # fmt: skip
    assert told(show_run, ran(files=(file, refused))) == [
        *FILES,
        "gui.xlsx | đã nhận | 3 | 3 | 0 | 0 | 1 | 0",
        "hong.xlsx | không nhận được | 0 | 0 | 0 | 0 | 0 | 0",
        "Tệp không nhận được",
        "hong.xlsx: Tệp bị hỏng. Xin gửi lại.",
        "Tệp và lý do ở thư mục 2024/rejected/2024-05-10; sửa xong để lại vào inbox.",
        "Những chỗ cần xem lại",
        "Tệp | Trang tính | Ô | Nội dung",
        "gui.xlsx | Sheet1 | C4 | Số điện thoại thiếu số.",
        "gui.xlsx | Sheet1 | dòng 5 | Dòng không có nội dung.",
        "gui.xlsx | Sheet1 |  | Không rõ bảng gì.",
        "gui.xlsx: … và 2 chỗ nữa, xem bản đánh dấu.",
        "Điều cần biết về từng tệp",
        "gui.xlsx: 2 mục của bản trước không còn trong bản này; chương trình vẫn giữ, "
        "xin hỏi lại đơn vị.",
        "gui.xlsx: Trang tính ẩn.",
        "gui.xlsx: bản đánh dấu để gửi lại đơn vị: 2024/outbox/gui.xlsx",
        "gui.xlsx: chưa chuyển được khỏi inbox: tệp đang mở",
        LOOK,
    ]


def test_what_a_person_must_do_stands_below_each_part(told: Told) -> None:
    report = ran(
        triage=Triaged(3, 2, 0, 0, 0, 0, 1, 0),
        findings=(Found("QUOTA-06", "warning", "Đơn vị cử thiếu", 2),),
        drafts=(Draft("plan", "Kế hoạch", gaps=2, reason="chưa có dữ liệu để làm"),),
        stopped=(Stopped("check", "Sổ đang bận.", "Xin đợi."),),
    )
    lines = told(show_run, report)
    assert lines[:3] == [
        "Việc chưa làm được, lượt sau tự làm lại",
        "Việc | Vì sao | Cách xử lý",
        "kiểm tra | Sổ đang bận. | Xin đợi.",
    ]
    assert lines[-9:] == [
        "Rà soát trong Excel: dialogue review export",
        "Kiểm tra",
        "Mức | Mã | Nội dung | Số chỗ",
        "Cảnh báo | QUOTA-06 | Đơn vị cử thiếu | 2",
        "Xem từng chỗ và cách xử lý: dialogue check",
        "Bản dự thảo",
        "Văn bản | Tệp | Chỗ trống | Ghi chú",
        "Kế hoạch | (chưa làm được) | 2 | chưa có dữ liệu để làm",
        LOOK,
    ]
