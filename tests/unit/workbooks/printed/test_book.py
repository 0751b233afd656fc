"""Printed lists as workbooks: what is on the sheet, sums by formulas with their results, pages, looks."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.cell import range_boundaries

from dialogue_cli.workbooks.printed.book import as_printed_book
from dialogue_cli.workbooks.printed.layout import laid_out
from dialogue_cli.workbooks.printed.listing import Column, Heading, Line, Subtotal, difference
from tests.printed_lists import (
    formulas,
    needs_office,
    page_rows,
    parts,
    printed_pages,
    shown,
    table,
    worked_out,
)
from tests.unit.workbooks.printed.making import COLUMNS, OCCASION, line, sums

GIVEN = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 10**9)), max_size=120)


def test_the_whole_sheet_reads_as_it_is_printed() -> None:
    content = as_printed_book([sums([line(1), line(2, "Trần Thị Bình", 2, 150_000)])])
    assert [[cell for cell in row if cell != ""] for row in shown(content)] == [
        ["UBND TỈNH SÔNG XANH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", "Độc lập - Tự do - Hạnh phúc"],
        ["—————"],
        [],
        ["DANH SÁCH KÝ NHẬN"],
        ["Hội nghị đối thoại năm 2024"],
        ["Thời gian: tháng 6 năm 2024"],
        [],
        ["TT", "Họ và tên", "Số lượng", "Mức", "Số tiền"],
        [1, "Nguyễn Văn An", 1, 300_000, 300_000],
        [2, "Trần Thị Bình", 2, 150_000, 300_000],
        ["Cộng trang", 3, 600_000],
        ["Lũy kế", 3, 600_000],
        ["Tổng cộng", 3, 600_000],
        ["Bằng chữ: …"],
        [],
        ["Sông Xanh, ngày      tháng      năm 2024"],
        ["NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG"],
        ["(Ký, ghi rõ họ tên)"] * 3,
    ]
    sheet = formulas(content)[0]
    assert [sheet[cell].value for cell in ("E10", "C12", "E12", "E13", "E14")] == [
        "=C10*D10",
        "=SUBTOTAL(9,C10:C11)",
        "=SUBTOTAL(9,E10:E11)",
        "=SUBTOTAL(9,E10:E11)",
        "=SUBTOTAL(9,E10:E11)",
    ]


def test_the_sheet_is_ready_to_print() -> None:
    sheet = formulas(as_printed_book([sums([line(1)])]))[0]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "portrait")
    assert (sheet.page_setup.scale, sheet.page_setup.fitToHeight) == (100, None)
    assert (sheet.print_title_rows, sheet.freeze_panes) == ("$9:$9", "A10")
    assert sheet.print_area == "'Ký nhận'!$A$1:$E$19"
    assert "Trang &P/&N" in (sheet.oddFooter.center.text or "")
    margins = sheet.page_margins
    millimetres = [round(side * 25.4) for side in (margins.left, margins.right, margins.top)]
    assert millimetres == [30, 15, 20]
    fonts = {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value}
    assert fonts == {"Times New Roman"}


@given(GIVEN)
def test_pages_add_up_to_the_running_total_and_to_the_whole(given_: list[tuple[int, int]]) -> None:
    entries = [line(n, "An", *one) for n, one in enumerate(given_, start=1)]
    rows = table(as_printed_book([sums(entries, words=(), signers=())]))
    total = sum(count * rate for count, rate in given_)
    pages = [row[4] for row in rows if row[0] == "Cộng trang"]
    reached = [row[4] for row in rows if row[0] == "Lũy kế"]
    assert sum(pages) == total
    assert reached == [sum(pages[: n + 1]) for n in range(len(pages))]
    assert [row[4] for row in rows if row[0] == "Tổng cộng"] == [total]
    assert [row[0] for row in rows if isinstance(row[0], float)] == list(range(1, len(given_) + 1))


@settings(max_examples=30)
@given(GIVEN)
def test_formulas_give_what_stands_beside_them(given_: list[tuple[int, int]]) -> None:
    entries = [line(n, "An", *one) for n, one in enumerate(given_, start=1)]
    content = as_printed_book([sums(entries)])
    rows = shown(content)
    for cells in formulas(content)[0].iter_rows():
        for cell in cells:
            if cell.data_type == "f":
                assert (
                    result(str(cell.value), rows, formulas_at(content))
                    == rows[cell.row - 1][cell.column - 1]
                )


def formulas_at(content: bytes) -> dict[tuple[int, int], str]:
    return {
        (cell.row, cell.column): str(cell.value)
        for cells in formulas(content)[0].iter_rows()
        for cell in cells
        if cell.data_type == "f"
    }


def result(formula: str, rows: list[list[Any]], known: dict[tuple[int, int], str]) -> float:
    """What a spreadsheet program makes of the few formulas that these lists have."""
    area = re.search(r"[A-Z]+\d+:[A-Z]+\d+", formula)
    if not area:
        cells = [range_boundaries(cell) for cell in formula.lstrip("=").split("*")]
        first, second = (rows[top - 1][left - 1] for left, top, _, _ in cells)
        return float(first * second)
    left, top, _, bottom = range_boundaries(area[0])
    return sum(
        rows[row - 1][left - 1] or 0
        for row in range(top, bottom + 1)
        if not known.get((row, left), "").startswith("=SUBTOTAL") and rows[row - 1][left - 1] != ""
    )


def test_subtotals_count_marks_and_add_up_sums() -> None:
    columns = (Column("TT", 12, "count"), Column("Tên", 60), Column("Có", 20, "mark"))
    entries = [
        Heading("A"),
        Line((1, "An", "x")),
        Line((2, "Bình", "")),
        Subtotal("Cộng", 1),
        Line((3, "Cường", "x")),
        Subtotal("Cộng", 4),
    ]
    listing = sums(entries, columns=columns, summed=(2,), page_totals=False)
    content = as_printed_book([listing])
    assert [row[2] for row in table(content) if row[0] in {"Cộng", "Tổng cộng"}] == [1, 1, 2]
    cells = [cell.value for cell in formulas(content)[0]["C"] if cell.data_type == "f"]
    assert cells == ['=COUNTIF(C11:C12,"x")', '=COUNTIF(C14:C14,"x")', '=COUNTIF(C10:C15,"x")']


def test_a_difference_is_never_below_zero() -> None:
    row = Line((1, "Nước", 5, 7, difference(2, 3, 5, 7)))
    content = as_printed_book([sums([row])])
    assert table(content)[0] == [1, "Nước", 5, 7, 0]
    assert formulas(content)[0]["E10"].value == "=MAX(0,C10-D10)"


@pytest.mark.parametrize(
    "name",
    [
        "=1+1",
        "+84",
        "-An",
        "@SUM(A1)",
        "Lê “Hoa” 'Sen' \"Súng\"",
        "محمد علي",
        "Hoa 🌸",
        "a\x00\x0bb",
    ],
)
def test_names_stay_text_whatever_they_look_like(name: str) -> None:
    sheet = formulas(as_printed_book([sums([line(1, name)])]))[0]
    assert (sheet["B10"].data_type, sheet["B10"].value) == (
        "s",
        name.replace("\x00", "").replace("\x0b", ""),
    )


def test_columns_of_one_group_stand_below_one_heading() -> None:
    columns = (
        Column("TT", 12, "count"),
        Column("Nội dung chi", 60),
        Column("Ngân sách", 30, "money", group="Nguồn"),
        Column("Công đoàn", 30, "money", group="Nguồn"),
    )
    listing = sums([Line((1, "Nước", 5, 6))], columns=columns, summed=(2, 3))
    sheet = formulas(as_printed_book([listing]))[0]
    assert [[cell.value for cell in row] for row in sheet["A9:D10"]] == [
        ["TT", "Nội dung chi", "Nguồn", None],
        [None, None, "Ngân sách", "Công đoàn"],
    ]
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {"A9:A10", "B9:B10", "C9:D9"} <= merged
    assert sheet.print_title_rows == "$9:$10"


def test_the_same_list_gives_the_same_bytes() -> None:
    entries = [line(n) for n in range(1, 60)]
    first, second = (as_printed_book([sums(entries)]) for _ in range(2))
    assert parts(first) == parts(second)
    assert first == second


def test_numbers_have_dots_between_thousands_on_every_computer() -> None:
    content = as_printed_book([sums([line(1, "An", 2, 5_000_000_000)])])
    formats = [formulas(content)[0][cell].number_format for cell in ("C10", "E10")]
    assert formats == [
        r"[>=1000000]#\.###\.##0;[>=1000]#\.##0;0",
        r"[>=1000000000]#\.###\.###\.##0;[>=1000000]#\.###\.##0;#,##0",
    ]


def test_columns_are_no_wider_than_the_page() -> None:
    assert sum(column.width for column in COLUMNS) <= 160
    assert OCCASION.letterhead.issuer == ("VĂN PHÒNG",)


@needs_office
def test_pages_break_where_the_totals_are(tmp_path: Path) -> None:
    name = "H'Hen Niê Kđăm Ayŭn Phạm Trần Lê Nguyễn Thị Thu Hương Giang"
    entries = [line(n, name if n % 5 == 0 else "Lê Văn An") for n in range(1, 101)]
    content = as_printed_book([sums(entries)])
    pages = printed_pages(content, tmp_path)
    assert len(pages) == len(page_rows(content)) + 1
    for number, page in enumerate(pages, start=1):
        rows = [row for row in page.splitlines() if row.strip()]
        assert rows[-1].split() == ["Trang", f"{number}/{len(pages)}"]
        assert [" ".join(row.split()[:2]) for row in rows].count("Cộng trang") == 1
        assert "Lũy kế" in (rows[-2] if number < len(pages) else page)
        assert "Họ và tên" in page
    assert all(signer in pages[-1] for signer in ("Tổng cộng", "NGƯỜI LẬP", "THỦ TRƯỞNG"))


@needs_office
def test_libreoffice_works_out_what_the_file_says(tmp_path: Path) -> None:
    entries = [line(n, "An", n % 4, 100_000 + n) for n in range(1, 90)]
    content = as_printed_book([sums(entries)])
    assert worked_out(content, tmp_path) == shown(content)


def test_a_text_too_long_for_a_row_of_excel_stands_in_smaller_type() -> None:
    listing = sums([line(1, "Nguyễn Thị Minh Khai " * 45), line(2)])
    first, second = laid_out(listing).rows
    sheet = formulas(as_printed_book([listing]))[0]
    assert (dict(first.sizes), dict(second.sizes)) == ({1: 10.0}, {})
    assert [sheet[cell].font.size for cell in ("A10", "B10")] == [12, 10]
    assert sheet.row_dimensions[10].height == first.height == 395.25
