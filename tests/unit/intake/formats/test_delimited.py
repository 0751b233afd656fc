import csv
import io
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.intake.formats import delimited
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.opening.package import Package, inspect
from dialogue_cli.intake.refusals import FileTooBig
from dialogue_cli.intake.workbook import Sheet
from dialogue_cli.messages import formats as say
from tests.unit.intake.formats.making import packed

HEAD = ["STT", "Nội dung kiến nghị", "Đơn vị", "Số điện thoại"]
ROWS = [
    ["1", "Tăng lương, giảm giờ; nghỉ thứ 7", "CĐCS A", "0900000001"],
    ["2", 'Nhà ở\nxã hội “gần” "xưởng"', "CĐCS B", "0900000002"],
]


def written(rows: list[list[str]], separator: str, ending: str = "\r\n") -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, lineterminator=ending).writerows(rows)
    return stream.getvalue()


def sheet(text: str | bytes) -> Sheet:
    content = text if isinstance(text, bytes) else text.encode()
    (found,) = read_sheets(packed(content, "text"))
    return found


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_any_usual_separator_is_found(separator: str, ending: str) -> None:
    assert sheet(written([HEAD, *ROWS], separator, ending)).rows == [HEAD, *ROWS]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_any_unicode_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(written([HEAD, *ROWS], ";").encode(encoding))
    (found,) = read_sheets(inspect(path))
    assert found.rows == [HEAD, *ROWS]


def test_code_page_1258_is_read() -> None:
    # Its accents stand behind their letters.
    text = written([HEAD, *ROWS], ";").replace("“", "").replace("”", "")
    pieces = {"ộ": "ô\u0323", "ế": "ê\u0301", "ị": "i\u0323", "ố": "ô\u0301", "ệ": "ê\u0323"}
    pieces |= {"ả": "a\u0309", "ờ": "ơ\u0300", "ỉ": "i\u0309", "ứ": "ư\u0301", "ở": "ơ\u0309"}
    pieces |= {"ã": "a\u0303", "ạ": "a\u0323", "ầ": "â\u0300", "í": "i\u0301"}
    for letter, two in pieces.items():
        text = text.replace(letter, two)
    assert sheet(text.encode("cp1258")).rows[0] == HEAD


def test_the_line_that_names_the_separator_keeps_its_number() -> None:
    rows = sheet("sep=|\r\n" + written([HEAD], "|")).rows
    assert rows == [["", "", "", ""], HEAD]


def test_titles_above_and_short_lines_are_filled_up() -> None:
    text = "Đơn vị: CĐCS Công ty An Phát, Đắk Lắk\n\nSTT;Nội dung kiến nghị;Ghi chú\n1;Lương\n"
    assert sheet(text).rows == [
        ["Đơn vị: CĐCS Công ty An Phát, Đắk Lắk", "", ""],
        ["", "", ""],
        ["STT", "Nội dung kiến nghị", "Ghi chú"],
        ["1", "Lương", ""],
    ]


def test_numbers_and_dates_stay_text() -> None:
    text = 'STT,Họ và tên,CCCD,Ngày sinh,Điện thoại\n1,Lê Văn Nam,040200000001,05/4/1984,="0900000001"\n'
    assert sheet(text).rows[1] == ["1", "Lê Văn Nam", "040200000001", "05/4/1984", "0900000001"]


def test_what_an_export_protected_comes_back_as_it_was() -> None:
    assert sheet("STT,Nội dung kiến nghị\n1,'+84 900 000 001\n1,' =A1\n2,'Lương'").rows[1:] == [
        ["1", "+84 900 000 001"],
        ["1", " =A1"],
        ["2", "'Lương'"],
    ]


def test_a_quote_that_nobody_closed_spoils_one_line_only() -> None:
    text = 'STT,Nội dung kiến nghị,Đơn vị\n1,"Lương,CĐCS A\n2,"Nhà ở, điện",CĐCS B\n3,Điện,CĐCS C\n'
    assert sheet(text).rows[1:] == [
        ["1", '"Lương', "CĐCS A"],
        ["2", "Nhà ở, điện", "CĐCS B"],
        ["3", "Điện", "CĐCS C"],
    ]


def test_far_too_many_lines_are_refused_before_they_are_read() -> None:
    with pytest.raises(FileTooBig) as refused:
        sheet("a;b\n" * 2_000_001)
    assert refused.value.places["measure"] == say.MEASURE_LINES


def test_lines_longer_than_the_headings_are_uneven() -> None:
    text = "STT,Nội dung kiến nghị,Đơn vị\n1,Tăng lương, giảm giờ,CĐCS A\n2,Nhà ở,CĐCS B,,\n"
    assert sheet(text).uneven == {1}


CELLS = st.text(
    st.characters(exclude_characters="\r\x00\ufeff", exclude_categories=["Cs", "Cc"])
    | st.sampled_from('\n",;\t'),
    max_size=12,
).filter(lambda text: text == normalize("NFC", text.strip(" ")) and text[:1] not in {"=", "'"})


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5))
def test_a_table_comes_back_as_it_was_written(rows: list[list[str]]) -> None:
    rows = [["STT", "Nội dung kiến nghị", "Đơn vị"], *rows, ["cuối", "", ""]]
    content = written(rows, ";").encode("utf-8-sig")
    (found,) = read_sheets(Package("a.csv", "", 0, "text", content))
    assert found.rows == rows


def test_lines_of_very_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MAX_CELLS", 5)
    with pytest.raises(FileTooBig):
        sheet("a;b;c;d\n1;2;3;4\n")


def test_after_many_lines_with_odd_quotes_every_sign_counts_as_it_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delimited, "_MOST_MENDED", 2)
    lines = ["STT;Nội dung", *(f'{n};"mức" {n} x' for n in range(3)), '3;"a;b";c']
    assert sheet("\n".join(lines)).rows == [
        ["STT", "Nội dung", "", ""],
        *([str(n), f"mức {n} x", "", ""] for n in range(3)),
        ["3", '"a', 'b"', "c"],
    ]


def test_a_cell_longer_than_any_reader_of_csv_takes_is_split_as_it_stands() -> None:
    long = "x" * 140_000
    rows = sheet(f'STT;Nội dung;Đơn vị\n1;"a" {long};CĐCS A\n').rows
    assert rows == [["STT", "Nội dung", "Đơn vị"], ["1", f'"a" {long}', "CĐCS A"]]
