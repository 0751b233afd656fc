import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dialogue_cli.intake.formats.formulas import without_results
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.opening.package import inspect
from dialogue_cli.intake.refusals import FileUnreadable
from dialogue_cli.intake.workbook import Sheet


def read(path: Path, *rows: Sequence[Any], change: tuple[str, str] = ("", "")) -> Sheet:
    """Save rows with the library that works nothing out, and read them again; `change` edits the sheet's part."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    saved, changed = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(changed, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            if "worksheets/" in part.filename:
                content = content.replace(b"<v />", b"<v></v>")
                content = content.replace(*(text.encode() for text in change))
            new.writestr(part.filename, content)
    path.write_bytes(changed.getvalue())
    (sheet,) = read_sheets(inspect(path))
    return sheet


def test_counting_and_repeating_are_worked_out(tmp_path: Path) -> None:
    sheet = read(
        tmp_path / "a.xlsx",
        (1, "CĐCS A"),
        ("=A1+1", "=B1"),
        ("=+$A$2 + 1", "=B2"),
        ("=ROW()-1", "=A3"),
        ("=ROW()", ""),
    )
    assert (sheet.rows, sheet.unworked) == (
        [[1.0, "CĐCS A"], [2.0, "CĐCS A"], [3.0, "CĐCS A"], [3.0, 3.0], [5.0, ""]],
        {},
    )


def test_what_is_not_certain_is_remembered_and_stays_empty(tmp_path: Path) -> None:
    sheet = read(
        tmp_path / "a.xlsx",
        ("a", "=Sheet2!B1", "=B1", "=A1+1", "=Z99", "=C2"),
        ("b", "=VLOOKUP(A2,A:B,2,0)"),
    )
    assert sheet.rows == [["a", "", "", "", "", ""], ["b", "", "", "", "", ""]]
    assert sheet.unworked == {0: frozenset({1, 2, 3, 4, 5}), 1: frozenset({1})}


def test_rows_and_columns_that_hold_nothing_else_are_kept(tmp_path: Path) -> None:
    sheet = read(tmp_path / "a.xlsx", ("a",), (None, None, "=SUM(A1:A1)"))
    assert (sheet.rows, sheet.unworked) == ([["a", "", ""], ["", "", ""]], {1: frozenset({2})})


def test_a_result_that_is_there_stays(tmp_path: Path) -> None:
    rows = ("a", "=LEN(A1)")
    assert read(tmp_path / "a.xlsx", rows, change=("<v></v>", "<v>7</v>")).rows == [["a", 7.0]]


def test_an_empty_text_is_a_result(tmp_path: Path) -> None:
    sheet = read(
        tmp_path / "a.xlsx", ("a", '=IF(A1="b",1,"")', "c"), change=('r="B1"', 'r="B1" t="str"')
    )
    assert (sheet.rows, sheet.unworked) == ([["a", "", "c"]], {})


def test_nil_in_every_formula_of_a_program_is_no_result(tmp_path: Path) -> None:
    rows = ("a", "=LEN(A1)", "=LEN(B1)")
    sheet = read(tmp_path / "a.xlsx", rows, change=("</f><v></v>", "</f><v>0</v>"))
    assert (sheet.rows, sheet.unworked) == ([["a", "", ""]], {0: frozenset({1, 2})})


def test_a_sheet_without_such_formulas_is_left_as_it_is() -> None:
    sheet = Sheet("a", [["a"]])
    assert without_results(sheet, ()) is sheet


def test_a_formula_with_its_result_stays_beside_one_without(tmp_path: Path) -> None:
    sheet = read(
        tmp_path / "a.xlsx",
        ("a", "=LEN(A1)", "=Z99&A1"),
        change=("<f>LEN(A1)</f><v></v>", "<f>LEN(A1)</f><v>7</v>"),
    )
    assert (sheet.rows, sheet.unworked) == ([["a", 7.0, ""]], {0: frozenset({2})})


def with_relations_called(path: Path, name: str) -> None:
    """Rename the part that says where the sheets are, or leave it out."""
    changed = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w") as new:
        for part in old.namelist():
            called = name if part == "xl/_rels/workbook.xml.rels" else part
            if called:
                new.writestr(called, old.read(part))
    path.write_bytes(changed.getvalue())


def test_capitals_in_the_names_of_parts_hide_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    found = read(path, ("a", "=LEN(A1)", "=A1"))
    with_relations_called(path, "xl/_rels/Workbook.xml.rels")
    assert read_sheets(inspect(path)) == (found,)
    assert (found.rows, found.unworked) == ([["a", "", "a"]], {0: frozenset({1})})


def test_a_workbook_that_does_not_say_where_its_sheets_are_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    read(path, ("a", "=LEN(A1)"))
    with_relations_called(path, "")
    with pytest.raises(FileUnreadable):
        read_sheets(inspect(path))
