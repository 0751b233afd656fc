"""Stores who came to the door: each record a small transaction of its own, never removed, only withdrawn."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from dialogue_cli.model.ledger import DoorTally
from dialogue_cli.model.roll import Checkin
from dialogue_cli.register import noted
from dialogue_cli.register.database import Connection, RegisterBusy, told_of, transaction
from dialogue_cli.register.history import Entry, continued_change, note

COMMAND = "checkin"
TABLE = "checkin"
# Each time the register waits some seconds for the other door before it says that it is busy.
TRIES = 4
T = TypeVar("T")

_COLUMNS = (
    "delegate", "state", "at", "session", "full_name", "unit", "group_key", "substitute", "door",
    "author", "note",
)  # fmt: skip
_READ = f"SELECT {', '.join(_COLUMNS)}, id FROM checkin WHERE withdrawn IS NULL"


def at_once(db: Connection, path: Path, work: Callable[[], T]) -> T:
    """Do a small piece of work in a transaction of its own; waits for others, raises RegisterBusy after a while.

    Nothing of it stays when it raises.
    """

    def in_transaction() -> T:
        with transaction(db):
            return work()

    return patiently(path, in_transaction)


def patiently(path: Path, work: Callable[[], T]) -> T:
    """Read or write in the register at `path` as often as need be; raises RegisterBusy after a while."""
    left = TRIES
    while True:
        left -= 1
        try:
            return work()
        except sqlite3.Error as error:
            told = told_of(error, path)
            if not isinstance(told, RegisterBusy) or not left:
                raise told from error


def of_year(db: Connection, year: int) -> list[Checkin]:
    """The year's standing records, in the order in which they were made."""
    return _read(db, "year = ? ORDER BY id", year)


def of_delegate(db: Connection, delegate: int) -> list[Checkin]:
    """The standing records of one delegate, one a session."""
    return _read(db, "delegate = ? ORDER BY id", delegate)


def guests(db: Connection, year: int) -> list[Checkin]:
    """The standing records of people who are on no list."""
    return _read(db, "year = ? AND delegate IS NULL ORDER BY id", year)


def standing(db: Connection, number: int) -> Checkin | None:
    """The record of that number, if it stands."""
    return next(iter(_read(db, "id = ?", number)), None)


def session_names(db: Connection, year: int) -> list[str]:
    """Every name of a session that sheets and doors of the year bear, those of the sheets first."""
    found: list[str] = []
    for table, more in (("attendance", ""), ("checkin", " AND withdrawn IS NULL")):
        query = (
            f"SELECT session FROM {table} WHERE year = ?{more} GROUP BY session ORDER BY min(id)"
        )
        found += [name for (name,) in db.execute(query, (year,))]
    return list(dict.fromkeys(found))


def add(db: Connection, change: int, year: int, record: Checkin) -> int:
    """Store a record and return its number; to be called in a transaction that has seen that none stands."""
    values = (
        record.delegate, record.state, record.at, record.session, record.full_name, record.unit,
        record.group, record.substitute, record.door, record.author, record.note,
    )  # fmt: skip
    marks = ", ".join("?" * (len(_COLUMNS) + 2))
    query = f"INSERT INTO checkin ({', '.join(_COLUMNS)}, year, change) VALUES ({marks})"
    number = int(db.execute(query, (*values, year, change)).lastrowid or 0)
    said = {"delegate": record.delegate, "state": record.state, "session": record.session}
    note(db, change, [Entry(TABLE, number, "added", {}, {**said, "at": record.at})])
    return number


def withdraw(db: Connection, change: int, number: int, at: str) -> None:
    """Take one record back: it stays in the table, with the change that took it back."""
    noted.withdraw(db, TABLE, change, number, at)


def change_of(db: Connection, at: str, author: str, year: int) -> int:
    """The change to which a record belongs: that of this person's day at the door, until something else is done."""
    return continued_change(db, at, author, COMMAND, year)


def moment(db: Connection) -> int:
    """A number that changes whenever another command or door has stored something."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def lists_moment(db: Connection) -> int:
    """A number that changes when the lists of people may have changed, and not when a door has stored something."""
    query = "SELECT coalesce(max(id), 0) FROM change WHERE command IN ('import', 'undo')"
    return int(db.execute(query).fetchone()[0])


def imports_of_delegates(db: Connection, year: int) -> Mapping[int, int]:
    """By the number of each delegate the change that brought him."""
    return dict(db.execute("SELECT id, added FROM delegate WHERE year = ?", (year,)).fetchall())


def tallies(db: Connection) -> Mapping[int, list[DoorTally]]:
    """By change how many records each door made, and how many were taken back under that change."""
    query = (
        "SELECT change, door, sum(made), sum(gone) FROM ("
        " SELECT change, door, 1 AS made, 0 AS gone FROM checkin UNION ALL"
        " SELECT withdrawn, door, 0, 1 FROM checkin WHERE withdrawn IS NOT NULL"
        ") GROUP BY change, door ORDER BY change, door"
    )
    found: dict[int, list[DoorTally]] = defaultdict(list)
    for change, door, made, gone in db.execute(query):
        found[change].append(DoorTally(door, made, gone))
    return found


def _read(db: Connection, condition: str, *values: object) -> list[Checkin]:
    found = db.execute(f"{_READ} AND {condition}", values).fetchall()
    return [
        Checkin(
            delegate=delegate, state=state, at=at, session=session, full_name=name, unit=unit,
            group=group, substitute=substitute, door=door, author=author, note=remark, id=number,
        )
        for delegate, state, at, session, name, unit, group, substitute, door, author, remark, number
        in found
    ]  # fmt: skip
