from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.intake.layout import rows as module
from dialogue_cli.intake.layout.rows import BodyRow, is_counted, tell_apart
from dialogue_cli.intake.layout.shape import Shape
from dialogue_cli.intake.workbook import Row, Value

# STT | Nội dung | Đơn vị
SHAPE = Shape(first=0, after=3, key=1, number=0)
PLAIN_LIST = Shape(first=0, after=2, key=0, number=None)


def told(rows: list[Row], shape: Shape = SHAPE) -> list[BodyRow]:
    return list(tell_apart(((index, row, row) for index, row in enumerate(rows)), shape))


def roles(*rows: Row, shape: Shape = SHAPE) -> list[str]:
    return [row.role for row in told(list(rows), shape)]


RECORD = (1.0, "Đề nghị tăng lương", "CĐCS A")


def test_blank_rows_are_no_rows() -> None:
    assert roles(("", " ", ""), RECORD, ("", "", "")) == ["data"]


@pytest.mark.parametrize(
    "numbers",
    [(1.0, 2.0, 3.0), ("(1)", "(2)", "(3)"), ("A", "B", "1"), ("1", "2", "3"), ("A", "D", "Đ")],
)
def test_column_numbers_stand_only_under_the_header(numbers: Row) -> None:
    assert roles(numbers, RECORD) == ["column-numbers", "data"]


def test_a_row_of_numbers_further_down_is_data() -> None:
    assert roles(RECORD, (1.0, 2.0, 3.0)) == ["data", "data"]


def test_a_running_number_alone_is_an_empty_row() -> None:
    assert roles(RECORD, (2.0, "", ""), ("3", " ", "")) == ["data", "empty", "empty"]


@pytest.mark.parametrize(
    "row", [("", "Tổng cộng: 5 ý kiến", ""), ("Cộng", "", 5.0), ("", "Cộng (I)", 12.0)]
)
def test_totals_are_told_from_records(row: Row) -> None:
    assert roles(RECORD, row, RECORD) == ["data", "total", "data"]


def test_a_record_about_a_general_company_is_no_total() -> None:
    assert roles(RECORD, ("", "Tổng Công ty Cà phê chậm trả lương", "CĐCS A")) == ["data", "data"]


def test_words_and_notes_below_the_table_are_told_apart() -> None:
    below = [("Bằng chữ: ba mươi triệu đồng", "", ""), ("", "Ghi chú: gửi lần 2", "")]
    assert roles(RECORD, *below) == ["data", "in-words", "note"]


def test_a_remark_beside_the_table_is_a_note() -> None:
    assert roles(RECORD, ("", "", "", "xem lại")) == ["data", "note"]


def test_from_the_signature_on_only_a_numbered_record_counts() -> None:
    rows: list[Row] = [
        RECORD,
        ("", "", "Đắk Lắk, ngày 05 tháng 4 năm 2024"),
        ("", "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"),
        ("", "Trần Thị Hoa", "Lê Văn Bình"),
        (2.0, "Đề nghị xây nhà trẻ", ""),
    ]
    assert roles(*rows) == ["data", "signature", "signature", "signature", "data"]


def test_a_delegate_who_is_chairman_does_not_sign() -> None:
    assert roles(("Trần Thị Hoa", "Chủ tịch"), shape=PLAIN_LIST) == ["data"]


def test_section_rows_give_their_value_to_the_rows_below() -> None:
    rows: list[Row] = [
        ("I", "NHÓM TIỀN LƯƠNG", ""),
        (1.0, "Đề nghị tăng lương", ""),
        ("", "Công đoàn ngành Y tế", ""),
        (1.0, "Đề nghị phụ cấp", ""),
        ("II", "NHÓM NHÀ Ở", ""),
        (1.0, "Đề nghị xây nhà", ""),
    ]
    given = [(row.role, row.section_group, row.section_unit) for row in told(rows)]
    assert given == [
        ("section", "NHÓM TIỀN LƯƠNG", ""),
        ("data", "NHÓM TIỀN LƯƠNG", ""),
        ("section", "NHÓM TIỀN LƯƠNG", "Công đoàn ngành Y tế"),
        ("data", "NHÓM TIỀN LƯƠNG", "Công đoàn ngành Y tế"),
        ("section", "NHÓM NHÀ Ở", ""),
        ("data", "NHÓM NHÀ Ở", ""),
    ]


def test_a_text_merged_over_the_table_is_a_section() -> None:
    shape = Shape(0, 3, 1, 0, spread=frozenset({(0, 1)}))
    row = ("", "Tiền lương và thưởng", "")
    assert roles(row, shape=shape) == ["section"]
    assert roles(row) == ["data"]


