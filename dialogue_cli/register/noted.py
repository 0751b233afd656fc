"""Records made one by one, of who came and of who received a gift: never removed, only withdrawn."""

from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note


def withdraw(db: Connection, table: str, change: int, number: int, at: str) -> None:
    """Take one record back: it stays in the table, with the change that took it back."""
    db.execute(f"UPDATE {table} SET withdrawn = ? WHERE id = ?", (change, number))
    note(db, change, [Entry(table, number, "withdrawn", {"id": number}, {"at": at})])


def standing_above(db: Connection, table: str, delegate: int) -> int:
    """How many records stand of delegates with higher numbers."""
    query = f"SELECT count(*) FROM {table} WHERE delegate > ? AND withdrawn IS NULL"
    return int(db.execute(query, (delegate,)).fetchone()[0])


def release_above(db: Connection, table: str, delegate: int) -> None:
    """Withdrawn records of delegates with higher numbers no longer point to them; they keep the name."""
    db.execute(
        f"UPDATE {table} SET full_name = delegate.full_name, unit = delegate.unit, delegate = NULL"
        f" FROM delegate WHERE delegate.id = {table}.delegate AND {table}.delegate > ?"
        " AND withdrawn IS NOT NULL",
        (delegate,),
    )
