"""Stores gifts handed over: each record a small transaction of its own, never removed, only withdrawn."""

from dialogue_cli.model.gift_ledger import GiftHandover
from dialogue_cli.register import noted
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, continued_change, note

COMMAND = "gifts"
TABLE = "gift_handover"

_COLUMNS = (
    "scheme", "delegate", "amount", "at", "full_name", "unit", "received_by", "author", "note",
)  # fmt: skip
_READ = f"SELECT {', '.join(_COLUMNS)}, id FROM gift_handover WHERE withdrawn IS NULL"


def of_year(db: Connection, year: int) -> list[GiftHandover]:
    """The year's standing records, in the order in which they were made."""
    return [GiftHandover(*row) for row in db.execute(f"{_READ} AND year = ? ORDER BY id", (year,))]


def change_of(db: Connection, at: str, author: str, year: int) -> int:
    """The change to which a record belongs: that of this person's day at the table, until something else is done."""
    return continued_change(db, at, author, COMMAND, year)


def last_of(db: Connection, year: int, author: str) -> GiftHandover | None:
    """The newest standing record that this person made."""
    query = f"{_READ} AND year = ? AND author = ? ORDER BY id DESC LIMIT 1"
    row = db.execute(query, (year, author)).fetchone()
    return GiftHandover(*row) if row else None


def add(db: Connection, change: int, year: int, record: GiftHandover) -> int:
    """Store a record and return its number; to be called in a transaction that has seen that none stands."""
    values = (
        record.scheme, record.delegate, record.amount, record.at, record.full_name, record.unit,
        record.received_by, record.author, record.note,
    )  # fmt: skip
    marks = ", ".join("?" * (len(_COLUMNS) + 2))
    query = f"INSERT INTO gift_handover ({', '.join(_COLUMNS)}, year, change) VALUES ({marks})"
    number = int(db.execute(query, (*values, year, change)).lastrowid or 0)
    said = {"scheme": record.scheme, "delegate": record.delegate, "amount": record.amount}
    note(db, change, [Entry(TABLE, number, "added", {}, {**said, "at": record.at})])
    return number


def withdraw(db: Connection, change: int, number: int, at: str) -> None:
    """Take one record back: it stays in the table, with the change that took it back."""
    noted.withdraw(db, TABLE, change, number, at)
