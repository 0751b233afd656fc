"""Copies a register while others may write to it: the copy holds one moment, whole, and is proved sound."""

import contextlib
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

# A page at a time would let every writer begin the copy anew; the whole is a matter of a second or two.
_ALL_PAGES = -1
_BUSY_SECONDS = 30.0


def copy(source: Path, target: Path) -> None:
    """Put a copy of the register `source` at `target`, making its folder; an older file there is replaced whole.

    Raises sqlite3.Error when the source cannot be read or the copy is not sound, OSError when it cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".dialogue-", suffix=".tmp", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        into(source, temporary)
        flush(temporary)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def into(source: Path, target: Path) -> None:
    """Copy the register `source`, which must be there, into the empty file `target`, and prove the copy."""
    with (
        closing(sqlite3.connect(source, timeout=_BUSY_SECONDS)) as read,
        closing(sqlite3.connect(target)) as made,
    ):
        read.backup(made, pages=_ALL_PAGES)
        # A copy is one file: without a write-ahead log beside it, whatever the register's way is.
        made.execute("PRAGMA journal_mode = DELETE")
        prove(made)


def prove(db: sqlite3.Connection) -> None:
    """Raise sqlite3.DatabaseError unless every page of a database is sound."""
    try:
        (told,) = db.execute("PRAGMA quick_check(1)").fetchone()
    except UnicodeDecodeError as error:  # what SQLite says repeats what stands on the page
        raise spoilt() from error
    if told != "ok":
        raise spoilt()


def spoilt() -> sqlite3.DatabaseError:
    """What SQLite itself raises when it meets a page that is not sound."""
    error = sqlite3.DatabaseError()
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def flush(path: Path) -> None:
    """Have the file on the disk, not only on its way there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
