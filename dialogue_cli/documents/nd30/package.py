"""The .docx as a package: an empty one made once through python-docx, one for each paper.

The same paper always gives the same bytes: entries in one order, no clock, no name of a machine.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from html import escape
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml

from dialogue_cli.documents.manifest.sealing import names, sealed
from dialogue_cli.documents.manifest.xml import NAMESPACE
from dialogue_cli.documents.nd30.ooxml import (
    element,
    paragraph,
    paragraph_properties,
    run_properties,
)
from dialogue_cli.documents.nd30.page import FIRST_HEADER_ID, HEADER_ID, page_number
from dialogue_cli.documents.nd30.rules import Style, rules, style
from dialogue_cli.documents.values import printable

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DOCUMENT, CORE = "word/document.xml", "docProps/core.xml"
_TYPES, _RELATIONS = "[Content_Types].xml", "word/_rels/document.xml.rels"
_PNG = '<Default Extension="png" ContentType="image/png"/>'
NO_PICTURES: Mapping[str, bytes] = {}
(_MANIFEST, _) = names({})
_KEPT = {RT.STYLES, RT.SETTINGS}
_KEPT_IN_PACKAGE = {RT.OFFICE_DOCUMENT, RT.CORE_PROPERTIES}


def package(
    body: str,
    title: str,
    day: date,
    manifest: bytes = b"",
    pictures: Mapping[str, bytes] = NO_PICTURES,
) -> bytes:
    """A .docx with this body; title and day are its properties, the manifest says what it was made from.

    `pictures` (PNG) stand by the relationship under which the body names them.
    """
    document = f"{_DECLARATION}<w:document {_NAMESPACES}>{element('body', body)}</w:document>"
    own = {_DOCUMENT: document.encode(), CORE: core_properties(title, day).encode()}
    empty = {**_to_be_sealed(), _MANIFEST: manifest} if manifest else _empty()
    return zipped({**empty, **own, **_pictured(empty, pictures)})


def _pictured(parts: Mapping[str, bytes], pictures: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pictures as parts, and the two parts that list them."""
    if not pictures:
        return {}
    joined = "".join(
        f'<Relationship Id="{key}" Type="{RT.IMAGE}" Target="media/{key}.png"/>' for key in pictures
    )
    return {
        _TYPES: _extended(parts[_TYPES], _PNG, "</Types>"),
        _RELATIONS: _extended(parts[_RELATIONS], joined, "</Relationships>"),
        **{f"word/media/{key}.png": blob for key, blob in pictures.items()},
    }


def _extended(part: bytes, more: str, end: str) -> bytes:
    """An XML part with more inside, at its end."""
    whole, closed, rest = part.decode().rpartition(end)
    return f"{whole}{more}{closed}{rest}".encode()


@cache
def _empty() -> Mapping[str, bytes]:
    """The parts of a paper without text, [Content_Types].xml first as the format has it."""
    document = Document()
    _drop_unused(document)
    _set_styles(document)
    _set_settings(document)
    _add_headers(document)
    written = BytesIO()
    document.save(written)
    with ZipFile(written) as archive:
        names = sorted(archive.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        return {name: archive.read(name) for name in names}


@cache
def _to_be_sealed() -> Mapping[str, bytes]:
    """The parts of an empty paper with room for a manifest."""
    return sealed(_empty(), b"", NAMESPACE)


def _drop_unused(document: WordDocument) -> None:
    """Theme, fonts, lists of python-docx's template: nothing of them may show through."""
    owners = ((document.part.rels, _KEPT), (document.part.package.rels, _KEPT_IN_PACKAGE))
    for relations, kept in owners:
        for key in [key for key, relation in relations.items() if relation.reltype not in kept]:
            del relations[key]


def _set_styles(document: WordDocument) -> None:
    """The styles of rules.toml, and nothing else."""
    language = element("lang", val=rules().language, eastAsia=rules().language)
    body = style("body")
    look = run_properties(body.size, False, False).replace("</w:rPr>", f"{language}</w:rPr>")
    defaults = element(
        "docDefaults",
        element("rPrDefault", look),
        element("pPrDefault", element("pPr", element("widowControl"))),
    )
    normal = element(
        "style",
        element("name", val="Normal"),
        element("qFormat"),
        look,
        type="paragraph",
        default=1,
        styleId="Normal",
    )
    styles = "".join(_style(entry) for entry in rules().styles.values())
    _replace_children(document.styles.element, defaults + normal + _TABLE_STYLE + styles)


_TABLE_STYLE = element(
    "style",
    element("name", val="Normal Table"),
    element("uiPriority", val=99),
    element("semiHidden"),
    element("tblPr", element("tblInd", w=0, type="dxa")),
    type="table",
    default=1,
    styleId="TableNormal",
)


def _style(entry: Style) -> str:
    """One paragraph style; its own properties without the reference to itself."""
    layout = paragraph_properties(entry)
    layout = layout.replace(element("pStyle", val=entry.key), "")
    look = run_properties(entry.size, entry.bold, entry.italic)
    outline = "" if entry.outline is None else element("outlineLvl", val=entry.outline)
    return element(
        "style",
        element("name", val=entry.name),
        element("basedOn", val="Normal"),
        element("qFormat"),
        layout.replace(look, "").replace("</w:pPr>", f"{outline}</w:pPr>"),
        look,
        type="paragraph",
        customStyle=1,
        styleId=entry.key,
    )


def _set_settings(document: WordDocument) -> None:
    """The mode of today's Word, and no language or colour of another machine."""
    mode = element(
        "compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val=15,
    )
    settings = (
        element("zoom", percent=100),
        element("defaultTabStop", val=567),
        element("characterSpacingControl", val="doNotCompress"),
        element("compat", mode),
        element("themeFontLang", val=rules().language),
        element("decimalSymbol", val=","),
        element("listSeparator", val=";"),
    )
    _replace_children(document.settings.element, "".join(settings))


def _add_headers(document: WordDocument) -> None:
    """The header with the page number, and the empty one of first pages (ND30-PAGE-11, 13)."""
    contents = {HEADER_ID: page_number(), FIRST_HEADER_ID: paragraph(style("page"))}
    for name, text in contents.items():
        part, given = document.part.add_header_part()  # type: ignore[no-untyped-call]
        del document.part.rels[given]
        document.part.rels.add_relationship(RT.HEADER, part, name)
        _replace_children(part.element, text)


def _replace_children(parent: Any, xml: str) -> None:
    """Put parsed elements in the place of all that an element holds."""
    for child in list(parent):
        parent.remove(child)
    for child in parse_xml(f"<w:all {_NAMESPACES}>{xml}</w:all>"):
        parent.append(child)


def core_properties(title: str, day: date) -> str:
    """The properties that Word and the file manager show."""
    return (
        f"{_DECLARATION}"
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(printable(title), quote=False)}</dc:title>"
        f"<dc:language>{rules().language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day.isoformat()}T00:00:00Z</dcterms:created>'
        "</cp:coreProperties>"
    )


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """The parts as a zip that tells nothing of when or where it was made."""
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        for name, blob in parts.items():
            entry = ZipInfo(name)  # its date is 1980-01-01
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            archive.writestr(entry, blob)
    return written.getvalue()
