"""Faults for one command: each is called in a process that runs nothing but that command, and stays until it ends."""

import errno
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from dialogue_cli.office import who
from dialogue_cli.register import database

Hook = Callable[[str], None]
# What changes the folder so that others can see it.
_VISIBLE = ("replace", "rename", "link", "unlink", "rmdir", "fsync")


def clock(moment: str) -> None:
    """It is that moment, and stays so."""
    fixed = datetime.fromisoformat(moment)

    class Stopped(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return fixed.astimezone(tz)

    who.datetime = Stopped  # type: ignore[misc]


def dies_at(number: int, log: str = "") -> None:
    """Power is cut at the given one of the steps that others can see: before it, or just after it.

    With 0 it never is; every step is written into the log.
    """
    count = 0

    def step(name: str) -> None:
        nonlocal count
        count += 1
        if log:
            with open(log, "a", encoding="utf-8") as out:  # noqa: PTH123
                out.write(f"{name}\n")
        if count == number:
            os.kill(os.getpid(), signal.SIGKILL)

    for name in _VISIBLE:
        setattr(os, name, _told(getattr(os, name), name, step))
    _each_connection(_Told)
    _Told.step = staticmethod(step)


def keeps_each_state(register: str, folder: str) -> None:
    """The register is copied into the folder after each COMMIT."""

    def keep(name: str) -> None:
        # A new register is made under another name first.
        if name == "after commit" and Path(register).exists():
            number = len([*Path(folder).iterdir()])
            shutil.copyfile(register, f"{folder}/{number:03d}.sqlite3")

    _each_connection(_Told)
    _Told.step = staticmethod(keep)


def no_room(pages: int) -> None:
    """The disk of the register has room for so many pages more: SQLite itself says that it is full."""

    class Bounded(sqlite3.Connection):
        def execute(self, sql: str, *given: Any) -> sqlite3.Cursor:
            if sql.startswith("BEGIN"):
                (count,) = super().execute("PRAGMA page_count").fetchone()
                super().execute(f"PRAGMA max_page_count = {count + pages}")
            return super().execute(sql, *given)

    _each_connection(Bounded)


def no_file_beyond(size: int) -> None:
    """The system lets no file grow beyond so many bytes: POSIX only."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def full_after(writes: int) -> None:
    """So many files reach the disk, then it is full."""
    done, real = 0, os.fsync

    def flush(handle: int) -> None:
        nonlocal done
        done += 1
        if done > writes:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    os.fsync = flush


def held_elsewhere(name: str) -> None:
    """Another program has the file of that name open: it can be neither read, nor replaced, nor taken away."""

    def refuse(what: str, *paths: Any) -> None:
        if any(Path(os.fsdecode(path)).name == name for path in paths if not isinstance(path, int)):
            raise PermissionError(errno.EACCES, "held elsewhere", name)

    for function in ("replace", "rename", "link", "unlink"):
        setattr(os, function, _asked(getattr(os, function), refuse))
    sys.addaudithook(lambda event, given: refuse(event, given[0]) if event == "open" else None)


def impatient() -> None:
    """Nobody waits long for a register that somebody else writes to."""
    database.BUSY_SECONDS = 0.05


def another_user(number: int) -> None:
    """The command is started by somebody who is not root, whatever the rights of the files say of root."""
    os.setgroups([])
    os.setgid(number)
    os.setuid(number)


def watched(log: str) -> None:
    """Files that are opened to be written, moved or taken away, and every try to reach a network, are written down."""
    out = open(log, "a", encoding="utf-8")  # noqa: PTH123, SIM115
    moved = {"os.rename", "os.remove", "os.link", "os.truncate"}

    def note(event: str, given: tuple[Any, ...]) -> None:
        if event == "open" and _for_writing(given):
            out.write(f"written {given[0]}\n")
        elif event in moved:
            out.write(f"{event} {given[0]}\n")
        elif event.startswith(("socket.", "urllib.", "http.", "smtplib.", "ftplib.")):
            out.write(f"network {event}\n")
        elif event in {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"}:
            out.write(f"program {given[0]}\n")
        out.flush()

    sys.addaudithook(note)


def _for_writing(given: tuple[Any, ...]) -> bool:
    flags = given[2] if isinstance(given[2], int) else 0
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND))


class _Told(sqlite3.Connection):
    """Tells its COMMITs."""

    step: Hook

    def execute(self, sql: str, *given: Any) -> sqlite3.Cursor:
        if sql != "COMMIT":
            return super().execute(sql, *given)
        self.step("before commit")
        done = super().execute(sql, *given)
        self.step("after commit")
        return done


def _each_connection(kind: type[sqlite3.Connection]) -> None:
    real = sqlite3.connect

    def connect(*given: Any, **named: Any) -> sqlite3.Connection:
        return real(*given, factory=kind, **named)

    sqlite3.connect = connect  # type: ignore[assignment]


def _told(real: Callable[..., Any], name: str, step: Hook) -> Callable[..., Any]:
    def told(*given: Any, **named: Any) -> Any:
        step(f"before {name}")
        done = real(*given, **named)
        step(f"after {name}")
        return done

    return told


def _asked(real: Callable[..., Any], refuse: Callable[..., None]) -> Callable[..., Any]:
    def asked(*given: Any, **named: Any) -> Any:
        refuse(real.__name__, *given[:2])
        return real(*given, **named)

    return asked
