"""Which files are meant: those named, and all that lie below the folders named."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from dialogue_cli.intake.refusals import FileMissing

# What a program left beside a file that is open elsewhere, or copied from another system.
_LOCK_FILES = ("~$", "~WR", ".")
# What no unit sends: the system made it.
_LEFT_BY_SYSTEM = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini"})
# A program that copies or downloads is still at work on them.
_UNFINISHED = frozenset({".tmp", ".part", ".partial", ".crdownload", ".download"})


def expand(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files meant: those named, and every file below the folders named, each once.

    Files of any kind are among them, so that each that cannot be read is told.
    Raises FileMissing.
    """
    return tuple(dict.fromkeys(file for path in paths for file in _files(path)))


def _files(path: Path) -> Iterator[Path]:
    if _asked(Path.is_dir, path):
        below = sorted(path.rglob("*"), key=lambda file: file.as_posix())
        yield from (file for file in below if _is_sent(file, path))
    elif _asked(Path.exists, path):
        yield path
    elif matching := _matching(path):
        yield from matching
    else:
        raise FileMissing(file=path)


def _asked(question: Callable[[Path], bool], path: Path) -> bool:
    """What the system answers about a path; no where it takes no such name."""
    try:
        return question(path)
    except OSError:  # longer than a name can be
        return False


def _matching(path: Path) -> list[Path]:
    """The files that a name such as *.xlsx stands for: the Windows command line leaves it to us."""
    if not any(sign in path.name for sign in "*?") or not _asked(Path.is_dir, path.parent):
        return []
    return sorted(file for file in path.parent.glob(path.name) if _is_sent(file, path.parent))


def _is_sent(path: Path, folder: Path) -> bool:
    """Whether somebody may have sent this file, and has finished sending it."""
    return is_meant(path, folder) and not is_unfinished(path) and path.is_file()


def name_below(path: Path, folder: Path) -> str:
    """Where a file is below a folder, with / between; letters that the system could not decode become marks."""
    return path.relative_to(folder).as_posix().encode("utf-8", "replace").decode("utf-8")


def is_meant(path: Path, folder: Path) -> bool:
    """Whether somebody may have put it there: neither the system nor a program that has a file open made it."""
    if any(part.startswith(_LOCK_FILES) for part in path.relative_to(folder).parts):
        return False
    return path.name.lower() not in _LEFT_BY_SYSTEM


def is_unfinished(path: Path) -> bool:
    """Whether its name says that it is still being copied or downloaded."""
    return path.suffix.lower() in _UNFINISHED
