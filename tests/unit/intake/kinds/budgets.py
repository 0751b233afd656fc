"""Small budgets, and what is read of them."""

from pathlib import Path
from typing import Any

from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading
from dialogue_cli.model.budget import BudgetLine
from tests import workbooks

HEADINGS = ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền", "Nguồn", "Căn cứ")
HALL = (1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, "Tài chính công đoàn", None)
TEA = (2, "Giải khát", "người", 160, 20_000, 3_200_000, "Tài chính công đoàn", None)
Row = tuple[object, ...]


def read(tmp_path: Path, *rows: Row, headings: Row = HEADINGS, **made: Any) -> FileReading:
    path = workbooks.one_sheet(tmp_path / "du-toan.xlsx", [headings, *rows], **made)
    return read_file(path, kind="budget")


def lines(reading: FileReading, role: str = "line") -> list[BudgetLine]:
    found = (record for record in reading.records if isinstance(record, BudgetLine))
    return [record for record in found if record.role == role]


def problems(reading: FileReading) -> list[tuple[int, str, str]]:
    return [(p.row, p.column, p.code) for p in reading.problems]


def sums(reading: FileReading) -> list[tuple[str, int | None]]:
    return [(one.item, one.planned) for one in lines(reading)]
