"""What a killed command has left: a file half written, a hidden copy of the register or of the whole office."""

import contextlib
import re
import shutil
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

# No backup and no restore takes a day: what is older has nobody who is still at work on it.
_DEAD_AFTER = 24 * 3600.0
# What tempfile makes of our beginning: eight letters or digits, then nothing for a folder, .tmp for a file.
_FOLDER, _FILE = re.compile(r"\.dialogue-[a-z0-9_]{8}"), re.compile(r"\.dialogue-[a-z0-9_]{8}\.tmp")


def clear_abandoned(folder: Path) -> None:
    """Take away the dead temporary files and folders that lie in `folder` itself; what cannot be taken away stays."""
    with contextlib.suppress(OSError):
        for path in list(folder.iterdir()):
            with contextlib.suppress(OSError):
                _clear(path)


def unfinished(office: Path) -> Iterator[Path]:
    """What commands that were killed, or are at work now, have begun in an office and beside it."""
    with contextlib.suppress(OSError):
        for path in chain(office.absolute().parent.iterdir(), office.rglob(".dialogue-*")):
            if _is_begun(path):
                yield path


def _is_begun(path: Path) -> bool:
    if path.is_symlink():
        return False
    kind = _FOLDER if path.is_dir() else _FILE
    return kind.fullmatch(path.name) is not None


def _clear(path: Path) -> None:
    if not _is_begun(path) or time.time() - path.stat().st_mtime < _DEAD_AFTER:
        return
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink()
