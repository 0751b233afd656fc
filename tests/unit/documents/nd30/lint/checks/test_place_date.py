"""Place and date, and how their figures are mended (ND30-DATE-01 … 08)."""

from pathlib import Path

import pytest

from dialogue_cli.documents.nd30.lint.checks.place_date import place_date
from dialogue_cli.documents.nd30.lint.repair.mending import mend
from tests.docx import text
from tests.nd30.good import PLAN
from tests.nd30.told import told
from tests.nd30.writer import written


def dated(date: str) -> bytes:
    return written(PLAN.once("date", lambda _: date))


@pytest.mark.parametrize(
    ("date", "faults"),
    [
        ("Phường 1, ngày 15 tháng 10 năm 2026", []),
        ("[… địa danh], ngày 5 tháng 2 năm 2026", []),
        ("Hồ Chí Minh", []),
        ("Tỉnh Đắk Lắk, ngày 15 tháng 10 năm 2026", [("DATE-07", "Tỉnh Đắk Lắk")]),
        ("Xã Nguyễn Thị Định, ngày 15 tháng 10 năm 2026", []),
        ("đắk lắk, 15/10/2026", []),
        (
            "đắk lắk, ngày 15/10/2026",
            [("DATE-01", "đắk lắk, ngày 15/10/2026"), ("DATE-06", "đắk lắk")],
        ),
        ("Ngày 15/10/2026", [("DATE-01", "Ngày 15/10/2026")]),
    ],
)
def test_place_is_a_name_alone_and_the_date_is_written_out(
    date: str, faults: list[tuple[str, str]]
) -> None:
    assert told(place_date, dated(date)) == faults


@pytest.mark.parametrize(
    ("date", "mended"),
    [
        ("Đắk Lắk, ngày 5 tháng 2 năm 2026", "Đắk Lắk, ngày 05 tháng 02 năm 2026"),
        ("Phường 1, ngày 1 tháng 1 năm 2026", "Phường 1, ngày 01 tháng 01 năm 2026"),
        ("Phường 6, ngày 6 tháng 06 năm 2026", "Phường 6, ngày 06 tháng 6 năm 2026"),
    ],
)
def test_only_the_figures_of_day_and_month_are_mended(
    date: str, mended: str, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(mend("a.docx", dated(date)).content or b"")
    assert mended in text(tmp_path / "a.docx").split("\n")
