from dialogue_cli.intake.layout.tables import find_tables
from dialogue_cli.intake.workbook import Merge, Row, Sheet
from dialogue_cli.reference import headings

ALL = headings.kinds()
HEADER = ["STT", "Nội dung kiến nghị", "Đơn vị"]


def test_a_table_is_found_below_its_titles() -> None:
    rows: list[Row] = [
        ["LĐLĐ TỈNH ĐẮK LẮK", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["CÔNG ĐOÀN NGÀNH Y TẾ", "", ""],
        ["", "BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ", ""],
        HEADER,
        [1.0, "Đề nghị tăng lương", ""],
    ]
    (table,) = find_tables(Sheet("S", rows), ALL)
    assert (table.header.top, table.title_unit) == (3, "CÔNG ĐOÀN NGÀNH Y TẾ")
    assert [(row.index, row.role) for row in table.rows] == [(4, "data")]


def test_a_sheet_without_header_has_no_table() -> None:
    assert find_tables(Sheet("S", [["Hướng dẫn"], ["Điền vào mẫu"]]), ALL) == ()
    assert find_tables(Sheet("S"), ALL) == ()


def test_merged_cells_are_repeated_only_inside_their_range() -> None:
    rows: list[Row] = [
        HEADER,
        [1.0, "Một", "CĐCS A"],
        [2.0, "Hai", ""],
        [3.0, "Ba", ""],
        ["", "", ""],
    ]
    sheet = Sheet("S", rows, (Merge(1, 2, 2, 2),))
    (table,) = find_tables(sheet, ALL)
    assert [row.cells[2] for row in table.rows] == ["CĐCS A", "CĐCS A", ""]
    assert sheet.rows[2][2] == ""


def test_a_merge_does_not_fill_a_blank_row_or_the_text_itself() -> None:
    rows: list[Row] = [HEADER, [1.0, "Một", "CĐCS A"], [2.0, "", "CĐCS B"], ["", "", ""]]
    sheet = Sheet("S", rows, (Merge(1, 1, 2, 1), Merge(2, 2, 3, 2)))
    (table,) = find_tables(sheet, ALL)
    assert [(row.index, row.role) for row in table.rows] == [(1, "data"), (2, "continued")]


def test_a_merge_that_reaches_below_the_sheet_does_no_harm() -> None:
    sheet = Sheet("S", [HEADER, [1.0, "Một", "CĐCS A"]], (Merge(1, 2, 900, 2), Merge(5, 9, 7, 9)))
    (table,) = find_tables(sheet, ALL)
    assert len(table.rows) == 1


def test_a_header_repeated_on_a_new_page_is_a_row_of_its_own_kind() -> None:
    rows: list[Row] = [HEADER, [1.0, "Một", "CĐCS A"], HEADER, [2.0, "Hai", "CĐCS B"]]
    first, second = find_tables(Sheet("S", rows), ALL)
    assert [(row.index, row.role) for row in first.rows] == [(1, "data")]
    assert [(row.index, row.role) for row in second.rows] == [(2, "header"), (3, "data")]


def test_two_tables_of_a_sheet_keep_their_own_columns_and_units() -> None:
    rows: list[Row] = [
        ["Đơn vị: CĐCS A", "", ""],
        HEADER,
        [1.0, "Một", ""],
        ["Đơn vị: CĐCS B", "", ""],
        ["STT", "Họ và tên", "Chức vụ"],
        [1.0, "Trần Thị Hoa", "Công nhân"],
    ]
    first, second = find_tables(Sheet("S", rows), ALL)
    assert (first.header.columns.kind, first.title_unit) == ("petitions", "CĐCS A")
    assert (second.header.columns.kind, second.title_unit) == ("delegates", "CĐCS B")


def test_a_title_like_a_heading_does_not_hide_the_header() -> None:
    rows: list[Row] = [
        ["Ý kiến, kiến nghị", "", ""],
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
        HEADER,
    ]
    (table,) = find_tables(Sheet("S", rows), ALL)
    assert table.header.top == 4


def test_a_list_of_one_column_is_a_table() -> None:
    (table,) = find_tables(Sheet("S", [["Nội dung kiến nghị"], ["Đề nghị tăng lương"]]), ALL)
    assert [row.role for row in table.rows] == ["data"]
