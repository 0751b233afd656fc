"""Puts a page number at the top of the pages, and takes one away from their foot."""

import re
from typing import Any

from lxml import etree

from dialogue_cli.documents.nd30.lint.checks.page_numbers import has_page_field
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.ooxml import R, W
from dialogue_cli.documents.nd30.lint.reading.paper import Paper, Section, paragraphs_of
from dialogue_cli.documents.nd30.lint.repair.elements import placed
from dialogue_cli.documents.nd30.page import page_number

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEADER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_CONTENT_TYPES = "[Content_Types].xml"
# What stands around a number at the foot: “Trang 2/5”, “- 2 -”.
_NUMBER_ONLY = re.compile(r"(?:trang|page)?[\s\d/\-–—.|]*", re.IGNORECASE)
_MAIN = W.strip("{}")


def number_pages(package: Package, paper: Paper) -> dict[str, bytes] | None:
    """Number the pages of a document; the parts that are new. The other parts are changed in place.

    None, and nothing is changed, where a header cannot be joined to the document.
    """
    section = paper.sections[0]
    default = [head for head in section.heads if (head.kind, head.pages) == ("header", "default")]
    if default:
        package.xml(default[0].part).insert(0, _paragraph())
        new: dict[str, bytes] = {}
    elif _relations(package) in package and _CONTENT_TYPES in package:
        new = _new_header(package, section)
    else:
        return None
    _clear_footers(paper)
    placed(section.element, "titlePg").attrib.pop(f"{W}val", None)
    return new


def _clear_footers(paper: Paper) -> None:
    footers = (head.blocks for one in paper.sections for head in one.heads if head.kind == "footer")
    for paragraph in (paragraph for blocks in footers for paragraph in paragraphs_of(blocks)):
        if has_page_field(paragraph) and _NUMBER_ONLY.fullmatch(paragraph.typed.strip()):
            for child in [child for child in paragraph.element if child.tag != f"{W}pPr"]:
                paragraph.element.remove(child)


def _new_header(package: Package, section: Section) -> dict[str, bytes]:
    folder = package.document.rpartition("/")[0]
    number = 1
    while f"{folder}/header{number}.xml" in package.parts:
        number += 1
    name, key = f"header{number}.xml", f"rIdSoTrang{number}"
    entry = etree.SubElement(package.xml(_relations(package)), f"{{{_RELATIONS}}}Relationship")
    entry.attrib.update({"Id": key, "Type": _HEADER, "Target": name})
    override = etree.SubElement(package.xml(_CONTENT_TYPES), f"{{{_TYPES}}}Override")
    override.attrib.update({"PartName": f"/{folder}/{name}", "ContentType": _CONTENT})
    for lost in section.element.findall(f"{W}headerReference[@{W}type='default']"):
        section.element.remove(lost)  # its part is not there
    reference = section.element.makeelement(f"{W}headerReference")
    reference.set(f"{W}type", "default")
    reference.set(f"{R}id", key)
    section.element.insert(0, reference)
    root = etree.Element(f"{W}hdr", nsmap={"w": _MAIN})
    root.append(_paragraph())
    declared = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return {f"{folder}/{name}": declared}


def _relations(package: Package) -> str:
    """The part that says what the document is joined to."""
    folder, _, file = package.document.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def _paragraph() -> Any:
    """The paragraph that the builder puts there, without the style that is its own."""
    root = etree.fromstring(f'<w:x xmlns:w="{_MAIN}">{page_number()}</w:x>')
    etree.strip_elements(root, f"{W}pStyle")
    return root[0]
