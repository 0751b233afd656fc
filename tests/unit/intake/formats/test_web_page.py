import pytest

from dialogue_cli.intake.formats import web_page
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.refusals import FileTooBig, PageWithoutTable
from dialogue_cli.intake.workbook import Merge, Sheet
from dialogue_cli.messages import formats as say
from tests.unit.intake.formats.making import packed


def sheet(page: str, encoding: str = "utf-8") -> Sheet:
    (found,) = read_sheets(packed(page.encode(encoding), "html"))
    return found


def test_spans_breaks_and_entities_are_read() -> None:
    page = """<h2>Đơn vị: CĐCS An&nbsp;Phát</h2>
    <table><tr><th rowspan=2>TT<th colspan="2">Nội
      dung</th></tr><tr><td>a<td>b &amp; c</tr>
    <tr><td>1</td><td>Lương<br>Nhà ở</td><td><p>một</p><p>hai</p></td></tr></table>"""
    assert sheet(page) == Sheet(
        say.SHEET_OF_PAGE.format(number=1),
        [
            ["Đơn vị: CĐCS An\u00a0Phát", "", ""],
            ["TT", "Nội dung", ""],
            ["", "a", "b & c"],
            ["1", "Lương\nNhà ở", "một\nhai"],
        ],
        (Merge(1, 0, 2, 0), Merge(1, 1, 1, 2)),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_needs_no_declaration(encoding: str) -> None:
    assert sheet("<table><tr><td>Đắk Lắk</td></tr></table>", encoding).rows == [["Đắk Lắk"]]


def test_a_declared_code_page_is_used() -> None:
    page = "<meta charset='windows-1252'><table><tr><td>café</td></tr></table>"
    assert sheet(page, "cp1252").rows == [["café"]]


def test_the_name_of_the_sheet_is_taken_from_excel() -> None:
    page = "<xml><x:Name>CĐCS An Phát</x:Name></xml><table><tr><td>a</td></tr></table>"
    assert sheet(page).name == "CĐCS An Phát"


def test_text_shown_is_kept_and_numbers_in_powers_are_whole() -> None:
    page = "<table><tr><td x:num='900000001'>9.00E+08<td x:num='1'>01<td>05/4/2024</table>"
    assert sheet(page).rows == [[900000001.0, "01", "05/4/2024"]]


def test_a_table_within_a_layout_comes_out_and_a_small_one_is_text() -> None:
    inner = "<table><tr><td>TT<td>Nội dung<tr><td>1<td>Lương</table>"
    layout = f"<table><tr><td>ĐƠN VỊ</td></tr><tr><td>Tiêu đề {inner}</td></tr></table>"
    assert sheet(layout).rows == [
        ["ĐƠN VỊ", ""],
        ["Tiêu đề", ""],
        ["TT", "Nội dung"],
        ["1", "Lương"],
    ]
    small = "<table><tr><td>a<td>b<table><tr><td>x<td>y</table></td></tr></table>"
    assert sheet(small).rows == [["a", "b\nx y"]]


def test_scripts_and_styles_are_not_read() -> None:
    page = "<style>td{}</style><table><tr><td>a<script>alert('x')</script></td></tr></table>"
    assert sheet(page).rows == [["a"]]


def test_a_page_without_a_table_is_refused() -> None:
    with pytest.raises(PageWithoutTable):
        sheet("<html><frameset><frame src='sheet001.htm'></frameset></html>")


def test_each_page_of_a_single_file_is_a_sheet() -> None:
    part = "--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<table><tr><td>{}</td></tr></table>\r\n"
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    content = head + part.format("một") + part.format("hai") + "--x--\r\n"
    found = read_sheets(packed(content.encode(), "mhtml"))
    assert [one.rows for one in found] == [[["một"]], [["hai"]]]


@pytest.mark.parametrize(
    "page",
    [
        "<table>" + "<tr><td colspan=1000 rowspan=60000>a" * 20_000,
        "<table><tr><td colspan=1000000000>a<td>b" + "<tr><td>c" * 2_000,
        "<table><tr><td>" * 60,
        "<b>" * 12_000_001,
    ],
)
def test_pages_that_spread_too_far_are_refused(page: str) -> None:
    with pytest.raises(FileTooBig):
        sheet(page)


def test_a_page_nested_a_thousand_times_is_read() -> None:
    page = "<table><tr><td>" + "<font>" * 5000 + "a</td><td>b</td></tr></table>"
    assert sheet(page).rows == [["a", "b"]]


def test_cells_without_a_row_make_one() -> None:
    assert sheet("<table><td>a<td>b</table>").rows == [["a", "b"]]


def test_a_page_of_very_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_page, "MAX_PARTS", 3)
    page = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n" + "\n--x\n\na" * 4
    with pytest.raises(FileTooBig):
        read_sheets(packed(page.encode(), "mhtml"))
