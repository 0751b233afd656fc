"""Is this file safe to open, and what is it really? Its content decides, not its name."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from dialogue_cli.intake.opening import compound
from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.areas import (
    look_through,
    refuse_far_binary_cells,
    refuse_far_old_cells,
)
from dialogue_cli.intake.opening.formulas import leaves_results_to_excel
from dialogue_cli.intake.opening.limits import MAX_SIZE, MEGABYTE, too_big
from dialogue_cli.intake.refusals import (
    FileClosedToUs,
    FileEmpty,
    FileMissing,
    FilePacked,
    FileProtected,
    FileUnreadable,
    FileUnsafe,
    NotASpreadsheet,
    NoTextInside,
    OldWordFile,
)
from dialogue_cli.messages import formats as say
from dialogue_cli.messages import intake as messages

Format = Literal["xlsx", "xlsb", "xls", "ods", "docx", "text", "html", "mhtml", "spreadsheet-ml"]

_ZIP, _EMPTY_ZIP = b"PK\x03\x04", b"PK\x05\x06"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"\xd7\xcd\xc6\x9a")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MSCF")
_PARTS: tuple[tuple[str, Format], ...] = (
    ("xl/workbook.xml", "xlsx"),
    ("xl/workbook.bin", "xlsb"),
    ("word/document.xml", "docx"),
)
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_ODT = b"application/vnd.oasis.opendocument.text"
_MANIFEST = "META-INF/manifest.xml"
_ODF_ENCRYPTED = (b"encryption-data", b"encrypted-package")
_HEAD = 8192
_NO_LETTERS = re.compile("[\x00-\x06]")
_FIRST_TAG = re.compile(r"<([a-z][\w:.-]{0,40})")
_DECLARED_PAGE = re.compile(r"<!doctype\s+html")
_PAGE_TAGS = frozenset(
    (
        *(
            "html",
            "head",
            "body",
            "table",
            "tr",
            "meta",
            "title",
            "style",
            "script",
            "link",
            "form",
        ),
        *("div", "center", "span", "font", "p", "b", "br", "h1", "h2", "h3", "h4"),
    )
)
_WORKBOOK_MARKUP = "urn:schemas-microsoft-com:office:spreadsheet"
_WORD_MARKUP = re.compile(r"schemas\.microsoft\.com/office/word|xmlpackage|wordprocessingml")
_MHTML = re.compile(r"content-type:\s*(?:multipart/related|text/html)")


@dataclass(frozen=True, slots=True)
class Package:
    """A file found safe to open: its name, fingerprint, size in bytes, real format and content.

    `unworked` names its parts that may hold formulas without a result.
    """

    name: str
    sha256: str
    size: int
    format: Format
    content: bytes = field(repr=False)
    unworked: frozenset[str] = frozenset()


def inspect(path: Path) -> Package:
    """Read a file whole and find out what it is.

    Raises FileMissing, FileClosedToUs, FileEmpty, FileTooBig, FileUnreadable, FileProtected, FileUnsafe
    or NotASpreadsheet.
    """
    if path.exists() and not path.is_file():
        raise FileMissing(file=path.name)  # a pipe or a device would be read for ever
    content = _content(path)
    format_, unworked = _format(printable_name(path), content)
    return Package(
        name=printable_name(path),
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        format=format_,
        content=content,
        unworked=unworked,
    )


def printable_name(path: Path) -> str:
    """The file's name as text; letters that the system could not decode become marks."""
    return path.name.encode("utf-8", "replace").decode("utf-8")


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_SIZE:
            raise too_big(path.name, messages.MEASURE_SIZE, size // MEGABYTE, MAX_SIZE // MEGABYTE)
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(file=path.name) from error
    except (OSError, ValueError) as error:
        raise FileClosedToUs(file=path.name) from error
    if not content:
        raise FileEmpty(file=path.name)
    return content


def _format(name: str, content: bytes) -> tuple[Format, frozenset[str]]:
    """The real format, and the parts that may hold formulas without a result."""
    if content.startswith(compound.SIGNATURE):
        return _ole_format(name, content), frozenset()
    if content.startswith(_ZIP):
        return _zip_format(name, content)
    if content.startswith((_EMPTY_ZIP, *_ARCHIVES)):
        raise FilePacked(file=name)
    if content.startswith(b"%PDF"):
        raise NoTextInside(file=name, found=messages.FOUND_PDF)
    if _is_picture(content):
        raise NoTextInside(file=name, found=messages.FOUND_PICTURE)
    if content.startswith(b"{\\rtf"):
        raise OldWordFile(file=name, found=say.FOUND_RTF)
    return _text_format(name, content), frozenset()


def _is_picture(content: bytes) -> bool:
    bitmap = content.startswith(b"BM") and content[6:10] == bytes(4)
    phone = content[4:8] == b"ftyp" or content[8:12] == b"WEBP"
    return bitmap or phone or content.startswith(_PICTURES)


def _ole_format(name: str, content: bytes) -> Format:
    """The format of an OLE container, told by the names of its streams."""
    try:
        container = compound.Compound(content)
        names = container.names
        if "EncryptedPackage" in names:
            raise FileProtected(file=name)
        if "WordDocument" in names:
            raise OldWordFile(file=name, found=say.FOUND_DOC)
        book = next((stream for stream in ("Workbook", "Book") if stream in names), None)
        if book is None:
            found = messages.FOUND_SLIDES if "PowerPoint Document" in names else ""
            raise NotASpreadsheet(file=name, found=found or messages.FOUND_OTHER)
        refuse_far_old_cells(name, container.stream(book))
    except compound.Damaged as error:
        raise FileUnreadable(file=name) from error
    return "xls"


def _zip_format(name: str, content: bytes) -> tuple[Format, frozenset[str]]:
    archive = Archive(name, content)
    found = _kind_of_parts(archive)
    unworked = set()
    nil_too = found == "xlsx" and leaves_results_to_excel(archive)
    for part in archive.every_part():
        if found == "xlsx":
            if look_through(archive, part, nil_too=nil_too):
                unworked.add(part.filename)
        elif found == "xlsb":
            refuse_far_binary_cells(archive, part)
        else:
            for _ in archive.chunks(part):
                pass  # what is claimed of the part holds
    return found, frozenset(unworked)


def _kind_of_parts(archive: Archive) -> Format:
    for part, format_ in _PARTS:
        if part in archive.parts:
            return format_
    mimetype = _start(archive, "mimetype")
    if mimetype.startswith(_ODS):
        if any(mark in _start(archive, _MANIFEST) for mark in _ODF_ENCRYPTED):
            raise FileProtected(file=archive.name)
        return "ods"
    if mimetype.startswith(_ODT):
        raise OldWordFile(file=archive.name, found=say.FOUND_ODT)
    if "ppt/presentation.xml" in archive.parts:
        raise NotASpreadsheet(file=archive.name, found=messages.FOUND_SLIDES)
    raise FilePacked(file=archive.name)


def _start(archive: Archive, name: str) -> bytes:
    """The first piece of a part; empty when there is no such part."""
    part = archive.parts.get(name)
    return next(archive.chunks(part), b"") if part else b""


def _text_format(name: str, content: bytes) -> Format:
    head = _readable(content[:_HEAD])
    if _NO_LETTERS.search(head):
        raise NotASpreadsheet(file=name, found=messages.FOUND_OTHER)
    folded = head.lstrip("\ufeff \t\r\n").casefold()
    if folded.startswith("<"):
        return _markup_format(name, folded)
    if folded.startswith(("mime-version:", "from:", "content-type:")) and _MHTML.search(folded):
        return "mhtml"
    return "text"


def _markup_format(name: str, folded: str) -> Format:
    first = _FIRST_TAG.search(folded)
    root = first[1] if first else ""
    if root.rpartition(":")[2] == "workbook" and _WORKBOOK_MARKUP in folded:
        return "spreadsheet-ml"
    if root in _PAGE_TAGS or _DECLARED_PAGE.match(folded):
        return "html"
    if _WORD_MARKUP.search(folded):
        raise OldWordFile(file=name, found=say.FOUND_WORD_XML)
    if "<!doctype" in folded or "<!entity" in folded:
        raise FileUnsafe(file=name)
    raise NotASpreadsheet(file=name, found=messages.FOUND_WEB_PAGE)


def _readable(head: bytes) -> str:
    """The beginning of a text whose letters need not be right: only its signs are looked at."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace")
    if b"\x00" in head[:2]:
        # UTF-16 without its mark: every other byte of plain letters is empty.
        encoding = "utf-16-be" if head.startswith(b"\x00") else "utf-16-le"
        return head[: len(head) // 2 * 2].decode(encoding, "replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
