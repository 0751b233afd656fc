"""Builds small workbooks in code, for the tests of every room."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

PETITION_HEADINGS = (
    "STT",
    "Nội dung kiến nghị",
    "Đơn vị",
    "Họ và tên",
    "Chức vụ",
    "Số điện thoại",
    "Lĩnh vực",
    "Ngày gửi",
    "Đăng ký phát biểu",
    "Ghi chú",
)
DELEGATE_HEADINGS = (
    "STT",
    "Họ và tên",
    "Giới tính",
    "Năm sinh",
    "Chức vụ",
    "Đơn vị công tác",
    "Số điện thoại",
    "Thành phần",
    "Ghi chú",
)
ANSWER_HEADINGS = (
    "STT",
    "Mã câu hỏi",
    "Nội dung kiến nghị",
    "Cơ quan trả lời",
    "Nội dung trả lời",
    "Nhiệm vụ được giao",
    "Sản phẩm",
    "Thời hạn hoàn thành",
    "Hình thức trả lời",
    "Ghi chú",
)
NATIONAL_HEADER = (
    ("LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐẮK LẮK", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("CÔNG ĐOÀN NGÀNH DỆT MAY", None, "Độc lập - Tự do - Hạnh phúc"),
)

Cell = Any
Grid = Sequence[Sequence[Cell]]


def save(
    path: Path,
    sheets: Mapping[str, Grid],
    *,
    merges: Mapping[str, Iterable[str]] | None = None,
    hidden: Iterable[str] = (),
) -> Path:
    """Write sheets of rows as a workbook; `merges` are ranges such as "A1:C1", by sheet."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for area in (merges or {}).get(name, ()):
            sheet.merge_cells(area)
    for name in hidden:
        book[name].sheet_state = "hidden"
    book.save(path)
    return path


def one_sheet(path: Path, rows: Grid, *, name: str = "Sheet1", merges: Iterable[str] = ()) -> Path:
    """Write one sheet of rows as a workbook."""
    return save(path, {name: rows}, merges={name: merges})


def petitions(path: Path, *rows: Sequence[Cell]) -> Path:
    """A tidy petition workbook: the headings of PETITION_HEADINGS, then these rows."""
    return one_sheet(path, [PETITION_HEADINGS, *rows])


def delegates(path: Path, *rows: Sequence[Cell]) -> Path:
    """A tidy delegate list: the headings of DELEGATE_HEADINGS, then these rows."""
    return one_sheet(path, [DELEGATE_HEADINGS, *rows])


def guests(path: Path, *names: str) -> Path:
    """A list of directors who are invited, each of an agency of its own."""
    heading = ("Họ và tên", "Chức vụ", "Đơn vị", "Thành phần")
    rows = [(name, "Giám đốc", f"Sở {place}", "Lãnh đạo") for place, name in enumerate(names)]
    return one_sheet(path, [heading, *rows])


def answers(path: Path, *rows: Sequence[Cell]) -> Path:
    """A tidy table of answers: the headings of ANSWER_HEADINGS, then these rows."""
    return one_sheet(path, [ANSWER_HEADINGS, *rows])
