"""Is a zip package safe to unpack? Every part is unpacked once here, within limits, and thrown away."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise

from dialogue_cli.intake.opening.limits import (
    MAX_PARTS,
    MAX_RATIO,
    MAX_UNPACKED,
    MEGABYTE,
    RATIO_COUNTS_FROM,
    too_big,
)
from dialogue_cli.intake.refusals import FileProtected, FileUnreadable
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.archives import DAMAGED

_END_OF_DIRECTORY = b"PK\x05\x06"
_LOCAL_HEADER = 30
# Pieces small enough to stay close to the processor, in memory used again, while they are looked through.
_CHUNK, _PACKED_CHUNK = MEGABYTE // 32, MEGABYTE // 128
_ENCRYPTED, _NAME_IN_UTF8 = 0x1, 0x800
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """The parts of a zip package whose claims are sound; `chunks` proves each as it unpacks it."""

    def __init__(self, name: str, content: bytes) -> None:
        """Read the directory.

        Raises FileUnreadable, FileProtected or FileTooBig.
        """
        self.name = name
        self._content = content
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                self.parts = {part.filename: part for part in archive.infolist()}
                self._all = sorted(archive.infolist(), key=lambda part: part.header_offset)
                self._directory = archive.start_dir
        except DAMAGED as error:
            raise FileUnreadable(file=name) from error
        self._refuse_bombs()
        self._refuse_tricks()

    def chunks(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        """The part piece by piece; length and checksum must be as claimed.

        Raises FileUnreadable.
        """
        length = checksum = 0
        try:
            for piece in self._unpacked(part):
                length += len(piece)
                if length > part.file_size:
                    break
                checksum = zlib.crc32(piece, checksum)
                yield piece
        except zlib.error as error:
            raise FileUnreadable(file=self.name) from error
        if (length, checksum) != (part.file_size, part.CRC):
            raise FileUnreadable(file=self.name)

    def read(self, part: zipfile.ZipInfo, limit: int) -> bytes:
        """The whole part, refused when it is longer than `limit` bytes.

        Raises FileTooBig or FileUnreadable.
        """
        if part.file_size > limit:
            found, limit = part.file_size // MEGABYTE, limit // MEGABYTE
            raise too_big(self.name, messages.MEASURE_UNPACKED, found, limit)
        return b"".join(self.chunks(part))

    def every_part(self) -> Iterator[zipfile.ZipInfo]:
        """All parts, also those that another of the same name hides."""
        yield from self._all

    def _refuse_bombs(self) -> None:
        """Refuse what would unpack to too much; `chunks` proves the sizes claimed here."""
        unpacked = sum(part.file_size for part in self._all)
        if len(self._all) > MAX_PARTS:
            raise too_big(self.name, messages.MEASURE_PARTS, len(self._all), MAX_PARTS)
        if unpacked > MAX_UNPACKED:
            found, limit = unpacked // MEGABYTE, MAX_UNPACKED // MEGABYTE
            raise too_big(self.name, messages.MEASURE_UNPACKED, found, limit)
        size = len(self._content)
        if unpacked > RATIO_COUNTS_FROM and unpacked > MAX_RATIO * size:
            raise too_big(self.name, messages.MEASURE_RATIO, unpacked // size, MAX_RATIO)

    def _refuse_tricks(self) -> None:
        """Refuse a second directory, which another reader may believe, and parts laid over each other."""
        if any(part.flag_bits & _ENCRYPTED for part in self._all):
            raise FileProtected(file=self.name)
        ends = [self._start(part) + part.compress_size for part in self._all]
        starts = [part.header_offset for part in self._all] + [self._directory]
        overlaid = any(end > start for end, start in zip(ends, starts[1:], strict=True))
        doubled = any(a == b for a, b in pairwise(starts))
        unknown = any(part.compress_type not in _METHODS for part in self._all)
        directories = self._content.count(_END_OF_DIRECTORY, self._directory)
        if overlaid or doubled or unknown or directories != 1:
            raise FileUnreadable(file=self.name)

    def _start(self, part: zipfile.ZipInfo) -> int:
        """Where the part's bytes begin, behind its own header, which must name it alike."""
        at = part.header_offset
        header = self._content[at : at + _LOCAL_HEADER]
        if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
            raise FileUnreadable(file=self.name)
        length, extra = (int.from_bytes(header[i : i + 2], "little") for i in (26, 28))
        named = self._content[at + _LOCAL_HEADER : at + _LOCAL_HEADER + length]
        encoding = "utf-8" if part.flag_bits & _NAME_IN_UTF8 else "cp437"
        if named != part.orig_filename.encode(encoding, "replace"):
            raise FileUnreadable(file=self.name)
        return at + _LOCAL_HEADER + length + extra

    def _unpacked(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        start = self._start(part)
        end = start + part.compress_size
        if part.compress_type == zipfile.ZIP_STORED:
            yield from self._pieces(start, end, _CHUNK)
            return
        unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
        for piece in self._pieces(start, end, _PACKED_CHUNK):
            packed = piece
            while packed and not unpacking.eof:
                yield unpacking.decompress(packed, _CHUNK)
                packed = unpacking.unconsumed_tail
        while not unpacking.eof:
            rest = unpacking.decompress(b"", _CHUNK)
            if not rest:
                raise FileUnreadable(file=self.name)
            yield rest

    def _pieces(self, start: int, end: int, size: int) -> Iterator[bytes]:
        return (self._content[at : min(at + size, end)] for at in range(start, end, size))
