"""Make an office anew from a backup: built and proved beside its place, then put there whole."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.refusals import FileMissing
from dialogue_cli.model.backups import Manifest, RestoreReport
from dialogue_cli.office.abandoned import clear_abandoned
from dialogue_cli.office.atomic import DiskFull, told_of
from dialogue_cli.office.backup_errors import (
    BackupDamaged,
    BackupNewer,
    NotABackup,
    PlaceTaken,
)
from dialogue_cli.office.backup_reading import Backup
from dialogue_cli.office.folder import REGISTER, SETTINGS
from dialogue_cli.register import database, extent, verification
from dialogue_cli.register.database import Connection
from dialogue_cli.register.migrating import scripts
from dialogue_cli.register.verification_file import BEYOND_USE

# What an office needs beside the files themselves to be opened and proved.
_ROOM = 64 * 1024 * 1024


def restore(file: Path, folder: Path) -> RestoreReport:
    """Make the office in a new or empty folder; raises why the backup is not believed, and nothing is there then."""
    place = folder.absolute()
    with told_of(folder):
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise PlaceTaken(folder=folder)
    with _opened(file) as backup, _parents(place), _building_site(place.parent) as site:
        faults = _build(backup, file, site / place.name)
        _put(site / place.name, place)
    return RestoreReport(file, folder, backup.manifest, faults)


def rehearse_restore(file: Path) -> RestoreReport:
    """Prove a backup as `restore` would, and leave nothing."""
    with _opened(file) as backup, tempfile.TemporaryDirectory(prefix="dialogue-") as site:
        faults = _build(backup, file, Path(site) / "office")
    return RestoreReport(file, None, backup.manifest, faults)


@contextmanager
def _opened(file: Path) -> Iterator[Backup]:
    try:
        source = file.open("rb")
    except FileNotFoundError as error:
        raise FileMissing(file=file) from error
    except OSError as error:
        raise NotABackup(file=file) from error
    with source:
        yield Backup(file, source)


@contextmanager
def _parents(place: Path) -> Iterator[None]:
    """The folders above the place; those that were not there go again when it fails."""
    missing = [one for one in place.parents if not one.exists()]
    try:
        with told_of(place):
            place.parent.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for one in missing:
            with contextlib.suppress(OSError):
                one.rmdir()
        raise


@contextmanager
def _building_site(parent: Path) -> Iterator[Path]:
    """A folder on the same disk as the place, gone at the end with whatever is in it."""
    clear_abandoned(parent)
    with told_of(parent):
        site = Path(tempfile.mkdtemp(prefix=".dialogue-", dir=parent))
    try:
        yield site
    finally:
        shutil.rmtree(site, ignore_errors=True)


def _build(backup: Backup, file: Path, folder: Path) -> int:
    """Unpack and prove everything; returns how many places verify finds amiss."""
    manifest = backup.manifest
    if manifest.schema > len(scripts()):
        raise BackupNewer(file=file, program=manifest.program)
    if sum(part.size for part in manifest.files) + _ROOM > shutil.disk_usage(folder.parent).free:
        raise DiskFull(file=folder.parent)
    names = {part.name for part in manifest.files}
    if SETTINGS not in names or (REGISTER in names) != bool(manifest.schema):
        raise BackupDamaged(file=file, name=SETTINGS if SETTINGS not in names else REGISTER)
    with told_of(folder):
        folder.mkdir(mode=0o700)  # as `init` makes it
        backup.unpack(folder)
    return _proved(file, folder / REGISTER, manifest) if manifest.schema else 0


def _proved(file: Path, register: Path, manifest: Manifest) -> int:
    """Go through the register as verify does: it must be as sound as the backup says, and as full."""
    amiss = BackupDamaged(file=file, name=REGISTER)
    try:
        with database.unmigrated(register) as db:
            if extent.schema(db) != manifest.schema:
                raise amiss
        with database.opened(register) as db, database.reading(db):
            found = [one.code for one in verification.broken(db)]
            if not BEYOND_USE.isdisjoint(found) or not _is_as_told(db, manifest):
                raise amiss
    except DialogueError as error:
        raise amiss from error
    # An older program looked at less: what only today's verify sees is told, not refused.
    if manifest.schema == len(scripts()) and len(found) > manifest.faults:
        raise amiss
    return len(found)


def _is_as_told(db: Connection, manifest: Manifest) -> bool:
    alike = dict(extent.counts(db)) == manifest.counts
    return alike and extent.is_sealed_with(db, manifest.seal)


def _put(made: Path, place: Path) -> None:
    """Put the finished office in its place in one step."""
    with told_of(place):
        if place.exists():  # empty: not every system puts one folder in the place of another
            place.rmdir()
        made.rename(place)
