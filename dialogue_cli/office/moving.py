"""Moves a file without ever writing over another one."""

import errno
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from dialogue_cli.office.atomic import told_of, write_file

# What a file system takes as one name: 255 bytes, or as many letters, whichever comes first.
MOST_BYTES = 255


def move_file(path: Path, wanted: Path) -> Path:
    """Move a file to the wanted place or, where another one has it, to the next numbered one; returns the place.

    Raises NotWritable or DiskFull and leaves the file where it was.
    """
    with told_of(wanted.parent):
        wanted.parent.mkdir(parents=True, exist_ok=True)
    with told_of(path):
        return next(place for place in _places(wanted) if _stands_at(path, place))


def free_place(wanted: Path) -> Path:
    """The place itself or the next numbered one that nothing has."""
    return next(place for place in _places(wanted) if not os.path.lexists(place))


def place_for(path: Path, wanted: Path) -> Path:
    """Where `move_file` would put the file: where it stands already, killed in the middle, or the first free place."""
    return next(
        place
        for place in _places(wanted)
        if not os.path.lexists(place) or _is_one_file(path, place)
    )


def _places(wanted: Path) -> Iterator[Path]:
    """First bang.xlsx, then bang (2).xlsx, bang (3).xlsx and so on."""
    yield wanted
    yield from (
        wanted.with_name(lengthened(wanted.stem, f" ({number}){wanted.suffix}"))
        for number in count(2)
    )


def lengthened(name: str, end: str) -> str:
    """A name with something behind it, its own end cut where the whole is longer than a system takes."""
    room = MOST_BYTES - len(os.fsencode(end))
    whole = os.fsencode(name)
    return (name if len(whole) <= room else whole[:room].decode(errors="ignore")) + end


def _stands_at(path: Path, place: Path) -> bool:
    """Move the file to that place, unless another one has it; whether the file is there now."""
    if os.path.lexists(place):
        if not _is_one_file(path, place):
            return False
        path.unlink()  # killed between the two names of a move: the second one is there
        return True
    try:
        _move(path, place)
    except FileExistsError:  # another program has just put one there
        return False
    return True


def _is_one_file(path: Path, place: Path) -> bool:
    return place.exists() and path.samefile(place)


def _move(path: Path, place: Path) -> None:
    try:
        if os.name == "nt":
            path.rename(place)  # Windows renames over nothing
        else:
            _rename_over_nothing(path, place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _carry_over(path, place)


def _rename_over_nothing(path: Path, place: Path) -> None:
    """A second name for the file, which fails where there is one already; then the first name goes."""
    try:
        place.hardlink_to(path)
    except OSError as error:
        if error.errno in {errno.EXDEV, errno.EEXIST}:
            raise
        path.rename(place)  # a file system without second names
        return
    try:
        path.unlink()
    except OSError:
        place.unlink()
        raise


def _carry_over(path: Path, place: Path) -> None:
    """To another disk: the file goes only when its copy is there whole."""
    content, stamps = path.read_bytes(), path.stat()
    write_file(place, content)
    if place.read_bytes() != content:
        place.unlink()
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    os.utime(place, ns=(stamps.st_atime_ns, stamps.st_mtime_ns))
    path.unlink()
