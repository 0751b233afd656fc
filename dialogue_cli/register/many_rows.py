"""Adds many rows to a table at once: a long import spends a third of its time here.

Each statement carries as many rows as it may have values: SQLite makes a table's checks ready once for a statement,
not once for a row. New rows come above every number the table has given, so that none of them has to be recorded
for undo (recording.py): the trigger that would ask this of each row rests meanwhile.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from dialogue_cli.register.database import Connection
from dialogue_cli.register.recording import unasked_above

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
    numbered = ((number, *row) for number, row in enumerate(rows, start=first))
    last = first - 1
    with unasked_above(db, table):
        for values, count in _together(numbered, at_once):
            db.execute(head + ", ".join([one] * count), values)
            last += count
    return range(first, last + 1)


def _together(
    rows: Iterator[tuple[object, ...]], at_once: int
) -> Iterator[tuple[tuple[object, ...], int]]:
    while several := tuple(islice(rows, at_once)):
        yield tuple(chain.from_iterable(several)), len(several)
