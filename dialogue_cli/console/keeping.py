"""Reports of backup and restore."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.place import near
from dialogue_cli.messages import backups as say
from dialogue_cli.model.backups import BackupReport, Manifest, RestoreReport

_UNITS = (("GB", 1024**3), ("MB", 1024**2), ("KB", 1024))


def show_backup(out: Out, report: BackupReport) -> None:
    """Where the backup is and what is in it; what a person should look at."""
    out.line(say.BACKED_UP.format(file=report.file, size=_size(report.size)), "green")
    _show_manifest(out, report.manifest)
    for one in report.left_out:
        told = say.LEFT_OUT.format(name=one.name, why=say.LEFT_OUT_WHY[one.why])
        out.line(told, STYLES["warning"])
    if report.manifest.faults:
        out.line(say.FAULTS.format(count=report.manifest.faults), STYLES["warning"])
    if report.same_disk:
        out.line(say.SAME_DISK, STYLES["info"])
    if report.removed:
        out.line(say.REMOVED.format(count=len(report.removed)))
    out.next(say.BACKUP_NEXT.format(file=_quoted(near(report.file))))


def show_restore(out: Out, report: RestoreReport) -> None:
    """What was made from the backup, or that it could be."""
    if report.folder is None:
        out.line(say.PROVED.format(file=report.file), "green")
    else:
        out.line(say.RESTORED.format(folder=report.folder, file=report.file), "green")
    _show_manifest(out, report.manifest)
    if report.faults:
        out.line(say.FAULTS.format(count=report.faults), STYLES["warning"])
    if report.folder is not None:
        out.next(say.RESTORE_NEXT.format(folder=_quoted(near(report.folder))))


def _show_manifest(out: Out, manifest: Manifest) -> None:
    day, _, hour = manifest.made_at.partition("T")
    at = f"{'/'.join(reversed(day.split('-')))} {hour[:5]}"
    made = say.MADE_VALUE.format(at=at, by=manifest.made_by, program=manifest.program)
    rows: list[tuple[str, object]] = [(say.MADE, made), (say.FILES, len(manifest.files))]
    rows += [(say.COUNTS[name], n) for name, n in manifest.counts.items() if name in say.COUNTS]
    if manifest.seal:
        rows.append((say.SEAL, manifest.seal))
    out.pairs(say.TITLE, rows)
    if not manifest.schema:
        out.line(say.NO_REGISTER)


def _size(size: int) -> str:
    """Bytes in the unit that leaves few digits, with a decimal comma."""
    for unit, bytes_of_one in _UNITS:
        if size >= bytes_of_one:
            return f"{size / bytes_of_one:.1f} {unit}".replace(".", ",")
    return f"{size} B"


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
