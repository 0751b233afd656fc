from dialogue_cli.intake.layout.headers import Header, Sought, header_at, may_be_headings
from dialogue_cli.intake.workbook import Merge, Row, Sheet
from dialogue_cli.reference import headings

ALL = Sought(headings.kinds())


def found(sheet: Sheet, start: int = 0) -> Header:
    header = header_at(sheet, start, ALL)
    assert header is not None
    return header


def test_a_header_of_one_row() -> None:
    sheet = Sheet("S", [["STT", "Nội dung kiến nghị", "Đơn vị"], [1.0, "Nam", "Nữ"]])
    header = found(sheet)
    assert (header.top, header.bottom, header.columns.kind) == (0, 0, "petitions")
    assert header.span == (0, 3)


def test_a_header_of_two_merged_rows_is_joined() -> None:
    rows: list[Row] = [
        ["STT", "Họ và tên", "Năm sinh", "", "Đơn vị"],
        ["", "", "Nam", "Nữ", ""],
        [1.0, "Trần Văn A", "1985", "", "CĐCS B"],
    ]
    merges = (Merge(0, 0, 1, 0), Merge(0, 1, 1, 1), Merge(0, 2, 0, 3), Merge(0, 4, 1, 4))
    header = found(Sheet("S", rows, merges))
    assert (header.top, header.bottom) == (0, 1)
    assert header.columns.by_field == {
        "number": 0,
        "full_name": 1,
        "male": 2,
        "female": 3,
        "unit": 4,
    }


def test_a_header_of_two_rows_is_joined_without_merges_too() -> None:
    rows: list[Row] = [
        ["STT", "Họ và tên", "Giới tính", "", "Đơn vị"],
        ["", "", "Nam", "Nữ", ""],
        [1.0, "Trần Văn A", "x", "", "CĐCS B"],
    ]
    assert found(Sheet("S", rows)).bottom == 1


def test_a_header_merged_downwards_takes_both_rows() -> None:
    rows: list[Row] = [["STT", "Nội dung kiến nghị"], ["", ""], ["1", "Đề nghị tăng lương"]]
    header = found(Sheet("S", rows, (Merge(0, 0, 1, 0), Merge(0, 1, 1, 1))))
    assert (header.top, header.bottom) == (0, 1)


def test_a_row_of_the_body_is_not_taken_for_sub_headings() -> None:
    rows: list[Row] = [["Họ và tên", "Phái", "Đ.vị"], ["Trần Văn Nam", "Nam", "Công ty A"]]
    assert found(Sheet("S", rows)).bottom == 0


def test_a_title_merged_above_is_not_part_of_the_header() -> None:
    rows: list[Row] = [["Ý KIẾN, KIẾN NGHỊ", "", ""], ["STT", "Nội dung kiến nghị", "Đơn vị"]]
    header = found(Sheet("S", rows, (Merge(0, 0, 0, 2),)))
    assert (header.top, header.bottom) == (1, 1)


def test_a_required_column_that_stands_empty_does_not_make_the_kind() -> None:
    headings_row = ["STT", "Nội dung kiến nghị", "Đơn vị", "Kết quả giải quyết"]
    asked = ["1", "Đề nghị tăng lương", "CĐCS A", ""]
    answered = ["1", "Đề nghị tăng lương", "CĐCS A", "Đã trả lời"]
    assert found(Sheet("S", [headings_row, asked])).columns.kind == "petitions"
    assert found(Sheet("S", [headings_row, answered])).columns.kind == "answers"


def test_a_sentence_that_begins_like_a_heading_is_no_header() -> None:
    rows: list[Row] = [["Kiến nghị tỉnh xây nhà trẻ", "Công ty An Phát", "Trần Văn A"]]
    assert header_at(Sheet("S", rows), 0, ALL) is None


def test_a_row_with_a_number_or_without_heading_words_is_passed_over() -> None:
    assert may_be_headings(["", "Đơn vị"], ALL)
    assert not may_be_headings([1.0, "Đơn vị"], ALL)
    assert not may_be_headings(["", "Độc lập"], ALL)


def test_a_gap_beside_the_head_of_a_group_goes_on_from_it() -> None:
    rows: list[Row] = [
        ["TT", "Họ và tên", "Địa chỉ", "", "", "Năm sinh"],
        ["", "", "Xã", "Huyện", "Tỉnh", ""],
        [1.0, "Trần Văn A", "Ea Tu", "Krông Pắc", "Đắk Lắk", 1985.0],
    ]
    header = found(Sheet("S", rows))
    assert (header.top, header.bottom) == (0, 1)
    assert header.labels[3:5] == (("Huyện",), ("Tỉnh",))


def test_a_gap_that_begins_beside_an_empty_cell_heads_no_rows() -> None:
    rows: list[Row] = [
        ["TT", "Họ và tên", "Đơn vị", "", ""],
        ["", "", "", "Nam", "Nữ"],
        [1.0, "Trần Văn A", "CĐCS B", "x", ""],
    ]
    assert found(Sheet("S", rows)).top == 0
