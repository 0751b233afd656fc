"""The names of all people whom the register knows, so that they can be looked for where they may not stand."""

from collections.abc import Iterator
from pathlib import Path

from dialogue_cli.register import database
from dialogue_cli.register.personal import marked_tables


def known_names(path: Path) -> list[str]:
    """Every name once, of every year; none where there is no register."""
    return sorted(set(_names(path))) if path.exists() else []


def _names(path: Path) -> Iterator[str]:
    with database.opened(path) as db, database.reading(db):
        for table in marked_tables().values():
            for column in table.marked("names"):
                found = db.execute(f"SELECT DISTINCT {column} FROM {table.name}")
                yield from (name for (name,) in found if name)
