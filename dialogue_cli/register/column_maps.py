"""What a clerk has settled about the columns of each sender's files."""

import json
from dataclasses import dataclass

from dialogue_cli.register.database import Connection


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """For a sender and a row of headings: the field of each column, counted from the first heading."""

    owner: str
    signature: str
    fields: tuple[tuple[int, str], ...]


def column_maps(db: Connection) -> list[ColumnMap]:
    """Everything that is remembered."""
    rows = db.execute("SELECT owner, signature, fields FROM column_map ORDER BY id")
    return [
        ColumnMap(owner, signature, tuple((int(k), v) for k, v in json.loads(fields).items()))
        for owner, signature, fields in rows
    ]


def keep(db: Connection, change: int, column_map: ColumnMap) -> None:
    """Remember a map in place of the one that was known for the same headings."""
    fields = json.dumps({str(index): name for index, name in column_map.fields})
    db.execute(
        "INSERT INTO column_map (change, owner, signature, fields) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (owner, signature) DO UPDATE SET change = excluded.change, fields = excluded.fields",
        (change, column_map.owner, column_map.signature, fields),
    )


def forget(db: Connection, owner: str, signature: str) -> None:
    """Remember nothing any more for these headings of a sender."""
    db.execute("DELETE FROM column_map WHERE owner = ? AND signature = ?", (owner, signature))
