"""Reads a backup without trusting it: its names, its sizes and every byte are proved before anything is believed."""

import os
import zipfile
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from dialogue_cli.model.archives import DAMAGED
from dialogue_cli.model.backups import Manifest, StoredPart
from dialogue_cli.office.atomic import keep_private
from dialogue_cli.office.backup_errors import (
    BackupDamaged,
    BackupNewer,
    BackupUnsafe,
    NotABackup,
)
from dialogue_cli.office.backup_manifest import (
    MOST_BYTES,
    NAME,
    OFFICE,
    ManifestBroken,
    from_bytes,
)
from dialogue_cli.office.backup_names import is_safe
from dialogue_cli.office.who import VIETNAM

MOST_PARTS = 200_000
# An office packs to a tenth, a register of many like rows to a thirtieth; an archive that swells more is a trap.
MOST_RATIO, RATIO_COUNTS_FROM = 200, 100 * 1024 * 1024
_CHUNK = 1024 * 1024
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


class Backup:
    """A backup whose directory is sound and fits its manifest; `chunks` proves each part as it unpacks it."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        """Read the directory and the manifest; `path` is what messages call it.

        Raises NotABackup, BackupNewer, BackupUnsafe or BackupDamaged.
        """
        self._path = path
        self._packed = file.seek(0, os.SEEK_END)
        try:
            self._archive = zipfile.ZipFile(file)
            entries = self._archive.infolist()
        except DAMAGED as error:
            raise NotABackup(file=path) from error
        self._entries = {entry.filename: entry for entry in entries}
        if NAME not in self._entries:
            raise NotABackup(file=path)
        self._refuse_traps(entries)
        self.manifest = self._manifest()
        self._compare()

    def chunks(self, part: StoredPart) -> Iterator[bytes]:
        """The part piece by piece, never more than it claims; raises BackupDamaged unless it is as summed."""
        digest, size = sha256(), 0
        for chunk in self._unpacked(self._entries[OFFICE + part.name], part.name):
            size += len(chunk)
            if size > part.size:
                break
            digest.update(chunk)
            yield chunk
        if size != part.size or digest.hexdigest() != part.sha256:
            raise self._damaged(part.name)

    def unpack(self, folder: Path) -> None:
        """Put every part below `folder`, its maker's alone, with the moment at which it was last written.

        Raises BackupDamaged, OSError; what has been put there until then stays.
        """
        for part in self.manifest.files:
            target = folder / part.name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as out:
                for chunk in self.chunks(part):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            keep_private(target)
            moment = self._moment(self._entries[OFFICE + part.name])
            os.utime(target, (moment, moment))

    def _unpacked(self, entry: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
        try:
            with self._archive.open(entry) as source:
                while chunk := source.read(_CHUNK):
                    yield chunk
        except DAMAGED as error:
            raise self._damaged(name) from error

    def _refuse_traps(self, entries: list[zipfile.ZipInfo]) -> None:
        if len(entries) > MOST_PARTS or len(self._entries) < len(entries):
            raise BackupUnsafe(file=self._path, name=NAME)
        for entry in entries:
            name = entry.filename.removeprefix(OFFICE)
            outside = entry.filename != NAME and not entry.filename.startswith(OFFICE)
            odd = entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS
            # orig_filename is what the archive says before Python mends it.
            if (
                outside
                or odd
                or _is_link(entry)
                or not is_safe(name)
                or entry.filename != entry.orig_filename
            ):
                raise BackupUnsafe(file=self._path, name=ascii(entry.orig_filename)[:80])
        same_elsewhere = {entry.filename.casefold() for entry in entries}
        whole = sum(entry.file_size for entry in entries)
        swells = whole > RATIO_COUNTS_FROM and whole > MOST_RATIO * self._packed
        if len(same_elsewhere) < len(entries) or swells:
            raise BackupUnsafe(file=self._path, name=self._path.name)

    def _manifest(self) -> Manifest:
        entry = self._entries[NAME]
        if entry.file_size > MOST_BYTES:
            raise BackupUnsafe(file=self._path, name=NAME)
        try:
            return from_bytes(b"".join(self._unpacked(entry, NAME)))
        except ManifestBroken as error:
            if error.newer:
                raise BackupNewer(file=self._path, program=error.newer) from error
            raise self._damaged(NAME) from error

    def _compare(self) -> None:
        """Neither more nor less than the manifest tells of."""
        told = {OFFICE + part.name: part.size for part in self.manifest.files}
        found = {name: e.file_size for name, e in self._entries.items() if name != NAME}
        for name in sorted(told.keys() | found.keys()):
            if told.get(name) != found.get(name):
                raise self._damaged(name.removeprefix(OFFICE))

    def _damaged(self, name: str) -> BackupDamaged:
        return BackupDamaged(file=self._path, name=name)

    def _moment(self, entry: zipfile.ZipInfo) -> float:
        try:
            return datetime(*entry.date_time, tzinfo=VIETNAM).timestamp()
        except ValueError as error:
            raise self._damaged(entry.filename.removeprefix(OFFICE)) from error


def _is_link(entry: zipfile.ZipInfo) -> bool:
    """Whether the entry is anything but a plain file."""
    kind = entry.external_attr >> 16 & 0o170000
    return entry.is_dir() or kind not in {0, 0o100000}
