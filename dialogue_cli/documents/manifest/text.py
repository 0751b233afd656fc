"""The text of a paper part by part: a paragraph each, and a row each of the tables of data.

The same text gives the same parts after Word or LibreOffice has saved it: runs, styles and spaces do not count.
A table of data is known by the heading that it repeats; header and signature stand in tables without one.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from dialogue_cli.documents.nd30.lint.reading.ooxml import MC, W

_BETWEEN = "|"
# What the builder writes; nothing else holds text in it.
_WRITTEN = re.compile(
    r'<w:t xml:space="preserve">([^<]*)<|<(/w:p|/w:tr|/w:tbl|w:tblHeader/|w:br/|w:tab/)>'
)
_SPACE = {"w:br/", "w:tab/"}
# Looks, what was struck out with changes tracked, and what stands there a second time for old programs.
_NOT_READ = {W + "pPr", W + "rPr", W + "moveFrom", W + "del", MC + "Fallback"}


@dataclass(frozen=True, slots=True)
class TextPart:
    """The text of a part; where it stands: the place of a paragraph, or of a table and a row in it, from 1."""

    text: str
    place: int
    row: int = 0


def written_parts(body: str) -> list[str]:
    """The texts of the parts of a body that the builder has just written."""
    parts: list[str] = []
    cells: list[str] = []
    pieces: list[str] = []
    in_rows = False
    for text, mark in _WRITTEN.findall(body):
        if not mark:
            pieces.append(text)
        elif mark in _SPACE:
            pieces.append(" ")
        elif mark == "/w:p":
            (cells if in_rows else parts).append(_plain("".join(pieces)))
            pieces = []
        elif mark == "w:tblHeader/":
            in_rows = True
        elif mark == "/w:tbl":
            in_rows = False
        elif in_rows:
            parts.append(_row(cells))
            cells = []
    return [unescape(part) if "&" in part else part for part in parts if part]


def read_parts(body: Any) -> list[TextPart]:
    """The parts of a body out of any .docx, as a word processor has saved it."""
    return [part for part in _Reader().parts(body) if part.text]


def row_text(cells: Iterable[str]) -> str:
    """The text of a row whose cells hold one paragraph each."""
    return _row([_plain(cell) for cell in cells])


def paragraph_text(text: str) -> str:
    """The text of a paragraph as a part has it."""
    return _plain(text)


class _Reader:
    """One pass over the tree: counts paragraphs with text, and tables of data."""

    def __init__(self) -> None:
        self._paragraphs = self._tables = 0

    def parts(self, parent: Any) -> Iterator[TextPart]:
        for child in parent:
            if child.tag == W + "p":
                yield self._paragraph(child)
            elif child.tag == W + "tbl" and child.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None:
                yield from self._rows(child)
            elif isinstance(child.tag, str) and child.tag not in _NOT_READ:
                yield from self.parts(child)

    def _paragraph(self, element: Any) -> TextPart:
        text = _plain(_shown(element))
        self._paragraphs += bool(text)
        return TextPart(text, self._paragraphs)

    def _rows(self, table: Any) -> Iterator[TextPart]:
        self._tables += 1
        for number, row in enumerate(table.iter(W + "tr"), start=1):
            cells = [_plain(_shown(paragraph)) for paragraph in row.iter(W + "p")]
            yield TextPart(_row(cells), self._tables, number)


def _shown(element: Any) -> str:
    """The text that a paragraph shows; what was struck out with changes tracked is gone."""
    pieces = []
    for child in element:
        if child.tag == W + "t":
            pieces.append(child.text or "")
        elif child.tag in (W + "br", W + "tab", W + "cr"):
            pieces.append(" ")
        elif child.tag == W + "noBreakHyphen":
            pieces.append("-")
        elif isinstance(child.tag, str) and child.tag not in _NOT_READ:
            pieces.append(_shown(child))
    return "".join(pieces)


def _row(cells: Iterable[str]) -> str:
    text = _BETWEEN.join(cells)
    return text if text.strip(_BETWEEN) else ""


def _plain(text: str) -> str:
    """Blanks do not count: a word processor may keep them otherwise."""
    text = " ".join(text.split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)
