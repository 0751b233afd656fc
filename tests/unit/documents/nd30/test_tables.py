from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dialogue_cli.documents.blocks import Column, Row, Run, Table
from dialogue_cli.documents.nd30.tables import borderless, column_widths, data_table

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE = Table(
    (Column((Run("TT"),), 1, "center"), Column((Run("Nội dung"),), 3, "left")),
    (Row(((Run("Nhóm"),),)), Row(((Run("1"),), (Run("a"),)))),
)


def parsed(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:all xmlns:w="{W[1:-1]}">{xml}</w:all>')[0]


def test_heading_repeats_and_no_row_is_split():
    rows = parsed(data_table(TABLE, 4000)).findall(W + "tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_cell_alone_in_its_row_spans_the_table():
    group = parsed(data_table(TABLE, 4000)).findall(W + "tr")[1]
    (cell,) = group.findall(W + "tc")
    assert cell.find(f"{W}tcPr/{W}gridSpan").get(W + "val") == "2"


def test_cells_follow_the_alignment_of_their_column():
    row = parsed(data_table(TABLE, 4000)).findall(W + "tr")[2]
    assert [jc.get(W + "val") for jc in row.iter(W + "jc")] == ["center", "left"]


def test_layout_table_shows_no_border_and_has_no_margin():
    table = parsed(borderless((100, 200), ("<w:p/>", "<w:p/>")))
    assert {b.get(W + "val") for b in table.find(f"{W}tblPr/{W}tblBorders")} == {"none"}
    assert {m.get(W + "w") for m in table.find(f"{W}tblPr/{W}tblCellMar")} == {"0"}


@given(st.lists(st.integers(1, 60), min_size=1, max_size=12), st.integers(3000, 15000))
def test_columns_fill_the_width_exactly(shares: list[int], width: int):
    widths = column_widths(shares, width)
    assert sum(widths) == width
    assert min(widths) > 0


def test_columns_share_the_width():
    assert column_widths([1, 3], 4000) == [1000, 3000]
    assert column_widths([1, 99], 10000) == [500, 9500]
