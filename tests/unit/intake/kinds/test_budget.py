from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

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


SOURCES = ("TT", "Nội dung chi", "ĐVT", "SL", "Đơn giá", "Thành tiền", "Nguồn kinh phí", None)
BELOW = (None, None, None, None, None, None, "Ngân sách nhà nước", "Công đoàn")


def two_sources(tmp_path: Path, *rows: Row) -> FileReading:
    merges = ["G1:H1", *(f"{column}1:{column}2" for column in "ABCDEF")]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [SOURCES, BELOW, *rows], merges=merges)
    return read_file(path, kind="budget")


def test_sources_side_by_side_share_a_line(tmp_path: Path) -> None:
    reading = two_sources(
        tmp_path,
        (1, "In tài liệu", "bộ", 170, 50_000, 8_500_000, 5_000_000, 3_500_000),
        (2, "Quà", "suất", 100, 300_000, 30_000_000, 30_000_000, None),
        (None, "Cộng", None, None, None, 38_500_000, 35_000_000, 3_500_000),
    )
    found = [(one.item, one.source, one.planned, one.origin.part) for one in lines(reading)]
    assert found == [
        ("In tài liệu", "Ngân sách nhà nước", 5_000_000, 1),
        ("In tài liệu", "Công đoàn", 3_500_000, 2),
        ("Quà", "Ngân sách nhà nước", 30_000_000, 1),
    ]
    assert [one.source for one in lines(reading, "total")] == ["", "state", "union"]
    assert problems(reading) == []


def test_sources_that_do_not_make_the_sum_are_told(tmp_path: Path) -> None:
    row = (1, "Xe", "chuyến", None, None, 5_000_000, 3_000_000, 1_000_000)
    assert problems(two_sources(tmp_path, row)) == [(3, "F", "budget-sources-differ")]


def test_a_wrong_sum_of_one_source_is_told_in_its_column(tmp_path: Path) -> None:
    reading = two_sources(
        tmp_path,
        (1, "Quà", "suất", 100, 300_000, 30_000_000, 30_000_000, None),
        (None, "Tổng cộng", None, None, None, 30_000_000, 31_000_000, None),
    )
    assert problems(reading) == [(4, "G", "budget-total-differs")]


def test_a_cross_names_the_source(tmp_path: Path) -> None:
    reading = two_sources(tmp_path, (1, "Hội trường", "buổi", 1, 5_000_000, 5_000_000, None, "x"))
    (line,) = lines(reading)
    assert (line.source, line.planned) == ("Công đoàn", 5_000_000)


def test_each_source_may_have_figures_of_its_own(tmp_path: Path) -> None:
    above = ("TT", "Nội dung chi", "ĐVT", "Ngân sách nhà nước", None, None, "Công đoàn", None, None)
    below = (None, None, None, *("Số lượng", "Định mức", "Thành tiền") * 2)
    row = (1, "Tiền ăn", "người", None, None, None, "2 buổi x 80 người", "150.000", "24.000.000")
    merges = ["D1:F1", "G1:I1", "A1:A2", "B1:B2", "C1:C2"]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [above, below, row], merges=merges)
    (line,) = lines(read_file(path, kind="budget"))
    assert (line.source, line.quantity, line.rate, line.amount) == (
        "Công đoàn",
        160,
        150_000,
        24_000_000,
    )


def test_what_was_spent_is_the_sum_of_its_own_figures(tmp_path: Path) -> None:
    above = ("TT", "Nội dung chi", "ĐVT", "Dự toán", None, None, "Quyết toán", None, None)
    below = (None, None, None, *("Số lượng", "Đơn giá", "Thành tiền") * 2)
    rows = (
        (1, "Hội trường", "buổi", 1, 5_000_000, 5_000_000, 1, 4_500_000, 4_500_000),
        (2, "Xe", "chuyến", None, None, None, 1, 1_500_000, 1_500_000),
        (None, "Tổng cộng", None, None, None, 5_000_000, None, None, 6_000_000),
    )
    merges = ["D1:F1", "G1:I1", "A1:A2", "B1:B2", "C1:C2"]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [above, below, *rows], merges=merges)
    reading = read_file(path, kind="budget")
    assert [(one.planned, one.spent) for one in lines(reading)] == [
        (5_000_000, 4_500_000),
        (None, 1_500_000),
    ]
    assert problems(reading) == []


SHARED = ("TT", "Nội dung chi", "Thành tiền", "Ngân sách nhà nước", "Công đoàn", "Thực chi")


@pytest.mark.parametrize(
    ("row", "unread", "code"),
    [
        ((1, "Xe", 8_000_000, 8_000_000, None, -5_000), [("spent",)], "money-negative"),
        ((1, "Xe", 8_000_000, 5_000_000, 3_000_000, "nhiều"), [("spent",), ()], "money-unreadable"),
        (
            (1, "Xe", 8_000_000, 5_000_000, 3_000_000, 7_000_000),
            [("spent",), ()],
            "budget-spent-of-whom",
        ),
    ],
)
def test_what_was_spent_and_cannot_be_told_of_any_source_is_kept_as_unread(
    tmp_path: Path, row: Row, unread: list[tuple[str, ...]], code: str
) -> None:
    reading = read(tmp_path, row, headings=SHARED)
    assert [one.unread for one in lines(reading)] == unread
    assert problems(reading) == [(2, "F", code)]


