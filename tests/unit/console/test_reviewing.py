"""What a clerk reads after a review workbook was written or taken back."""

from pathlib import Path

import pytest

from dialogue_cli.console.reviewing import MOST_SHOWN, show_review, show_review_export
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.review import Refusal, ReviewChange, ReviewExportReport, ReviewReport
from tests.unit.console.conftest import Told

SHEET = "Kiến nghị"
AGENCIES = {"so-xay-dung": "Sở Xây dựng", "so-y-te": "Sở Y tế"}
NEXT_TRIAGE = (
    "Việc tiếp theo: Phân loại lại phần còn lại: dialogue triage; "
    "ghi nhầm thì lấy lại: dialogue undo"
)
NEXT_EXPORT = (
    "Việc tiếp theo: Xuất lại bảng để sửa các dòng không ghi: dialogue review export -o TỆP.xlsx"
)


def change(field: str, before: str, after: str, row: int = 2) -> ReviewChange:
    code = "CH-001" if field in {"wording", "handling"} else f"KN-{row:04d}"
    return ReviewChange(code, field, before, after, SHEET, row)


def reported(*changes: ReviewChange, **more: object) -> ReviewReport:
    return ReviewReport(2024, "ra-soat.xlsx", 9, changes, agencies=AGENCIES, **more)  # type: ignore[arg-type]


def refusals(count: int) -> tuple[Refusal, ...]:
    told = "Dòng không có mã nên không ghi."
    return tuple(Refusal(SHEET, row, "", told) for row in range(2, count + 2))


def test_a_workbook_for_review_tells_what_is_in_it_and_how_it_comes_back(told: Told) -> None:
    report = ReviewExportReport(2024, Path("ra-soat-2024.xlsx"), 160, 69, 22, 121, undecided=3)
    assert told(show_review_export, report) == [
        "Bảng rà soát – năm 2024",
        "Trong bảng | Số lượng",
        "Kiến nghị | 160",
        "phải xem | 22",
        "nên xem | 121",
        "Câu hỏi | 69",
        "3 kiến nghị chưa phân loại; nên chạy dialogue triage rồi xuất lại.",
        "Đã ghi ra-soat-2024.xlsx",
        "Việc tiếp theo: Mở tệp bằng Excel, sửa, lưu; sau đó: "
        'dialogue review apply "ra-soat-2024.xlsx" --dry-run',
    ]


def test_when_all_petitions_are_decided_nothing_is_said_of_triage(told: Told) -> None:
    report = ReviewExportReport(2024, Path("ra-soat-2024.xlsx"), 1, 1, 0, 0)
    assert not any("triage" in line for line in told(show_review_export, report))


@pytest.mark.parametrize(
    ("field", "before", "after", "shown"),
    [
        ("topic", "nha-o", "", "Nhóm vấn đề | Nhà ở, nhà trọ | chưa xác định"),
        ("scope", "", "ca-nhan", "Phạm vi | cần xem | cá nhân"),
        ("level", "tinh", "trung-uong", "Cấp thẩm quyền | cấp tỉnh | Trung ương"),
        ("agency", "", "so-y-te", "Cơ quan trả lời | chưa xác định | Sở Y tế"),
        ("also", "so-y-te,so-xay-dung", "", "Cơ quan phối hợp | Sở Y tế; Sở Xây dựng |"),
        ("fate", "question", "personal", "Kết cục | trong câu hỏi | việc riêng"),
        ("fate", "", "not-a-petition", "Kết cục | chưa phân loại | không phải kiến nghị"),
        ("question", "CH-020", "CH-070", "Câu hỏi | CH-020 | CH-070"),
        ("seen", "", "clerk", "Đã xem | | cán bộ"),
        ("handling", "", "hall", "Hình thức trả lời | chưa chọn | trả lời tại hội trường"),
        ("wording", "Xây [nhà]", "Xây nhà ở", "Nội dung câu hỏi | Xây [nhà] | Xây nhà ở"),
        ("wording", "a", "b" * 121, f"Nội dung câu hỏi | a | {'b' * 120}…"),
    ],
)
def test_a_change_is_told_by_the_names_that_people_know(
    told: Told, field: str, before: str, after: str, shown: str
) -> None:
    code = "CH-001" if field in {"wording", "handling"} else "KN-0002"
    lines = told(show_review, reported(change(field, before, after)))
    assert [" ".join(line.split()) for line in lines] == [
        "Ghi kết quả rà soát – năm 2024",
        "Mã | Mục | Trước | Sau",
        f"{code} | {shown}",
        "1 chỗ sửa ở 1 dòng.",
        NEXT_TRIAGE,
    ]


