"""The same workbook gives the same bytes."""

import openpyxl

from dialogue_cli.workbooks.fixed_bytes import fixed_bytes


def a_book() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Nội dung"])
    return book


def test_the_moment_of_saving_is_not_in_the_bytes() -> None:
    assert fixed_bytes(a_book()) == fixed_bytes(a_book())