def test_a_wrong_total_is_told_beside_a_spent_sum_that_cannot_be_read(tmp_path: Path) -> None:
    headings = ("TT", "Nội dung chi", "Thành tiền", "Nguồn", "Thực chi")
    rows = (
        (1, "Hội trường", 5_000_000, "TCCĐ", "nhiều"),
        (2, "Xe", 2_000_000, "TCCĐ", 1_000_000),
        (None, "Tổng cộng", 8_000_000, None, 6_000_000),
    )
    reading = read(tmp_path, *rows, headings=headings)
    assert problems(reading) == [(2, "E", "money-unreadable"), (4, "C", "budget-total-differs")]


def test_a_source_written_as_above_is_that_above(tmp_path: Path) -> None:
    tea = (*TEA[:6], "nt", None)
    assert [one.source for one in lines(read(tmp_path, HALL, tea))] == ["Tài chính công đoàn"] * 2


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


OWN = ("TT", "Nội dung chi", "ĐVT", "Thành tiền", "Ngân sách nhà nước", None, "Công đoàn", None)
OWN_BELOW = (None, None, None, None, *("Số lượng", "Định mức") * 2)


@pytest.mark.parametrize(
    ("figures", "amount", "told"),
    [
        ((5_000_000, 2, None), 5_000_000, []),
        ((5_000_000, 2, 2_500_000), None, []),
        ((6_000_000, 2, 2_500_000), None, [(3, "D", "budget-sources-differ")]),
        ((5_000_000, "0,5", 9_999_999), 5_000_000, [(3, "D", "budget-amount-differs")]),
    ],
)
def test_the_only_source_of_a_row_pays_its_sum(
    tmp_path: Path, figures: Row, amount: int | None, told: list[tuple[int, str, str]]
) -> None:
    rows = [OWN, OWN_BELOW, (1, "Âm thanh", "buổi", *figures, None, None)]
    merges = ["E1:F1", "G1:H1", *(f"{column}1:{column}2" for column in "ABCD")]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows, merges=merges)
    reading = read_file(path, kind="budget")
    (line,) = lines(reading)
    assert (line.source, line.amount, line.whole) == ("Ngân sách nhà nước", amount, figures[0])
    assert problems(reading) == told


def test_what_was_spent_is_that_of_the_only_source(tmp_path: Path) -> None:
    reading = read(tmp_path, (1, "Xe", 8_000_000, 8_000_000, None, 7_000_000), headings=SHARED)
    (line,) = lines(reading)
    assert (line.source, line.spent, problems(reading)) == ("Ngân sách nhà nước", 7_000_000, [])


def test_quantity_and_rate_are_compared_with_what_all_sources_give(tmp_path: Path) -> None:
    reading = two_sources(
        tmp_path,
        (1, "In tài liệu", "bộ", 170, 50_000, None, 5_000_000, 3_500_000),
        (2, "In băng rôn", "bộ", 170, 50_000, None, 5_000_000, 3_000_000),
    )
    assert problems(reading) == [(4, "F", "budget-amount-differs")]


def test_what_each_source_has_spent_stands_below_a_heading_of_three_rows(tmp_path: Path) -> None:
    rows = [
        ("TT", "Nội dung chi", "Thành tiền", "Quyết toán", None),
        (None, None, None, "Thành tiền", None),
        (None, None, None, "Ngân sách nhà nước", "Công đoàn"),
        (1, "Xe", 7_000_000, 5_000_000, 2_000_000),
    ]
    merges = ["D1:E1", "D2:E2", "A1:A3", "B1:B3", "C1:C3"]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", rows, merges=merges)
    found = [(one.source, one.planned, one.spent) for one in lines(read_file(path, kind="budget"))]
    assert found == [("Ngân sách nhà nước", None, 5_000_000), ("Công đoàn", None, 2_000_000)]


@pytest.mark.parametrize("numbers", [("", ""), ("I. ", "II. ")])
def test_the_name_of_a_source_heads_the_lines_below_and_its_sum_is_no_line(
    tmp_path: Path, numbers: tuple[str, str]
) -> None:
    first, second = "Nguồn ngân sách nhà nước", "Tài chính công đoàn"
    reading = read(
        tmp_path,
        (None, numbers[0] + first, None, None, None, 5_000_000, None, None),
        (*HALL[:6], None, None),
        (None, numbers[1] + second, None, None, None, 3_200_000, None, None),
        (*TEA[:6], None, None),
    )
    assert [(one.item, one.source) for one in lines(reading)] == [
        ("Thuê hội trường", first),
        ("Giải khát", second),
    ]
    assert problems(reading) == []


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


def test_a_total_that_names_a_source_is_that_of_its_lines(tmp_path: Path) -> None:
    car = (2, "Xe", "chuyến", 1, 1_000_000, 1_000_000, "Ngân sách nhà nước", None)
    totals = (("Cộng ngân sách nhà nước", 1_000_000), ("Tổng kinh phí công đoàn", 4_900_000))
    rows = [(None, label, None, None, None, stated, None, None) for label, stated in totals]
    reading = read(tmp_path, HALL, car, *rows)
    assert [(one.item, one.source) for one in lines(reading, "total")] == [
        ("Cộng ngân sách nhà nước", "state"),
        ("Tổng kinh phí công đoàn", "union"),
    ]
    assert problems(reading) == [(5, "F", "budget-total-differs")]


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
