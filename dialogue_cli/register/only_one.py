"""One unattended run at a time: a lock that the system frees when its holder ends, however it ends."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import run as say
from dialogue_cli.register.database import told_of

_BETWEEN = 0.2


class AnotherRun(DialogueError):
    """Another run of the same office is at work."""

    message, hint, exit_code = say.ANOTHER_RUN, say.ANOTHER_RUN_HINT, 4


@contextmanager
def only_one(lock: Path, patience: float = 0.0) -> Iterator[None]:
    """Be the only one inside for this file; wait for another one `patience` seconds, then raise AnotherRun.

    SQLite locks it as it locks the register: the same on every system, and wherever the register can be kept.
    """
    db = _held(lock, patience)
    try:
        yield
    finally:
        db.close()


def _held(lock: Path, patience: float) -> sqlite3.Connection:
    """The lock: whoever closes it, or dies, gives it free."""
    until = time.monotonic() + patience
    try:
        db = sqlite3.connect(lock, timeout=0, isolation_level=None)
    except sqlite3.Error as error:
        raise told_of(error, lock) from error
    try:
        while not _locked(db):
            if time.monotonic() >= until:
                raise AnotherRun
            time.sleep(_BETWEEN)
    except sqlite3.Error as error:
        db.close()
        raise told_of(error, lock) from error
    except BaseException:
        db.close()
        raise
    return db


def _locked(db: sqlite3.Connection) -> bool:
    try:
        # No journal beside it: nothing is ever written.
        db.execute("PRAGMA journal_mode = MEMORY")
        db.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return False
        raise
    return True
