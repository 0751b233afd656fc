"""Take spreadsheets into the register: all of one command in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.collector import collector_at_rest
from dialogue_cli.intake.file_names import in_order_of_versions
from dialogue_cli.intake.inbox import expand
from dialogue_cli.intake.layout.settled import Settled
from dialogue_cli.intake.reading import read_file
from dialogue_cli.intake.records import FileReading, Remembered
from dialogue_cli.messages import imports as say
from dialogue_cli.model.petitions import Petition
from dialogue_cli.model.reports import FileReport, ImportReport
from dialogue_cli.office.folder import (
    DRAFTS,
    EXPORTS,
    FORMS,
    OUTBOX,
    PAPERS,
    REFUSED,
    RETURNED,
    RUNS,
)
from dialogue_cli.register import database, history
from dialogue_cli.register.database import Connection
from dialogue_cli.register.questions import ids_by_number
from dialogue_cli.steps.column_maps import (
    forget,
    forgets,
    recalled,
    remember,
    remembered,
    settled_by,
)
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.importing.file_lines import line_of
from dialogue_cli.steps.importing.imported_answers import take_answers
from dialogue_cli.steps.importing.imported_file import FileTaking
from dialogue_cli.steps.importing.imported_people import (
    take_budget,
    take_people,
    take_petitions,
)
from dialogue_cli.steps.importing.other_kinds import left_of_other_kinds
from dialogue_cli.steps.importing.overlaps import Overlaps
from dialogue_cli.steps.importing.returned import give_back
from dialogue_cli.workbooks.untouched import is_untouched

Progress = Callable[[int, int, str], None]

# Settings, register and templates, where the office itself is named as the folder to import.
_OFFICE_FILES = frozenset({".toml", ".sqlite3", ".sqlite3-journal", ".j2"})
# What the program writes below a year; forms and marked copies are its own while nobody has filled them in.
_WRITTEN = frozenset({EXPORTS, PAPERS, DRAFTS, RUNS})
_HANDED_OUT = frozenset({FORMS, RETURNED, OUTBOX})
# `refused_as` of answers that came while there was no question yet.
BEFORE_TRIAGE = "AnswersBeforeTriage"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command's words say of the files: their kind, their sender, what their columns are."""

    kind: str | None
    unit: str | None
    maps: tuple[str, ...] = ()


class NothingToImport(DialogueError):
    """Not one spreadsheet in the places named."""

    message, hint = say.NOTHING_TO_IMPORT, say.NOTHING_TO_IMPORT_HINT


def import_files(
    desk: Desk,
    paths: Sequence[Path],
    kind: str | None,
    unit: str | None,
    progress: Progress,
    maps: Sequence[str] = (),
) -> ImportReport:
    """Read the files and store what they hold; a file that cannot be read is told and changes nothing."""
    if forgets(maps):
        _forget(desk, paths, kind, unit)
    copies = desk.folder.returned(desk.year)
    taken = take_files(desk, _meant(desk, paths), progress, Asked(kind, unit, tuple(maps)), copies)
    return ImportReport(desk.year, taken)


def take_files(
    desk: Desk, files: Sequence[Path], progress: Progress, asked: Asked, copies: Path
) -> tuple[FileReport, ...]:
    """Store what these files hold, all in one transaction; a report of each, in their order.

    `copies` is the folder of the marked copies.
    """
    read = _read(desk, files, progress, asked)
    if not any(isinstance(one, FileReading) for one in read):
        return tuple(one for one in read if isinstance(one, FileReport))
    with (
        collector_at_rest(),
        database.opened(desk.folder.register) as db,
        database.transaction(db),
    ):
        taken = _take_all(db, desk, read)
    return give_back(desk, files, read, taken, copies, dry_run=False)


def rehearse_import(
    desk: Desk,
    paths: Sequence[Path],
    kind: str | None,
    unit: str | None,
    progress: Progress,
    maps: Sequence[str] = (),
) -> ImportReport:
    """Tell what `import_files` would do, and leave everything as it was."""
    files = _meant(desk, paths)
    read = _read(desk, files, progress, Asked(kind, unit, tuple(maps)))
    register = desk.folder.register if desk.folder.register.exists() else database.NOWHERE
    with database.opened(register) as db, database.rehearsal(db):
        taken = _take_all(db, desk, read)
    copies = desk.folder.returned(desk.year)
    told = give_back(desk, files, read, taken, copies, dry_run=True)
    return ImportReport(desk.year, told, dry_run=True)


