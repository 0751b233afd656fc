"""A sender's file of another format as .xlsx: every value in the cell where it was."""

from datetime import date, datetime, time

from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.workbooks.fresh_book import Grid, fresh_book


def only_sheet(grid: Grid) -> Worksheet:
    (sheet,) = fresh_book([grid]).worksheets
    return sheet


def test_values_stand_at_their_addresses_with_their_kinds() -> None:
    rows = [
        ["", ""],
        ["", "0912345678", 25, 0.5, True],
        [datetime(2024, 4, 5), date(2024, 4, 6), time(7, 30)],
    ]
    sheet = only_sheet(Grid("Sheet1", rows))
    assert [sheet[a].value for a in ("A1", "B2", "C2", "D2", "E2")] == [
        None, "0912345678", 25, 0.5, True,
    ]  # fmt: skip
    assert [(sheet[a].value, sheet[a].number_format) for a in ("A3", "B3", "C3")] == [
        (date(2024, 4, 5), "dd/mm/yyyy"),
        (date(2024, 4, 6), "dd/mm/yyyy"),
        (time(7, 30), "hh:mm"),
    ]


def test_a_number_written_as_text_stays_text_when_it_is_corrected() -> None:
    assert only_sheet(Grid("Sheet1", [["0912345678"]]))["A1"].number_format == "@"


def test_a_text_that_reads_like_a_formula_is_a_text() -> None:
    cell = only_sheet(Grid("Sheet1", [["=1+1"]]))["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_merges_and_sensible_widths_are_kept() -> None:
    rows = [["BẢNG TỔNG HỢP Ý KIẾN CỦA ĐOÀN VIÊN", "", ""], ["STT", "x" * 200, "Ngày gửi"]]
    sheet = only_sheet(Grid("Sheet1", rows, ["A1:C1"]))
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:C1"]
    assert [sheet.column_dimensions[letter].width for letter in "ABC"] == [6, 55, 10]


def test_a_name_that_excel_does_not_take_is_made_one() -> None:
    assert only_sheet(Grid("Kiến nghị [1/2]: rất dài, quá ba mươi mốt chữ", [["x"]])).title == (
        "Kiến nghị  1 2   rất dài, quá b"
    )


def test_merges_that_excel_would_not_take_are_left_out() -> None:
    grid = Grid("Sheet1", [["a", "b", "c"]], ["A1:B1", "B1:C1", "C1:C1"])
    assert [str(area) for area in only_sheet(grid).merged_cells.ranges] == ["A1:B1"]
