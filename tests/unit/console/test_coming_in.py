"""What a clerk reads of files taken in."""

from dataclasses import replace

import pytest

from dialogue_cli.console.coming_in import MOST_PROBLEMS, show_import
from dialogue_cli.messages import screen as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.reports import FileReport, ImportReport, SheetReport
from tests.unit.console.conftest import Told

COLUMNS = "Tệp | Loại | Dòng | Mới | Đã có | Thay đổi | Trả lại | Bỏ qua"
FILE = FileReport("a.xlsx", "petitions", 6, 3, 1, 1, 1, 0, records={"petitions": 3})
GONE = replace(FILE, gone=2, gone_from=("Sheet1 dòng 4", "Sheet1 dòng 9"))
REFUSED = FileReport("hong.xlsx", refused="Tệp bị hỏng.", remedy="Xin gửi lại.")
NEXT = "Việc tiếp theo: Phân loại kiến nghị: dialogue triage"


def imported(*files: FileReport, dry_run: bool = False) -> ImportReport:
    return ImportReport(2024, files, dry_run)


def test_one_file_is_told_with_its_counts_and_the_next_step(told: Told) -> None:
    assert told(show_import, imported(FILE)) == [
        "Nhận tệp – năm 2024",
        COLUMNS,
        "a.xlsx | kiến nghị | 6 | 3 | 1 | 1 | 1 | 0",
        "Thêm vào sổ: 3 kiến nghị; cập nhật 1 dòng đã có.",
        NEXT,
    ]


def test_several_files_are_added_up_and_counted_against_the_mail(told: Told) -> None:
    assert told(show_import, imported(FILE, GONE, REFUSED)) == [
        "Nhận tệp – năm 2024",
        COLUMNS,
        "a.xlsx | kiến nghị | 6 | 3 | 1 | 1 | 1 | 0",
        "a.xlsx | kiến nghị | 6 | 3 | 1 | 1 | 1 | 0",
        "Cộng |  | 12 | 6 | 2 | 2 | 2 | 0",
        "a.xlsx: 2 mục của bản trước không còn trong bản này (Sheet1 dòng 4, Sheet1 dòng 9); "
        "chương trình vẫn giữ, xin hỏi lại đơn vị.",
        "Đã xem 3 tệp: 2 tệp nhận được, 1 tệp không nhận được.",
        "Thêm vào sổ: 6 kiến nghị; cập nhật 2 dòng đã có.",
        "Không nhận được hong.xlsx",
        "Tệp bị hỏng.",
        "Xin gửi lại.",
        NEXT,
    ]


def test_sheets_are_told_apart_where_a_file_has_several(told: Told) -> None:
    sheets = (
        SheetReport("Kiến nghị", "petitions", 4, 3, 1, skipped=0),
        SheetReport("Đại biểu", "delegates", 2, 2, skipped_reasons={"total": 1, "new-reason": 2}),
        SheetReport("Bìa"),
    )
    file = replace(FILE, kind="petitions+delegates", skipped=3, sheets=sheets)
    lines = told(show_import, imported(file))
    assert lines[2:6] == [
        "a.xlsx | kiến nghị, đại biểu | 6 | 3 | 1 | 1 | 1 | 3",
        "– Kiến nghị | kiến nghị | 4 | 3 | 1 | 0 | 0 | 0",
        "– Đại biểu | đại biểu | 2 | 2 | 0 | 0 | 0 | 0",
        "a.xlsx: bỏ qua 3 dòng không phải số liệu (1 dòng cộng, 2 new-reason).",
    ]


def test_files_that_came_before_add_nothing(told: Told) -> None:
    nothing = {"accepted": 0, "changed": 0, "records": {}}
    same = [replace(FILE, name=f"{n}.xlsx", same_as=f"{n}.xlsx", **nothing) for n in range(8)]  # type: ignore[arg-type]
    other = replace(FILE, name="moi.xlsx", same_as="cu.xlsx", **nothing)  # type: ignore[arg-type]
    lines = told(show_import, imported(*same, other))
    assert lines[-4:] == [
        "moi.xlsx: trùng từng chữ với tệp đã nhận (cu.xlsx), không thêm gì.",
        "8 tệp trùng từng chữ với tệp đã nhận cùng tên, không thêm gì: "
        "0.xlsx, 1.xlsx, 2.xlsx, 3.xlsx, 4.xlsx, 5.xlsx … (8).",
        "Đã xem 9 tệp: 9 tệp nhận được, 0 tệp không nhận được.",
        "Thêm vào sổ: không có gì mới.",
    ]


@pytest.mark.parametrize(
    ("file", "last"),
    [
        (FILE, f"Việc tiếp theo: {say.IMPORT_DRY_NEXT}"),
        (
            replace(FILE, accepted=0, changed=0, records={}),
            "Sẽ thêm vào sổ: không có gì mới.",
        ),
    ],
)
def test_a_rehearsal_offers_to_do_it_only_where_something_would_change(
    told: Told, file: FileReport, last: str
) -> None:
    lines = told(show_import, imported(file, dry_run=True))
    assert (lines[0], lines[-1]) == ("Xem thử – chưa ghi gì vào sổ (năm 2024)", last)


def test_a_note_for_several_files_is_said_once(told: Told) -> None:
    lines = told(
        show_import,
        imported(
            replace(FILE, notes=("Trang tính ẩn.", "Có công thức.")),
            replace(FILE, name="b.xlsx", notes=("Trang tính ẩn.",)),
        ),
    )
    assert lines[5:7] == [
        "2 tệp (a.xlsx, b.xlsx): Trang tính ẩn.",
        "a.xlsx: Có công thức.",
    ]


def test_the_same_trouble_in_many_cells_is_one_line_and_of_many_lines_the_first_are_shown(
    told: Told,
) -> None:
    many = tuple(Problem("DS", row, "C", "phone", "Thiếu số.") for row in range(2, 10))
    others = tuple(Problem("DS", 0, "", "x", f"Chỗ {n}.") for n in range(MOST_PROBLEMS + 1))
    lines = told(show_import, imported(replace(FILE, problems=(*many, *others))))
    start = lines.index("Những chỗ cần xem lại")
    assert lines[start + 1 : start + 4] == [
        "Tệp | Trang tính | Ô | Nội dung",
        "a.xlsx | DS | C2, C3, C4, C5, C6, C7 … (8) | Thiếu số.",
        "a.xlsx | DS |  | Chỗ 0.",
    ]
    assert lines[-2:] == ["… và 2 chỗ nữa (xem đủ bằng --json).", NEXT]
