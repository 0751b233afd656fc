"""A file that was saved anew is known."""

import io

import openpyxl

from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.untouched import is_untouched


def test_a_file_as_it_was_made_is_untouched_and_one_saved_anew_is_not() -> None:
    made = fixed_bytes(openpyxl.Workbook())
    again = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(made)).save(again)
    assert (is_untouched(made), is_untouched(again.getvalue())) == (True, False)


def test_what_is_no_workbook_was_not_made_here() -> None:
    assert [is_untouched(content) for content in (b"", b"PK\x03\x04", b"STT;Ho ten")] == [False] * 3
