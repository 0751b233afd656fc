"""Reads the manifest of a finished paper, and the text that stands in it today."""

from dataclasses import dataclass
from typing import Any

from dialogue_cli.documents.manifest.text import TextPart, read_parts
from dialogue_cli.documents.manifest.xml import NAMESPACE, from_xml
from dialogue_cli.documents.nd30.lint.opening import Package
from dialogue_cli.documents.nd30.lint.reading.ooxml import W
from dialogue_cli.model.manifest import Manifest

_FOLDER = "customXml/item"


@dataclass(frozen=True, slots=True)
class SealedPaper:
    """A file read: its manifest, None when it has none, and its package to read the text from."""

    manifest: Manifest | None
    package: Package

    def parts(self) -> tuple[TextPart, ...]:
        """The text part by part. Raises what `read_paper` raises."""
        body: Any = self.package.xml(self.package.document).find(f"{W}body")
        return tuple(read_parts(body)) if body is not None else ()


def read_paper(name: str, content: bytes) -> SealedPaper:
    """Open a .docx; raises NotAPaper, PaperDamaged, PaperProtected, PaperTooBig or PaperUnsafe."""
    package = Package(name, content)
    return SealedPaper(_manifest(package), package)


def _manifest(package: Package) -> Manifest | None:
    """The first custom part that is a manifest: a word processor may have given it another number."""
    for part in package.parts:
        if part.startswith(_FOLDER) and part.endswith(".xml"):
            raw = package.raw(part)
            if NAMESPACE.encode() in raw or NAMESPACE.encode("utf-16-le") in raw:
                found = from_xml(package.xml(part))
                if found:
                    return found
    return None
