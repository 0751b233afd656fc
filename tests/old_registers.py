"""Registers as older versions of the program left them: made by the migrations up to a number."""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path


def scripts() -> list[str]:
    """The migrations, oldest first."""
    folder = files("dialogue_cli.register") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(folder / name).read_text(encoding="utf-8") for name in names]


def newest() -> int:
    """The number of the newest schema."""
    return len(scripts())


def write(path: Path, schema: int, content: str = "") -> None:
    """Write a register of a schema, before the history was sealed (9), with what `content` puts into it."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript("\n".join(scripts()[:schema]))
        db.executescript(content)
        db.execute(f"PRAGMA user_version = {schema}")
