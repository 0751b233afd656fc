"""Puts a new register in its place whole: killed at any moment, there is a register or no file at all."""

import contextlib
import os
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path

from dialogue_cli.register.migrating import migrate


def begin(path: Path) -> None:
    """Make a new register at `path`, unless another command has just made one; raises OSError and leaves nothing.

    It is its maker's alone, where the system knows owners; what SQLite puts beside it is so too. In a folder that hands
    its group on (chmod g+s) clerks share the register on purpose: there the group may write.
    """
    shared = path.parent.stat().st_mode & stat.S_ISGID
    handle, name = tempfile.mkstemp(prefix=".dialogue-", suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(_empty_register())
            out.flush()
            os.fsync(out.fileno())
        if shared:
            temporary.chmod(0o660)
        with contextlib.suppress(FileExistsError):
            _name_over_nothing(temporary, path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _empty_register() -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, Path(":memory:"))
        return db.serialize()


def _name_over_nothing(temporary: Path, path: Path) -> None:
    """The first of two commands wins: the second one must not lay an empty register over what the first has stored."""
    if os.name == "nt":
        temporary.rename(path)  # Windows renames over nothing
        return
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a file system without second names
        temporary.rename(path)