def test_a_lonely_petition_is_data() -> None:
    rows: list[Row] = [("Đề nghị tăng lương", ""), ("1. Đề nghị xây nhà trẻ", "")]
    assert roles(*rows, shape=PLAIN_LIST) == ["data", "data"]


def test_the_rows_of_a_merged_text_are_its_continuation() -> None:
    shape = Shape(0, 3, 1, 0, continued=frozenset({1}))
    assert roles(RECORD, ("", "", "CĐCS B"), shape=shape) == ["data", "continued"]


@pytest.mark.parametrize("cell", [1.0, "1", "1.1", "1a", " (2)"])
def test_running_numbers(cell: Value) -> None:
    assert is_counted(cell)


@pytest.mark.parametrize("cell", ["", "I", "STT", True, "a1"])
def test_what_is_no_running_number(cell: Value) -> None:
    assert not is_counted(cell)


def test_columns_may_be_counted_by_letters_alone() -> None:
    wide = Shape(first=0, after=14, key=1, number=0)
    record: Row = (1.0, "Trần Hoa", *[""] * 12)
    assert roles(tuple("ABCDEFGHIKLMNO"), record, shape=wide) == ["column-numbers", "data"]


@pytest.mark.parametrize("marks", [("", "x", "x"), ("b", "a", "c")])
def test_letters_that_do_not_count_from_a_are_no_column_numbers(marks: Row) -> None:
    assert roles(marks, RECORD) == ["data", "data"]


def test_a_numbered_topic_above_lettered_records_is_a_section() -> None:
    topic, first = (1.0, "Chính sách nhà ở", ""), ("a", "Đề nghị xây nhà trọ", "CĐCS A")
    second = ("b", "Đề nghị giảm giá thuê", "CĐCS A")
    assert [(row.role, row.section_group) for row in told([topic, first, second])] == [
        ("section", "Chính sách nhà ở"),
        ("data", "Chính sách nhà ở"),
        ("data", "Chính sách nhà ở"),
    ]


@pytest.mark.parametrize("text", ["Đề nghị xây nhà trọ", "Công nhân chưa được đóng bảo hiểm"])
def test_a_numbered_request_above_its_lettered_details_is_a_record(text: str) -> None:
    assert roles((1.0, text, ""), ("a", "Nhà cho gia đình", "CĐCS A")) == ["data", "data"]


WITH_UNIT = Shape(first=0, after=3, key=1, number=0, unit=2)


def test_a_number_and_a_unit_in_its_column_are_a_record_without_its_text() -> None:
    faulty: Row = (2.0, "", "CĐCS Công ty An Phát")
    after: Row = (3.0, "Đề nghị xây nhà trẻ", "CĐCS A")
    assert roles(RECORD, faulty, after, shape=WITH_UNIT) == ["data", "data", "data"]
    assert roles(RECORD, after, faulty, shape=WITH_UNIT) == ["data", "data", "data"]


@pytest.mark.parametrize("number", ["1.1", 1.0, ""])
def test_a_unit_above_records_counted_within_it_heads_them(number: Value) -> None:
    head: Row = (1.0, "", "CĐCS Công ty An Phát")
    below: Row = (number, "Đề nghị xây nhà trẻ", "")
    assert roles(head, below, shape=WITH_UNIT)[0] == "section"


def test_a_signature_and_its_name_in_one_cell_are_no_record() -> None:
    assert roles(RECORD, ("", "CHỦ TỊCH\n\nTrần Văn Quý", "")) == ["data", "signature"]
    assert roles(RECORD, ("", "Chủ tịch công ty nợ lương\nbốn tháng", "CĐCS A")) == ["data", "data"]


MANY = st.lists(
    st.sampled_from(
        [
            RECORD,
            (2.0, "Sửa đường vào khu nhà trọ", "CĐCS B"),
            (2.0, "Sửa đường", ""),
            (3.0, " ", "CĐCS A"),
            ("4", "Xây nhà trẻ", "CĐCS A"),
            ("", "", ""),
            ("I", "TIỀN LƯƠNG", ""),
            (1.0, "CĐCS Công ty Hoa Mai", ""),
            ("", "Tổng cộng", "5"),
            ("", "Người lập biểu", "Chủ tịch"),
        ]
    ),
    max_size=12,
)


@given(MANY, st.integers(1, 5))
def test_how_many_rows_are_looked_at_together_changes_nothing(rows: list[Row], count: int) -> None:
    with mock.patch.object(module, "ROWS_AT_ONCE", count):
        few = told(rows)
    assert few == told(rows)
