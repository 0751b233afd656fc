import os
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.chart import BarChart, Reference
from openpyxl.utils import get_column_letter

from dialogue_cli.intake.opening.package import Package, inspect
from dialogue_cli.intake.refusals import FileProtected, FileUnreadable
from dialogue_cli.intake.workbook import (
    Merge,
    Sheet,
    Value,
    as_received,
    column_letter,
    is_blank,
    read_sheets,
    text_of,
)
from tests import workbooks


def test_leading_empty_rows_and_columns_keep_their_addresses(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [[], [], [None, None, "C3"]])
    (sheet,) = read_sheets(inspect(path))
    assert sheet.rows == [["", "", ""], ["", "", ""], ["", "", "C3"]]


def test_values_stay_what_they_are(tmp_path: Path) -> None:
    values = ["chữ", 912345678, 2.5, True, date(2024, 4, 5), datetime(2024, 4, 5, 8, 30)]
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [values])
    (sheet,) = read_sheets(inspect(path))
    assert list(sheet.rows[0]) == values


def test_merged_ranges_come_with_the_sheet(tmp_path: Path) -> None:
    path = workbooks.one_sheet(tmp_path / "a.xlsx", [["a", ""], ["", "b"]], merges=["A1:B1"])
    (sheet,) = read_sheets(inspect(path))
    assert sheet.merges == (Merge(top=0, left=0, bottom=0, right=1),)


def test_hidden_and_empty_sheets_are_reported_without_rows(tmp_path: Path) -> None:
    grids = {"Một": [["a"]], "Cũ": [["b"]], "Trống": []}
    path = workbooks.save(tmp_path / "a.xlsx", grids, hidden=["Cũ"])
    assert read_sheets(inspect(path)) == (
        Sheet("Một", [["a"]]),
        Sheet("Cũ", [["b"]], hidden=True),
        Sheet("Trống"),
    )


def test_a_workbook_with_broken_parts_is_unreadable() -> None:
    broken = Package("a.xlsx", "", 4, "xlsx", b"PK\x03\x04")
    with pytest.raises(FileUnreadable):
        read_sheets(broken)


@given(st.integers(min_value=1, max_value=16_384))
def test_column_letters_are_those_of_a_spreadsheet(number: int) -> None:
    assert column_letter(number - 1) == get_column_letter(number)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (" giữ  nguyên\n", " giữ  nguyên\n"),
        (912345678.0, "912345678"),
        (0.1 + 0.2, "0.3"),
        (True, "TRUE"),
        (False, "FALSE"),
        (date(2024, 4, 5), "05/04/2024"),
        (datetime(2024, 4, 5, 8, 30), "05/04/2024 08:30"),
        (time(8, 30), "08:30"),
        (timedelta(hours=30), "1 day, 6:00:00"),
    ],
)
def test_text_of_a_value(value: Value, text: str) -> None:
    assert text_of(value) == text


def test_a_row_as_received_ends_with_its_last_text() -> None:
    rows = [["", 1.0, "b ", "", ""], [], ["", ""], ["a", date(2024, 5, 6), True]]
    expected = [("", "1", "b "), (), (), ("a", "06/05/2024", "TRUE")]
    assert list(as_received(rows)) == expected
    assert list(as_received([[], []])) == [(), ()]
    assert list(as_received([])) == []


def test_blank_is_what_shows_nothing() -> None:
    assert [is_blank(value) for value in ("", "  \n", " a", 0.0, False)] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_panic_inside_the_reader_is_told_by_us_alone(capfd: pytest.CaptureFixture[str]) -> None:
    broken = Package("a.xls", "", 8, "xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(FileUnreadable):
        read_sheets(broken)
    assert capfd.readouterr().err == ""


class PanicException(BaseException):
    """As the reader raises it where it meets what it never thought of."""


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (PanicException, FileUnreadable),
        (KeyboardInterrupt, KeyboardInterrupt),
        (python_calamine.PasswordError, FileProtected),
    ],
)
def test_what_goes_wrong_within_the_reader_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    raised: type[BaseException],
    told: type[BaseException],
) -> None:
    def fails(_content: object) -> None:
        raise raised

    package = inspect(workbooks.one_sheet(tmp_path / "a.xlsx", [["a"]]))
    reader = SimpleNamespace(from_filelike=fails)
    monkeypatch.setattr(python_calamine, "CalamineWorkbook", reader)
    with pytest.raises(told):
        read_sheets(package)


def test_a_program_without_a_standard_error_reads_as_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_handle: int) -> int:
        raise OSError

    package = inspect(workbooks.one_sheet(tmp_path / "a.xlsx", [["a"]]))
    monkeypatch.setattr(os, "dup", none)
    assert read_sheets(package) == (Sheet("Sheet1", [["a"]]),)


def test_a_sheet_that_is_a_chart_holds_no_cells(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["a", 1])
    chart = BarChart()
    chart.add_data(Reference(book.worksheets[0], min_col=2, min_row=1))
    book.create_chartsheet("Biểu đồ").add_chart(chart)
    book.save(tmp_path / "a.xlsx")
    assert read_sheets(inspect(tmp_path / "a.xlsx")) == (
        Sheet("Sheet", [["a", 1.0]]),
        Sheet("Biểu đồ", holds_cells=False),
    )


def test_two_sheets_of_one_name_are_refused_rather_than_one_read_twice(tmp_path: Path) -> None:
    path = workbooks.save(tmp_path / "a.xlsx", {"Một": [["a"]], "Hai": [["b"]]})
    with zipfile.ZipFile(path) as sound:
        parts = {name: sound.read(name) for name in sound.namelist()}
    book = parts["xl/workbook.xml"].decode()
    parts["xl/workbook.xml"] = book.replace('name="Hai"', 'name="Một"').encode()
    with zipfile.ZipFile(path, "w") as out:
        for name, content in parts.items():
            out.writestr(name, content)
    with pytest.raises(FileUnreadable):
        read_sheets(inspect(path))
