"""Who pays a line of the budget: sources beside each other, above the lines, of their own figures."""

from pathlib import Path

import pytest

from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading
from tests import workbooks
from tests.unit.intake.kinds.budgets import HALL, TEA, Row, lines, problems, read

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
