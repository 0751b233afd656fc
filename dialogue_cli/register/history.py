"""Who changed what, and when: rows are added, never changed."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from dialogue_cli.register.copying import spoilt
from dialogue_cli.register.database import Connection
from dialogue_cli.register.recording import record
from dialogue_cli.register.seals import content_digest, salts

Values = Mapping[str, object]
# Made once: a new version of a long file notes where each of its rows went.
_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """What one change did to one thing; `before` is empty for an addition, `after` for a removal."""

    subject: str
    subject_id: int
    action: str
    before: Values
    after: Values


def begin_change(db: Connection, at: str, author: str, command: str, year: int) -> int:
    """Note who starts a change that can be taken back, and return its number.

    To be called inside its transaction, before it stores anything: what was stored earlier is not taken back.
    """
    change = note_change(db, at, author, command, year)
    record(db, change)
    return change


def note_change(db: Connection, at: str, author: str, command: str, year: int) -> int:
    """Note who makes a change that is not to be taken back itself, and return its number."""
    cursor = db.execute(
        "INSERT INTO change (at, author, command, year) VALUES (?, ?, ?, ?)",
        (at, author, command, year),
    )
    return int(cursor.lastrowid or 0)


def continued_change(db: Connection, at: str, author: str, command: str, year: int) -> int:
    """The change that this person began today with the same command, while nothing else was done since; else a new one.

    For work of many small steps that is not taken back as one: it is one line of the log.
    """
    query = (
        "SELECT id FROM change WHERE command = :command AND author = :author AND year = :year"
        " AND substr(at, 1, 10) = :day"
        " AND id > (SELECT coalesce(max(id), 0) FROM change WHERE command <> :command)"
        " ORDER BY id DESC LIMIT 1"
    )
    values = {"command": command, "author": author, "year": year, "day": at[:10]}
    found = db.execute(query, values).fetchone()
    return int(found[0]) if found else note_change(db, at, author, command, year)


class PendingChange:
    """A change that is noted only when something is really stored; its number is made at the first use."""

    def __init__(self, db: Connection, at: str, author: str, command: str, year: int) -> None:
        """Nothing is written yet."""
        self._db, self._values = db, (at, author, command, year)
        self._number = 0

    @property
    def number(self) -> int:
        """The change's number; to be asked for inside the transaction that stores something."""
        if not self._number:
            self._number = begin_change(self._db, *self._values)
        return self._number


def note(db: Connection, change: int, entries: Iterable[Entry]) -> None:
    """Add entries to the history."""
    db.executemany(
        "INSERT INTO history (change, subject, subject_id, action, before, after, salt, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (change, e.subject, e.subject_id, e.action, *_content(e, salt))
            for e, salt in zip(entries, salts(), strict=False)
        ),
    )


def _content(entry: Entry, salt: bytes) -> tuple[str, str, bytes, bytes]:
    before, after = _json(entry.before), _json(entry.after)
    return before, after, salt, content_digest(salt, before, after)


def read(text: str) -> dict[str, Any]:
    """What an entry says; raises as for a spoilt page where it is no JSON any more."""
    try:
        said: dict[str, Any] = json.loads(text) if text else {}
    except ValueError as error:
        raise spoilt() from error
    return said


def read_leniently(text: str) -> dict[str, Any]:
    """What an entry says; nothing where it is no JSON any more, which its digest tells."""
    with suppress(sqlite3.DatabaseError):
        return read(text)
    return {}


def _json(values: Values) -> str:
    return _JSON.encode(values) if values else ""
