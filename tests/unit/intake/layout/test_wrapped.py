from dialogue_cli.intake.layout.tables import find_tables
from dialogue_cli.intake.layout.wrapped import are_wrapped
from dialogue_cli.intake.workbook import Row, Sheet
from dialogue_cli.reference import headings

KINDS = headings.kinds()
BODY: tuple[Row, ...] = (
    [1.0, "Đề nghị tăng lương", "CĐCS A", "0912345678", "Lương"],
    [2.0, "Đề nghị xây nhà trẻ", "CĐCS A", "", "Nhà ở"],
)


def fields(*header: Row) -> tuple[int, dict[str, int]]:
    """The last row of the header, and what its columns hold."""
    (table,) = find_tables(Sheet("a", [*header, *BODY]), KINDS)
    return table.header.bottom, dict(table.header.columns.by_field)


def test_headings_broken_over_two_rows_are_put_together() -> None:
    assert fields(
        ["STT", "Nội dung", "Đơn vị", "Số điện", "Nhóm"],
        ["", "kiến nghị", "", "thoại", "vấn đề"],
    ) == (1, {"number": 0, "text": 1, "unit": 2, "phone": 3, "topic": 4})


def test_the_rest_of_headings_that_are_known_without_it_is_no_petition() -> None:
    assert fields(
        ["STT", "Nội dung", "Đơn vị", "Điện thoại", "Nhóm"], ["", "kiến nghị", "", "", "vấn đề"]
    ) == (1, {"number": 0, "text": 1, "unit": 2, "phone": 3, "topic": 4})


def test_headings_in_capitals_may_be_broken_too() -> None:
    assert fields(
        ["SỐ", "NỘI DUNG", "ĐƠN VỊ", "SỐ ĐIỆN", "NHÓM"],
        ["TT", "KIẾN NGHỊ", "CÔNG TÁC", "THOẠI", "VẤN ĐỀ"],
    ) == (1, {"number": 0, "text": 1, "unit": 2, "phone": 3, "topic": 4})


def test_headings_may_be_broken_over_three_rows_beside_one_that_nobody_knows() -> None:
    assert fields(
        ["STT", "Nội dung ý", "Tên công", "Số", "Mã hồ"],
        ["", "kiến, kiến", "đoàn cơ", "điện", "sơ gốc"],
        ["", "nghị", "sở", "thoại", ""],
    ) == (2, {"number": 0, "text": 1, "unit": 2, "phone": 3})


def test_a_petition_in_lower_case_is_no_rest_of_a_heading() -> None:
    rows = ["STT", "Nội dung", "Đơn vị"], ["", "kiến nghị tăng lương", "Công ty B"]
    assert not are_wrapped(rows, KINDS)
    assert not are_wrapped((rows[0], ["", "tăng lương", ""]), KINDS)
    assert not are_wrapped((rows[0], ["", "kiến nghị", 3.0]), KINDS)
    assert not are_wrapped((rows[0], ["", "", ""]), KINDS)
    assert not are_wrapped((["", "Nội dung"], ["kiến", "kiến nghị"]), KINDS)
