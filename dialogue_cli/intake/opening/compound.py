"""Reads the streams of an OLE container (.xls, .doc, encrypted packages) without trusting any number in it."""

import struct
from dataclasses import dataclass
from functools import cached_property

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRY = 128
_IN_HEADER = 109
_LAST_SECTOR = 0xFFFFFFFA
_STREAM, _ROOT = 2, 5


class Damaged(Exception):
    """The container is cut off, or its chains lead nowhere."""


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    start: int
    size: int


class Compound:
    """The streams of a container by name."""

    def __init__(self, content: bytes) -> None:
        """Read header and directory.

        Raises Damaged.
        """
        if len(content) < _HEADER:
            raise Damaged
        self._content = content
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in {9, 12} or mini_shift != 6:
            raise Damaged
        self._sector, self._mini_sector = 1 << shift, 1 << mini_shift
        first_directory, _, self._mini_below, self._first_mini = struct.unpack_from(
            "<IIII", content, 48
        )
        self._table = self._allocation()
        directory = self._chain(first_directory)
        entries = (self._entry(directory, at) for at in range(0, len(directory), _ENTRY))
        self._entries = {name: entry for name, entry in entries if name}
        root = next((e for e in self._entries.values() if e.kind == _ROOT), None)
        if root is None:
            raise Damaged
        self._root = root

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams."""
        return frozenset(name for name, entry in self._entries.items() if entry.kind == _STREAM)

    def stream(self, name: str) -> bytes:
        """The bytes of a stream.

        Raises Damaged.
        """
        entry = self._entries[name]
        if entry.size > len(self._content):
            raise Damaged
        read = self._chain if entry.size >= self._mini_below else self._mini_chain
        found = read(entry.start)
        if len(found) < entry.size:
            raise Damaged
        return found[: entry.size]

    def _allocation(self) -> tuple[int, ...]:
        """The sector that follows each sector."""
        next_list, lists = struct.unpack_from("<II", self._content, 68)
        sectors = list(struct.unpack_from(f"<{_IN_HEADER}I", self._content, 76))
        per_sector = self._sector // 4
        for _ in range(min(lists, len(self._content) // self._sector)):
            if next_list >= _LAST_SECTOR:
                break
            *more, next_list = struct.unpack(f"<{per_sector}I", self._at(next_list))
            sectors += more
        needed = len(self._content) // self._sector // per_sector + 1
        used = [number for number in sectors if number < _LAST_SECTOR][:needed]
        table = b"".join(map(self._at, used))
        return struct.unpack(f"<{len(table) // 4}I", table)

    def _at(self, number: int) -> bytes:
        start = (number + 1) * self._sector
        found = self._content[start : start + self._sector]
        if not found:
            raise Damaged
        return found.ljust(self._sector, b"\0")  # the last sector of a file may be cut short

    def _chain(self, number: int) -> bytes:
        found: list[bytes] = []
        while number < _LAST_SECTOR:
            if number >= len(self._table) or len(found) > len(self._table):
                raise Damaged
            found.append(self._at(number))
            number = self._table[number]
        return b"".join(found)

    @cached_property
    def _mini(self) -> tuple[bytes, tuple[int, ...]]:
        table = self._chain(self._first_mini)
        return self._chain(self._root.start), struct.unpack(f"<{len(table) // 4}I", table)

    def _mini_chain(self, number: int) -> bytes:
        content, table = self._mini
        found: list[bytes] = []
        while number < _LAST_SECTOR:
            if number >= len(table) or len(found) * self._mini_sector > len(content):
                raise Damaged
            found.append(content[number * self._mini_sector : (number + 1) * self._mini_sector])
            number = table[number]
        return b"".join(found)

    @staticmethod
    def _entry(directory: bytes, at: int) -> tuple[str, _Entry]:
        length, kind = struct.unpack_from("<HB", directory, at + 64)
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        start, size = struct.unpack_from("<II", directory, at + 116)
        return name, _Entry(kind, start, size)
