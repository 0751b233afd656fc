"""Is this file safe to open, and what is it really? Its content decides, not its name."""

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from dialogue_cli.intake.refusals import (
    FileClosedToUs,
    FileEmpty,
    FileMissing,
    FileProtected,
    FileTooBig,
    FileUnreadable,
    NotASpreadsheet,
)
from dialogue_cli.messages import intake as messages

Format = Literal["xlsx", "xlsb", "xls", "ods"]

MEGABYTE = 1024 * 1024
MAX_SIZE = 100 * MEGABYTE
MAX_UNPACKED = 1024 * MEGABYTE
MAX_RATIO = 200
RATIO_COUNTS_FROM = 50 * MEGABYTE
MAX_PARTS = 10_000
MAX_CELLS = 10_000_000

_ZIP, _EMPTY_ZIP = b"PK\x03\x04", b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC = (
    (b"%PDF", messages.FOUND_PDF),
    (b"\x89PNG", messages.FOUND_PICTURE),
    (b"\xff\xd8\xff", messages.FOUND_PICTURE),
    (b"GIF8", messages.FOUND_PICTURE),
    (b"BM", messages.FOUND_PICTURE),
    (b"Rar!", messages.FOUND_ARCHIVE),
    (b"7z\xbc\xaf", messages.FOUND_ARCHIVE),
    (b"{\\rtf", messages.FOUND_WORD),
)
_PARTS: tuple[tuple[str, Format], ...] = (
    ("xl/workbook.xml", "xlsx"),
    ("xl/workbook.bin", "xlsb"),
)
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_OTHER_PARTS = (
    ("word/document.xml", messages.FOUND_WORD),
    ("ppt/presentation.xml", messages.FOUND_SLIDES),
)
_CHUNK = 4 * MEGABYTE
_OVERLAP = 64
# A cell past column Z or row 300,000; without one, no sheet can pass MAX_CELLS.
_FAR = rb"(?:[A-Z]{2,3}\d|[A-Z](?:[3-9]\d{5}|\d{7}))"
_FAR_CELLS = (re.compile(rb'r="' + _FAR), re.compile(rb"r='" + _FAR))
_FILLED_CELL = re.compile(rb"<(?:\w+:)?c [^>]*?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*(?<!/)>")


@dataclass(frozen=True, slots=True)
class Package:
    """A file found safe to open: its name, fingerprint, size in bytes, real format and content."""

    name: str
    sha256: str
    size: int
    format: Format
    content: bytes = field(repr=False)


def inspect(path: Path) -> Package:
    """Read a file whole and find out what it is.

    Raises FileMissing, FileClosedToUs, FileEmpty, FileTooBig, FileUnreadable, FileProtected or
    NotASpreadsheet.
    """
    if path.exists() and not path.is_file():
        raise FileMissing(file=path.name)  # a pipe or a device would be read for ever
    content = _content(path)
    return Package(
        name=printable_name(path),
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        format=_format(path.name, content),
        content=content,
    )


def unpacked_size(package: Package) -> int:
    """How many bytes a packed file unpacks to; its own size when it is none."""
    if not package.content.startswith(_ZIP):
        return package.size
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        return sum(part.file_size for part in archive.infolist())


