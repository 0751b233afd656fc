from datetime import datetime

import pytest

from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.refusals import FileTooBig, FileUnreadable, FileUnsafe
from dialogue_cli.intake.workbook import Merge, Sheet
from tests.unit.intake.formats.making import packed

NS = "urn:schemas-microsoft-com:office:spreadsheet"


def data(value: str, kind: str = "String") -> str:
    return f'<Data ss:Type="{kind}">{value}</Data>'


def sheets(*tables: str, prolog: str = "") -> tuple[Sheet, ...]:
    inside = "".join(
        f'<Worksheet ss:Name="Trang {number}"><Table>{rows}</Table></Worksheet>'
        for number, rows in enumerate(tables, start=1)
    )
    book = (
        f'<?xml version="1.0"?>{prolog}<Workbook xmlns="{NS}" xmlns:ss="{NS}">{inside}</Workbook>'
    )
    return read_sheets(packed(book.encode(), "spreadsheet-ml"))


def test_cells_stand_where_their_index_says() -> None:
    rows = (
        f'<Row ss:Index="2"><Cell ss:Index="2">{data("B2")}</Cell><Cell>{data("C2")}</Cell></Row>'
    )
    rows += f"<Row><Cell>{data('A3')}</Cell></Row>"
    assert sheets(rows) == (Sheet("Trang 1", [["", "", ""], ["", "B2", "C2"], ["A3", "", ""]]),)


def test_sheets_of_one_name_are_told_apart() -> None:
    rows = "".join(f"<Row><Cell>{data(text)}</Cell></Row>" for text in ("a", "b"))
    tables = f'<Worksheet ss:Name="A"><Table>{rows}</Table></Worksheet>' * 3
    book = f'<?xml version="1.0"?><Workbook xmlns="{NS}" xmlns:ss="{NS}">{tables}</Workbook>'
    found = read_sheets(packed(book.encode(), "spreadsheet-ml"))
    assert [sheet.name for sheet in found] == ["A", "A (2)", "A (3)"]
    assert [sheet.rows for sheet in found] == [[["a"], ["b"]]] * 3


def test_values_are_of_their_types() -> None:
    cells = (
        data("1.5", "Number"),
        data("2024-04-05T00:00:00.000", "DateTime"),
        data("1", "Boolean"),
        data("#N/A", "Error"),
        data("hỏng", "Number"),
        data("Đề nghị<B> tăng</B>&#10;lương"),
    )
    (found,) = sheets("<Row>" + "".join(f"<Cell>{cell}</Cell>" for cell in cells) + "</Row>")
    assert found.rows == [[1.5, datetime(2024, 4, 5), True, "", "hỏng", "Đề nghị tăng\nlương"]]


def test_merged_cells_come_as_merges() -> None:
    rows = f'<Row><Cell ss:MergeAcross="1" ss:MergeDown="1">{data("a")}</Cell><Cell>{data("c")}</Cell></Row>'
    rows += f'<Row><Cell ss:Index="3">{data("d")}</Cell></Row>'
    (found,) = sheets(rows)
    assert (found.rows, found.merges) == ([["a", "", "c"], ["", "", "d"]], (Merge(0, 0, 1, 1),))


def test_hidden_sheets_are_told() -> None:
    book = (
        f'<Workbook xmlns="{NS}" xmlns:ss="{NS}"><Worksheet ss:Name="Cũ"><Table><Row><Cell>'
        f"{data('a')}</Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible>"
        "</WorksheetOptions></Worksheet></Workbook>"
    )
    assert read_sheets(packed(book.encode("utf-16"), "spreadsheet-ml")) == (
        Sheet("Cũ", hidden=True),
    )


@pytest.mark.parametrize(
    "rows",
    [
        f'<Row ss:Index="99999999"><Cell>{data("a")}</Cell></Row>',
        f'<Row><Cell ss:Index="99999999">{data("a")}</Cell></Row>' * 2,
    ],
)
def test_far_cells_are_refused(rows: str) -> None:
    with pytest.raises(FileTooBig):
        sheets(rows)


def test_entities_are_refused() -> None:
    with pytest.raises(FileUnsafe):
        sheets(prolog='<!DOCTYPE a [<!ENTITY x "y">]>')


def test_a_book_without_sheets_is_unreadable() -> None:
    with pytest.raises(FileUnreadable):
        sheets()
