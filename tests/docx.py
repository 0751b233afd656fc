"""Reads a .docx as plain text, for tests that look at what a paper says."""

import zipfile
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(path: Path) -> list[str]:
    """The body's paragraphs in order, those of table cells too; a line break is a newline."""
    with zipfile.ZipFile(path) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
    return [_text(paragraph) for paragraph in root.iter(f"{W}p")]


def text(path: Path) -> str:
    """All paragraphs, one a line."""
    return "\n".join(paragraphs(path))


def _text(paragraph: etree._Element) -> str:
    found = []
    for node in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab", f"{W}noBreakHyphen"):
        found.append(_PIECES.get(node.tag, node.text or ""))
    return "".join(found)


_PIECES = {f"{W}br": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
