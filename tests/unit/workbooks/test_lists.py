"""Lists for Excel: what people wrote stays text."""

import csv
import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, timezone, tzinfo
from types import SimpleNamespace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.workbooks.lists import Column, Sheet, Value, as_csv, as_workbook

COLUMNS = (Column("Mã", 10), Column("Nội dung", 60))
FORMULAS = ("=1+1", "+84912", "-x", "@SUM(A1)", "|cmd", "%0A", "\tx", "＝1", "=cmd|'/c calc'!A1")


def book(rows: Sequence[Sequence[Value]]) -> bytes:
    return as_workbook(Sheet("Kiến nghị", COLUMNS, rows))


def sheet_of(content: bytes) -> openpyxl.worksheet.worksheet.Worksheet:
    return openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]


@pytest.mark.parametrize("text", FORMULAS)
def test_what_looks_like_a_formula_stays_text(text: str) -> None:
    sheet = sheet_of(book([("KN-0001", text)]))
    assert (sheet["B2"].data_type, sheet["B2"].value.strip()) == ("s", text.strip())
    rows = list(csv.reader(io.StringIO(as_csv(COLUMNS, [("1", text)]).decode("utf-8-sig"))))
    assert rows[1][1] == f"'{text}"


def test_numbers_and_days_stay_numbers_and_days() -> None:
    sheet = sheet_of(book([(3, date(2024, 5, 1))]))
    assert (sheet["A2"].value, sheet["B2"].value.date()) == (3, date(2024, 5, 1))
    written = as_csv(COLUMNS, [(3, date(2024, 5, 1)), (None, 0.5)]).decode("utf-8-sig")
    assert written.split("\r\n")[1:] == ["3,2024-05-01", ",0.5", ""]


def test_the_sheet_is_ready_to_print() -> None:
    sheet = sheet_of(book([("1", "a")]))
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.page_setup.paperSize) == (
        "A2",
        "$1:$1",
        9,
    )
    assert (sheet.page_setup.orientation, sheet.auto_filter.ref) == ("landscape", "A1:B2")


class LaterClock(datetime):
    """Says that it is long after the list was first written."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "LaterClock":
        return cls(2031, 5, 4, 3, 2, 1, tzinfo=tz)


def test_the_same_list_gives_the_same_bytes_later(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [("1", "Đề nghị tăng lương")]
    today = book(rows)
    later = SimpleNamespace(datetime=LaterClock, timezone=timezone)
    monkeypatch.setattr("openpyxl.writer.excel.datetime", later)
    assert book(rows) == today


def test_no_time_and_no_machine_is_kept() -> None:
    with zipfile.ZipFile(io.BytesIO(book([]))) as parts:
        entries = parts.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {0}


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=5))
def test_any_text_can_be_listed(rows: list[tuple[str, str]]) -> None:
    assert sheet_of(book(rows)).max_row >= 1
    assert as_csv(COLUMNS, rows).startswith("﻿".encode())
