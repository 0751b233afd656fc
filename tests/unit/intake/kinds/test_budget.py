from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from dialogue_cli.intake.reading import read_file
from dialogue_cli.model.budget import BudgetLine
from tests import workbooks
from tests.unit.intake.kinds.budgets import HALL, HEADINGS, TEA, lines, problems, read, sums


def test_a_line_holds_what_its_cells_say(tmp_path: Path) -> None:
    row = (1, "Giải khát", "người", "160 người x 1 buổi", "20.000đ", "3.200.000", "TCCĐ", "QĐ 12")
    (line,) = lines(read(tmp_path, row))
    assert line == BudgetLine(
        line.origin,
        "Giải khát",
        measure="người",
        quantity=Decimal(160),
        quantity_written="160 người x 1 buổi",
        rate=20_000,
        amount=3_200_000,
        source="TCCĐ",
        basis="QĐ 12",
    )


@pytest.mark.parametrize(
    "written", [300_000, "300.000", "300.000 đồng", "300 nghìn", "0,3 triệu", "300.000đ/suất"]
)
def test_money_is_read_in_every_spelling(tmp_path: Path, written: object) -> None:
    reading = read(tmp_path, (1, "Quà", "suất", 100, written, None, "NSNN", None))
    assert (sums(reading), problems(reading)) == ([("Quà", 30_000_000)], [])


@pytest.mark.parametrize("title", ["ĐVT: triệu đồng", "Đơn vị tính: triệu đồng", "(Đơn vị: trđ)"])
def test_money_is_counted_as_the_line_above_says(tmp_path: Path, title: str) -> None:
    rows = [(title,), HEADINGS, (1, "Quà", "suất", 100, 0.3, "30", "NSNN", None)]
    path = workbooks.one_sheet(tmp_path / "du-toan.xlsx", rows)
    reading = read_file(path, kind="budget")
    assert (sums(reading), problems(reading)) == ([("Quà", 30_000_000)], [])


def test_the_heading_of_a_column_goes_before_the_line_above(tmp_path: Path) -> None:
    headings = (*HEADINGS[:4], "Đơn giá (đồng)", "Thành tiền (triệu đồng)", *HEADINGS[6:])
    row = (1, "In tài liệu", "bộ", 170, 50_000, "8,5", "NSNN", None)
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [("ĐVT: nghìn đồng",), headings, row])
    (line,) = lines(read_file(path, kind="budget"))
    assert (line.rate, line.amount) == (50_000, 8_500_000)


def test_rates_in_dong_below_millions_are_known_by_the_products(tmp_path: Path) -> None:
    rows = [
        ("ĐVT: triệu đồng",),
        HEADINGS,
        (1, "Quà", "suất", 100, 300_000, 30, "NSNN", None),
        (2, "Giải khát", "người", 160, 20_000, 3.2, "TCCĐ", None),
    ]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows)
    reading = read_file(path, kind="budget")
    assert [(one.rate, one.amount) for one in lines(reading)] == [
        (300_000, 30_000_000),
        (20_000, 3_200_000),
    ]
    assert problems(reading) == []


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        (5, -500_000, "money-negative"),
        (5, "-500.000", "money-negative"),
        (5, "(500.000)", "money-negative"),
        (5, 1_666_666.67, "money-fraction"),
        (5, "mười triệu", "money-unreadable"),
        (5, 30, "money-too-small"),
        (3, -2, "quantity-unreadable"),
        (3, "vài người", "quantity-unreadable"),
        (4, 0.3, "money-fraction"),
    ],
)
def test_a_figure_that_cannot_be_meant_is_told_at_its_cell_and_adds_nothing(
    tmp_path: Path, column: int, value: object, code: str
) -> None:
    row: list[object] = [1, "Xe", "chuyến", 3, 1_500_000, None, "NSNN", None]
    row[column] = value
    reading = read(tmp_path, tuple(row))
    assert problems(reading) == [(2, "ABCDEFGH"[column], code)]
    (line,) = lines(reading)
    assert line.planned is None
    assert line.unread


