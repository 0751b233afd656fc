"""Erase personal data of conferences that are long over, after a copy, with a record; counts, sums and codes stay."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from dialogue_cli.decisions.redacting import Values, everybody
from dialogue_cli.decisions.what_is_left import Leaving, Marks, names_in
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import redact as say
from dialogue_cli.model.redaction import ErasedField, LeftFolder, RedactReport
from dialogue_cli.office.atomic import private_file
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.folder import (
    CONFERENCE,
    REGISTER,
    RUN_LOCK,
    SETTINGS,
    TEMPLATES,
    Folder,
)
from dialogue_cli.register import database, history, redaction
from dialogue_cli.register.database import Connection
from dialogue_cli.register.personal import MarkedTable, marked_tables
from dialogue_cli.register.redaction import HeldRow
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.outputs import allowed
from dialogue_cli.vietnamese.dates import read_date, short
from dialogue_cli.workbooks.erased import ErasedTable, erased_zip

COMMAND = "redact"
Changed = list[tuple[HeldRow, dict[str, object]]]


class DayUnreadable(DialogueError):
    """What was given as a day is none."""

    message, hint, exit_code = say.DAY_UNREADABLE, say.DAY_UNREADABLE_HINT, 2


class DayInFuture(DialogueError):
    """A term that has not ended yet."""

    message, hint, exit_code = say.DAY_IN_FUTURE, say.DAY_IN_FUTURE_HINT, 2


class NoExport(DialogueError):
    """Nothing is erased without a copy first."""

    message, hint, exit_code = say.NO_EXPORT, say.NO_EXPORT_HINT, 2


class ExportThere(DialogueError):
    """The copy would take the place of another file, perhaps of an earlier copy."""

    message, hint = say.EXPORT_THERE, say.EXPORT_THERE_HINT


def rehearse_redact(desk: Desk, before: str) -> RedactReport:
    """Tell what `redact` would erase, and leave everything as it is."""
    day = _day(desk, before)
    if not desk.folder.register.exists():
        return RedactReport(day, (), (), dry_run=True)
    with database.opened(desk.folder.register) as db, database.reading(db):
        years = _years(db, desk.folder, day)
        fields = _counted(_changes(db, years))
    return RedactReport(day, years, fields, left=_left(desk, years, None), dry_run=True)


def redact(desk: Desk, before: str, export: Path | None) -> RedactReport:
    """Copy what is personal to `export` and erase it, in one transaction; what was erased cannot be brought back.

    Raises DayUnreadable, DayInFuture, NoExport, ExportThere and what writing a file raises; then nothing is erased.
    """
    day = _day(desk, before)
    if export is None:
        raise NoExport
    allowed(desk, export, ".zip")
    if export.exists():
        raise ExportThere(file=export)
    if not desk.folder.register.exists():
        return RedactReport(day, (), ())
    with database.opened(desk.folder.register) as db:
        redaction.overwrite_freed(db)
        with database.transaction(db):
            years = _years(db, desk.folder, day)
            changes = _changes(db, years)
            fields = _counted(changes)
            if fields:
                with private_file(export) as out:
                    out.write(_copy(changes, day, years))
                _erase(db, desk, changes, _record(day, years, fields))
        redaction.forget_pages(db)  # also when a run before this one could not
    left = _left(desk, years, export) if fields else ()
    return RedactReport(day, years, fields, export if fields else None, left)


def _day(desk: Desk, before: str) -> date:
    try:
        day = read_date(before)
    except ValueError as error:
        raise DayUnreadable(value=before) from error
    if day > desk.actor.at.date():
        raise DayInFuture(day=short(day))
    return day


def _years(db: Connection, folder: Folder, before: date) -> tuple[int, ...]:
    """The years whose conference was over before that day; a year is erased whole, or people could be told by half."""
    return tuple(year for year in redaction.years(db) if _last_day(folder, year) < before)


def _last_day(folder: Folder, year: int) -> date:
    """The day of a conference; the end of its month or year while nothing more exact is known."""
    if year not in folder.years():
        return date(year, 12, 31)
    conference = read_conference(folder.conference(year), year)
    if conference.outcome.held_on:
        return conference.outcome.held_on
    return conference.when.latest or date(year, 12, 31)


def _changes(db: Connection, years: Sequence[int]) -> dict[str, Changed]:
    """By table the rows in which something is personal, each with the values that take its place."""
    tables = list(redaction.redacted_tables())
    marks: Marks = {name: table.columns for name, table in marked_tables().items()}
    held = {table.name: list(redaction.rows_of(db, table, years)) for table in tables}
    people = everybody(_named(tables, held, marks))
    leaving = Leaving(people, people.watch(), marks)
    found: dict[str, Changed] = {}
    for table in tables:
        changed = [
            (row, new) for row in held[table.name] if (new := _new(table, row, leaving)) is not None
        ]
        if changed:
            found[table.name] = changed
    return found


def _named(
    tables: Sequence[MarkedTable], held: dict[str, list[HeldRow]], marks: Marks
) -> Iterator[tuple[list[object], Values]]:
    """Everybody in the rows, then those whom only the history still names."""
    for table in tables:
        columns = table.marked("names")
        for row in held[table.name] if columns else ():
            yield [row.values[column] for column in columns], row.values
    for table in tables:
        for column in table.marked("json"):
            for row in held[table.name]:
                yield from names_in(marks, row.subject, redaction.read_json(row.values[column]))


def _new(table: MarkedTable, row: HeldRow, leaving: Leaving) -> dict[str, object] | None:
    """What takes the place of the values of a row; None when nothing in it is personal."""
    columns = table.marked("json")
    if not columns:
        return leaving.row(table.name, row.values) or None
    new = {
        column: redaction.as_json(
            leaving.told(row.subject, redaction.read_json(row.values[column]))
        )
        for column in columns
    }
    same = all(
        redaction.read_json(new[column]) == redaction.read_json(row.values[column])
        for column in columns
    )
    return None if same else dict(new)


def _counted(changes: dict[str, Changed]) -> tuple[ErasedField, ...]:
    return tuple(
        ErasedField(table, column, count)
        for table, rows in changes.items()
        for column, count in Counter(column for _, new in rows for column in new).items()
    )


def _record(before: date, years: Sequence[int], fields: Sequence[ErasedField]) -> Values:
    """What the history keeps of it: how many values of which column, of which years."""
    return {
        "before": before.isoformat(),
        "years": list(years),
        "erased": {f"{one.table}.{one.column}": one.count for one in fields},
    }


def _erase(db: Connection, desk: Desk, changes: dict[str, Changed], record: Values) -> None:
    """Put what is left in its place under a change that cannot be taken back."""
    change = history.note_change(db, desk.actor.stamp, desk.actor.name, COMMAND, desk.year)
    for table, rows in changes.items():
        redaction.put(db, change, table, rows)
    history.note(db, change, [history.Entry("register", change, COMMAND, {}, record)])


def _copy(changes: dict[str, Changed], before: date, years: Sequence[int]) -> bytes:
    """The values that go, by table, as .csv files in a .zip."""
    tables = []
    for name, rows in changes.items():
        columns = list(dict.fromkeys(column for _, new in rows for column in new))
        headings = (say.ROW_NUMBER, *(say.COLUMNS.get(column, column) for column in columns))
        lines = [
            ("/".join(map(str, row.key)), *(str(row.values[column] or "") for column in columns))
            for row, _ in rows
        ]
        tables.append(ErasedTable(say.TABLES[name], headings, lines))
    listed = ", ".join(map(str, years))
    return erased_zip(tables, {say.NOTE_FILE: say.NOTE.format(before=short(before), years=listed)})


def _left(desk: Desk, years: Sequence[int], export: Path | None) -> tuple[LeftFolder, ...]:
    """Files of these years, and copies of the register, that a person has to delete: no command deletes files."""
    office, found = desk.folder.path, Counter[Path]()
    copy = export.resolve() if export else None
    for file in office.rglob("*"):
        if not file.is_file() or file.resolve() == copy:
            continue
        place = _place_of_left(file.relative_to(office).parts, years)
        if place is not None:
            found[office / place] += 1
    return tuple(LeftFolder(folder, count) for folder, count in sorted(found.items()))


def _place_of_left(inside: tuple[str, ...], years: Sequence[int]) -> Path | None:
    """Under which folder of the office a file is told; None for one that is settings, or of another year."""
    first, *below = inside
    if not below:
        is_own = first in {SETTINGS, RUN_LOCK} or first.startswith(REGISTER)
        return None if is_own else Path()
    if not first.isdecimal():
        return None if first == TEMPLATES else Path(first)
    is_settings = len(below) == 1 and below[0].startswith(CONFERENCE)
    if int(first) not in years or is_settings:
        return None
    return Path(first, *below[:-1][:1])
