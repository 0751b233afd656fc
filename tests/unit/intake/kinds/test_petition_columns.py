"""Read column by column, rows give what they give one by one."""

from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.intake.kinds import petitions
from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.kinds.petition_columns import read_rows
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.workbook import CellRepair, Value

HEADINGS = (
    "STT", "Nội dung kiến nghị", "Đơn vị", "Họ và tên", "Chức vụ", "SĐT", "Lĩnh vực", "Gửi đến",
    "Cơ quan trả lời", "Số lượt", "Đăng ký phát biểu", "Ngày gửi", "Ghi chú",
)  # fmt: skip
(COLUMNS,) = understand([(text,) for text in HEADINGS], ["petitions"])
(FEW,) = understand([(text,) for text in HEADINGS[:3]], ["petitions"])
(PROPOSED,) = understand([("Nội dung",), ("Đề xuất, kiến nghị",)], ["petitions"])

WISH = "Đề nghị tăng mức hỗ trợ tiền ăn giữa ca"
TEXT = st.sampled_from(
    [
        WISH, f"  {WISH} ", f"{WISH}\n cho  công nhân", "Đề nghị tăng", "", " ", "0",
        f"1. {WISH}. 2. Đề nghị sửa đường vào khu nhà trọ", f"- {WISH}\n- Sửa đường",
        "Sửa đường; thứ hai, xây nhà", "Không có ý kiến", 5.0,
    ]
)  # fmt: skip
LINE = st.sampled_from(
    ["", " ", "CĐCS A", " CĐCS  A", "CĐCS\nB", "\u200bCĐCS A", 1.0, 2.5, True, "x", "có", "không"]
)
NAME = st.sampled_from(
    ["", "Bà TRẦN THỊ HOA", "Lê Thị An – ĐT: 0912345678", "H'Nga Niê", "  ", 7.0, "Y Blô  Êban"]
)
PHONE = st.sampled_from(
    ["", " ", "0912345678", "0912 345 678", 912345678.0, "0912345678/0987654321", "hỏi", "12", True]
)
DAY = st.sampled_from(
    [
        "", " ", date(2024, 3, 1), datetime(2024, 3, 1, 8), "01/03/2024", "1/3", 45387.0, 5.0,
        time(8), "mai", True,
    ]
)  # fmt: skip
COUNT = st.sampled_from(
    ["", " ", 25.0, 25, 2.5, -3.0, 0.0, 1e6, 1e300, "25 người", "1.250", "x", True]
)
ROW = st.tuples(LINE, TEXT, LINE, NAME, LINE, PHONE, LINE, LINE, LINE, COUNT, LINE, DAY, LINE)
WORDS = st.sampled_from(["", "Tiền lương"])


@st.composite
def body(draw: st.DrawFn) -> list[BodyRow]:
    rows = draw(st.lists(st.tuples(ROW, WORDS, WORDS), max_size=8))
    return [BodyRow(at, list(cells), "data", *above) for at, (cells, *above) in enumerate(rows, 4)]


def agree(rows: list[BodyRow], place: Place) -> bool:
    one_by_one = [petitions.read_row(row, place) for row in rows]
    return list(read_rows(rows, place)) == one_by_one


@given(body(), st.booleans())
def test_whatever_stands_in_the_cells(rows: list[BodyRow], from_1904: bool) -> None:
    assert agree(rows, Place("a.xlsx", "S", COLUMNS, "CĐCS B", from_1904=from_1904))


@given(body())
def test_where_most_columns_are_missing(rows: list[BodyRow]) -> None:
    assert agree(rows, Place("a.xlsx", "S", FEW, "CĐCS B"))


@given(body())
def test_where_a_request_stands_in_two_columns(rows: list[BodyRow]) -> None:
    assert agree(rows, Place("a.xlsx", "S", PROPOSED))


@given(body())
def test_where_a_text_was_mended(rows: list[BodyRow]) -> None:
    repairs = {
        5: {1: CellRepair("§Ò nghÞ", ("tcvn3",))},
        6: {12: CellRepair("ghi chó", ("tcvn3",))},
    }
    assert agree(rows, Place("a.xlsx", "S", COLUMNS, repairs=repairs))


def test_a_list_longer_than_one_stretch() -> None:
    cells: list[Value] = [1.0, WISH, "CĐCS A", *[""] * 10]
    rows = [BodyRow(at, [*cells], "data") for at in range(2, 4_600)]
    rows[3000] = BodyRow(3002, [2.0, "", *[""] * 11], "data")
    place = Place("a.xlsx", "S", COLUMNS)
    assert agree(rows, place)
    assert [read.outcome for read in read_rows(rows, place)].count("record") == 4_597
