"""Records what a change touches, whichever table it is in, so that the change can be taken back exactly.

Rows that come with a change lie above the highest number of their table and need no record; a row that was there is
kept as it was when the change first touches it. Triggers of this connection see to it: no table has to be thought of.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from dialogue_cli.register.database import Connection

# What is only ever added to, and the record itself. The records of the door and of gifts are taken back one by one:
# whoever takes an import back must not send home the people who came meanwhile (docs/decisions/0012).
_LASTING = frozenset(
    {
        "change",
        "history",
        "seal",
        "identity",
        "undo_mark",
        "undo_row",
        "undone",
        "checkin",
        "gift_handover",
    }
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns with their declared types, its primary key."""

    name: str
    columns: tuple[tuple[str, str], ...]
    key: tuple[str, ...]

    @property
    def number(self) -> str:
        """The column that bears a growing number; empty when the key begins with something else."""
        return self.key[0] if dict(self.columns)[self.key[0]] == "INTEGER" else ""

    def key_of(self, row: str) -> str:
        """The key of a trigger's OLD or NEW row, as SQL that gives a JSON array."""
        columns = ", ".join(f'{row}."{name}"' for name in self.key)
        return f"json_array({columns})"

    def all_of(self, row: str) -> str:
        """All columns of a trigger's row, as SQL that gives a JSON object; reals keep every digit."""
        values = {name: f'{row}."{name}"' for name, _ in self.columns}
        exact = {name: f"quote({values[name]})" for name, kind in self.columns if kind == "REAL"}
        pairs = ", ".join(f"'{name}', {value}" for name, value in {**values, **exact}.items())
        return f"json_object({pairs})"


def tables(db: Connection) -> list[Table]:
    """The tables whose content a change may touch and an undo brings back."""
    names = db.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return [_table(db, name) for (name,) in names if name not in _LASTING]


def _table(db: Connection, name: str) -> Table:
    found = db.execute(f'PRAGMA main.table_info("{name}")').fetchall()
    key = sorted((place, column) for _, column, _, _, _, place in found if place)
    columns = tuple((column, kind) for _, column, kind, _, _, _ in found)
    return Table(name, columns, tuple(column for _, column in key))


def record(db: Connection, change: int) -> None:
    """From now on keep what `change` touches; to be called before it touches anything."""
    # Without this the row that INSERT OR REPLACE removes would go unseen.
    db.execute("PRAGMA recursive_triggers = ON")
    for table in tables(db):
        last = _last(db, table)
        db.execute("INSERT INTO undo_mark VALUES (?, ?, ?)", (change, table.name, last))
        for name, trigger in _triggers(table, change, last):
            db.execute(f'DROP TRIGGER IF EXISTS temp."{name}"')
            db.execute(f'CREATE TEMP TRIGGER "{name}" {trigger}')


def stop(db: Connection) -> None:
    """Record no more: what follows is not to be taken back."""
    for (name,) in db.execute(
        "SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'"
    ).fetchall():
        db.execute(f'DROP TRIGGER temp."{name}"')


@contextmanager
def unasked_from(db: Connection, table: str, first: int) -> Iterator[None]:
    """Rows numbered from `first` on lie above the mark and need no record: the trigger is not asked for each."""
    name = f"undo_{table}_insert"
    marked = "SELECT 1 FROM undo_mark WHERE subject = ? AND last >= ?"
    query = "SELECT sql FROM temp.sqlite_schema WHERE type = 'trigger' AND name = ?"
    found = db.execute(query, (name,)).fetchone()
    # The rows with the highest numbers may have been removed since: new ones then come below the mark.
    if found is None or db.execute(marked, (table, first)).fetchone():
        yield
        return
    db.execute(f'DROP TRIGGER temp."{name}"')
    try:
        yield
    finally:
        # SQLite keeps the text without the word that makes it this connection's own.
        db.execute(str(found[0]).replace("CREATE TRIGGER", "CREATE TEMP TRIGGER", 1))


def _last(db: Connection, table: Table) -> int | None:
    if not table.number:
        return None
    (last,) = db.execute(
        f'SELECT coalesce(max("{table.number}"), 0) FROM "{table.name}"'
    ).fetchone()
    return int(last)


def _triggers(table: Table, change: int, last: int | None) -> list[tuple[str, str]]:
    """Name and text of the triggers that keep a table's rows as they were before the change."""
    old, new = _keep(table, change, "OLD"), _keep(table, change, "NEW")
    keys = ", ".join(f'"{name}"' for name in table.key)
    other = " OR ".join(f'NEW."{name}" IS NOT OLD."{name}"' for name in table.key)
    found = [
        ("insert", "INSERT", _below(table, "NEW", last), new),
        ("update", "UPDATE", _below(table, "OLD", last), old),
        ("renumber", f"UPDATE OF {keys}", f"({other}) AND {_below(table, 'NEW', last)}", new),
        ("delete", "DELETE", _below(table, "OLD", last), old),
    ]
    return [
        (
            f"undo_{table.name}_{name}",
            f'AFTER {event} ON main."{table.name}" WHEN {condition} BEGIN {kept} END',
        )
        for name, event, condition, kept in found
    ]


def _below(table: Table, row: str, last: int | None) -> str:
    """The condition that a row is not one of those that came with the change."""
    return "1" if last is None else f'{row}."{table.number}" <= {last}'


def _keep(table: Table, change: int, row: str) -> str:
    """Keep a row unless it is kept already; a NEW row's key was free before."""
    key = table.key_of(row)
    before = table.all_of(row) if row == "OLD" else "''"
    # Not OR IGNORE: inside a trigger the conflict clause of the outer statement would win.
    return (
        f"INSERT INTO undo_row SELECT {change}, '{table.name}', {key}, {before} WHERE NOT EXISTS"
        f" (SELECT 1 FROM undo_row WHERE change = {change} AND subject = '{table.name}' AND key = {key});"
    )
