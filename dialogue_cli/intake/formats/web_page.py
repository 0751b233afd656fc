"""Reads the tables of a web page as one sheet: many an .xls is one, made by a program or saved from Excel."""

import email
import email.policy
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from email.message import Message
from types import MappingProxyType

from lxml import etree

from dialogue_cli.intake.formats.grid import Grid
from dialogue_cli.intake.formats.markup import whole
from dialogue_cli.intake.opening.limits import MAX_PARTS, refuse_many_tags, too_big
from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import FileUnreadable, PageWithoutTable
from dialogue_cli.intake.workbook import Sheet, Value
from dialogue_cli.messages import formats as say
from dialogue_cli.messages import intake as messages
from dialogue_cli.vietnamese.mending.legacy import decode

_HEAD = 64 * 1024
_CHARSET = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w-]{1,30})", re.IGNORECASE)
# Only encodings of text: a name such as "zip" would unpack what it is given.
_TEXT_ENCODINGS = re.compile(
    r"utf-?(?:8|16)(?:-?[lb]e)?|windows-125\d|cp\d{3,4}|iso-8859-\d{1,2}|latin-?1"
)
_SHEET_NAME = re.compile(r"<x:Name>([^<]{1,100})</x:Name>")
_GAPS = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r"[ \t]+")
_IN_POWERS = re.compile(r"\s*\d[.,]\d+E\+\d+\s*", re.IGNORECASE)
_UNSEEN = frozenset({"script", "style", "title", "noscript", "xml", "select", "template"})
_CELLS = frozenset({"td", "th"})
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"})
_DEEPEST = 50
_NONE: Mapping[str, str] = MappingProxyType({})


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """The sheet that a page makes; one for each page with a table where a file holds several.

    Raises FileUnreadable, FileTooBig or PageWithoutTable.
    """
    refuse_many_tags(package.name, package.content)
    pages = _parts(package) if package.format == "mhtml" else iter((_text(package.content),))
    found = [(page, grid) for page in pages if (grid := _read(package.name, page))]
    if not found:
        raise PageWithoutTable(file=package.name)
    return tuple(
        grid.sheet(_name(page) or say.SHEET_OF_PAGE.format(number=number))
        for number, (page, grid) in enumerate(found, start=1)
    )


