"""Reports on the register's own books: log, undo, verify."""

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.console.verdicts import show_papers
from dialogue_cli.messages import ledger as say
from dialogue_cli.messages import log as say_log
from dialogue_cli.messages import verify as say_verify
from dialogue_cli.model.ledger import (
    ChangeLine,
    DoorTally,
    FileLine,
    LogReport,
    UndoReport,
    VerifyReport,
)

MOST_FILES = 5
MOST_FAULTS = 50


def show_log(out: Out, report: LogReport) -> None:
    """Every change, newest first."""
    if not report.changes:
        out.line(say_log.NOTHING if report.asked else say.LOG_EMPTY)
        return
    rows = [
        (
            line.number,
            _moment(line),
            line.author,
            _command(line),
            line.year,
            _files(line),
            _fate(line),
        )
        for line in report.changes
    ]
    out.table(say.LOG_TITLE, say.LOG_COLUMNS, rows)


def show_undo(out: Out, report: UndoReport) -> None:
    """What was taken back, and what to do next."""
    title = say.UNDO_DRY if report.dry_run else say.UNDO_TITLE
    line = report.change
    out.line(
        title.format(
            number=line.number,
            command=_command(line),
            author=line.author,
            at=_moment(line),
            year=line.year,
        ),
        "bold",
    )
    for file in line.files:
        out.line(f"  {_file(file)}")
    for derived in report.derived:
        told = say.UNDO_DERIVED.format(number=derived.number, command=_command(derived))
        out.line(told, STYLES["warning"])
    rows = [
        (say.TABLES[one.table], one.removed, one.restored)
        for one in report.tables
        if one.table in say.TABLES
    ]
    if rows:
        out.table(say.UNDO_TABLE, say.UNDO_COLUMNS, rows, numbers_from=1)
    out.next(say.UNDO_DRY_NEXT if report.dry_run else _after_undo(report))


def _after_undo(report: UndoReport) -> str:
    if report.derived:
        return say.UNDO_AGAIN
    return say.UNDO_NEXT_OF.get(report.change.command, say.UNDO_NEXT)


def show_verify(out: Out, report: VerifyReport) -> None:
    """What was gone through, and each sum that does not hold."""
    counted = say_verify.DONE.format(
        files=report.files, rows=report.rows, petitions=report.petitions
    )
    told = say_verify.DAMAGED if report.damaged else counted
    out.line(told, STYLES["error"] if report.damaged else "" if report.faults else "green")
    if report.seal:
        out.line(_sealed(report))
    show_papers(out, report.papers)
    if not report.faults:
        return
    rows = [(f.message, f.file, f.sheet, f.row or "") for f in report.faults[:MOST_FAULTS]]
    title = say_verify.FAULTS.format(count=len(report.faults))
    out.table(title, say_verify.COLUMNS, rows)
    if len(report.faults) > MOST_FAULTS:
        out.line(say_verify.MORE.format(count=len(report.faults) - MOST_FAULTS))
    out.next(say_verify.DAMAGED_NEXT if report.damaged else say_verify.NEXT)


def _sealed(report: VerifyReport) -> str:
    since = ""
    if not report.sealed_since:
        return say_verify.SEALED_LATE.format(changes=report.changes, seal=report.seal)
    if report.sealed_since > 1:
        since = say_verify.SEALED_SINCE.format(since=report.sealed_since)
    return say_verify.SEALED.format(changes=report.changes, since=since, seal=report.seal)


def _moment(line: ChangeLine) -> str:
    """2024-05-10T08:30:00+07:00 as 10/05/2024 08:30."""
    day, _, hour = line.at.partition("T")
    return f"{'/'.join(reversed(day.split('-')))} {hour[:5]}"


def _command(line: ChangeLine) -> str:
    return say.COMMANDS.get(line.command, line.command)


def _files(line: ChangeLine) -> str:
    if line.deeds:
        return "\n".join(line.deeds)
    shown = [_file(file) for file in line.files[:MOST_FILES]]
    if len(line.files) > MOST_FILES:
        shown.append(say.LOG_MORE_FILES.format(count=len(line.files) - MOST_FILES))
    shown += map(_door, line.doors)
    return "\n".join(shown)


def _door(tally: DoorTally) -> str:
    return say.LOG_DOOR.format(
        door=say.LOG_DOOR_NAME.format(door=tally.door) if tally.door else "",
        recorded=tally.recorded,
        withdrawn=say.LOG_DOOR_WITHDRAWN.format(count=tally.withdrawn) if tally.withdrawn else "",
    )


def _file(file: FileLine) -> str:
    return say.LOG_FILE.format(
        file=file.name,
        rows=file.rows_read,
        accepted=file.accepted,
        changed=file.changed,
        rejected=file.rejected,
    )


def _fate(line: ChangeLine) -> str:
    if line.undone_by is not None:
        return say.LOG_UNDONE.format(by=line.undone_by)
    numbers = ", ".join(str(number) for number in line.took_back)
    return say.LOG_TOOK_BACK.format(changes=numbers) if numbers else ""
