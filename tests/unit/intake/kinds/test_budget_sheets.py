from pathlib import Path

import pytest

from dialogue_cli.intake.reading import read_file
from tests import workbooks

Row = tuple[object, ...]


def kind_of(tmp_path: Path, *rows: Row) -> str:
    return read_file(workbooks.one_sheet(tmp_path / "bang.xlsx", rows)).kind


@pytest.mark.parametrize(
    "headings",
    [
        ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền"),
        ("STT", "Nội dung", "Đơn vị tính", "SL", "Đơn giá", "Kinh phí"),
        ("TT", "Diễn giải", "ĐVT", "Số lượng", "Mức chi", "Số tiền"),
    ],
)
def test_a_table_that_prices_things_is_a_budget(tmp_path: Path, headings: Row) -> None:
    row = (1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000)
    assert kind_of(tmp_path, headings, row) == "budget"


@pytest.mark.parametrize(
    ("headings", "row", "kind"),
    [
        (
            ("TT", "Họ và tên", "Nội dung", "ĐVT", "Số lượng", "Định mức", "Thành tiền", "Ký nhận"),
            (1, "Lê Thị Hoa", "Quà", "suất", 1, 300_000, 300_000, None),
            "gifts",
        ),
        (
            ("TT", "Nội dung kiến nghị", "ĐVT", "Số lượng", "Đơn giá"),
            (1, "Đề nghị nâng tiền ăn ca", "suất", 1, 25_000),
            "petitions",
        ),
        (
            ("TT", "Nội dung", "Đơn vị", "Ghi chú"),
            (1, "Đề nghị xây nhà ở xã hội cho công nhân", "CĐCS Công ty An Phát", None),
            "petitions",
        ),
    ],
)
def test_other_tables_stay_what_they_are(
    tmp_path: Path, headings: Row, row: Row, kind: str
) -> None:
    assert kind_of(tmp_path, headings, row) == kind


def test_a_budget_beside_a_list_of_people_takes_nothing_from_it(tmp_path: Path) -> None:
    path = workbooks.save(
        tmp_path / "a.xlsx",
        {
            "Đại biểu": [workbooks.DELEGATE_HEADINGS, (1, "Lê Thị Hoa", "Nữ", 1985)],
            "Dự toán": [
                ("TT", "Nội dung chi", "ĐVT", "Số lượng", "Định mức", "Thành tiền"),
                (1, "Hội trường", "buổi", 1, 5_000_000, 5_000_000),
            ],
        },
    )
    assert [sheet.kind for sheet in read_file(path).sheets] == ["delegates", "budget"]


def test_a_list_that_counts_things_without_pricing_them_is_no_budget(tmp_path: Path) -> None:
    headings = ("TT", "Nội dung", "ĐVT", "Số lượng")
    assert kind_of(tmp_path, headings, (1, "Đề nghị mua bàn ghế", "bộ", 1)) == "petitions"
