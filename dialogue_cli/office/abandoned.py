"""Takes away what a killed backup or restore has left beside its place: a hidden copy of the register or the office."""

import contextlib
import re
import shutil
import time
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


def _clear(path: Path) -> None:
    if path.is_symlink() or time.time() - path.stat().st_mtime < _DEAD_AFTER:
        return
    if path.is_dir() and _FOLDER.fullmatch(path.name):
        shutil.rmtree(path, ignore_errors=True)
    elif path.is_file() and _FILE.fullmatch(path.name):
        path.unlink()
