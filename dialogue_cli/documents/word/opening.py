"""Opens an office's own Word file as a template: safe to read, and fit to go out as a paper."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from dialogue_cli.documents.errors import WordTemplateRefusedError
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.lint.refusals import PaperDamaged
from dialogue_cli.messages import documents as sentences

MEGABYTE = 1024 * 1024
MOST_UNPACKED = 60 * MEGABYTE
# Text with tags; pictures may be larger.
MOST_TEXT = 4 * MEGABYTE
CONTENT_TYPES = "[Content_Types].xml"
# What a note to the template's author would leave in every paper.
_NOTES = re.compile(r"/(comments\w*|people)$")
_ATTACHED_TEMPLATE, _HYPERLINK = "/attachedTemplate", "/hyperlink"
_WITH_TAGS = ("header", "footer", "footnotes", "endnotes")
_COMMENT_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
# Letters that stand for values while a template is filled; in a template's own text they would be taken for such.
_STANDING_FOR_VALUES = re.compile("[\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class WordFile:
    """The parts of a template by name, and the roots of those that may hold tags, the document first."""

    document: str
    parts: Mapping[str, bytes]
    with_tags: Mapping[str, Any]


def open_word(file: str, content: bytes) -> WordFile:
    """Read a template; `file` names it in messages.

    Raises WordTemplateRefusedError, and NotAPaper, PaperDamaged, PaperProtected, PaperTooBig or PaperUnsafe.
    """
    package = Package(file, content)
    if package.unpacked > MOST_UNPACKED:
        raise _refused(file, sentences.WORD_TOO_BIG.format(most=MOST_UNPACKED // MEGABYTE))
    parts = {name: package.raw(name) for name in package.parts if not name.endswith("/")}
    dropped = set[str]()
    for name in [name for name in parts if name.endswith(".rels")]:
        root = package.xml(name)
        dropped |= set(_unrelated(file, name, root))
        parts[name] = _written(root)
    with_tags = {name: package.xml(name) for name in _tagged(package)}
    for name, root in with_tags.items():
        if len(parts[name]) > MOST_TEXT:
            raise _refused(file, sentences.WORD_TOO_BIG.format(most=MOST_TEXT // MEGABYTE))
        _cleaned(file, root)
    if CONTENT_TYPES not in parts:
        raise PaperDamaged(file=file)
    parts[CONTENT_TYPES] = _without_types(package.xml(CONTENT_TYPES), dropped)
    kept = {name: part for name, part in parts.items() if name not in dropped}
    return WordFile(package.document, kept, with_tags)


def _tagged(package: Package) -> Iterator[str]:
    """The document, its headers and footers, its notes."""
    yield package.document
    relations = package.relations(package.document).values()
    found = (r.target for r in relations if r.kind in _WITH_TAGS and not r.external)
    yield from dict.fromkeys(target for target in found if target in package)


def _unrelated(file: str, name: str, root: Any) -> Iterator[str]:
    """Take away relations that may not go out with a paper; the names of the parts that nobody needs then.

    Word leaves the path of the author's own template in a file, and would open a picture or a page that lies elsewhere.
    """
    folder = posixpath.dirname(posixpath.dirname(name))
    for one in list(root):
        kind = one.get("Type", "")
        external = one.get("TargetMode") == "External"
        if _NOTES.search(kind) and not external:
            yield posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))[1:]
            root.remove(one)
        elif external and kind.endswith(_ATTACHED_TEMPLATE):
            root.remove(one)
        elif external and not kind.endswith(_HYPERLINK):
            raise _refused(file, sentences.WORD_LINKED)


def _cleaned(file: str, root: Any) -> None:
    """Take away comments and letters that would stand for values; refuse a text with open changes."""
    if next(root.iter(*(W + name for name in _CHANGES)), None) is not None:
        raise _refused(file, sentences.WORD_CHANGES)
    for mark in list(root.iter(*(W + name for name in _COMMENT_MARKS))):
        mark.getparent().remove(mark)
    for element in root.iter(etree.Element):
        if element.text and not element.text.isascii():
            element.text = _STANDING_FOR_VALUES.sub("", element.text)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)


def _without_types(root: Any, dropped: set[str]) -> bytes:
    for one in list(root):
        if one.get("PartName", "").lstrip("/") in dropped:
            root.remove(one)
    return _written(root)


def _written(root: Any) -> bytes:
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _refused(file: str, reason: str) -> WordTemplateRefusedError:
    return WordTemplateRefusedError(file=file, reason=reason)