def test_a_product_that_is_no_whole_sum_is_told_where_no_sum_is_written(tmp_path: Path) -> None:
    reading = read(tmp_path, (1, "Âm thanh", "buổi", "0,5", 9_999_999, None, "NSNN", None))
    assert problems(reading) == [(2, "E", "budget-product-fraction")]
    assert sums(reading) == [("Âm thanh", None)]


def test_a_product_that_differs_is_told(tmp_path: Path) -> None:
    reading = read(tmp_path, (1, "Xe", "chuyến", 3, 1_500_000, 4_600_000, "NSNN", None))
    assert problems(reading) == [(2, "F", "budget-amount-differs")]


def test_a_further_column_multiplies(tmp_path: Path) -> None:
    headings = ("TT", "Nội dung", "ĐVT", "Số người", "Số buổi", "Định mức", "Thành tiền")
    reading = read(tmp_path, (1, "Nước", "người", 160, 2, 20_000, 6_400_000), headings=headings)
    (line,) = lines(reading)
    assert (line.quantity, line.quantity_written) == (320, "160 x 2")
    assert problems(reading) == []


def test_sections_give_their_source_and_their_sum_is_no_line(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        ("I", "Nguồn ngân sách nhà nước", None, None, None, 30_000_000, None, None),
        (1, "Quà", "suất", 100, 300_000, 30_000_000, None, None),
        ("II", "Tài chính công đoàn", None, None, None, 5_000_000, None, None),
        (1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, None, None),
        (None, "Tổng cộng (I+II)", None, None, None, 35_000_000, None, None),
    )
    assert [(one.section, one.item, one.source) for one in lines(reading)] == [
        ("I. Nguồn ngân sách nhà nước", "Quà", "Nguồn ngân sách nhà nước"),
        ("II. Tài chính công đoàn", "Thuê hội trường", "Tài chính công đoàn"),
    ]
    assert [(one.section, one.amount) for one in lines(reading, "total")] == [
        ("I. Nguồn ngân sách nhà nước", 30_000_000),
        ("II. Tài chính công đoàn", 5_000_000),
        ("", 35_000_000),
    ]
    assert problems(reading) == []


def test_a_head_with_numbered_lines_below_is_their_sum(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        (1, "Chi tổ chức", None, None, None, 15_000_000, None, None),
        ("1.1", "Hội trường", "buổi", 1, 10_000_000, 10_000_000, None, None),
        ("1.2", "Âm thanh", "buổi", 1, 5_000_000, 5_000_000, None, None),
        (2, "Dự phòng", None, None, None, 1_000_000, None, None),
    )
    assert sums(reading) == [
        ("Hội trường", 10_000_000),
        ("Âm thanh", 5_000_000),
        ("Dự phòng", 1_000_000),
    ]
    assert lines(reading)[2].section == ""


def test_a_line_explained_in_words_below_stays_a_line(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        (1, "Thuê hội trường", None, None, None, 5_000_000, None, None),
        ("-", "gồm âm thanh, ánh sáng", None, None, None, None, None, None),
    )
    assert sums(reading) == [("Thuê hội trường", 5_000_000)]
    assert [row.reason for row in reading.rows] == ["", "note"]


def test_a_line_and_its_parts_that_differ_are_both_counted_and_told(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        (1, "Chi hội trường", "buổi", 1, 5_000_000, 5_000_000, None, None),
        ("1.1", "Trang trí", "bộ", 1, 2_000_000, 2_000_000, None, None),
    )
    assert sums(reading) == [("Chi hội trường", 5_000_000), ("Trang trí", 2_000_000)]
    assert problems(reading) == [(2, "F", "budget-group-unclear")]