def _read(name: str, page: str) -> Grid | None:
    """The tables of one page below each other; None when it has none."""
    reader = _Page(name)
    parser = etree.HTMLParser(target=reader, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        parser.feed(page.replace("\x00", "").encode("utf-8", "replace"))
        parser.close()
    except (etree.LxmlError, AssertionError) as error:
        raise FileUnreadable(file=name) from error
    return reader.grid if reader.tables else None


def _text(content: bytes) -> str:
    """A page as text: UTF-8 where it is that, else as the page says, else as the words say."""
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        with suppress(UnicodeDecodeError):
            return content.decode("utf-8-sig")
        declared = _CHARSET.search(content[:_HEAD])
        encoding = declared[1].decode("ascii", "replace").casefold() if declared else ""
        if _TEXT_ENCODINGS.fullmatch(encoding) and not encoding.startswith("utf"):
            with suppress(LookupError, UnicodeDecodeError):
                return content.decode(encoding)
    return decode(content).text


def _parts(package: Package) -> Iterator[str]:
    """The pages of a "single file web page"; its pictures and style sheets are left alone."""
    limits = package.content.count(b"\n--")
    if limits > MAX_PARTS:
        raise too_big(package.name, messages.MEASURE_PARTS, limits, MAX_PARTS)
    try:
        whole_file = email.message_from_bytes(package.content, policy=email.policy.compat32)
    except (RecursionError, ValueError) as error:
        raise FileUnreadable(file=package.name) from error
    for part in whole_file.walk():
        if part.get_content_type() == "text/html" and (content := _decoded(part)):
            yield _text(content)


def _decoded(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _name(page: str) -> str:
    found = _SHEET_NAME.search(page[:_HEAD])
    return found[1].strip() if found else ""


class _Table:
    def __init__(self, name: str) -> None:
        self.name = name
        self.grid = Grid(name)
        self._cell: list[str] | None = None
        self._attributes: Mapping[str, str] = {}

    @property
    def sink(self) -> list[str] | None:
        """Where text goes: into the cell that is open."""
        return self._cell

    def start_row(self) -> None:
        self.end_cell()
        self.grid.start_row()

    def start_cell(self, attributes: Mapping[str, str]) -> None:
        self.end_cell()
        if not len(self.grid):
            self.grid.start_row()
        self._cell, self._attributes = [], dict(attributes) if attributes else _NONE

    def end_cell(self) -> None:
        if self._cell is None:
            return
        if not self._attributes:  # as nearly every cell of a long table
            self.grid.put(_joined(self._cell))
            self._cell = None
            return
        value = _value(_joined(self._cell), self._attributes.get("x:num", ""))
        across = whole(self._attributes.get("colspan"), 1)
        self.grid.put(value, across=across, down=whole(self._attributes.get("rowspan"), 1))
        self._cell = None

    def taken_out(self) -> tuple[Grid, str]:
        """The rows so far and the text of the open cell, both taken out of the table."""
        rows, text = self.grid, _joined(self._cell or [])
        rows.trim()
        self.grid, self._cell = Grid(self.name), []
        self.grid.start_row()
        return rows, text


class _Page:
    """What the parser calls; lxml builds no tree for it and resolves nothing."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.grid = Grid(name)
        self.tables = 0
        self._open: list[_Table] = []
        self._above: list[str] = []
        self._unseen = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _CELLS:
            if self._open:
                self._open[-1].start_cell(attributes)
        elif tag in _UNSEEN:
            self._unseen += 1
        elif tag == "br":
            self._sink().append("\n")
        elif tag in _BLOCKS:
            self._break()
        elif tag == "table":
            self._open_table()
        elif self._open and tag == "tr":
            self._open[-1].start_row()

    def end(self, tag: str) -> None:
        if tag in _CELLS or tag == "tr":
            if self._open:
                self._open[-1].end_cell()
        elif tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _BLOCKS:
            self._break()
        elif self._open and tag == "table":
            self._close_table()

    def data(self, text: str) -> None:
        if not self._unseen:
            has_gaps = "  " in text or not text.isprintable()
            self._sink().append(_GAPS.sub(" ", text) if has_gaps else text)

    def close(self) -> None:
        while self._open:
            self._close_table()

    def _sink(self) -> list[str]:
        inside = self._open[-1].sink if self._open else None
        return self._above if inside is None else inside

    def _break(self) -> None:
        """Begin a line, unless one has just begun."""
        sink = self._sink()
        if sink and sink[-1] != "\n":
            sink.append("\n")

    def _open_table(self) -> None:
        if not self._open:
            self._set_texts_above()
        if len(self._open) >= _DEEPEST:
            raise too_big(self.name, say.MEASURE_DEPTH, len(self._open) + 1, _DEEPEST)
        self._open.append(_Table(self.name))

    def _set_texts_above(self) -> None:
        lines = _joined(self._above).split("\n")
        self.grid.texts_above([line for line in lines if line])
        self._above.clear()

    def _close_table(self) -> None:
        """A table in a cell is a table when it has rows and columns; else it is the cell's text."""
        table = self._open.pop()
        table.end_cell()
        self.tables += 1
        outer = self._open[-1] if self._open else None
        if outer is None or outer.sink is None:
            self.grid.append(table.grid)
        elif table.grid.is_table:
            rows, text = outer.taken_out()
            self.grid.append(rows)
            self.grid.texts_above(text.split("\n") if text else [])
            self.grid.append(table.grid)
        else:
            outer.sink.append("\n" + table.grid.as_text() + "\n")


def _joined(pieces: list[str]) -> str:
    """A text without the gaps that the page's layout leaves in it."""
    if (
        len(pieces) == 1
        and "\n" not in pieces[0]
        and "  " not in pieces[0]
        and "\t" not in pieces[0]
    ):
        return pieces[0].strip(" ")
    lines = (line.strip(" ") for line in _SPACES.sub(" ", "".join(pieces)).split("\n"))
    return "\n".join(line for line in lines if line)


def _value(text: str, number: str) -> Value:
    """The text as shown; a number too wide for its column is shown in powers of ten and taken whole."""
    if number and _IN_POWERS.fullmatch(text):
        with suppress(ValueError):
            return float(number)
    return text
