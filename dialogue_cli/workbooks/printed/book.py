"""Listings as one workbook, a sheet each."""

import re
from collections.abc import Sequence
from typing import Any

from openpyxl.styles import Font

from dialogue_cli.workbooks.cells import sheet_title
from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.printed.formula_results import Results, with_results
from dialogue_cli.workbooks.printed.listing import Listing
from dialogue_cli.workbooks.printed.looks import FONT, SIZE
from dialogue_cli.workbooks.printed.sheet import fill_sheet
from dialogue_cli.workbooks.sender_book import blank_book

_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")


def as_printed_book(listings: Sequence[Listing]) -> bytes:
    """The workbook's bytes: the same listings give the same bytes."""
    book = blank_book()
    usual: Any = book._named_styles["Normal"]  # type: ignore[attr-defined]
    usual.font = Font(name=FONT, size=SIZE)
    usual.bind(book)
    results: list[Results] = []
    for listing in listings:
        sheet = book.create_sheet(sheet_title(listing.name))
        results.append(fill_sheet(sheet, listing))
        book.properties.title = book.properties.title or listing.title
    book.properties.creator = "dialogue"

    def changed(name: str, part: bytes) -> bytes:
        found = _SHEET.fullmatch(name)
        return with_results(part, results[int(found[1]) - 1]) if found else part

    return fixed_bytes(book, changed)
