"""A file that was saved anew is known."""

import io
import zipfile

import openpyxl

from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.untouched import is_untouched, marked_file


def test_a_file_as_it_was_made_is_untouched_and_one_saved_anew_is_not() -> None:
    made = fixed_bytes(openpyxl.Workbook())
    again = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(made)).save(again)
    assert (is_untouched(made), is_untouched(again.getvalue())) == (True, False)


def test_what_is_no_workbook_was_not_made_here() -> None:
    assert [is_untouched(content) for content in (b"", b"PK\x03\x04", b"STT;Ho ten")] == [False] * 3


def test_a_workbook_whose_parts_cannot_be_unpacked_tells_nothing() -> None:
    made = fixed_bytes(openpyxl.Workbook())
    broken = bytearray(made)
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        for part in parts.infolist():
            start = part.header_offset + 30 + len(part.filename)
            broken[start : start + 12] = b"\xff" * 12
    assert (is_untouched(bytes(broken)), marked_file(bytes(broken))) == (False, ("", ""))


def test_properties_too_long_to_be_ours_are_not_read() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as parts:
        ours = "<dcterms:modified>2020-01-01T00:00:00Z<"
        parts.writestr("docProps/core.xml", ours + " " * 200_000)
    assert not is_untouched(made.getvalue())
