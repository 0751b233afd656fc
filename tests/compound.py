"""Builds OLE containers and old Excel workbooks (BIFF8) byte by byte, for tests of what reads them."""

import struct
from collections.abc import Mapping, Sequence

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SECTOR = 512
_END, _FREE, _IS_TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_NOTHING = 0xFFFFFFFF


def container(streams: Mapping[str, bytes]) -> bytes:
    """A container with these streams; each is filled up to the size from which it has sectors of its own."""
    padded = {name: content.ljust(4096, b"\0") for name, content in streams.items()}
    entries = [_entry("Root Entry", 5, _END, 0)]
    sectors: list[bytes] = []
    chain: list[int] = []
    for name, content in padded.items():
        count = -(-len(content) // _SECTOR)
        entries.append(_entry(name, 2, len(sectors), len(content)))
        chain += [*range(len(sectors) + 1, len(sectors) + count), _END]
        sectors += [
            content[at : at + _SECTOR].ljust(_SECTOR, b"\0")
            for at in range(0, len(content), _SECTOR)
        ]
    directory = b"".join(entries)
    directory = directory.ljust(-(-len(directory) // _SECTOR) * _SECTOR, b"\0")
    first_directory = len(sectors)
    count = len(directory) // _SECTOR
    chain += [*range(first_directory + 1, first_directory + count), _END]
    sectors += [directory[at : at + _SECTOR] for at in range(0, len(directory), _SECTOR)]
    table_at = len(sectors)
    tables = -(-(len(chain) + 1) // 128)
    chain += [_IS_TABLE] * tables
    table = b"".join(struct.pack("<I", n) for n in chain).ljust(tables * _SECTOR, b"\xff")
    sectors += [table[at : at + _SECTOR] for at in range(0, len(table), _SECTOR)]
    header = SIGNATURE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack(
        "<IIIIIIIII", tables, first_directory, 0, 4096, _END, 0, _END, 0, table_at
    )
    header += b"".join(
        struct.pack("<I", table_at + n if n < tables else _FREE) for n in range(1, 109)
    )
    return header + b"".join(sectors)


def workbook(
    rows: Sequence[Sequence[str]], merges: Sequence[tuple[int, int, int, int]] = ()
) -> bytes:
    """An .xls with one sheet of texts; merges are first row, last row, first column, last column."""
    return container({"Workbook": _book(_cells(rows) + _merged(merges))})


def workbook_with_cells_at(*places: tuple[int, int]) -> bytes:
    """An .xls whose cells stand at these rows and columns, from 0."""
    return container(
        {"Workbook": _book(b"".join(_cell(row, column, "x") for row, column in places))}
    )


def encrypted_workbook() -> bytes:
    """An .xls that says it is encrypted."""
    stream = _begin(0x0005) + _record(0x002F, bytes(6)) + _record(0x000A, b"")
    return container({"Workbook": stream})


def _book(body: bytes) -> bytes:
    name = "Sheet1"
    start = _begin(0x0005)
    sheet = struct.pack("<IBBBB", 0, 0, 0, len(name), 0) + name.encode()
    place = len(start) + 4 + len(sheet) + 4
    sheet = struct.pack("<I", place) + sheet[4:]
    end = _record(0x000A, b"")
    return start + _record(0x0085, sheet) + end + _begin(0x0010) + body + end


def _cells(rows: Sequence[Sequence[str]]) -> bytes:
    return b"".join(
        _cell(row, column, text)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text
    )


def _cell(row: int, column: int, text: str) -> bytes:
    return _record(
        0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le")
    )


def _merged(merges: Sequence[tuple[int, int, int, int]]) -> bytes:
    if not merges:
        return b""
    areas = b"".join(struct.pack("<HHHH", *area) for area in merges)
    return _record(0x00E5, struct.pack("<H", len(merges)) + areas)


def _begin(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0x0DBB, 0x07CC, 0, 6))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    entry = letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters), kind, 1)
    entry += struct.pack("<III", _NOTHING, _NOTHING, 1 if kind == 5 else _NOTHING)
    return entry + bytes(36) + struct.pack("<III", start, size, 0)
