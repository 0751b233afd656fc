from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import Font

from dialogue_cli.intake.opening.package import Package, inspect
from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.restored import as_sent, doubts, name_as_meant, repairs_of, restored
from dialogue_cli.intake.workbook import CellRepair, Row, Sheet, read_sheets
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Petition
from tests import workbooks

UNICODE_HEADINGS: Row = ["STT", "Nội dung kiến nghị", "Đơn vị"]
TCVN3_ROWS: Sequence[Row] = (
    [1.0, "§Ò nghÞ c«ng ty t¨ng l\u00ad¬ng, hç trî nhµ ë", "C«ng ty TNHH Hoa Mai"],
    [2.0, "cã", "Hoa"],
)


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return inspect(workbooks.petitions(tmp_path / "a.xlsx"))


def one(package: Package, rows: Sequence[Row], name: str = "Sheet1") -> Sheet:
    (sheet,) = restored(package, [Sheet(name, rows)])
    return sheet


def test_a_sound_sheet_is_handed_on_as_it_is(package: Package) -> None:
    sheet = Sheet(
        "S", [UNICODE_HEADINGS, [1.0, "Đề nghị xây nhà trẻ", "Công ty Vinamilk® Đắk Lắk"]]
    )
    assert restored(package, [sheet])[0] is sheet


def test_legacy_cells_are_made_good_and_those_beside_them_by_company(package: Package) -> None:
    sheet = one(package, [UNICODE_HEADINGS, *TCVN3_ROWS])
    assert sheet.rows == [
        UNICODE_HEADINGS,
        [1.0, "Đề nghị công ty tăng lương, hỗ trợ nhà ở", "Công ty TNHH Hoa Mai"],
        [2.0, "có", "Hoa"],
    ]
    assert sheet.repairs[2] == {1: CellRepair("cã", ("tcvn3",))}


def test_what_was_received_is_kept_beside(package: Package) -> None:
    sheet = one(package, [UNICODE_HEADINGS, *TCVN3_ROWS])
    assert [as_sent(sheet, index) for index in range(3)] == [UNICODE_HEADINGS, *TCVN3_ROWS]
    assert repairs_of(sheet, 1) == (("B", ("tcvn3",)), ("C", ("tcvn3",)))
    assert repairs_of(sheet, 0) == ()


def test_spaces_are_noted_and_the_value_is_left_to_the_reader_of_the_cell(package: Package) -> None:
    sheet = one(package, [["Công\u00a0ty"]])
    assert sheet.rows == [["Công\u00a0ty"]]
    assert sheet.repairs == {0: {0: CellRepair("Công\u00a0ty", ("spaces",))}}


def test_sound_cells_in_the_company_of_damaged_ones_stay(package: Package) -> None:
    rows: list[Row] = [
        ["cỏc khoản chi khụng cú trong danh sỏch", "Hồ Thị Cú"],
        ["công nhân đề nghị tăng lương", "Võ Tú"],
        ["có nhà trẻ cho con công nhân", "Phú Tú"],
        ["các chị em xin hỏi về thai sản", "Lê Cú"],
    ]
    sheet = one(package, rows)
    assert sheet.rows == [["các khoản chi không có trong danh sách", "Hồ Thị Cú"], *rows[1:]]


def test_short_cells_of_a_damaged_column_are_made_good(package: Package) -> None:
    rows: list[Row] = [
        ["cỏc khoản chi khụng cú trong danh sỏch"],
        ["lónh đạo cụng ty khụng đối thoại"],
        ["cú"],
    ]
    assert one(package, rows).rows[2] == ["có"]


def test_doubtful_cells_are_told_by_their_address(package: Package) -> None:
    sheet = one(package, [["c«ng nh©n cha cã nhµ, ®Õn nay nî l¬ng"]])
    message = messages.PROBLEMS["text-damaged"]
    assert doubts(sheet, 0) == (Problem("Sheet1", 1, "A", "text-damaged", message),)


def test_one_damaged_cell_far_down_a_long_sheet_is_found(package: Package) -> None:
    rows: list[Row] = [[float(n), "Đề nghị tăng lương"] for n in range(5000)]
    rows[4321] = [4321.0, "hä vµ tªn"]
    sheet = one(package, rows)
    assert sheet.rows[4321] == [4321.0, "họ và tên"]
    assert list(sheet.repairs) == [4321]


def test_names_of_sheets_and_files_are_read_like_cells() -> None:
    assert name_as_meant("C«ng ®oµn c¬ së A.xlsx", Sheet("S")) == "Công đoàn cơ sở A.xlsx"
    assert name_as_meant("CĐCS Công ty A", Sheet("S")) == "CĐCS Công ty A"


def save(path: Path, rows: Sequence[Row], font: str) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    for row_of_cells in sheet.iter_rows():
        for cell in row_of_cells:
            cell.font = Font(name=font)
    book.save(path)
    return path


def test_a_font_of_capitals_shows_capitals(tmp_path: Path) -> None:
    path = save(tmp_path / "hoa.xlsx", [["néi dung kiÕn nghÞ"]], ".VnTimeH")
    package = inspect(path)
    assert restored(package, read_sheets(package))[0].rows == [["NỘI DUNG KIẾN NGHỊ"]]


def test_a_workbook_all_in_tcvn3_gives_its_petitions(tmp_path: Path) -> None:
    path = save(
        tmp_path / "C«ng ®oµn c¬ së C«ng ty may.xlsx",
        [["STT", "Néi dung kiÕn nghÞ", "Hä vµ tªn"], [1, TCVN3_ROWS[0][1], "NguyÔn ThÞ Ngäc ¸nh"]],
        ".VnTime",
    )
    (row,) = read_file(path).rows
    (petition,) = row.records
    assert isinstance(petition, Petition)
    assert (petition.text, petition.text_received, petition.asker, petition.unit) == (
        "Đề nghị công ty tăng lương, hỗ trợ nhà ở",
        TCVN3_ROWS[0][1],
        "Nguyễn Thị Ngọc Ánh",
        "Công đoàn cơ sở Công ty may",
    )
    assert row.cells == ("1", TCVN3_ROWS[0][1], "NguyÔn ThÞ Ngäc ¸nh")
    assert row.repairs == (("B", ("tcvn3",)), ("C", ("tcvn3",)))


def test_a_doubtful_cell_is_a_problem_of_its_row_which_is_kept(tmp_path: Path) -> None:
    text = "c«ng nh©n cha cã nhµ, ®Õn nay nî l¬ng"
    reading = read_file(workbooks.petitions(tmp_path / "a.xlsx", (1, text, "CĐCS A")))
    (row,) = reading.rows
    assert [(p.column, p.code) for p in row.problems] == [("B", "text-damaged")]
    assert row.outcome == "record"
    assert reading.repairs == {"tcvn3": 1}
