"""Adds many rows to a table at once: a long import spends a third of its time here.

Each statement carries as many rows as it may have values: SQLite makes a table's checks ready once for a statement,
not once for a row. New rows come above every number the table has given, so that none of them has to be recorded
for undo (recording.py): the trigger that would ask this of each row rests meanwhile.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, count, islice

from dialogue_cli.register.database import Connection
from dialogue_cli.register.recording import unasked_from

# A statement may have 999 values in the oldest SQLite that people still build.
_MOST_VALUES = 960


def add(
    db: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> range:
    """Give each row the next number and store it; `rows` hold the values of `columns`. Returns the numbers."""
    query = f"SELECT coalesce(max(id), 0) + 1 FROM {table}"
    first = int(db.execute(query).fetchone()[0])
    width = 1 + len(columns)
    at_once = max(1, _MOST_VALUES // width)
    head = f"INSERT INTO {table} (id, {', '.join(columns)}) VALUES "
    one = f"({', '.join('?' * width)})"
    numbered = zip(zip(count(first), strict=True), rows, strict=False)
    last = first - 1
    with unasked_from(db, table, first):
        while several := list(islice(numbered, at_once)):
            values = tuple(chain.from_iterable(chain.from_iterable(several)))
            db.execute(head + ", ".join([one] * len(several)), values)
            last += len(several)
    return range(first, last + 1)
