import io
import zipfile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.workbooks.review_book import ReviewContent, as_review_book
from dialogue_cli.workbooks.review_sheet import Line

PETITION = Line(
    {
        "id": "KN-0001",
        "question": 12,
        "text": '=HYPERLINK("http://x")',
        "unit": "-CĐCS A",
        "topic": "Nhà ở, nhà trọ",
        "mark": "a|b",
    },
    {"topic": "must", "certainty": "should"},
)
LISTS = ("topic", "scope", "level", "agency", "also", "fate", "handling")
CHOICES = {name: [f"{name} 1", f"{name} 2"] for name in LISTS}
CONTENT = ReviewContent("Rà soát & sửa", [PETITION] * 3, [Line({"id": "CH-012"})], CHOICES)


@pytest.fixture(scope="module")
def book() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(as_review_book(CONTENT)))


@pytest.fixture
def sheet(book: openpyxl.Workbook) -> Worksheet:
    return book["Kiến nghị"]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert as_review_book(CONTENT) == as_review_book(CONTENT)


def test_sheets_stand_in_order_and_the_lists_are_out_of_sight(book: openpyxl.Workbook) -> None:
    assert [(one.title, one.sheet_state) for one in book] == [
        ("Kiến nghị", "visible"),
        ("Câu hỏi", "visible"),
        ("Hướng dẫn", "visible"),
        ("Danh mục", "hidden"),
    ]


def test_texts_stay_texts(sheet: Worksheet) -> None:
    cells = [sheet["C2"], sheet["D2"], sheet["E2"]]
    assert [(one.data_type, one.quotePrefix) for one in cells] == [
        ("s", True), ("s", True), ("s", False),
    ]  # fmt: skip


def test_what_is_only_to_be_read_is_locked_and_the_rest_is_not(sheet: Worksheet) -> None:
    locked = {sheet.cell(1, c.column).value for c in sheet[2] if c.protection.locked}
    assert locked == {
        "Mã KN", "Nội dung kiến nghị", "Đơn vị", "Mức chắc", "Lý do", "Có thể trùng với",
        "Dấu gốc (xin giữ nguyên)",
    }  # fmt: skip
    allowed = sheet.protection
    assert (allowed.sheet, allowed.sort, allowed.autoFilter, allowed.formatColumns) == (
        True, False, False, False,
    )  # fmt: skip


def test_locked_cells_can_be_sorted_yet_not_typed_over(sheet: Worksheet) -> None:
    with zipfile.ZipFile(io.BytesIO(as_review_book(CONTENT))) as parts:
        text = parts.read("xl/worksheets/sheet1.xml").decode()
    assert '<protectedRange sqref="A2:O4"' in text
    assert (
        text.index("<sheetProtection") < text.index("<protectedRanges") < text.index("<autoFilter")
    )
    rules = {
        str(one.sqref): (one.type, one.formula1) for one in sheet.data_validations.dataValidation
    }
    assert rules["A2:A4"] == ("custom", "FALSE")


def test_lists_are_there_where_there_is_something_to_choose(sheet: Worksheet) -> None:
    lists = {
        str(sheet[str(one.sqref).split(":")[0][0] + "1"].value): one.formula1
        for one in sheet.data_validations.dataValidation
        if one.type == "list"
    }
    assert lists == {
        "Nhóm vấn đề": "'Danh mục'!$A$2:$A$3",
        "Phạm vi": "'Danh mục'!$B$2:$B$3",
        "Cấp thẩm quyền": "'Danh mục'!$C$2:$C$3",
        "Cơ quan trả lời": "'Danh mục'!$D$2:$D$3",
        "Cơ quan phối hợp": "'Danh mục'!$E$2:$E$3",
        "Kết cục": "'Danh mục'!$F$2:$F$3",
    }


def test_doubts_are_coloured(sheet: Worksheet) -> None:
    colours = {c.value: sheet.cell(2, c.column).fill.fgColor.rgb[2:] for c in sheet[1]}
    assert (colours["Nhóm vấn đề"], colours["Mức chắc"], colours["Đơn vị"]) == (
        "FFC7CE", "FFEB9C", "F2F2F2",
    )  # fmt: skip


def test_the_heading_is_frozen_filtered_and_printed_on_every_page(sheet: Worksheet) -> None:
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == (
        "C2", "A1:O4", "$1:$1",
    )  # fmt: skip
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.center.text == "Rà soát && sửa"
    assert sheet.column_dimensions["O"].hidden
