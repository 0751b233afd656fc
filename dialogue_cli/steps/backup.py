"""Put a whole office into one file, while others work on; read it again before it counts."""

import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dialogue_cli import __version__
from dialogue_cli.messages import backups as say
from dialogue_cli.model.backups import BackupReport, Manifest, StoredPart
from dialogue_cli.office.abandoned import clear_abandoned
from dialogue_cli.office.atomic import remove_file, told_of
from dialogue_cli.office.backup_errors import BackupExists, BackupInsideOffice
from dialogue_cli.office.backup_names import parts_of
from dialogue_cli.office.backup_writing import write_backup
from dialogue_cli.office.folder import REGISTER, Folder, find_folder
from dialogue_cli.office.who import Actor, Surroundings
from dialogue_cli.register import copying, database, extent, verification, verification_seals
from dialogue_cli.steps.desk import refuse_lost_register
from dialogue_cli.steps.outputs import OutputWrongKind
from dialogue_cli.vietnamese.text import fold

SUFFIX = ".zip"
_MOMENT = r"\d{4}-\d\d-\d\d-\d{6}"


@dataclass(frozen=True, slots=True)
class BackupWish:
    """Where to, and how: `keep` is how many dated backups of this office stay in a folder (None: all of them)."""

    place: Path
    overwrite: bool = False
    papers: bool = True
    keep: int | None = None


@dataclass(frozen=True, slots=True)
class _Register:
    """The copy of the register that goes into the backup, and what is known of it."""

    parts: Sequence[tuple[str, Path]] = ()
    schema: int = 0
    counts: dict[str, int] | None = None
    faults: int = 0
    seal: str = ""


def backup(workspace: Path | None, at: Surroundings, wish: BackupWish) -> BackupReport:
    """Write the backup.

    Raises RegisterGone, BackupExists, BackupInsideOffice, OutputWrongKind and what writing it raises.
    """
    folder = find_folder(workspace, at.here, at.environment)
    refuse_lost_register(folder)
    with told_of(wish.place):
        place = _place(folder, wish, at.actor)
    clear_abandoned(place.parent)
    with _register_copy(folder, place) as register:

        def manifest(files: tuple[StoredPart, ...]) -> Manifest:
            return Manifest(
                program=__version__,
                made_at=at.actor.stamp,
                made_by=at.actor.name,
                schema=register.schema,
                counts=register.counts or {},
                faults=register.faults,
                seal=register.seal,
                files=files,
            )

        parts = [*register.parts, *parts_of(folder.path, papers=wish.papers)]
        made, left_out = write_backup(place, parts, manifest)
    # A register may have been lost without a trace: nothing gives way to a backup that has none.
    removed = _older(folder, place, wish) if made.schema else ()
    return BackupReport(
        file=place,
        size=place.stat().st_size,
        manifest=made,
        left_out=left_out,
        same_disk=place.stat().st_dev == folder.path.stat().st_dev,
        removed=tuple(removed),
    )


def _place(folder: Folder, wish: BackupWish, actor: Actor) -> Path:
    """The file to write: the one that is named, or a dated one in the folder that is named."""
    place = wish.place
    if place.is_dir():
        moment = actor.at.strftime("%Y-%m-%d-%H%M%S")
        place /= say.NAME.format(office=_office_name(folder), moment=moment)
    if place.suffix.lower() != SUFFIX:
        raise OutputWrongKind(file=place, suffix=SUFFIX)
    if place.resolve().is_relative_to(folder.path.resolve()):
        raise BackupInsideOffice(file=place, folder=folder.path)
    if place.exists() and not wish.overwrite:
        raise BackupExists(file=place)
    return place


def _office_name(folder: Folder) -> str:
    """The office's folder in letters that every system and every mail takes."""
    return re.sub(r"[^a-z0-9]+", "-", fold(folder.path.resolve().name)).strip("-") or "dialogue"


@contextmanager
def _register_copy(folder: Folder, place: Path) -> Iterator[_Register]:
    """The register of one moment, copied beside the backup and gone at the end."""
    if not folder.register.exists():
        yield _Register()
        return
    with database.opened(folder.register):
        pass  # brought up to today's schema, as by any command
    with told_of(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        made = tempfile.TemporaryDirectory(prefix=".dialogue-", dir=place.parent)
    with made as beside:
        copy = Path(beside) / REGISTER
        with database.told(folder.register):
            copying.into(folder.register, copy)
        with database.opened(copy) as db, database.reading(db):
            register = _Register(
                parts=((REGISTER, copy),),
                schema=extent.schema(db),
                counts=dict(extent.counts(db)),
                faults=sum(1 for _ in verification.broken(db)),
                seal=verification_seals.chain(db).head,
            )
        yield register


def _older(folder: Folder, place: Path, wish: BackupWish) -> Iterator[str]:
    """Take away the oldest dated backups of this office beyond those to keep; the new one always stays."""
    if wish.keep is None or place == wish.place:
        return
    name = re.escape(say.NAME).replace(r"\{office\}", re.escape(_office_name(folder)))
    dated = re.compile(name.replace(r"\{moment\}", _MOMENT))
    found = sorted(one for one in place.parent.iterdir() if dated.fullmatch(one.name))
    for old in found[: -wish.keep]:
        if old != place:
            remove_file(old)
            yield old.name