def test_words_across_the_table_head_the_lines_below(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        ("CHI HỘI TRƯỜNG",),
        HALL,
        (None, "Cộng", None, None, None, 5_000_000, None, None),
        ("CHI ĐẠI BIỂU",),
        TEA,
        ("TỔNG CỘNG", None, None, None, None, 8_200_000, None, None),
        merges=["A2:H2", "A5:H5"],
    )
    assert [one.section for one in lines(reading)] == ["CHI HỘI TRƯỜNG", "CHI ĐẠI BIỂU"]
    assert [(one.section, one.amount) for one in lines(reading, "total")] == [
        ("CHI HỘI TRƯỜNG", 5_000_000),
        ("", 8_200_000),
    ]
    assert problems(reading) == []


def test_a_tax_below_a_first_total_is_a_line(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        HALL,
        (None, "Cộng trước thuế", None, None, None, 5_000_000, None, None),
        (None, "Thuế GTGT 8%", None, None, None, 400_000, None, None),
        (None, "Tổng cộng", None, None, None, 5_400_000, None, None),
    )
    assert sums(reading) == [("Thuê hội trường", 5_000_000), ("Thuế GTGT 8%", 400_000)]
    assert problems(reading) == []


@pytest.mark.parametrize(
    ("label", "stated", "told"),
    [
        ("Cộng", 8_200_000, []),
        ("Tổng cộng", 8_200_000, []),
        ("TỔNG KINH PHÍ THỰC HIỆN", 8_200_000, []),
        (None, 8_200_000, []),
        ("Tổng cộng", 8_000_000, [(4, "F", "budget-total-differs")]),
        ("Cộng", "8,2 triệu", []),
    ],
)
def test_totals_are_compared_with_the_lines(
    tmp_path: Path, label: str | None, stated: object, told: list[tuple[int, str, str]]
) -> None:
    total = (None, label, None, None, None, stated, None, None)
    reading = read(tmp_path, HALL, TEA, total)
    assert problems(reading) == told
    assert sums(reading) == [("Thuê hội trường", 5_000_000), ("Giải khát", 3_200_000)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Bằng chữ: Tám triệu hai trăm nghìn đồng./.", []),
        ("Bằng chữ: ………………", []),
        ("(Bằng chữ: Tám triệu đồng)", [(5, "", "total-words-differ")]),
        ("Bằng chữ Tám triệu hai trăm nghìn đồng", []),
        ("Số tiền bằng chữ Tám triệu đồng", [(5, "", "total-words-differ")]),
        ("Bằng chữ: tám triệu gì đó", [(5, "", "total-words-unreadable")]),
    ],
)
def test_the_words_say_the_total(
    tmp_path: Path, words: str, told: list[tuple[int, str, str]]
) -> None:
    total = (None, "Tổng cộng", None, None, None, 8_200_000, None, None)
    assert problems(read(tmp_path, HALL, TEA, total, (words,))) == told


def test_a_sum_without_a_word_of_what_it_is_for_is_told(tmp_path: Path) -> None:
    reading = read(
        tmp_path, HALL, (2, None, None, None, None, 7_000_000, "Tài chính công đoàn", None)
    )
    assert [(row.outcome, row.reason) for row in reading.rows] == [
        ("record", ""),
        ("rejected", "budget-without-item"),
    ]


def test_an_item_merged_over_two_rows_is_the_item_of_both(tmp_path: Path) -> None:
    rows = (
        (1, "Tiền ăn", "người", 20, 150_000, 3_000_000, "NSNN", None),
        (None, None, "người", 10, 100_000, 1_000_000, "TCCĐ", None),
    )
    reading = read(tmp_path, *rows, merges=["A2:A3", "B2:B3"])
    assert sums(reading) == [("Tiền ăn", 3_000_000), ("Tiền ăn", 1_000_000)]


