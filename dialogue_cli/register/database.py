"""Opens the register, brings it up to today's schema, and makes each change whole or not at all."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import lru_cache
from pathlib import Path

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import errors as say_errors
from dialogue_cli.messages import register as say
from dialogue_cli.register import seals
from dialogue_cli.register.beginning import begin
from dialogue_cli.register.copying import prove
from dialogue_cli.register.migrating import migrate

BUSY_SECONDS = 5.0
# Pages kept in memory, in KiB: a long import must not write its pages out and read them again.
CACHE_KIB = 64 * 1024
# A register that lives as long as it is open: for rehearsals where none has been made yet.
NOWHERE = Path(":memory:")
STRICT_SINCE = (3, 37, 0)
# Not every system knows quotas.
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class RegisterBusy(DialogueError):
    """Another command is writing."""

    message, hint, exit_code = say.BUSY, say.BUSY_HINT, 4


class RegisterDamaged(DialogueError):
    """The file is not a register that can be read."""

    message, hint = say.DAMAGED, say.DAMAGED_HINT


class RegisterEmptied(DialogueError):
    """The register's file is there, without anything in it."""

    message, hint = say.EMPTIED, say.EMPTIED_HINT


class SqliteTooOld(DialogueError):
    """This Python's SQLite knows no STRICT tables."""

    message, hint = say.SQLITE_OLD, say.SQLITE_OLD_HINT


class RegisterNotWritable(DialogueError):
    """The register's folder is read-only or the disk is full."""

    message, hint = say_errors.NOT_WRITABLE, say_errors.NOT_WRITABLE_HINT


class RegisterDiskFull(DialogueError):
    """No room left for the register to grow."""

    message, hint = say_errors.DISK_FULL, say_errors.DISK_FULL_HINT


Connection = sqlite3.Connection
# Days are kept as ISO texts, yes and no as 1 and 0. What has no adapter of its own is looked for anew in each row.
sqlite3.register_adapter(date, lru_cache(maxsize=4096)(date.isoformat))
sqlite3.register_adapter(bool, int)
sqlite3.register_adapter(type(None), lambda nothing: nothing)


@contextmanager
def opened(path: Path) -> Iterator[Connection]:
    """The register at `path`, made or migrated when needed; errors of SQLite become sentences."""
    if sqlite3.sqlite_version_info < STRICT_SINCE:
        needed = ".".join(map(str, STRICT_SINCE))
        raise SqliteTooOld(found=sqlite3.sqlite_version, needed=needed)
    _make(path)
    try:
        # Transactions are ours alone (isolation_level=None): "one import is one transaction".
        db = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    except sqlite3.Error as error:
        raise told_of(error, path) from error
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        migrate(db, path)
        yield db
    except sqlite3.Error as error:
        raise told_of(error, path) from error
    except (DialogueError, OSError):
        raise
    except Exception as error:
        # What nobody expected may come of a page that reads as something else than was written.
        if _is_spoilt(db):
            raise RegisterDamaged(file=path) from error
        raise
    finally:
        db.close()


def _make(path: Path) -> None:
    """Make a register where there is none; a file without content was lost: it is never taken for a new one."""
    try:
        if path == NOWHERE or path.is_symlink():
            return
        if path.exists():
            refuse_emptied(path)
        else:
            begin(path)
    except OSError as error:
        kind = RegisterDiskFull if error.errno in _NO_ROOM else RegisterNotWritable
        raise kind(file=path) from error


def refuse_emptied(path: Path) -> None:
    """Raise RegisterEmptied for a file of no bytes: this program never makes one, a crash or a bad copy does."""
    if path.is_file() and not path.stat().st_size:
        raise RegisterEmptied(file=path)


def sqlite_versions() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The SQLite of this Python, and the oldest that will do."""
    return sqlite3.sqlite_version_info, STRICT_SINCE


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What SQLite says of the register at `path` inside becomes a sentence."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise told_of(error, path) from error


@contextmanager
def unmigrated(path: Path) -> Iterator[Connection]:
    """The register at `path`, which must be there, as it is: of whatever schema, and to be read only."""
    with told(path), closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA query_only = ON")
        yield db


@contextmanager
def transaction(db: Connection) -> Iterator[None]:
    """All of what is done inside, or nothing of it; what it adds to the history is sealed at its end."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        seals.seal(db)
        db.execute("COMMIT")
    except BaseException:
        db.rollback()  # nothing to do where SQLite has done so itself
        raise


def links_at_rest(db: Connection) -> None:
    """From the next transaction on rows may go before those that point to them; who asks for it checks at its end."""
    db.execute("PRAGMA foreign_keys = OFF")


@contextmanager
def reading(db: Connection) -> Iterator[None]:
    """Everything read inside belongs to one moment, whatever others store meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.rollback()


@contextmanager
def rehearsal(db: Connection) -> Iterator[None]:
    """A transaction of which nothing stays, whatever happens inside."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        db.rollback()


def _is_spoilt(db: Connection) -> bool:
    try:
        prove(db)
    except sqlite3.Error:
        return True
    return False


def told_of(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> DialogueError:
    """The sentence for what SQLite says of a register; raises an error of ours (a wrong statement) as it is."""
    # Python itself says that a text, or what SQLite says of a page, is none any more, and gives no number.
    undecodable = isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error)
    code = sqlite3.SQLITE_CORRUPT if undecodable else getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return RegisterBusy()
    if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
        return RegisterDamaged(file=path)
    if code == sqlite3.SQLITE_FULL:
        return RegisterDiskFull(file=path)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}:
        return RegisterNotWritable(file=path)
    raise error
