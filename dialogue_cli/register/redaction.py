"""Reads what may hold personal data in the register of some years, and puts what is left of it in its place."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import redact as say
from dialogue_cli.register import erasing
from dialogue_cli.register.database import Connection
from dialogue_cli.register.personal import MarkedTable, marked_tables


class NotRewritten(DialogueError):
    """The data are erased, but the file of the register could not be written anew (no room, or in use)."""

    message, hint, exit_code = say.NOT_REWRITTEN, say.NOT_REWRITTEN_HINT, 1


Values = Mapping[str, object]

_OF_FILE = "file IN (SELECT id FROM source_file WHERE year = ?)"
_OF_PETITION = "petition IN (SELECT id FROM petition WHERE year = ?)"
_OF_QUESTION = "question IN (SELECT id FROM question WHERE year = ?)"
_OF_CHANGE = "change IN (SELECT id FROM change WHERE year = ?)"
_YEAR = "year = ?"
# Which rows of a table are a year's; the tables with the names of people come first, so that one order numbers them.
_ROWS = {
    "delegate": _YEAR,
    "petition": _YEAR,
    "attendance": _YEAR,
    "gift_receipt": _YEAR,
    "checkin": _YEAR,
    "gift_handover": _YEAR,
    "source_file": _YEAR,
    "source_sheet": _OF_FILE,
    "source_row": _OF_FILE,
    "question": _YEAR,
    "decision": _OF_PETITION,
    "fate": _OF_PETITION,
    "proposal": _OF_PETITION,
    "earlier": _OF_QUESTION,
    "answer": _OF_QUESTION,
    "commitment": (
        "answer IN (SELECT answer.id FROM answer JOIN question ON question.id = answer.question"
        " WHERE question.year = ?)"
    ),
    "budget_line": _YEAR,
    "accepted_finding": _YEAR,
    "undo_row": _OF_CHANGE,
    "history": f"{_OF_CHANGE} AND redacted IS NULL",
}


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row: its table, the values of its key, those of its columns that are not plain, its subject or table."""

    table: str
    key: tuple[object, ...]
    values: Values
    subject: str


def redacted_tables() -> Iterator[MarkedTable]:
    """The tables that are gone through, those with the names of people first."""
    known = marked_tables()
    return (known[name] for name in _ROWS)


def years(db: Connection) -> list[int]:
    """Every year of which the register holds something."""
    query = "SELECT year FROM change UNION SELECT year FROM source_file ORDER BY year"
    return [year for (year,) in db.execute(query)]


def last_erasure(db: Connection, year: int) -> int:
    """The newest change that erased what was personal in a year; 0 where none did."""
    query = "SELECT id FROM change WHERE command = 'redact' ORDER BY id DESC"
    return next((change for (change,) in db.execute(query) if year in _erased(db, change)), 0)


def _erased(db: Connection, change: int) -> Sequence[int]:
    query = "SELECT after FROM history WHERE change = ? AND subject = 'register'"
    row = db.execute(query, (change,)).fetchone()
    return json.loads(row[0])["years"] if row else ()


def rows_of(db: Connection, table: MarkedTable, of_years: Sequence[int]) -> Iterator[HeldRow]:
    """The rows of these years with everything in them that may be personal."""
    key, columns = key_of(db, table.name), _touched(table)
    subject = "subject" if table.name in {"history", "undo_row"} else f"'{table.name}'"
    wanted = ", ".join((subject, *key, *columns))
    for year in of_years:
        query = (
            f"SELECT {wanted} FROM {table.name} WHERE {_ROWS[table.name]} ORDER BY {', '.join(key)}"
        )
        for named, *values in db.execute(query, (year,)).fetchall():
            held = dict(zip(columns, values[len(key) :], strict=True))
            yield HeldRow(table.name, tuple(values[: len(key)]), held, named)


def put(db: Connection, change: int, table: str, rows: Iterable[tuple[HeldRow, Values]]) -> None:
    """Store what is left of rows of one table; entries of the history keep the seal upon them."""
    if table == "history":
        left = ((row.key[0], new["before"], new["after"]) for row, new in rows)
        erasing.erase(db, change, left)  # type: ignore[arg-type]
        return
    where = " AND ".join(f"{name} = ?" for name in key_of(db, table))
    for row, new in rows:
        said = ", ".join(f"{name} = ?" for name in new)
        db.execute(f"UPDATE {table} SET {said} WHERE {where}", (*new.values(), *row.key))


def key_of(db: Connection, table: str) -> tuple[str, ...]:
    """The primary key of a table."""
    found = db.execute(f'PRAGMA main.table_info("{table}")').fetchall()
    return tuple(column for place, column in sorted((p, c) for _, c, _, _, _, p in found if p))


def forget_pages(db: Connection) -> None:
    """Write the whole file anew: nothing of what was erased stays in a page that is no longer used.

    Raises NotRewritten: what was erased now is overwritten, what an older undo had removed may still be there.
    """
    try:
        db.execute("VACUUM")
    except sqlite3.Error as error:
        raise NotRewritten from error


def overwrite_freed(db: Connection) -> None:
    """From now on whatever is removed from the file is overwritten with zeros."""
    db.execute("PRAGMA secure_delete = ON")


def read_json(text: object) -> object:
    """What a column of JSON holds; an empty text holds nothing."""
    return json.loads(text) if isinstance(text, str) and text else None


def as_json(value: object) -> str:
    """The column again, written as the history writes it."""
    return "" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _touched(table: MarkedTable) -> tuple[str, ...]:
    return table.marked("names", "compared", "erased", "masked", "emptied", "json")
