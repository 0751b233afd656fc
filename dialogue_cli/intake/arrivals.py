"""What lies in an inbox: files that can be taken, and those to be left for the next time."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from stat import S_ISLNK, S_ISREG

from dialogue_cli.intake.inbox import is_meant, is_unfinished, name_below
from dialogue_cli.intake.open_elsewhere import is_open_elsewhere, locks_beside
from dialogue_cli.model.run_reports import Waiting, WhyWaiting

# A file that has changed so lately is looked at twice, so far apart (both in seconds).
RECENT, APART = 5.0, 1.0
# A packed file without its end that is so young (in seconds) is still on its way; an older one is damaged.
ON_ITS_WAY = 600.0
_PACKED = frozenset({".xlsx", ".xlsm", ".xlsb", ".xltx", ".ods", ".docx"})
# Tables, which nobody sends under a hidden name on purpose; a Mac and LibreOffice put such names beside them.
_TABLES = _PACKED | {".xls", ".csv", ".tsv", ".txt"}
_PROGRAMS = ("._", ".~", ".dialogue-")
# So long (in seconds) a file waits without anybody being asked to look.
LONG = 24 * 3600.0


# What no waiting mends.
_FOR_A_PERSON = frozenset({"closed", "link"})


@dataclass(frozen=True, slots=True)
class Arrivals:
    """The files below an inbox: those to take now, in order, and those to leave."""

    ready: tuple[Path, ...]
    waiting: tuple[Waiting, ...]


def arrivals(inbox: Path, now: datetime, pause: Callable[[float], None]) -> Arrivals:
    """Look through an inbox; `pause` waits so many seconds, asked for at most once. A missing inbox is empty."""
    found = _put_in(inbox)
    first = {path: _state(path) for path in found}
    if any(state and now.timestamp() - state.changed < RECENT for state in first.values()):
        pause(APART)
    ready: list[Path] = []
    waiting: list[Waiting] = []
    for path, before in first.items():
        state = _state(path)
        if state is None:  # somebody took it away while we looked
            continue
        if why := _why_waiting(path, before, state, now):
            too_long = why in _FOR_A_PERSON or now.timestamp() - state.here_since > LONG
            waiting.append(Waiting(name_below(path, inbox), why, too_long))
        else:
            ready.append(path)
    return Arrivals(tuple(ready), tuple(waiting))


def waiting_in(inbox: Path) -> tuple[str, ...]:
    """The names of all files that somebody has put into an inbox and that are still there, in order."""
    return tuple(name_below(path, inbox) for path in _put_in(inbox))


def _put_in(inbox: Path) -> list[Path]:
    return [path for path in _below(inbox) if is_meant(path, inbox) or _is_hidden(path, inbox)]


def _is_hidden(path: Path, inbox: Path) -> bool:
    """Whether somebody may have sent a file whose name hides it; what programs put there begins or ends otherwise."""
    name = path.name
    if not name.startswith(".") or name.startswith(_PROGRAMS):
        return False
    return path.suffix.lower() in _TABLES and is_meant(path.with_name(name[1:]), inbox)


def _below(inbox: Path) -> Iterator[Path]:
    """Every file below, in the order of names; links too, but not what is behind linked folders."""
    try:
        yield from sorted(
            (path for path in inbox.rglob("*") if not path.is_dir() or path.is_symlink()),
            key=lambda path: path.as_posix(),
        )
    except OSError:  # a folder was taken away while we looked: the next run sees what is left
        return


@dataclass(frozen=True, slots=True)
class _State:
    """How a file was met: its size, when it was written to, when it came here (seconds of the system's clock)."""

    size: int
    changed: float
    here_since: float


def _state(path: Path) -> _State | None:
    """None when it is not there, or no file."""
    try:
        found = path.lstat()
    except OSError:
        return None
    if not (S_ISREG(found.st_mode) or S_ISLNK(found.st_mode)):
        return None
    return _State(found.st_size, found.st_mtime, max(found.st_mtime, found.st_ctime))


def _why_waiting(
    path: Path, before: _State | None, state: _State, now: datetime
) -> WhyWaiting | None:
    """Why a file is left for the next time; None when it can be taken."""
    if why := _by_nature(path):
        return why
    if locks_beside(path) or is_open_elsewhere(path):
        return "open"
    if state != before:
        return "growing"
    if not state.size:
        return "empty"
    return _unread(path, abs(now.timestamp() - state.changed))


def _by_nature(path: Path) -> WhyWaiting | None:
    """What its name or its kind says against taking it."""
    if path.name.startswith("."):
        return "hidden"
    if path.is_symlink():
        return "link"
    return "unfinished" if is_unfinished(path) else None


def _unread(path: Path, age: float) -> WhyWaiting | None:
    """Whether it cannot be read at all, or its end has not come yet."""
    try:
        with path.open("rb") as file:
            packed = file.read(4) == b"PK\x03\x04"
        if packed and path.suffix.lower() in _PACKED and age < ON_ITS_WAY:
            return None if zipfile.is_zipfile(path) else "unfinished"
    except OSError:
        return "closed"
    return None
