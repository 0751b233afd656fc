"""Takes changes back exactly, newest first, from what was recorded of them."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.model.ledger import TakenBack
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note
from dialogue_cli.register.recording import Table, tables


def is_recorded(db: Connection, change: int) -> bool:
    """Whether enough is known of a change to take it back."""
    query = "SELECT EXISTS (SELECT 1 FROM undo_mark WHERE change = ?)"
    return bool(db.execute(query, (change,)).fetchone()[0])


def holds_clerks_word(db: Connection, changes: Iterable[int]) -> bool:
    """Whether one of these changes settled something that a clerk decided."""
    return any(
        db.execute(
            "SELECT EXISTS (SELECT 1 FROM decision WHERE change = :change AND origin = 'clerk')"
            " OR EXISTS (SELECT 1 FROM fate WHERE change = :change AND origin = 'clerk')",
            {"change": change},
        ).fetchone()[0]
        for change in changes
    )


def last_before(db: Connection, change: int, table: str) -> int | None:
    """The highest number that a table had given when a change began; None when that is not known."""
    query = "SELECT last FROM undo_mark WHERE change = ? AND subject = ?"
    found = db.execute(query, (change, table)).fetchone()
    return None if found is None else found[0]


def take_back(db: Connection, changes: Sequence[int], by: int) -> list[TakenBack]:
    """Bring every table back to what it was before the last of `changes`, given newest first.

    Foreign keys must be off: rows go and come in any order.
    """
    removed: Counter[str] = Counter()
    restored: Counter[str] = Counter()
    for change in changes:
        for one in _take_back(db, change):
            removed[one.table] += one.removed
            restored[one.table] += one.restored
        db.execute("DELETE FROM undo_row WHERE change = ?", (change,))
        db.execute("DELETE FROM undo_mark WHERE change = ?", (change,))
        db.execute("INSERT INTO undone (change, by) VALUES (?, ?)", (change, by))
        note(db, by, [Entry("change", change, "undone", {}, {})])
    return [TakenBack(name, removed[name], restored[name]) for name in sorted(removed | restored)]


def _take_back(db: Connection, change: int) -> list[TakenBack]:
    query = "SELECT subject, last FROM undo_mark WHERE change = ?"
    marks = dict(db.execute(query, (change,)).fetchall())
    known = [table for table in tables(db) if table.name in marks]
    return [_restore(db, change, table, marks[table.name]) for table in known]


def is_whole(db: Connection) -> bool:
    """Whether every row that points to another still finds it."""
    return db.execute("PRAGMA foreign_key_check").fetchone() is None


def _restore(db: Connection, change: int, table: Table, last: int | None) -> TakenBack:
    removed = 0
    if last is not None:
        came = f'DELETE FROM "{table.name}" WHERE "{table.number}" > ?'
        removed = db.execute(came, (last,)).rowcount
    kept = db.execute(
        "SELECT key, before FROM undo_row WHERE change = ? AND subject = ?", (change, table.name)
    ).fetchall()
    where = " AND ".join(f'"{name}" = ?' for name in table.key)
    delete = f'DELETE FROM "{table.name}" WHERE {where}'
    gone = sum(db.execute(delete, json.loads(key)).rowcount for key, _ in kept)
    before = [_values(table, json.loads(row)) for _, row in kept if row]
    for row in before:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        insert = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'
        db.execute(insert, tuple(row.values()))
    absent = sum(not row for _, row in kept)
    return TakenBack(table.name, removed + min(absent, gone), len(before))


def _values(table: Table, row: Mapping[str, object]) -> dict[str, object]:
    """The columns that the table has today; reals were kept as SQL writes them."""
    kinds = dict(table.columns)
    return {
        name: _real(value) if kinds[name] == "REAL" else value
        for name, value in row.items()
        if name in kinds
    }


def _real(value: object) -> float | None:
    return None if value == "NULL" else float(str(value))
