"""Reads the sheets of a file whose format is known: the way from a package to cells."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from itertools import chain, count
from types import MappingProxyType

from dialogue_cli.intake import workbook
from dialogue_cli.intake.opening.limits import MAX_CELLS, too_big
from dialogue_cli.intake.opening.package import Format, Package
from dialogue_cli.intake.refusals import FileUnreadable
from dialogue_cli.intake.workbook import Merge, Sheet
from dialogue_cli.messages import formats as say

_HERE = "dialogue_cli.intake.formats"
# Loaded when such a file comes: most are workbooks, and the parsers of the others take time to load.
_READERS: Mapping[Format, str] = MappingProxyType(
    {
        "text": "delimited",
        "docx": "word",
        "ods": "open_document",
        "html": "web_page",
        "mhtml": "web_page",
        "spreadsheet-ml": "spreadsheet_ml",
    }
)


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """Every sheet in the order of the file.

    Raises FileProtected, FileUnreadable, FileUnsafe, FileTooBig, WordWithoutTable or PageWithoutTable.
    """
    module = _READERS.get(package.format)
    if module is None:
        read: Callable[[Package], tuple[Sheet, ...]] = workbook.read_sheets
    else:
        read = import_module(f"{_HERE}.{module}").read_sheets
    sheets = read(package)
    if not sheets:
        raise FileUnreadable(file=package.name)
    sheets = tuple(_named_apart(sheets))
    if package.unworked:
        sheets = import_module(f"{_HERE}.formulas").with_results(package, sheets)
    return tuple(_within(package.name, sheet) for sheet in sheets)


def _named_apart(sheets: Iterable[Sheet]) -> Iterator[Sheet]:
    """The sheets, each under a name of its own: rows are counted and found again by it."""
    taken: set[str] = set()
    for sheet in sheets:
        names = chain([sheet.name], (f"{sheet.name} ({number})" for number in count(2)))
        name = next(name for name in names if name not in taken)
        taken.add(name)
        yield sheet if name == sheet.name else replace(sheet, name=name)


def _within(name: str, sheet: Sheet) -> Sheet:
    """The sheet with its merges cut to its filled area; merges laid over each other are refused."""
    if not sheet.merges or not sheet.rows:
        return sheet
    bottom, right = len(sheet.rows) - 1, len(sheet.rows[0]) - 1
    merges = tuple(
        Merge(merge.top, merge.left, min(merge.bottom, bottom), min(merge.right, right))
        for merge in sheet.merges
        if merge.top <= bottom and merge.left <= right
    )
    covered = sum((m.bottom - m.top + 1) * (m.right - m.left + 1) for m in merges)
    if covered > MAX_CELLS:
        raise too_big(name, say.MEASURE_MERGES, covered, MAX_CELLS)
    return replace(sheet, merges=merges)
