"""Looks into a register file directly, for the tests that compare or damage one."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

# What is only ever added to, and the record by which changes are taken back.
LASTING = {"change", "history", "seal", "identity", "undo_mark", "undo_row", "undone"}


def dump(office: Path) -> Mapping[str, list[tuple[Any, ...]]]:
    """Every row of every table that an undo brings back, by table."""
    register = office / "register.sqlite3"
    if not register.exists():
        return {}
    with closing(sqlite3.connect(register)) as db:
        names = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        found = {
            name: db.execute(f'SELECT * FROM "{name}"').fetchall()
            for (name,) in names.fetchall()
            if name not in LASTING
        }
    return {name: sorted(rows, key=repr) for name, rows in found.items()}


def damage(office: Path, *statements: str) -> None:
    """Do what no command does: change the register behind its back."""
    with closing(sqlite3.connect(office / "register.sqlite3")) as db, db:
        db.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            db.execute(statement)


def rows(office: Path, query: str) -> list[tuple[Any, ...]]:
    """What a query finds."""
    with closing(sqlite3.connect(office / "register.sqlite3")) as db:
        return db.execute(query).fetchall()
