"""What a clerk reads of personal data that are erased, or would be."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from dialogue_cli.console.redacting import show_redact
from dialogue_cli.messages import redact as say
from dialogue_cli.model.redaction import ErasedField, LeftFolder, RedactReport
from tests.unit.console.conftest import Told

REPORT = RedactReport(
    date(2024, 1, 1),
    (2022, 2023),
    (ErasedField("delegate", "phone", 1200), ErasedField("gift_receipt", "received_by", 3)),
    export=Path("D:/cat/da-xoa.zip"),
    left=(LeftFolder(Path("2022/processed"), 17),),
)
ROWS = [
    "Trong sổ | Mục | Số chỗ",
    "đại biểu | số điện thoại | 1200",
    "dòng nhận quà | người nhận thay | 3",
    "Cộng |  | 1203",
]
LEFT = [
    "Ngoài sổ còn các tệp có thể chứa cùng dữ liệu, chương trình không tự xóa; xin xem và xóa tay:",
    "Thư mục | Số tệp",
    f"{Path('2022/processed')} | 17",
]


def test_where_there_is_nothing_to_erase_that_is_said(told: Told) -> None:
    assert told(show_redact, RedactReport(date(2024, 1, 1), (), ())) == [
        "Không có dữ liệu cá nhân nào của hội nghị họp trước ngày 01/01/2024 trong sổ."
    ]


def test_what_was_erased_is_counted_and_what_is_left_is_named(told: Told) -> None:
    assert told(show_redact, REPORT) == [
        "Đã xóa dữ liệu cá nhân của hội nghị năm 2022, 2023 (họp trước ngày 01/01/2024).",
        *ROWS,
        f"Bản chép những gì đã xóa: {REPORT.export} – xin cất nơi an toàn hoặc hủy theo quy định.",
        say.FINAL,
        *LEFT,
        "Việc tiếp theo: Kiểm tra lại sổ: dialogue verify",
    ]


def test_a_rehearsal_ends_with_the_command_that_erases(told: Told) -> None:
    lines = told(show_redact, replace(REPORT, dry_run=True, export=None, left=()))
    assert (lines[0], lines[-1]) == (
        "Xem thử – sẽ xóa dữ liệu cá nhân của hội nghị năm 2022, 2023 "
        "(họp trước ngày 01/01/2024); xóa rồi thì không lấy lại được.",
        "Việc tiếp theo: Xóa thật: dialogue redact --before 01/01/2024 "
        '--export "nơi cất\\da-xoa.zip" --yes',
    )
    assert not any(line.startswith("Bản chép") for line in lines)