def printable_name(path: Path) -> str:
    """The file's name as text; letters that the system could not decode become marks."""
    return path.name.encode("utf-8", "replace").decode("utf-8")


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_SIZE:
            raise _too_big(path.name, messages.MEASURE_SIZE, size // MEGABYTE, MAX_SIZE // MEGABYTE)
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(file=path.name) from error
    except (OSError, ValueError) as error:
        raise FileClosedToUs(file=path.name) from error
    if not content:
        raise FileEmpty(file=path.name)
    return content


def _format(name: str, content: bytes) -> Format:
    if content.startswith(_OLE):
        return _ole_format(name, content)
    if content.startswith(_ZIP):
        return _zip_format(name, content)
    raise NotASpreadsheet(file=name, found=_what_it_is(content))


def _ole_format(name: str, content: bytes) -> Format:
    """The format of an OLE container, told by the names of its streams (stored as UTF-16)."""
    if _utf16("EncryptedPackage") in content:
        raise FileProtected(file=name)
    if _utf16("WordDocument") in content:
        raise NotASpreadsheet(file=name, found=messages.FOUND_WORD)
    if _utf16("Workbook") in content or _utf16("Book") in content:
        return "xls"
    raise NotASpreadsheet(file=name, found=messages.FOUND_OTHER)


def _utf16(text: str) -> bytes:
    return text.encode("utf-16-le")


def _zip_format(name: str, content: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_bombs(name, archive, len(content))
            found = _kind_of_parts(name, archive)
            _read_through(name, archive)
            return found
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise FileUnreadable(file=name) from error
    except (
        NotImplementedError,
        RuntimeError,
    ) as error:  # an unknown compression, an encrypted part
        raise FileProtected(file=name) from error


def _refuse_bombs(name: str, archive: zipfile.ZipFile, size: int) -> None:
    """Refuse what would unpack to too much; `_read_through` proves the sizes claimed here."""
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS:
        raise _too_big(name, messages.MEASURE_PARTS, len(parts), MAX_PARTS)
    if unpacked > MAX_UNPACKED:
        raise _too_big(
            name, messages.MEASURE_UNPACKED, unpacked // MEGABYTE, MAX_UNPACKED // MEGABYTE
        )
    if unpacked > RATIO_COUNTS_FROM and unpacked > MAX_RATIO * size:
        raise _too_big(name, messages.MEASURE_RATIO, unpacked // size, MAX_RATIO)


def _kind_of_parts(name: str, archive: zipfile.ZipFile) -> Format:
    names = set(archive.namelist())
    for part, format_ in _PARTS:
        if part in names:
            return format_
    if "mimetype" in names and archive.read("mimetype").startswith(_ODS):
        return "ods"
    found = (word for part, word in _OTHER_PARTS if part in names)
    raise NotASpreadsheet(file=name, found=next(found, messages.FOUND_ARCHIVE))


def _read_through(name: str, archive: zipfile.ZipFile) -> None:
    """Unpack all that will be parsed: checksums must hold, cells must not spread too far."""
    for part in archive.infolist():
        if not part.filename.endswith((".xml", ".bin", ".rels")):
            continue
        far = False
        for chunk in _chunks(archive, part):
            far = far or any(cell.search(chunk) for cell in _FAR_CELLS)
        if far:
            _refuse_spread(name, archive, part)


def _refuse_spread(name: str, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Two cells in opposite corners make the reader set aside the whole area between them."""
    rows, columns = 0, 0
    for chunk in _chunks(archive, part):
        for letters, digits in set(_FILLED_CELL.findall(chunk)):
            rows, columns = max(rows, int(digits)), max(columns, _column(letters))
    if rows * columns > MAX_CELLS:
        raise _too_big(name, messages.MEASURE_CELLS, rows * columns, MAX_CELLS)


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part piece by piece, each with the end of the one before so that no tag is cut in two."""
    tail = b""
    with archive.open(part) as stream:
        while piece := stream.read(_CHUNK):
            yield tail + piece
            tail = (tail + piece)[-_OVERLAP:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _too_big(name: str, measure: str, found: int, limit: int) -> FileTooBig:
    return FileTooBig(file=name, measure=measure, found=found, limit=limit)


def _what_it_is(content: bytes) -> str:
    for start, found in _MAGIC:
        if content.startswith(start):
            return found
    if content.startswith(_EMPTY_ZIP):
        return messages.FOUND_ARCHIVE
    head = content[:4096]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        return messages.FOUND_WEB_PAGE
    return messages.FOUND_OTHER if b"\x00" in head else messages.FOUND_TEXT
