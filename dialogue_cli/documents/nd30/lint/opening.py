"""Is this file a .docx that is safe to read? Nothing of it is unpacked or parsed before that is known."""

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from lxml import etree

from dialogue_cli.documents.nd30.lint.reading.ooxml import R
from dialogue_cli.documents.nd30.lint.refusals import (
    NotAPaper,
    PaperDamaged,
    PaperProtected,
    PaperTooBig,
    PaperUnsafe,
)
from dialogue_cli.messages import lint as say
from dialogue_cli.model.archives import DAMAGED

MEGABYTE = 1024 * 1024
MAX_SIZE = 100 * MEGABYTE
MAX_PARTS = 5000
# Only parts in XML are unpacked, one at a time, and only those that the checks read.
MAX_XML = 96 * MEGABYTE
MAX_RATIO = 400
RATIO_COUNTS_FROM = 8 * MEGABYTE
MAX_TAGS = 4_000_000

DOCUMENT = "word/document.xml"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (
    (b"%PDF", say.FOUND_PDF),
    (b"{\\rtf", say.FOUND_RTF),
    (b"\x89PNG", say.FOUND_PICTURE),
    (b"\xff\xd8\xff", say.FOUND_PICTURE),
    (b"Rar!", say.FOUND_PACKED),
    (b"7z\xbc\xaf", say.FOUND_PACKED),
    (b"\x1f\x8b", say.FOUND_PACKED),
)
_MACROS = re.compile(r"macroEnabled|vbaProject", re.IGNORECASE)
_DECLARED = (b"<!DOCTYPE", b"<!ENTITY")
_ENCRYPTED = 0x1
# “Strict Open XML” names the same things otherwise.
_STRICT = b"purl.oclc.org/ooxml"
_STRICT_MAIN = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MAIN = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT_RELATIONS = b"http://purl.oclc.org/ooxml/officeDocument/relationships"
_RELATIONS = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OFFICE_DOCUMENT = "/officeDocument"
_TYPES, _ROOT_RELS = "[Content_Types].xml", "_rels/.rels"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part is joined to: the kind (last word of its type), and the other part's name."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of a .docx whose claims are sound."""

    def __init__(self, name: str, content: bytes) -> None:
        """Read the directory and find the main part.

        Raises NotAPaper, PaperDamaged, PaperProtected, PaperTooBig or PaperUnsafe.
        """
        self.name, self.content = name, content
        self.roots: dict[str, Any] = {}
        if len(content) > MAX_SIZE:
            raise _too_big(name, say.MEASURE_SIZE, len(content) // MEGABYTE, MAX_SIZE // MEGABYTE)
        if not content.startswith(_ZIP):
            raise _not_a_zip(name, content)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            self._parts = {part.filename: part for part in self._zip.infolist()}
        except DAMAGED as error:
            raise PaperDamaged(file=name) from error
        self._refuse_tricks()
        self.document = self._main_part()
        self._refuse_macros()

    def __contains__(self, part: str) -> bool:
        """Whether there is such a part."""
        return part in self._parts

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all parts in their order."""
        return tuple(self._parts)

    @property
    def unpacked(self) -> int:
        """How many bytes all parts are together, as the directory claims."""
        return sum(part.file_size for part in self._zip.infolist())

    def raw(self, part: str) -> bytes:
        """The bytes of a part, whose length and checksum are as claimed."""
        found = self._parts[part]
        if found.file_size > MAX_XML:
            size, limit = found.file_size // MEGABYTE, MAX_XML // MEGABYTE
            raise _too_big(self.name, say.MEASURE_UNPACKED, size, limit)
        try:
            return self._zip.read(found)
        except DAMAGED as error:
            raise PaperDamaged(file=self.name) from error

    def xml(self, part: str) -> Any:
        """The root element of a part in XML, parsed once.

        Raises PaperDamaged, PaperTooBig or PaperUnsafe.
        """
        if part in self.roots:
            return self.roots[part]
        raw = self.raw(part)
        self._refuse_declarations(raw)
        if _STRICT in raw:
            raw = raw.replace(_STRICT_MAIN, _MAIN).replace(_STRICT_RELATIONS, _RELATIONS)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            root = etree.fromstring(raw, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise PaperDamaged(file=self.name) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise PaperUnsafe(file=self.name, found=say.FOUND_ENTITIES)
        self.roots[part] = root
        return root

    def relations(self, part: str) -> Mapping[str, Relation]:
        """What a part is joined to, by id; nothing outside the package is ever followed."""
        folder, _, file = part.rpartition("/")
        name = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        if name not in self._parts:
            return {}
        found = {}
        for one in self.xml(name):
            target = one.get("Target", "")
            external = one.get("TargetMode") == "External"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = one.get("Type", "").rpartition("/")[2]
            found[one.get("Id", "")] = Relation(kind, target, external)
        return found

    def related(self, kind: str) -> str | None:
        """The part of the document of that kind (styles, numbering, theme)."""
        found = (r for r in self.relations(self.document).values() if r.kind == kind)
        return next((r.target for r in found if not r.external and r.target in self._parts), None)

    def _main_part(self) -> str:
        """The document itself, wherever it stands."""
        if _ROOT_RELS in self._parts:
            for one in self.xml(_ROOT_RELS):
                if one.get("Type", "").endswith(_OFFICE_DOCUMENT):
                    name: str = one.get("Target", "").lstrip("/")
                    if name in self._parts and not name.endswith(("workbook.xml", ".bin")):
                        return name
        if DOCUMENT in self._parts:
            return DOCUMENT
        raise NotAPaper(file=self.name, found=self._kind())

    def _kind(self) -> str:
        if any(part.startswith("xl/") for part in self._parts):
            return say.FOUND_WORKBOOK
        if any(part.startswith("ppt/") for part in self._parts):
            return say.FOUND_SLIDES
        if "content.xml" in self._parts:
            return say.FOUND_ODF
        return say.FOUND_PACKED

    def _refuse_tricks(self) -> None:
        """Refuse encrypted parts, bombs, and parts laid over each other."""
        parts = sorted(self._zip.infolist(), key=lambda part: part.header_offset)
        if any(part.flag_bits & _ENCRYPTED for part in parts):
            raise PaperProtected(file=self.name)
        if len(parts) > MAX_PARTS:
            raise _too_big(self.name, say.MEASURE_PARTS, len(parts), MAX_PARTS)
        unpacked = sum(part.file_size for part in parts)
        if unpacked > RATIO_COUNTS_FROM and unpacked > MAX_RATIO * len(self.content):
            ratio = unpacked // len(self.content)
            raise _too_big(self.name, say.MEASURE_RATIO, ratio, MAX_RATIO)
        for part, after in pairwise(parts):
            if part.header_offset + part.compress_size > after.header_offset:
                raise PaperDamaged(file=self.name)

    def _refuse_macros(self) -> None:
        """A document with macros does not keep what its ending .docx promises, whatever its ending is."""
        types = self.xml(_TYPES).iter("{*}*") if _TYPES in self._parts else ()
        told = (one.get("ContentType", "") for one in types)
        if any(_MACROS.search(one) for one in (*self._parts, *told)):
            raise PaperUnsafe(file=self.name, found=say.FOUND_MACROS)

    def _refuse_declarations(self, raw: bytes) -> None:
        """No word processor declares entities or a document type; a bomb does."""
        plain = raw.replace(b"\x00", b"") if b"\x00" in raw[:4] else raw
        if any(mark in plain for mark in _DECLARED):
            raise PaperUnsafe(file=self.name, found=say.FOUND_ENTITIES)
        if plain.count(b"<") > MAX_TAGS:
            raise _too_big(self.name, say.MEASURE_TAGS, plain.count(b"<"), MAX_TAGS)


def part_of(relations: Mapping[str, Relation], element: Any) -> str | None:
    """The part that an element means by its r:id."""
    found = relations.get(element.get(f"{R}id", ""))
    return found.target if found and not found.external else None


def _not_a_zip(name: str, content: bytes) -> Exception:
    if not content:
        return PaperDamaged(file=name)
    if content.startswith(_OLE):
        # An encrypted .docx is an OLE container with this stream; an old .doc is one without.
        if "EncryptedPackage".encode("utf-16-le") in content[: 4 * MEGABYTE]:
            return PaperProtected(file=name)
        return NotAPaper(file=name, found=say.FOUND_DOC)
    found = next((told for start, told in _OTHERS if content.startswith(start)), say.FOUND_OTHER)
    return NotAPaper(file=name, found=found)


def _too_big(name: str, measure: str, found: int, limit: int) -> PaperTooBig:
    return PaperTooBig(file=name, measure=measure, found=found, limit=limit)
