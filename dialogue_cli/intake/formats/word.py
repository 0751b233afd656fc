"""Reads the tables of a .docx as one sheet: each below the other, under the paragraphs above it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dialogue_cli.intake.formats.grid import Grid
from dialogue_cli.intake.formats.list_numbers import ListNumbers, ListStyles
from dialogue_cli.intake.formats.markup import Attributes, Walker, whole
from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.limits import MAX_DOCUMENT
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import WordWithoutTable
from dialogue_cli.intake.workbook import Merge, Sheet
from dialogue_cli.messages import formats as say

_DOCUMENT, _NUMBERING, _STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
# Deleted or moved text, what stood before a change, text boxes, the second form of a drawing.
_NOT_READ = frozenset(
    (
        *("del", "moveFrom", "txbxContent", "Fallback", "instrText", "delText", "delInstrText"),
        *("pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange"),
    )
)
_OFF = frozenset({"0", "false", "off", "none"})
_WIDEST = 63  # columns of a table in Word
# Ticked and empty boxes of the symbol fonts.
_SYMBOLS: Mapping[str, str] = MappingProxyType(
    {"F0FC": "\u2713", "F0FE": "\u2611", "F0FD": "\u2612", "F0A8": "\u2610", "F06F": "\u2610"}
)
_ENDS_BARE = re.compile(r"[0-9a-zA-Z]$")


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """The one sheet that a document makes.

    Raises FileUnreadable, FileUnsafe, FileTooBig or WordWithoutTable.
    """
    archive = Archive(package.name, package.content)
    numbers, styles = ListNumbers(package.name), ListStyles(package.name)
    for walker, name in ((numbers, _NUMBERING), (styles, _STYLES)):
        if part := archive.parts.get(name):
            walker.walk(archive.read(part, MAX_DOCUMENT))
    document = _Document(package.name, numbers, styles)
    document.walk(archive.read(archive.parts[_DOCUMENT], MAX_DOCUMENT))
    if not document.tables:
        raise WordWithoutTable(file=package.name)
    return (document.grid.sheet(say.SHEET_OF_WORD),)


@dataclass(slots=True)
class _Paragraph:
    text: list[str] = field(default_factory=list)
    style: str = ""
    list_: str = ""
    level: int | None = None


@dataclass(slots=True)
class _Cell:
    lines: list[str] = field(default_factory=list)
    across: int = 1
    goes_on: str = ""  # "restart" or "continue" of a vertical merge
    beside: str = ""  # the same of a horizontal one, as old files write it


@dataclass(slots=True)
class _Row:
    before: int = 0
    deleted: bool = False
    cells: list[_Cell] = field(default_factory=list)


class _Document(Walker):
    """Goes through the body; only the outermost tables make rows, a table in a cell is its text."""

    def __init__(self, name: str, numbers: ListNumbers, styles: ListStyles) -> None:
        super().__init__(name)
        self.grid = Grid(name)
        self.tables = 0
        self._numbers, self._styles = numbers, styles
        self._above: list[str] = []
        self._unread = self._inside = 0
        self._row = _Row()
        self._cell = _Cell()
        self._paragraphs: list[_Paragraph] = []
        self._in_text = self._hidden = self._of_paragraph = self._of_row = False
        self._tall: dict[int, Merge] = {}

    def opened(self, tag: str, attributes: Attributes) -> None:
        if self._unread:
            self._unread += 1
        elif tag in _NOT_READ:
            if tag == "del" and self._of_row:
                self._row.deleted = True
            self._unread = 1
        elif handle := _OPENED.get(tag):
            handle(self, attributes)

    def closed(self, tag: str) -> None:
        if self._unread:
            self._unread -= 1
        elif handle := _CLOSED.get(tag):
            handle(self)

    def text(self, text: str) -> None:
        if self._in_text and not self._hidden and not self._unread and self._paragraphs:
            self._paragraphs[-1].text.append(text)

    # Paragraphs.

    def _open_paragraph(self, _attributes: Attributes) -> None:
        self._paragraphs.append(_Paragraph())

    def _close_paragraph(self) -> None:
        text = self._numbered(self._paragraphs.pop())
        if self._inside:
            self._cell.lines.append(text)
        elif text.strip():
            self._above.append(text)

    def _numbered(self, paragraph: _Paragraph) -> str:
        number, level = paragraph.list_, paragraph.level or 0
        if not number and paragraph.style:
            number, own = self._styles.list_of(paragraph.style)
            level = own if paragraph.level is None else level
        text = "".join(paragraph.text)
        label = self._numbers.label(number, level) if number else ""
        if label and text.strip():
            text = f"{label}. {text}" if _ENDS_BARE.search(label) else f"{label} {text}"
        return text if text.strip() else ("" if label == "-" else label)

    def _describe_paragraph(self, _attributes: Attributes) -> None:
        self._of_paragraph = True

    def _end_description(self) -> None:
        self._of_paragraph = False

    def _style(self, attributes: Attributes) -> None:
        if self._paragraphs:
            self._paragraphs[-1].style = attributes.get("val", "")

    def _list(self, attributes: Attributes) -> None:
        if self._paragraphs and self._of_paragraph:
            self._paragraphs[-1].list_ = attributes.get("val", "")

    def _level(self, attributes: Attributes) -> None:
        if self._paragraphs:
            self._paragraphs[-1].level = whole(attributes.get("val"), 0)

    # Text.

    def _open_run(self, _attributes: Attributes) -> None:
        self._hidden = False

    def _hide(self, attributes: Attributes) -> None:
        if not self._of_paragraph:
            self._hidden = attributes.get("val", "1") not in _OFF

    def _open_text(self, _attributes: Attributes) -> None:
        self._in_text = True

    def _close_text(self) -> None:
        self._in_text = False

    def _write(self, sign: str) -> None:
        if self._paragraphs and not self._hidden and not self._of_paragraph:
            self._paragraphs[-1].text.append(sign)

    def _symbol(self, attributes: Attributes) -> None:
        self._write(_SYMBOLS.get(attributes.get("char", "").upper(), ""))

    # Tables.

    def _open_table(self, _attributes: Attributes) -> None:
        self._inside += 1
        if self._inside > 1:
            return
        self.grid.texts_above(self._above)
        self._above.clear()
        self.tables += 1

    def _close_table(self) -> None:
        self._inside -= 1
        if not self._inside:
            for column in tuple(self._tall):
                self._end_merge(column)

    def _open_row(self, _attributes: Attributes) -> None:
        if self._inside == 1:
            self._row = _Row()

    def _describe_row(self, _attributes: Attributes) -> None:
        self._of_row = self._inside == 1

    def _end_row_description(self) -> None:
        self._of_row = False

    def _before_row(self, attributes: Attributes) -> None:
        if self._inside == 1:
            self._row.before = min(whole(attributes.get("val"), 0), _WIDEST)

    def _open_cell(self, _attributes: Attributes) -> None:
        if self._inside == 1:
            self._cell = _Cell()

    def _across(self, attributes: Attributes) -> None:
        if self._inside == 1:
            self._cell.across = min(max(whole(attributes.get("val"), 1), 1), _WIDEST)

    def _goes_on(self, attributes: Attributes) -> None:
        if self._inside == 1:
            self._cell.goes_on = attributes.get("val", "continue")

    def _beside(self, attributes: Attributes) -> None:
        if self._inside == 1:
            self._cell.beside = attributes.get("val", "continue")

    def _close_cell(self) -> None:
        if self._inside != 1:
            return
        if self._cell.beside == "continue" and self._row.cells:
            self._row.cells[-1].across += self._cell.across
        else:
            self._row.cells.append(self._cell)
        self._cell = _Cell()

    def _close_row(self) -> None:
        if self._inside != 1 or self._row.deleted:
            return
        self.grid.start_row()
        self.grid.skip(self._row.before)
        column = self._row.before
        for cell in self._row.cells:
            self._set(cell, column)
            column += cell.across

    def _set(self, cell: _Cell, column: int) -> None:
        text = "\n".join(cell.lines).strip("\n")
        row, right = len(self.grid) - 1, column + cell.across - 1
        if cell.goes_on == "continue" and column in self._tall:
            above = self._tall[column]
            self._tall[column] = Merge(above.top, column, row, above.right)
            self.grid.put("", across=1)
            self.grid.skip(cell.across - 1)
            return
        self._end_merge(column)
        if cell.goes_on == "restart":
            self._tall[column] = Merge(row, column, row, right)
            self.grid.put(text)
            self.grid.skip(cell.across - 1)
        else:
            self.grid.put(text, across=cell.across)

    def _end_merge(self, column: int) -> None:
        merge = self._tall.pop(column, None)
        if merge and (merge.bottom > merge.top or merge.right > merge.left):
            self.grid.merge(merge)


_OPENED: Mapping[str, Callable[[_Document, Attributes], None]] = MappingProxyType(
    {
        "p": _Document._open_paragraph,
        "pPr": _Document._describe_paragraph,
        "pStyle": _Document._style,
        "numId": _Document._list,
        "ilvl": _Document._level,
        "r": _Document._open_run,
        "vanish": _Document._hide,
        "t": _Document._open_text,
        "br": lambda document, _: document._write("\n"),
        "cr": lambda document, _: document._write("\n"),
        "tab": lambda document, _: document._write(" "),
        "noBreakHyphen": lambda document, _: document._write("-"),
        "sym": _Document._symbol,
        "tbl": _Document._open_table,
        "tr": _Document._open_row,
        "trPr": _Document._describe_row,
        "gridBefore": _Document._before_row,
        "tc": _Document._open_cell,
        "gridSpan": _Document._across,
        "vMerge": _Document._goes_on,
        "hMerge": _Document._beside,
    }
)
_CLOSED: Mapping[str, Callable[[_Document], None]] = MappingProxyType(
    {
        "p": _Document._close_paragraph,
        "pPr": _Document._end_description,
        "t": _Document._close_text,
        "tbl": _Document._close_table,
        "tr": _Document._close_row,
        "trPr": _Document._end_row_description,
        "tc": _Document._close_cell,
    }
)
