"""The marked copy that goes back to a unit: its own workbook, the faulty cells coloured, a list of them in front."""

from collections.abc import Sequence

from dialogue_cli.messages import returned as say
from dialogue_cli.workbooks.fault_list import Faults, add_list
from dialogue_cli.workbooks.fault_marks import mark
from dialogue_cli.workbooks.fixed_bytes import fixed_bytes
from dialogue_cli.workbooks.fresh_book import Grid, fresh_book
from dialogue_cli.workbooks.sender_book import blank_book, open_safely


def marked_copy(content: bytes, faults: Faults) -> bytes:
    """The unit's own .xlsx or .xlsm with its looks, values only; raises whatever openpyxl does on odd files."""
    book = open_safely(content)
    places = mark(book, faults.problems)
    add_list(book, faults, places, say.STEPS, say.REMARK)
    return fixed_bytes(book)


def rewritten_copy(grids: Sequence[Grid], faults: Faults) -> bytes:
    """A fresh .xlsx with the cells of another format at the addresses they had."""
    book = fresh_book(grids)
    places = mark(book, faults.problems)
    add_list(book, faults, places, say.STEPS, say.REMARK_FRESH)
    return fixed_bytes(book)


def list_alone(faults: Faults) -> bytes:
    """Only the list of places, for a workbook too big to be sent to and fro."""
    book = blank_book()
    add_list(book, faults, {}, say.LIST_STEPS, "")
    return fixed_bytes(book)
