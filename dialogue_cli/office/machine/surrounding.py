"""The console, the libraries and the room that the machine has."""

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

# What the program stands on; pyproject.toml says which versions will do.
LIBRARIES = (
    "typer", "rich", "openpyxl", "python-calamine", "pandas", "numpy", "jinja2", "markdown-it-py", "python-docx",
    "docxtpl", "lxml", "segno",
)  # fmt: skip
UTF8_PAGE = 65001


def library_versions() -> Mapping[str, str]:
    """By library the version that is installed; empty where it is not."""
    return {name: _version(name) for name in LIBRARIES}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def console_page() -> str:
    """How the console writes letters: utf-8, or the number of a Windows code page (cp1258)."""
    if sys.platform != "win32":
        return (os.device_encoding(1) or sys.getfilesystemencoding()).lower()
    import ctypes  # noqa: PLC0415 - only there

    page = int(ctypes.windll.kernel32.GetConsoleOutputCP())
    return "utf-8" if page in {0, UTF8_PAGE} else f"cp{page}"


def free_bytes(folder: Path) -> int:
    """Room left on the disk of a folder; raises OSError."""
    return shutil.disk_usage(folder).free


def may_write(folder: Path) -> bool:
    """Whether a file can be made in a folder and taken away again."""
    try:
        with tempfile.NamedTemporaryFile(prefix=".dialogue-", suffix=".tmp", dir=folder):
            return True
    except OSError:
        return False


def zone_offset(moment: datetime) -> timedelta:
    """How far the machine's clock is ahead of UTC at a moment."""
    return moment.astimezone(None).utcoffset() or timedelta()
