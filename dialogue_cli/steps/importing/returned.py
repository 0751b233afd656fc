"""For every imported file with problems: a marked copy to send back; for one that is sound by now: none any more."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.intake.formats.sheets import read_sheets
from dialogue_cli.intake.opening.package import inspect
from dialogue_cli.intake.records import FileReading
from dialogue_cli.intake.restored import restored
from dialogue_cli.messages import imports as say_imports
from dialogue_cli.messages import returned as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Answer
from dialogue_cli.model.reports import FileReport
from dialogue_cli.office.atomic import remove_file, write_private
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.importing.corrected_copies import code_of, marked_name
from dialogue_cli.workbooks.untouched import is_untouched, marked_file, unpacked_size

# Above these a copy would take longer than the import itself: the unit is sent the list of places.
MOST_CELLS = 100_000
MOST_UNPACKED = 8 * 1024 * 1024
_UNITS_NAMED = 3


def give_back(
    desk: Desk,
    paths: Sequence[Path],
    read: Sequence[FileReading | FileReport],
    reports: Sequence[FileReport],
    folder: Path,
    *,
    dry_run: bool,
) -> tuple[FileReport, ...]:
    """The reports, each with its marked copy in `folder`; whatever hinders a copy is a remark, the import stands."""
    return tuple(
        _given_back(desk, folder, path, reading, report, dry_run=dry_run)
        if isinstance(reading, FileReading) and not report.refused
        else report
        for path, reading, report in zip(paths, read, reports, strict=True)
    )


def _given_back(
    desk: Desk, folder: Path, path: Path, reading: FileReading, report: FileReport, *, dry_run: bool
) -> FileReport:
    place = _place(folder, reading, report)
    # Import and the unattended run keep their copies apart; of one file there is only the last one.
    folders = {desk.folder.returned(desk.year), desk.folder.outbox(desk.year)} - {folder}
    others = [_place(one, reading, report) for one in folders]
    if not report.problems:
        return _taken_away([place, *others], report, dry_run=dry_run)
    if dry_run:
        return replace(report, returned=place)
    try:
        content, remark = _copy(path, reading, report)
        if not (place.exists() and place.read_bytes() == content):
            write_private(place, content)
    except DialogueError as error:
        told = say.NOT_MADE.format(reason=error.sentence)
        return replace(report, notes=(*report.notes, told))
    except OSError:
        told = say.NOT_MADE.format(reason=say.NOT_READ_AGAIN)
        return replace(report, notes=(*report.notes, told))
    for older in others:
        _removed(older)
    return replace(report, returned=place, notes=(*report.notes, *remark))


def _place(folder: Path, reading: FileReading, report: FileReport) -> Path:
    """Where the file's marked copy is: never over one of another file, nor over one that somebody has changed."""
    for number in count(1):
        place = folder / marked_name(report.base, number)
        content = _content(place)
        if content is None or (is_untouched(content) and _is_of(content, reading, report)):
            break
    return place


def _is_of(content: bytes, reading: FileReading, report: FileReport) -> bool:
    """Whether a marked copy is of this file or of its last version."""
    code, name = marked_file(content)
    if code in {code_of(reading.sha256), reading.returned_of}:
        return True
    is_other = reading.returned_of or say_imports.NAMESAKE in report.notes
    return name == report.base and not is_other


def _content(place: Path) -> bytes | None:
    try:
        return place.read_bytes() if place.exists() else None
    except OSError:
        return b""


def _taken_away(places: Iterable[Path], report: FileReport, *, dry_run: bool) -> FileReport:
    """A copy of a file that is sound by now would only mislead; one that somebody has changed stays."""
    for place in places:
        if _content(place) is not None and (dry_run or _removed(place)):
            told = say.TAKEN_AWAY.format(file=place.name)
            report = replace(report, notes=(*report.notes, told))
    return report


def _removed(place: Path) -> bool:
    try:
        remove_file(place)
    except DialogueError:
        return False
    return True


def _copy(path: Path, reading: FileReading, report: FileReport) -> tuple[bytes, Sequence[str]]:
    """The copy's bytes, and a word when it is only the list."""
    # openpyxl is slow to load, and most imports give nothing back
    from dialogue_cli.workbooks import returned  # noqa: PLC0415
    from dialogue_cli.workbooks.fault_list import Faults  # noqa: PLC0415
    from dialogue_cli.workbooks.fresh_book import Grid  # noqa: PLC0415

    faults = Faults(
        code=code_of(reading.sha256),
        file=report.base,
        unit=_unit(reading),
        taken=report.accepted + report.changed + report.unchanged,
        rejected=report.rejected,
        problems=sorted(report.problems, key=_reading_order(report.problems)),
    )
    package = inspect(path)
    if package.sha256 != reading.sha256 or _is_big(reading):
        return returned.list_alone(faults), (say.ONLY_LIST,)
    if package.format == "xlsx" and unpacked_size(package.content) <= MOST_UNPACKED:
        try:
            return returned.marked_copy(package.content, faults), ()
        except Exception:
            pass  # what openpyxl cannot open, or not save again, is written anew below
    grids = [
        Grid(sheet.name, sheet.rows, [merge.area for merge in sheet.merges])
        for sheet in restored(package, read_sheets(package))
        if sheet.rows
    ]
    return returned.rewritten_copy(grids, faults), ()


def _reading_order(problems: Sequence[Problem]) -> Callable[[Problem], tuple[int, int, int, str]]:
    """From top to bottom, from left to right, sheet by sheet as they come."""
    sheets = list(dict.fromkeys(problem.sheet for problem in problems))
    return lambda p: (sheets.index(p.sheet), p.row, len(p.column), p.column)


def _is_big(reading: FileReading) -> bool:
    return sum(len(row.cells) for row in reading.rows) > MOST_CELLS


def _unit(reading: FileReading) -> str:
    """Whose file it is, as far as the file tells: the first few names when there are several."""
    of_records = (record.unit for record in reading.records if not isinstance(record, Answer))
    of_sheets = (sheet.unit for sheet in reading.sheets)
    found = list(dict.fromkeys(filter(None, (reading.unit_given, *of_sheets, *of_records))))
    return "; ".join(found[:_UNITS_NAMED]) + ("; …" if len(found) > _UNITS_NAMED else "")
