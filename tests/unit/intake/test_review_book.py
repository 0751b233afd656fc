from pathlib import Path

import pytest
from openpyxl import load_workbook

from dialogue_cli.intake.review_book import NotAReview, read_review_book
from dialogue_cli.model.review import BookRow
from tests import workbooks

HEADINGS = ("Mã KN", "Câu hỏi số", "Nội dung kiến nghị", "Kết cục", "Dấu gốc (xin giữ nguyên)")
ROW = ("KN-0001", 12.0, "Tăng lương", "trong câu hỏi", "a|b")


def test_rows_are_read_by_heading_with_their_letters(tmp_path: Path) -> None:
    rows = [("Bảng của phòng",), (), (None, *reversed(HEADINGS)), (None, *reversed(ROW)), ()]
    book = read_review_book(workbooks.one_sheet(tmp_path / "a.xlsx", rows, name="Đã sửa"))
    texts = dict(
        zip(("id", "question", "text", "fate", "mark"), ("KN-0001", "12", *ROW[2:]), strict=True)
    )
    letters = {"mark": "B", "fate": "C", "text": "D", "question": "E", "id": "F"}
    assert (book.petitions, book.questions, book.faults) == (
        (BookRow("Đã sửa", 4, texts, letters),), (), (),
    )  # fmt: skip


def test_headings_again_and_empty_rows_are_no_rows(tmp_path: Path) -> None:
    rows = [HEADINGS, ROW, (), HEADINGS, ROW]
    book = read_review_book(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    assert [row.row for row in book.petitions] == [2, 5]


@pytest.mark.parametrize("missing", ["Mã KN", "Dấu gốc (xin giữ nguyên)"])
def test_a_column_that_is_needed_is_missed_by_name(tmp_path: Path, missing: str) -> None:
    place = HEADINGS.index(missing)
    rows = [row[:place] + row[place + 1 :] for row in (HEADINGS, ROW)]
    book = read_review_book(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    assert book.petitions == ()
    assert [(f.sheet, f.row, f.code, missing in f.message) for f in book.faults] == [
        ("Sheet1", 1, "review-column", True)
    ]


def test_a_column_that_stands_twice_is_told(tmp_path: Path) -> None:
    rows = [(*HEADINGS, "Câu hỏi số"), (*ROW, 3)]
    book = read_review_book(workbooks.one_sheet(tmp_path / "a.xlsx", rows))
    assert [(f.column, f.code) for f in book.faults] == [("F", "review-column-twice")]


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAReview):
        read_review_book(workbooks.petitions(tmp_path / "gui.xlsx", (1, "Tăng lương", "A")))


def test_a_formula_without_a_result_is_told_by_its_cell_unless_it_stands_beside_the_table(
    tmp_path: Path,
) -> None:
    row = ("KN-0001", "=5+5", "=A1", "trong câu hỏi", "a|b", "=1+1")
    book = read_review_book(workbooks.one_sheet(tmp_path / "a.xlsx", [HEADINGS, row]))
    assert [(f.sheet, f.row, f.column, f.code) for f in book.faults] == [
        ("Sheet1", 2, "B", "review-formula")
    ]


def test_cells_merged_over_rows_are_told_where_a_clerk_edits_and_nowhere_else(
    tmp_path: Path,
) -> None:
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [("Tiêu đề",), HEADINGS, ROW, ROW, ROW])
    book = load_workbook(path)
    for area in ("A1:E1", "B3:B5", "C3:C4"):
        book.active.merge_cells(area)
    book.save(path)

    faults = read_review_book(path).faults

    assert [(f.sheet, f.row, f.column, f.code) for f in faults] == [
        ("Sheet1", 3, "B", "review-merged")
    ]
    assert "B3:B5" in faults[0].message