def test_the_reason_for_which_a_petition_is_set_apart_is_told_by_its_words(told: Told) -> None:
    report = reported(change("fate", "question", "outside-scope:tham-quyen"))
    assert told(show_review, report)[2] == (
        "KN-0002 | Kết cục | trong câu hỏi | ngoài phạm vi: chuyển cơ quan có thẩm quyền khác"
    )


def test_a_rehearsal_says_that_nothing_is_written_and_how_it_will_be(told: Told) -> None:
    changes = (change("topic", "nha-o", "", 2), change("scope", "", "ca-nhan", 2))
    lines = told(show_review, reported(*changes, refused=refusals(1), dry_run=True))
    assert (lines[0], *lines[-2:]) == (
        "Xem thử – chưa ghi gì vào sổ (năm 2024)",
        "Kiến nghị | 2 |  | Dòng không có mã nên không ghi.",
        "Việc tiếp theo: Đúng như mong muốn thì chạy lại lệnh này, bỏ --dry-run.",
    )
    assert "2 chỗ sửa ở 1 dòng." in lines


def test_a_workbook_that_says_what_the_register_says_changes_nothing(told: Told) -> None:
    assert told(show_review, reported()) == ["Không có gì thay đổi: 9 dòng trong bảng khớp với sổ."]


def test_rows_that_were_not_taken_are_told_with_the_way_to_mend_them(told: Told) -> None:
    assert told(show_review, reported(refused=refusals(1))) == [
        "Những dòng không ghi (1)",
        "Trang tính | Dòng | Mã | Vì sao",
        "Kiến nghị | 2 |  | Dòng không có mã nên không ghi.",
        NEXT_EXPORT,
    ]


def test_of_faults_the_cell_the_row_or_the_sheet_is_named(told: Told) -> None:
    faults = (
        Problem(SHEET, 7, "E", "review-topic", "Không có nhóm vấn đề “x”."),
        Problem(SHEET, 8, "", "review-twice", "KN-0001 đã có ở dòng 3."),
        Problem(SHEET, 0, "C", "review-two-columns", "Có hai cột “Mã KN”."),
        Problem(SHEET, 0, "", "review-no-column", "Thiếu cột “Phạm vi”."),
    )
    assert told(show_review, reported(change("topic", "nha-o", ""), faults=faults)) == [
        "Chưa ghi gì vào sổ: bảng có 4 chỗ sai, xin sửa rồi chạy lại",
        "Trang tính | Ô | Chỗ sai",
        "Kiến nghị | E7 | Không có nhóm vấn đề “x”.",
        "Kiến nghị | dòng 8 | KN-0001 đã có ở dòng 3.",
        "Kiến nghị | C | Có hai cột “Mã KN”.",
        "Kiến nghị |  | Thiếu cột “Phạm vi”.",
        "Việc tiếp theo: Sửa các ô trên, lưu tệp rồi chạy lại lệnh này.",
    ]


def test_of_very_many_only_the_first_are_shown_and_the_others_are_counted(told: Told) -> None:
    count = MOST_SHOWN + 2
    changes = [change("scope", "", "ca-nhan", row) for row in range(2, count + 2)]
    lines = told(show_review, reported(*changes, refused=refusals(count)))
    assert sum(" | Phạm vi | " in line for line in lines) == MOST_SHOWN
    assert sum("Dòng không có mã" in line for line in lines) == MOST_SHOWN
    assert [line for line in lines if line.startswith(("…", "62"))] == [
        "… và 2 chỗ nữa (xem đủ bằng --json).",
        "62 chỗ sửa ở 62 dòng.",
        "… và 2 chỗ nữa (xem đủ bằng --json).",
    ]
    assert lines[-1] == NEXT_EXPORT
