"""Writes a file whole or not at all: under a temporary name first, then moved into place."""

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import errors as say

# Not every system knows quotas.
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}

# What a file is called while it is written.
_PREFIX, _SUFFIX = ".dialogue-", ".tmp"


class NotWritable(DialogueError):
    """The folder or the file refuses to be written (open elsewhere, read-only)."""

    message, hint = say.NOT_WRITABLE, say.NOT_WRITABLE_HINT


class DiskFull(DialogueError):
    """No room left on the disk."""

    message, hint = say.DISK_FULL, say.DISK_FULL_HINT


class IsAFolder(DialogueError):
    """The name of the file to write is that of a folder."""

    message, hint = say.IS_A_FOLDER, say.IS_A_FOLDER_HINT


def write_file(path: Path, content: bytes) -> None:
    """Put `content` at `path`, making its folder; raises NotWritable or DiskFull and leaves the old file whole."""
    write_files({path: content})


def write_files(files: Mapping[Path, bytes]) -> None:
    """Put several files in place: none of them before all are on the disk. Raises as `write_file` does.

    Only the moving into place can still fail, for a file that is open elsewhere: those moved before it stay.
    """
    waiting: dict[Path, Path] = {}
    path = Path()
    try:
        for path, content in files.items():
            if path.is_dir():
                raise IsAFolder(file=path)
            path.parent.mkdir(parents=True, exist_ok=True)
            waiting[path] = _beside(path, content)
        for path in files:
            waiting[path].replace(path)
            del waiting[path]
    except OSError as error:
        kind = DiskFull if error.errno in _NO_ROOM else NotWritable
        raise kind(file=path) from error
    finally:
        for temporary in waiting.values():
            with contextlib.suppress(OSError):
                temporary.unlink()


@contextlib.contextmanager
def told_of(path: Path) -> Iterator[None]:
    """What the system says against writing at `path` inside becomes NotWritable or DiskFull."""
    try:
        yield
    except OSError as error:
        kind = DiskFull if error.errno in _NO_ROOM else NotWritable
        raise kind(file=path) from error


def remove_file(path: Path) -> None:
    """Take a file away; raises NotWritable."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise NotWritable(file=path) from error


def clear_unfinished(folders: Iterable[Path]) -> None:
    """Take away what a killed command was writing below these folders; only for folders that nobody else writes to."""
    for folder in folders:
        for path in folder.rglob(f"{_PREFIX}*{_SUFFIX}"):
            remove_file(path)


def write_private(path: Path, content: bytes) -> None:
    """As `write_file`, for what holds personal data: the file is its maker's alone, where the system knows owners.

    In a folder that hands its group on (chmod g+s) clerks share it on purpose: there the group may read and write it.
    Windows has no such bits: there the file inherits the rights of its folder.
    """
    with private_file(path) as out:
        out.write(content)
    with told_of(path):
        keep_private(path)


@contextlib.contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """A new file for its maker's eyes alone, to be filled inside and put at `path` whole when that goes well.

    Raises NotWritable or DiskFull, whatever was at `path` being as it was.
    """
    if path.is_dir():
        raise IsAFolder(file=path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _temporary(path) as (out, temporary):
            yield out
        try:
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        kind = DiskFull if error.errno in _NO_ROOM else NotWritable
        raise kind(file=path) from error


def keep_private(path: Path) -> None:
    """Give a new file with personal data its rights: its maker's alone, or the group's that shares it."""
    shared = path.parent.stat().st_mode & stat.S_ISGID
    _give_rights(path, 0o660 if shared else 0o600)


def _give_rights(path: Path, mode: int) -> None:
    """The rights of a file of ours; a USB stick or a share that has no such bits refuses them, and is written to."""
    with contextlib.suppress(PermissionError):
        path.chmod(mode)


def _beside(path: Path, content: bytes) -> Path:
    """The content on the disk under a temporary name."""
    with _temporary(path) as (out, temporary):
        out.write(content)
        _give_rights(temporary, path.stat().st_mode & 0o777 if path.exists() else _usual_mode())
    return temporary


@contextlib.contextmanager
def _temporary(path: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A file, its maker's alone, that is on the disk when all goes well, and else gone."""
    # Same folder as the target: a move across disks would not be one step.
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as out:
            yield out, temporary
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _usual_mode() -> int:
    """What the system would give a new file: a temporary one is its maker's alone, a paper is for colleagues."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
