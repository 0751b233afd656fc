"""Opens the workbook of a sender so that nothing in it acts any more: values and looks alone are kept."""

import io
import re
import warnings
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.packaging.custom import CustomPropertyList
from openpyxl.workbook.external_link.external import ExternalLink
from openpyxl.worksheet.worksheet import Worksheet

from dialogue_cli.messages import returned as say
from dialogue_cli.vietnamese.text import fold_key
from dialogue_cli.workbooks.fault_marks import unmark
from dialogue_cli.workbooks.plain_text import may_be_formula

# What reaches out of the workbook: another file, a program, the network.
_REACHES_OUT = re.compile(
    r"[\[|]|webservice|hyperlink|filterxml|rtd|call|register|exec", re.IGNORECASE
)
_OWN_TITLES = frozenset(map(fold_key, (say.TITLE, say.LIST_TITLE)))


def open_safely(content: bytes) -> Workbook:
    """A workbook without formulas, macros, links, pictures and charts, and without what was marked before."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it cannot keep is told in the copy
        book = load_workbook(io.BytesIO(content), data_only=True, keep_vba=False, keep_links=False)
    for sheet in list(book.worksheets):
        if _is_ours(sheet) and len(book.worksheets) > 1:
            book.remove(sheet)
    for chart in list(book.chartsheets):
        book.remove(chart)
    for sheet in book.worksheets:
        unmark(sheet)
        _still_sheet(sheet)
    links: list[ExternalLink] = book._external_links  # type: ignore[attr-defined]
    links.clear()
    _still_names(book.defined_names)
    book.custom_doc_props = CustomPropertyList()  # type: ignore[attr-defined]
    return book


def blank_book() -> Workbook:
    """A workbook without any sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def _is_ours(sheet: Worksheet) -> bool:
    first = sheet.cell(1, 1).value
    return isinstance(first, str) and fold_key(first) in _OWN_TITLES


def _still_sheet(sheet: Any) -> None:
    sheet._images, sheet._charts, sheet._pivots = [], [], []
    sheet._hyperlinks = []
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell, Cell) and cell.value is not None:
                _still_cell(cell)
    _still_names(sheet.defined_names)
    checks = sheet.data_validations.dataValidation
    checks[:] = [one for one in checks if not _reaches_out(one.formula1, one.formula2)]
    sheet.conditional_formatting = _still_formatting(sheet.conditional_formatting)
    for table in sheet.tables.values():
        for column in table.tableColumns:
            column.calculatedColumnFormula = column.totalsRowFormula = None


def _still_formatting(given: Any) -> ConditionalFormattingList:
    kept = ConditionalFormattingList()
    for formatting in given:
        for rule in formatting.rules:
            if not _reaches_out(*(rule.formula or ())):
                kept.add(str(formatting.sqref), rule)
    return kept


def _still_cell(cell: Cell) -> None:
    """A link stays as its text; a text that reads like a formula stays text when it is edited."""
    if cell.hyperlink:
        cell._hyperlink = None  # type: ignore[attr-defined]
    if isinstance(cell.value, str) and cell.data_type == "s" and may_be_formula(cell.value):
        cell.quotePrefix = True


def _still_names(names: Any) -> None:
    for name in [name for name, meant in names.items() if _reaches_out(meant.attr_text)]:
        del names[name]


def _reaches_out(*formulas: str | None) -> bool:
    return any(_REACHES_OUT.search(str(formula)) for formula in formulas if formula)
