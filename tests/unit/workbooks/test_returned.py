"""The three forms of a marked copy."""

import io

import openpyxl
from openpyxl.comments import Comment

from dialogue_cli.model.findings import Problem
from dialogue_cli.workbooks.fault_list import MOST_LISTED, Faults
from dialogue_cli.workbooks.fresh_book import Grid
from dialogue_cli.workbooks.returned import list_alone, marked_copy, rewritten_copy
from dialogue_cli.workbooks.untouched import is_untouched, marked_file

CODE = "TL-0123456789AB"
GRID = Grid("Bảng: 1", [["STT", "Nội dung"], [1, ""], ["", "Đề nghị"]], ["A2:A3"])


def faults(*problems: Problem) -> Faults:
    return Faults(CODE, "gửi.csv", "CĐCS Công ty An Phát", 1, 1, problems)


def problem(row: int, column: str, message: str = "Ô này sai. Đề nghị ghi lại.") -> Problem:
    return Problem("Bảng: 1", row, column, "x", message)


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_a_rewritten_copy_marks_cells_of_a_renamed_sheet_and_the_first_of_merged_ones() -> None:
    book = opened(rewritten_copy([GRID], faults(problem(2, "B"), problem(3, "A"))))
    sheet = book.worksheets[1]
    assert {c.coordinate for row in sheet for c in row if c.comment} == {"B2", "A2"}


def test_a_problem_of_a_whole_row_marks_its_first_filled_cell() -> None:
    book = opened(rewritten_copy([GRID], faults(problem(3, ""))))
    assert book.worksheets[1]["B3"].comment.text == "Cần sửa: Ô này sai. Đề nghị ghi lại."


def test_a_problem_of_the_whole_sheet_is_listed_without_a_link() -> None:
    book = opened(rewritten_copy([GRID], faults(problem(0, "", "Trang này sai."))))
    shown = {c.value: c.hyperlink for row in book.worksheets[0] for c in row if c.value}
    assert shown["Trang này sai."] is None


def test_a_copy_knows_its_file_and_is_untouched_until_somebody_saves_it() -> None:
    made = rewritten_copy([GRID], faults(problem(2, "B")))
    assert (marked_file(made), is_untouched(made)) == ((CODE, "gửi.csv"), True)
    saved = io.BytesIO()
    opened(made).save(saved)
    assert (marked_file(saved.getvalue()), is_untouched(saved.getvalue())) == (
        (CODE, "gửi.csv"),
        False,
    )


def test_the_same_faults_give_the_same_bytes() -> None:
    first = rewritten_copy([GRID], faults(problem(2, "B")))
    assert rewritten_copy([GRID], faults(problem(2, "B"))) == first
    assert marked_copy(first, faults(problem(2, "B"))) == marked_copy(
        first, faults(problem(2, "B"))
    )


def test_a_comment_of_the_sender_stays_above_ours_and_alone_when_all_is_well() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "S"
    sheet["A1"], sheet["A1"].comment = "x", Comment("Đã hỏi lại", "đơn vị")
    raw = io.BytesIO()
    book.save(raw)
    wrong = Problem("S", 1, "A", "x", "Ô này sai.")
    marked = marked_copy(raw.getvalue(), faults(wrong))
    assert opened(marked)["S"]["A1"].comment.text == "Đã hỏi lại\n\nCần sửa: Ô này sai."
    elsewhere = marked_copy(marked, faults(Problem("S", 2, "A", "x", "Ô này sai.")))
    assert opened(elsewhere)["S"]["A1"].comment.text == "Đã hỏi lại"


def test_only_the_list_is_selected_so_that_nothing_is_typed_into_two_sheets() -> None:
    book = opened(rewritten_copy([GRID], faults(problem(2, "B"))))
    assert [sheet.sheet_view.tabSelected for sheet in book.worksheets] == [True, False]


def test_a_long_list_is_cut_and_says_so() -> None:
    many = [problem(row, "B") for row in range(1, MOST_LISTED + 3)]
    (sheet,) = opened(list_alone(faults(*many))).worksheets
    assert "… và 2 chỗ nữa." in [c.value for row in sheet for c in row]
