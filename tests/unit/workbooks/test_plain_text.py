"""Texts that look like formulas."""

import csv
import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.workbooks.plain_text import csv_field, may_be_formula, put_text

DANGEROUS = (
    "=1+1",
    "+84912",
    "-x",
    "@SUM(A1)",
    "|cmd",
    "%0A",
    "\tx",
    "\rx",
    "＝1",
    "％1",
    "｜x",
    " =1",
)


@pytest.mark.parametrize("text", DANGEROUS)
def test_what_may_be_calculated_is_written_as_text_and_stays_readable(text: str) -> None:
    cell = openpyxl.Workbook().worksheets[0].cell(1, 1)
    put_text(cell, text)
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)
    assert may_be_formula(text)


def test_a_plain_text_is_written_as_it_is() -> None:
    assert csv_field("Đề nghị tăng lương") == "Đề nghị tăng lương"


@given(st.text())
def test_a_field_is_one_field_whichever_separator_a_program_goes_by(text: str) -> None:
    for separator in ",;\t":
        read = list(csv.reader(io.StringIO(csv_field(text), newline=""), delimiter=separator))
        fields = read[0] if read else [""]
        assert len(read) <= 1
        assert fields in ([text], [f"'{text}"])