def _forget(desk: Desk, paths: Sequence[Path], kind: str | None, unit: str | None) -> None:
    """Forget what was settled for these files, whether they can be read without it or not."""
    known = remembered(desk.folder.register)
    meant = [path for path in expand(paths) if known and not is_own(desk, path)]
    old = [one for path in meant for one in recalled(path, kind, unit, known)]
    if old:
        actor = desk.actor
        with database.opened(desk.folder.register) as db, database.transaction(db):
            history.begin_change(db, actor.stamp, actor.name, "import", desk.year)
            forget(db, old)


def _meant(desk: Desk, paths: Sequence[Path]) -> list[Path]:
    """The files to read, in their order: those named, and what others have sent below the folders named."""
    meant = (path for path in expand(paths) if path in paths or not _is_ours(desk, path))
    files = in_order_of_versions(list(meant))
    if not files:
        raise NothingToImport
    return files


def _read(
    desk: Desk, files: Sequence[Path], progress: Progress, asked: Asked
) -> list[FileReading | FileReport]:
    settled = settled_by(asked.maps)
    known = () if forgets(asked.maps) else remembered(desk.folder.register)
    read: list[FileReading | FileReport] = []
    for number, path in enumerate(files):
        progress(number, len(files), path.name)
        read.append(_read_one(desk, path, asked, settled, known))
    progress(len(files), len(files), "")
    return read


def _read_one(
    desk: Desk, path: Path, asked: Asked, settled: Settled, known: Sequence[Remembered]
) -> FileReading | FileReport:
    if is_own(desk, path):
        told = say.OWN_FILE.format(file=path.name)
        return FileReport(path.name, refused=told, remedy=say.OWN_FILE_HINT)
    try:
        return read_file(path, kind=asked.kind, unit=asked.unit, settled=settled, remembered=known)
    except DialogueError as error:
        why = type(error).__name__
        return FileReport(path.name, refused=error.sentence, remedy=error.remedy, refused_as=why)


def _is_ours(desk: Desk, path: Path) -> bool:
    """Whether a file met in a folder is one of the program's: written by it, or part of the office."""
    if path.is_relative_to(desk.folder.templates):
        return True
    if path.suffix in _OFFICE_FILES and path.is_relative_to(desk.folder.path):
        return True
    # What was refused lies beside the reason: it comes in again when it is named.
    return is_own(desk, path) or _place(desk, path)[1:2] == (REFUSED,)


def is_own(desk: Desk, path: Path) -> bool:
    """Whether the program itself wrote the file: what it exports does not come in again as sent."""
    place = _place(desk, path)
    if len(place) <= 2:
        return False
    return place[1] in _WRITTEN or (place[1] in _HANDED_OUT and _is_as_made(path))


def _place(desk: Desk, path: Path) -> tuple[str, ...]:
    """The folders of a file below a year of the office, the year first; nothing of one elsewhere."""
    try:
        place = path.resolve().relative_to(desk.folder.path.resolve()).parts
    except (ValueError, OSError):
        return ()
    return place if place and place[0].isdigit() else ()


def _is_as_made(path: Path) -> bool:
    """Whether a form or a marked copy is still as it was made: filled in or corrected, it is a unit's file."""
    try:
        return is_untouched(path.read_bytes())
    except OSError:
        return False


def _take_all(
    db: Connection, desk: Desk, read: Sequence[FileReading | FileReport]
) -> tuple[FileReport, ...]:
    actor = desk.actor
    change = history.PendingChange(db, actor.stamp, actor.name, "import", desk.year)
    overlaps = Overlaps(db, desk.year)
    return tuple(
        one if isinstance(one, FileReport) else _take(db, change, desk.year, one, overlaps)
        for one in read
    )


def _take(
    db: Connection,
    change: history.PendingChange,
    year: int,
    reading: FileReading,
    overlaps: Overlaps,
) -> FileReport:
    """Store one file: what is new, what was corrected; what is there already adds nothing."""
    if reading.kind == "answers" and not ids_by_number(db, year):
        # Told once for the file: no row of it can find its question yet.
        return FileReport(
            reading.name,
            refused=say.ANSWER_BEFORE_TRIAGE,
            remedy=say.ANSWER_BEFORE_TRIAGE_HINT,
            refused_as=BEFORE_TRIAGE,
        )
    kept = remember(db, change, reading)
    taking = FileTaking(db, change, year, reading, line_of(db, year, reading, overlaps))
    taking.remarks.extend(kept)
    if taking.is_old_copy:
        for record in reading.records:
            taking.note(record, "unchanged")
        return taking.finish()
    take_petitions(taking)
    take_people(taking)
    take_budget(taking)
    take_answers(taking)
    taking.remarks += left_of_other_kinds(taking)
    new = taking.accepted(Petition)
    taking.remarks += overlaps.remarks(taking.line if taking.continues else 0, new)
    report = taking.finish()
    overlaps.learn(taking.line, new)
    return report
