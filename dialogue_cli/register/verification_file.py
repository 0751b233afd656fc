"""What is wrong with the register as a database: spoilt pages, rows that point to nothing, missing tables."""

from collections.abc import Iterator

from dialogue_cli.register.database import NOWHERE, Connection, opened
from dialogue_cli.register.verification_lists import Broken

MOST_OF_SQLITE = 20
# Where one of these is found nothing else can be asked.
BEYOND_USE = frozenset({"integrity", "tables"})
# What SQLite keeps for itself (sqlite_sequence, sqlite_stat1) is not of our making.
_MADE = "FROM sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY type, name"


def spoilt(db: Connection) -> Iterator[Broken]:
    """Pages that are not sound: nothing that is read from the file can be relied on then."""
    for (told,) in db.execute(f"PRAGMA integrity_check({MOST_OF_SQLITE})"):
        if told != "ok":
            yield Broken("integrity", {"detail": told})


def misbuilt(db: Connection) -> Iterator[Broken]:
    """Tables, indexes and triggers that are missing, are others, or are not as the migrations make them."""
    found = _built(db)
    with opened(NOWHERE) as new:
        made = _built(new)
    for kind, name in sorted(found.keys() | made.keys()):
        if found.get((kind, name)) != made.get((kind, name)):
            code = "tables" if kind == "table" else "structure"
            yield Broken(code, {"kind": kind, "name": name})


def loose_links(db: Connection) -> Iterator[Broken]:
    """Rows that point to rows that are not there."""
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield Broken("link", {"table": table, "number": row or 0, "parent": parent})


def _built(db: Connection) -> dict[tuple[str, str], object]:
    """By kind and name: the columns of a table, the words of a trigger, the place of an index."""
    found: dict[tuple[str, str], object] = {}
    for kind, name, table, text in db.execute(
        f"SELECT type, name, tbl_name, sql {_MADE}"
    ).fetchall():
        if kind == "table":
            columns = db.execute(f'PRAGMA table_info("{name}")').fetchall()
            # Not the text itself: SQLite rewrites it in its own way when a column is added.
            found[kind, name] = [(column[1], column[2], column[3], column[5]) for column in columns]
        else:
            found[kind, name] = text if kind == "trigger" else table
    return found
