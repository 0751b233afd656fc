"""How far the cells of a sheet spread: a reader sets aside the whole area between two far corners."""

import re
import struct
import zipfile
from collections.abc import Iterator

from dialogue_cli.intake.opening.archive import Archive
from dialogue_cli.intake.opening.formulas import may_lack_results
from dialogue_cli.intake.opening.limits import refuse_area
from dialogue_cli.intake.refusals import FileProtected, FileUnreadable

_LONGEST_TAG = 64 * 1024
# A cell past column Z or row 300,000; without one, no sheet can pass the limit.
_FAR = rb"(?:[A-Z]{2,3}\d|[A-Z](?:[3-9]\d{5}|\d{7}))"
_FAR_CELL, _FAR_CELL_IN_SINGLE = re.compile(rb'r="' + _FAR), re.compile(rb"r='" + _FAR)
_FILLED_CELL = re.compile(rb"\sr=[\"']([A-Z]{1,3})(\d{1,7})[\"'](?![^<>]{0,300}/>)")
# Cells without an address stand one after the other: they too may lead far.
_UNADDRESSED = re.compile(rb"<c(?:[/>]|\s(?!r=)(?![^>]{0,300}\sr=))")
_UNADDRESSED_IN_PREFIX = re.compile(rb"<\w{1,20}:c(?:[/>]|\s(?!r=)(?![^>]{0,300}\sr=))")
# What begins like a cell and is none with a near address: nearly every piece of a long sheet has nothing of it.
_NOT_PLAINLY_NEAR = re.compile(rb'<c(?! r="[A-Z](?:[1-9]\d{0,4}|[12]\d{5})")')
_ROW_OR_CELL = re.compile(rb"(?:\w{1,20}:)?(?:(row)|c)[\s/>]")
_ROW_NUMBER = re.compile(rb"\sr=[\"'](\d{1,7})")

# BIFF12 (.xlsb): a row's header gives its number, the cells below begin with their column.
_BIFF12_SHEET = 129
_BIFF12_ROW, _BIFF12_CELLS = 0, range(2, 12)
# BIFF (.xls): every record of a filled cell begins with its row and column.
_BIFF_CELLS = frozenset({0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x0206, 0x027E})
_BIFF_OLD_CELLS = frozenset({0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x0406})
_BIFF_MANY = 0x00BD
_BIFF_BEGIN = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_BIFF_PASSWORD = 0x002F


def look_through(archive: Archive, part: zipfile.ZipInfo, *, nil_too: bool) -> bool:
    """Unpack one part of an .xlsx and refuse it when its cells spread over more than the limit.

    Returns whether it may hold formulas without a result; with `nil_too` a result of 0 may be none.
    Raises FileTooBig or FileUnreadable.
    """
    far = unaddressed = unworked = in_tag = False
    for chunk in _with_tails(archive.chunks(part)):
        unworked = unworked or may_lack_results(chunk, nil_too=nil_too)
        began_in_tag, in_tag = in_tag, not chunk.endswith(b">")
        if not (began_in_tag or in_tag) and _is_plainly_near(chunk):
            continue
        far = far or bool(_FAR_CELL.search(chunk))
        far = far or (b"r='" in chunk and bool(_FAR_CELL_IN_SINGLE.search(chunk)))
        unaddressed = unaddressed or _has_unaddressed(chunk)
    if unaddressed:
        refuse_area(archive.name, *_counted_area(archive, part))
    elif far:
        refuse_area(archive.name, *_addressed_area(_with_tails(archive.chunks(part))))
    return unworked


def _is_plainly_near(chunk: bytes) -> bool:
    """Whether one look shows that every cell, under no other name, has its address and is near."""
    if _NOT_PLAINLY_NEAR.search(chunk):
        return False
    return b":" not in chunk or b":c" not in chunk


def _has_unaddressed(chunk: bytes) -> bool:
    if _UNADDRESSED.search(chunk):
        return True
    return b":c" in chunk and bool(_UNADDRESSED_IN_PREFIX.search(chunk))


def _addressed_area(chunks: Iterator[bytes]) -> tuple[int, int]:
    rows = columns = 0
    for chunk in chunks:
        for letters, digits in set(_FILLED_CELL.findall(chunk)):
            rows, columns = max(rows, int(digits)), max(columns, _column(letters))
    return rows, columns


def _counted_area(archive: Archive, part: zipfile.ZipInfo) -> tuple[int, int]:
    """The area when cells must be counted, at most; those with an address are in it as well."""
    rows = columns = row = column = 0
    for chunk in _with_tails(archive.chunks(part)):
        found = _addressed_area(iter((chunk,)))
        rows, columns = max(rows, found[0]), max(columns, found[1])
        for piece in chunk.split(b"<"):
            tag = _ROW_OR_CELL.match(piece)
            if tag and tag[1]:
                number = _ROW_NUMBER.search(piece)
                row, column = int(number[1]) if number else row + 1, 0
            elif tag:
                column += 1
                rows, columns = max(rows, row), max(columns, column)
    return rows, columns


def refuse_far_binary_cells(archive: Archive, part: zipfile.ZipInfo) -> None:
    """The same for one part of an .xlsb.

    Raises FileTooBig or FileUnreadable.
    """
    content = b"".join(archive.chunks(part))
    if content[:2] != bytes((0x80 | _BIFF12_SHEET & 0x7F, 1)):
        return
    rows = columns = row = 0
    for kind, at, length in _binary_records(content):
        if length < 4:
            continue
        if kind == _BIFF12_ROW:
            row = int.from_bytes(content[at : at + 4], "little") + 1
        elif kind in _BIFF12_CELLS:
            rows = max(rows, row)
            columns = max(columns, int.from_bytes(content[at : at + 4], "little") + 1)
    refuse_area(archive.name, rows, columns)


def refuse_far_old_cells(name: str, content: bytes) -> None:
    """The same for the stream of an .xls; one that is encrypted is refused as well.

    Raises FileTooBig, FileProtected or FileUnreadable.
    """
    rows = columns = at = 0
    header = struct.Struct("<HHHH")
    end = len(content) - header.size
    if int.from_bytes(content[:2], "little") not in _BIFF_BEGIN:
        raise FileUnreadable(file=name)
    while at <= end:
        kind, length, row, column = header.unpack_from(content, at)
        if kind in _BIFF_CELLS or kind in _BIFF_OLD_CELLS:
            if kind == _BIFF_MANY and length >= 6:
                column = int.from_bytes(content[at + 2 + length : at + 4 + length], "little")
            if row >= rows or column >= columns:
                rows, columns = max(rows, row + 1), max(columns, column + 1)
        elif kind == _BIFF_PASSWORD:
            raise FileProtected(file=name)
        elif kind in _BIFF_BEGIN:
            refuse_area(name, rows, columns)
            rows = columns = 0
        at += 4 + length
    refuse_area(name, rows, columns)


def _with_tails(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, each up to the end of its last tag so that none is cut in two, unless it is too long."""
    tail = b""
    for piece in pieces:
        whole = tail + piece
        cut = whole.rfind(b">") + 1
        if len(whole) - cut > _LONGEST_TAG:
            cut = len(whole)
        if cut:
            yield whole[:cut]
        tail = whole[cut:]
    if tail:
        yield tail


def _binary_records(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, place of the body and length of every BIFF12 record."""
    at, end = 0, len(content) - 1
    while at < end:
        kind = content[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (content[at] & 0x7F) << 7
            at += 1
        length = shift = 0
        while at <= end and shift < 28:
            byte = content[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, at, length
        at += length


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