def test_a_formula_without_a_result_is_told_and_adds_nothing(tmp_path: Path) -> None:
    reading = read(tmp_path, (1, "Hoa", "lẵng", 2, 500_000, "=D2*E2", "NSNN", None))
    assert problems(reading) == [(2, "F", "formula-without-result")]
    assert sums(reading) == [("Hoa", None)]


def test_a_long_list_without_numbers_is_read_whole(tmp_path: Path) -> None:
    rows = [(None, f"Khoản {n}", "bộ", 1, 1_000, 1_000, "TCCĐ", None) for n in range(3_000)]
    total = (None, "Tổng cộng", None, None, None, 3_000_000, None, None)
    reading = read(tmp_path, *rows, total)
    assert (len(lines(reading)), problems(reading)) == (3_000, [])


@pytest.mark.parametrize("value", ["9" * 30, 10**13, "99.999.999 tỷ"])
def test_a_sum_beyond_all_measure_is_told(tmp_path: Path, value: object) -> None:
    reading = read(tmp_path, (1, "Xe", "chuyến", None, None, value, "NSNN", None))
    assert problems(reading) == [(2, "F", "money-unreadable")]


def test_a_line_of_a_text_file_with_more_cells_than_headings_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    head = "TT;Nội dung chi;ĐVT;Số lượng;Định mức;Thành tiền"
    rows = "1;Thuê; hội trường;buổi;1;5000000;5000000\n2;Xe;chuyến;1;1000000;1000000"
    path.write_text(f"{head}\n{rows}\n", encoding="utf-8")
    reading = read_file(path, kind="budget")
    assert (sums(reading), problems(reading)) == ([("Xe", 1_000_000)], [(2, "", "line-uneven")])


def test_a_numbered_line_with_a_sum_does_not_head_lines_of_another_sum(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        (1, "Hội trường", None, None, None, 9_000_000, None, None),
        (None, "Loa đài", "bộ", 1, 2_000_000, 2_000_000, None, None),
    )
    assert sums(reading) == [("Hội trường", 9_000_000), ("Loa đài", 2_000_000)]


def test_words_across_the_table_that_head_nothing_are_a_remark(tmp_path: Path) -> None:
    aside = ("CÁC KHOẢN KHÁC DO VĂN PHÒNG CHI TRẢ",)
    reading = read(tmp_path, HALL, aside, merges=["A3:H3"])
    assert [(row.outcome, row.reason) for row in reading.rows] == [
        ("record", ""),
        ("skipped", "note"),
    ]


def test_a_day_is_no_sum(tmp_path: Path) -> None:
    reading = read(tmp_path, (1, "Xe", "chuyến", None, None, date(2024, 5, 1), "NSNN", None))
    assert problems(reading) == [(2, "F", "money-unreadable")]


@pytest.mark.parametrize(
    ("written", "title", "amount"),
    [
        ("1,500,000.00", "", 1_500_000),
        ("300,000", "", 300_000),
        ("1,234.56", "", None),
        ("1,500,000.00", "ĐVT: nghìn đồng", None),
    ],
)
def test_points_and_commas_as_in_english_count_only_where_nothing_else_can_be_meant(
    tmp_path: Path, written: str, title: str, amount: int | None
) -> None:
    rows = [(title or "DỰ TOÁN",), HEADINGS, (1, "Xe", "chuyến", None, None, written, "NSNN", None)]
    reading = read_file(workbooks.one_sheet(tmp_path / "a.xlsx", rows), kind="budget")
    assert [one.amount for one in lines(reading)] == [amount]
    assert problems(reading) == ([] if amount else [(3, "F", "money-unreadable")])


def test_a_heading_that_says_nothing_of_a_budget_is_passed_over(tmp_path: Path) -> None:
    headings = ("TT", "Nội dung chi", "Cột lạ gì đó", "Thành tiền", "Người phụ trách mua")
    reading = read(tmp_path, (1, "Xe", "abc", 8_000_000, "Hoa"), headings=headings)
    assert (sums(reading), problems(reading)) == ([("Xe", 8_000_000)], [])
