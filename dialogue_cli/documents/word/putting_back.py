"""Puts the values into a filled part: data as it is, a missing value as a marked gap, and nothing Word would refuse."""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from html import escape
from typing import Any

from lxml import etree

from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.documents.nd30.rules import rules
from dialogue_cli.documents.values import Values
from dialogue_cli.messages import documents as sentences
from dialogue_cli.model.findings import Missing

Telling = Callable[[str], Exception]
"""Makes the error of a reason."""

_STANDING = re.compile("[\U000f0000-\U000fffff][\U00100000-\U0010ffff]")
_IN_MARKS = re.compile("<[^<>]*[\U000f0000-\U000fffff][^<>]*>")
_TEXTS = etree.XPath("//text()[normalize-space()]")
_MOST_QUOTED = 60
_BREAKS = re.compile("([\n\t])")
_ELEMENTS = {"\n": f"{W}br", "\t": f"{W}tab"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
# What follows a highlight among the properties of a run.
_AFTER_HIGHLIGHT = tuple(
    W + name
    for name in (
        *("u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
        *("eastAsianLayout", "specVanish", "oMath"),
    )
)


def parsed(xml: str, values: Values, told: Telling) -> Any:
    """The root of a filled part, values within the marks of Word in their place; raises what `told` makes."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(_in_marks(xml, values).encode(), parser)
    except etree.XMLSyntaxError as error:
        raise told(sentences.WORD_SHAPE) from error


def put_back(root: Any, values: Values, told: Telling) -> None:
    """Put every value of a part in its place; raises what `told` makes."""
    for text in _TEXTS(root):
        element = text.getparent()
        if text.is_tail or len(element):
            stray = values.text(text.strip())[:_MOST_QUOTED]
            raise told(sentences.REASON_OUTSIDE.format(text=stray))
        if _STANDING.search(text):
            _put(element, values)
    _sound(root)


def _in_marks(xml: str, values: Values) -> str:
    """Values within the marks of Word themselves, such as the colour of a cell."""

    def put(found: re.Match[str]) -> str:
        parts = values.parts(found[0])
        return "".join(text if own else escape(text) for text, own in parts)

    return _IN_MARKS.sub(put, xml)


def _put(element: Any, values: Values) -> None:
    run = element.getparent()
    if element.tag != f"{W}t" or run is None or run.tag != f"{W}r":
        element.text = values.text(element.text)
        return
    pieces = list(values.pieces(element.text))
    if not any(isinstance(piece, Missing) or _BREAKS.search(piece) for piece in pieces):
        element.text = "".join(map(str, pieces))
        element.set(_SPACE, "preserve")
        return
    _split(run, element, pieces)


def _split(run: Any, element: Any, pieces: list[str | Missing]) -> None:
    """The run parted where a gap stands: a gap is a run of its own, marked."""
    after = list(element.itersiblings())
    run.remove(element)
    for one in after:
        run.remove(one)
    now = run
    for piece in pieces:
        if isinstance(piece, Missing):
            gap = _like(run)
            gap.extend(_written(rules().texts["gap"].format(label=piece.label)))
            _highlighted(gap)
            now.addnext(gap)
            now = _like(run)
            gap.addnext(now)
        else:
            now.extend(_written(piece))
    now.extend(after)


def _like(run: Any) -> Any:
    made = etree.Element(run.tag)
    look = run.find(f"{W}rPr")
    if look is not None:
        made.append(deepcopy(look))
    return made


def _written(text: str) -> Iterator[Any]:
    for piece in filter(None, _BREAKS.split(text)):
        made = etree.Element(_ELEMENTS.get(piece, f"{W}t"))
        if piece not in _ELEMENTS:
            made.text = piece
            made.set(_SPACE, "preserve")
        yield made


def _highlighted(run: Any) -> None:
    look = run.find(f"{W}rPr")
    if look is None:
        look = etree.Element(f"{W}rPr")
        run.insert(0, look)
    for old in look.findall(f"{W}highlight"):
        look.remove(old)
    mark = etree.Element(f"{W}highlight")
    mark.set(f"{W}val", "yellow")
    following = next((one for one in look if one.tag in _AFTER_HIGHLIGHT), None)
    if following is None:
        look.append(mark)
    else:
        following.addprevious(mark)


def _sound(root: Any) -> None:
    """Mend what loops may leave and Word takes for damage: a cell without a paragraph, a table without a row."""
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f".//{W}tr") is None:
            table.getparent().remove(table)
    for cell in root.iter(f"{W}tc"):
        if len(cell) == 0 or cell[-1].tag != f"{W}p":
            etree.SubElement(cell, f"{W}p")
    seen = set[str]()
    for paragraph in root.iter(f"{W}p"):
        given = paragraph.get(_PARAGRAPH_ID)
        if given in seen:
            del paragraph.attrib[_PARAGRAPH_ID]
        elif given is not None:
            seen.add(given)
