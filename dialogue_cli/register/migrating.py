"""Brings a register up to today's schema: all of it or nothing, and never without a copy of what it was."""

import contextlib
import sqlite3
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import register as say
from dialogue_cli.register import copying, seals

# The folder beside the register that holds the copies made before a migration, and how many of them are kept.
COPIES, MOST_COPIES = "sao-luu", 5
_NAME = "{stem}-luoc-do-{schema:02d}-viec-{changes:06d}{suffix}"
_ANY = "{stem}-luoc-do-*{suffix}"

# What SQLite says when the copy's disk is full or refuses to be written; anything else is about the register itself.
_NOT_WRITTEN = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
}


class RegisterNewer(DialogueError):
    """The register was made by a newer version of the program."""

    message, hint = say.NEWER, say.NEWER_HINT


class NoCopyBeforeMigration(DialogueError):
    """The copy that goes before a migration could not be written: the register stays as it was."""

    message, hint = say.NO_COPY, say.NO_COPY_HINT


class NotARegister(DialogueError):
    """A database of some other program."""

    message, hint = say.DAMAGED, say.DAMAGED_HINT


def migrate(db: sqlite3.Connection, path: Path) -> None:
    """Run the migrations that this register has not seen: all of them in one transaction, or none.

    A register that holds something is copied first, into a folder beside it. Raises RegisterNewer, NotARegister or
    NoCopyBeforeMigration, the register being as it was.
    """
    known = scripts()
    if _schema(db, path, len(known)) == len(known):
        return
    seals.install(db)
    db.execute("BEGIN IMMEDIATE")
    try:
        # Another command may just have brought it up while this one waited.
        done = _schema(db, path, len(known))
        if done:
            _copy(db, path, done)
        for script in known[done:]:
            for statement in statements(script):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(known)}")
        seals.seal(db, late=True)
        db.execute("COMMIT")
    except BaseException:
        db.rollback()  # nothing to do where SQLite has done so itself
        raise


def scripts() -> tuple[str, ...]:
    """The migrations, oldest first: the schema's number is how many a register has seen."""
    folder = files("dialogue_cli.register") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in names)


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one; each ends with its line."""
    text = ""
    for line in script.splitlines(keepends=True):
        text += line
        if sqlite3.complete_statement(text):
            yield text
            text = ""


def copies(path: Path) -> list[Path]:
    """The copies that were made of a register before its migrations, oldest first."""
    pattern = _ANY.format(stem=path.stem, suffix=path.suffix)
    return sorted((path.parent / COPIES).glob(pattern))


def _schema(db: sqlite3.Connection, path: Path, known: int) -> int:
    """How many migrations a register has seen."""
    (done,) = db.execute("PRAGMA user_version").fetchone()
    if done > known:
        raise RegisterNewer(file=path, found=done, known=known)
    if not done and db.execute("SELECT EXISTS (SELECT 1 FROM sqlite_schema)").fetchone()[0]:
        raise NotARegister(file=path)
    return int(done)


def _copy(db: sqlite3.Connection, path: Path, schema: int) -> None:
    """Copy the register as it is under its lock; the oldest copies beyond the number that is kept go."""
    (changes,) = db.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
    name = _NAME.format(stem=path.stem, suffix=path.suffix, schema=schema, changes=changes)
    try:
        copying.copy(path, path.parent / COPIES / name)
    except (OSError, sqlite3.Error) as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if isinstance(error, sqlite3.Error) and code not in _NOT_WRITTEN:
            raise
        raise NoCopyBeforeMigration(file=path, copy=path.parent / COPIES / name) from error
    for old in copies(path)[:-MOST_COPIES]:
        with contextlib.suppress(OSError):  # open elsewhere: it goes next time
            old.unlink()
