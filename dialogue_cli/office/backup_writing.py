"""Writes a backup: one archive, read again before it takes its place."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from dialogue_cli.model.backups import LeftOut, Manifest, StoredPart
from dialogue_cli.office.atomic import private_file
from dialogue_cli.office.backup_errors import BackupDamaged, BackupNotProved, PartUnreadable
from dialogue_cli.office.backup_manifest import NAME, OFFICE, as_bytes
from dialogue_cli.office.backup_names import is_safe
from dialogue_cli.office.backup_reading import Backup
from dialogue_cli.office.who import VIETNAM

_CHUNK = 1024 * 1024
# What is packed already only takes time to pack again.
_PACKED = frozenset(
    {".docx", ".xlsx", ".xlsb", ".ods", ".odt", ".pdf", ".zip", ".jpg", ".jpeg", ".png"}
)
# The days that an archive can bear.
_FIRST, _LAST = datetime(1980, 1, 1, tzinfo=VIETNAM), datetime(2107, 12, 31, tzinfo=VIETNAM)


def write_backup(
    place: Path,
    parts: Iterable[tuple[str, Path]],
    manifest: Callable[[tuple[StoredPart, ...]], Manifest],
) -> tuple[Manifest, tuple[LeftOut, ...]]:
    """Write these files and the manifest made of their sums to `place`; what cannot be read is left out and told.

    Raises NotWritable, DiskFull or BackupNotProved; nothing is at `place` then that was not there before.
    """
    left_out: list[LeftOut] = []
    stored: dict[str, StoredPart] = {}
    with private_file(place) as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, path in parts:
                if (
                    path.is_symlink()
                ):  # to follow it may lead anywhere; to pass it over would lose what it stands for
                    left_out.append(LeftOut(_readable(name), "link"))
                # Two names that differ by capitals alone are one on most systems.
                elif not is_safe(name) or name.casefold() in stored:
                    left_out.append(LeftOut(_readable(name), "name"))
                elif found := _add(archive, name, path):
                    stored[name.casefold()] = found
                else:
                    left_out.append(LeftOut(name, "unreadable"))
            made = manifest(tuple(stored.values()))
            archive.writestr(_entry(NAME, None), as_bytes(made))
        _prove(out, place, made)
    return made, tuple(left_out)


def _readable(name: str) -> str:
    """A name whose bytes the system could not read as letters, as it can be shown."""
    return name.encode(errors="replace").decode()


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> StoredPart | None:
    """One file packed with its sum; None when it cannot be opened."""
    try:
        source = path.open("rb")
    except OSError:
        return None
    digest, size = sha256(), 0
    with source, archive.open(_entry(OFFICE + name, path), "w", force_zip64=True) as packed:
        for chunk in _chunks(source, path):
            digest.update(chunk)
            size += len(chunk)
            packed.write(chunk)
    return StoredPart(name, size, digest.hexdigest())


def _chunks(source: BinaryIO, path: Path) -> Iterator[bytes]:
    try:
        while chunk := source.read(_CHUNK):
            yield chunk
    except OSError as error:  # half of it is in the archive: told apart from a full disk
        raise PartUnreadable(file=path) from error


def _entry(name: str, path: Path | None) -> zipfile.ZipInfo:
    """The entry of a file with the moment at which it was last written, in Vietnam's time."""
    moment = datetime.fromtimestamp(path.stat().st_mtime, VIETNAM) if path else _FIRST
    entry = zipfile.ZipInfo(name, min(max(moment, _FIRST), _LAST).timetuple()[:6])
    packed = PurePosixPath(name).suffix.lower() in _PACKED
    entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _prove(out: BinaryIO, place: Path, made: Manifest) -> None:
    """Read everything again as a restore would."""
    out.flush()
    out.seek(0)
    try:
        backup = Backup(place, out)
        for part in backup.manifest.files:
            for _ in backup.chunks(part):
                pass
    except BackupDamaged as error:
        raise BackupNotProved(name=error.places["name"]) from error
    if backup.manifest != made:
        raise BackupNotProved(name=NAME)
