"""Everything that a .docx says, paragraph by paragraph, with a place that a person can find."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

from dialogue_cli.messages import documents as say

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What Word would take out of a revision is still in the file.
_TEXTS = (f"{_W}t", f"{_W}delText")
_BREAKS = (f"{_W}tab", f"{_W}br", f"{_W}cr")
_BODY = "word/document.xml"
_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
_PROPERTIES = re.compile(r"docProps/(?:core|custom|app)\.xml")
_CODE = re.compile(r"\b(?:CH|KN)-\d{3,}\b")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One paragraph: its text and where it stands; `code` is the question or petition of its table row, or empty."""

    text: str
    where: str
    code: str = ""


def spoken_text(document: bytes) -> str:
    """All text of a .docx, a line a paragraph: for one quick look at the whole."""
    return "\n".join(text for part in _parts(document) for text in _lines(part))


def spoken(document: bytes) -> Iterator[Spoken]:
    """Every paragraph that says something, in the order of reading; the body first."""
    for name, part in _named_parts(document):
        if _PROPERTIES.fullmatch(name):
            text = " ".join(part.itertext())
            yield Spoken(text, say.IN_PROPERTIES)
        elif name == _BODY:
            yield from _body(part)
        else:
            yield from (Spoken(text, say.AROUND) for text in _lines(part) if text.strip())


def _body(part: Any) -> Iterator[Spoken]:
    """Paragraphs by their number among those that say something, rows by table and number."""
    tables = {table: n for n, table in enumerate(part.iter(f"{_W}tbl"), start=1)}
    number = 0
    for paragraph in part.iter(f"{_W}p"):
        text = _text(paragraph)
        if not text.strip():
            continue
        row = next(paragraph.iterancestors(f"{_W}tr"), None)
        if row is None:
            number += 1
            found = _CODE.search(text)
            yield Spoken(text, say.PARAGRAPH.format(number=number), found[0] if found else "")
            continue
        table = next(row.iterancestors(f"{_W}tbl"))
        place = len(list(row.itersiblings(f"{_W}tr", preceding=True))) + 1
        found = _CODE.search(" ".join(map(_text, row.iter(f"{_W}p"))))
        where = say.TABLE_ROW.format(table=tables[table], row=place)
        yield Spoken(text, where, found[0] if found else "")


def _lines(part: Any) -> Iterator[str]:
    """The paragraphs of a part; of one without any (properties) each element's text."""
    if part.tag.startswith(_W):
        return map(_text, part.iter(f"{_W}p"))
    return part.itertext()  # type: ignore[no-any-return]


def _text(paragraph: Any) -> str:
    return "".join(
        (one.text or "") if one.tag in _TEXTS else " " for one in paragraph.iter(*_TEXTS, *_BREAKS)
    )


def _parts(document: bytes) -> Iterator[Any]:
    return (part for _, part in _named_parts(document))


def _named_parts(document: bytes) -> Iterator[tuple[str, Any]]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    with ZipFile(BytesIO(document)) as package:
        names = [n for n in package.namelist() if _PARTS.fullmatch(n) or _PROPERTIES.fullmatch(n)]
        for name in sorted(names, key=lambda one: (one != _BODY, one)):
            yield name, etree.fromstring(package.read(name), parser)
