from dialogue_cli.intake.layout.tables import Table, find_tables
from dialogue_cli.intake.workbook import Row, Sheet
from dialogue_cli.reference import headings

ALL = headings.kinds()
HEADER = ["STT", "Nội dung kiến nghị", "Đơn vị"]


def texts(table: Table) -> list[object]:
    return [row.cells[table.header.columns.key] for row in table.rows if row.role == "data"]


def test_two_half_lists_side_by_side_are_two_tables() -> None:
    rows: list[Row] = [
        [*HEADER, "", *HEADER],
        [1.0, "Một", "CĐCS A", "", 3.0, "Ba", "CĐCS B"],
        [2.0, "Hai", "CĐCS A", "", "", "", ""],
    ]
    first, second = find_tables(Sheet("S", rows), ALL)
    assert (texts(first), texts(second)) == (["Một", "Hai"], ["Ba"])
    assert (first.window, second.window) == ((0, 3), (4, 7))


def test_a_second_running_number_begins_a_table_without_a_gap() -> None:
    rows: list[Row] = [[*HEADER, *HEADER], [1.0, "Một", "A", 2.0, "Hai", "B"]]
    assert [texts(table) for table in find_tables(Sheet("S", rows), ALL)] == [["Một"], ["Hai"]]


def test_a_summary_beside_the_table_gives_its_rows_nothing() -> None:
    body: list[Row] = [[float(n), f"Kiến nghị {n}", "", "", ""] for n in range(1, 9)]
    summary = [["Tiền lương", 3.0], ["Nhà ở", 5.0]]
    rows: list[Row] = [["STT", "Nội dung kiến nghị", "", "Lĩnh vực", "Số lượng"]]
    rows += [[*row[:3], *(summary[i] if i < 2 else ["", ""])] for i, row in enumerate(body)]
    (table,) = find_tables(Sheet("S", rows), ALL)
    assert table.header.columns.by_field == {"number": 0, "text": 1}
    assert table.aside == (3, 4)


def test_an_empty_column_inside_a_header_does_not_part_the_table() -> None:
    rows: list[Row] = [["STT", "", "Nội dung kiến nghị", "Đơn vị"], [1.0, "", "Một", "CĐCS A"]]
    (table,) = find_tables(Sheet("S", rows), ALL)
    assert table.header.columns.by_field == {"number": 0, "text": 2, "unit": 3}


def test_a_table_of_another_kind_may_begin_further_down_on_the_right() -> None:
    rows: list[Row] = [
        [*HEADER, "", "", "", ""],
        [1.0, "Một", "CĐCS A", "", "TT", "Họ và tên", "Chức vụ"],
        [2.0, "Hai", "CĐCS A", "", 1.0, "Trần Thị Hoa", "Công nhân"],
    ]
    first, second = find_tables(Sheet("S", rows), ALL)
    assert (first.header.columns.kind, texts(first)) == ("petitions", ["Một", "Hai"])
    assert (second.header.columns.kind, texts(second)) == ("delegates", ["Trần Thị Hoa"])


def test_numbers_beside_the_header_do_not_hide_it() -> None:
    rows: list[Row] = [[*HEADER, "", "Tổng", 12.0], [1.0, "Một", "CĐCS A", "", "", ""]]
    (table,) = find_tables(Sheet("S", rows), ALL)
    assert texts(table) == ["Một"]


def test_names_right_above_two_tables_side_by_side_are_their_units() -> None:
    heads = ["STT", "Nội dung kiến nghị", "Người kiến nghị"]
    rows: list[Row] = [
        ["CĐCS Công ty An Hòa", "", "", "", "CĐCS Công ty Trường Sơn", "", ""],
        [*heads, "", *heads],
        [1.0, "Một", "Lê Thị Na", "", 1.0, "Hai", "Võ Thị Tư"],
    ]
    units = [table.title_unit for table in find_tables(Sheet("S", rows), ALL)]
    assert units == ["CĐCS Công ty An Hòa", "CĐCS Công ty Trường Sơn"]
