"""Puts a manifest into the package of a .docx so that Word keeps it: a custom XML part, joined to the document."""

import posixpath
from collections.abc import Mapping

from lxml import etree

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_TYPES, _DOCUMENT = "[Content_Types].xml", "word/document.xml"
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_ITEM_KEY = "{5C7D1D0B-6E0F-5B4D-9B39-0A1D1A6C0E01}"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EMPTY_RELATIONS = f'{_HEAD}<Relationships xmlns="{_RELATIONS}"/>'.encode()
RELATION = "rIdManifest"


def sealed(
    parts: Mapping[str, bytes], manifest: bytes, namespace: str, document: str = _DOCUMENT
) -> dict[str, bytes]:
    """The parts of a package with the manifest among them, under the first number that is free."""
    item, properties = names(parts)
    rels = f"customXml/_rels/{posixpath.basename(item)}.rels"
    folder, _, file = document.rpartition("/")
    of_document = f"{folder}/_rels/{file}.rels"
    target = posixpath.relpath(item, folder or ".")
    return {
        **parts,
        _TYPES: _with_type(parts[_TYPES], properties),
        of_document: _joined(
            parts.get(of_document, _EMPTY_RELATIONS), RELATION, "customXml", target
        ),
        item: manifest,
        rels: _joined(_EMPTY_RELATIONS, "rId1", "customXmlProps", posixpath.basename(properties)),
        properties: _properties(namespace),
    }


def names(parts: Mapping[str, bytes]) -> tuple[str, str]:
    """The names of the manifest and of its properties in a package that has these parts."""
    number = 1
    while f"customXml/item{number}.xml" in parts:
        number += 1
    return f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"


def _joined(relations: bytes, key: str, kind: str, target: str) -> bytes:
    root = etree.fromstring(relations)
    relation = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship")
    relation.set("Id", key)
    relation.set("Type", f"{_OFFICE}/relationships/{kind}")
    relation.set("Target", target)
    return _HEAD.encode() + bytes(etree.tostring(root, encoding="UTF-8"))


def _with_type(types: bytes, properties: str) -> bytes:
    root = etree.fromstring(types)
    tag = f"{{{_CONTENT_TYPES}}}"
    if not any(one.get("Extension") == "xml" for one in root.iter(f"{tag}Default")):
        default = etree.Element(f"{tag}Default", Extension="xml", ContentType="application/xml")
        root.insert(0, default)
    etree.SubElement(
        root, f"{tag}Override", PartName=f"/{properties}", ContentType=_PROPERTIES_TYPE
    )
    return _HEAD.encode() + bytes(etree.tostring(root, encoding="UTF-8"))


def _properties(namespace: str) -> bytes:
    """What Word wants to know of a custom part: a key of its own and the schema it follows."""
    return (
        f'{_HEAD}<ds:datastoreItem ds:itemID="{_ITEM_KEY}" xmlns:ds="{_OFFICE}/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{namespace}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
