"""What a clerk reads of a backup and of an office made from one."""

from dataclasses import replace
from pathlib import Path

import pytest

from dialogue_cli.console.keeping import show_backup, show_restore
from dialogue_cli.model.backups import BackupReport, LeftOut, Manifest, RestoreReport, StoredPart
from tests.unit.console.conftest import Told

FILE = Path("sao-luu.zip")
MANIFEST = Manifest(
    program="1.0.0",
    made_at="2024-05-10T08:30:00+07:00",
    made_by="An",
    schema=12,
    counts={"files": 3, "petitions": 160, "unheard-of": 1},
    faults=0,
    seal="abc123",
    files=(StoredPart("dialogue.toml", 10, "00"),),
)
CONTENT = [
    "Trong bản sao lưu",
    "Lập lúc 10/05/2024 08:30, An (dialogue 1.0.0)",
    "Tệp 1",
    "Tệp đã nhận 3",
    "Kiến nghị 160",
    "Dấu niêm phong abc123",
]
MADE = BackupReport(FILE, 1_572_864, MANIFEST, (), same_disk=False, removed=())


def test_a_backup_tells_where_it_is_what_is_in_it_and_how_to_try_it(told: Told) -> None:
    assert told(show_backup, MADE) == [
        "Đã sao lưu văn phòng: sao-luu.zip (1,5 MB), đã đọc lại và đối chiếu từng tệp.",
        *CONTENT,
        "Việc tiếp theo: Thử xem bản sao có dùng được không: "
        "dialogue restore sao-luu.zip --dry-run",
    ]


@pytest.mark.parametrize(
    ("size", "shown"),
    [(1023, "1023 B"), (1024, "1,0 KB"), (2 * 1024**3, "2,0 GB")],
)
def test_a_size_is_told_in_few_digits(told: Told, size: int, shown: str) -> None:
    assert f"({shown})" in told(show_backup, replace(MADE, size=size))[0]


def test_what_a_person_should_know_of_a_backup_is_told(told: Told) -> None:
    report = replace(
        MADE,
        file=Path("o dia/sao luu.zip"),
        manifest=replace(MANIFEST, faults=2, seal="", schema=0),
        left_out=(LeftOut("mo.xlsx", "unreadable"), LeftOut("a?.xlsx", "name")),
        same_disk=True,
        removed=("cu.zip", "cu-2.zip"),
    )
    assert told(show_backup, report)[6:] == [
        "Văn phòng chưa có sổ dữ liệu.",
        "Chưa sao được mo.xlsx: không đọc được, có thể đang mở ở chương trình khác.",
        "Chưa sao được a?.xlsx: tên có ký tự mà Windows không nhận; xin đổi tên.",
        "Sổ có 2 chỗ không khớp (bản sao giữ nguyên như sổ). Xem: dialogue verify",
        "Bản sao nằm cùng ổ đĩa với văn phòng: đĩa hỏng thì mất cả hai. "
        "Xin chép thêm ra ổ USB hoặc máy khác.",
        "Đã bỏ 2 bản sao lưu cũ hơn (--keep).",
        "Việc tiếp theo: Thử xem bản sao có dùng được không: "
        f'dialogue restore "{report.file}" --dry-run',
    ]


def test_a_backup_that_was_only_proved_says_that_nothing_was_made(told: Told) -> None:
    assert told(show_restore, RestoreReport(FILE, None, MANIFEST, 0)) == [
        "Bản sao lưu tốt: sao-luu.zip. Chưa dựng lại gì (--dry-run).",
        *CONTENT,
    ]


def test_an_office_made_from_a_backup_tells_what_was_amiss_before_and_how_to_go_on(
    told: Told,
) -> None:
    assert told(show_restore, RestoreReport(FILE, Path("vp moi"), MANIFEST, 3)) == [
        "Đã dựng lại văn phòng ở vp moi từ sao-luu.zip.",
        *CONTENT,
        "Sổ có 3 chỗ không khớp (bản sao giữ nguyên như sổ). Xem: dialogue verify",
        'Việc tiếp theo: Đối chiếu và làm việc tiếp: dialogue -w "vp moi" verify',
    ]
