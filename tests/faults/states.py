"""What an office holds, to be compared: every row of its register, the bytes of every file."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from dialogue_cli.register import database, verification
from tests import registers

# Folders that hold what tells of the work, not its result: reports by the second, copies before a migration.
_BOOKS = {"runs", "sao-luu"}
_PACKED = {".docx", ".xlsx", ".zip"}


@dataclass(frozen=True)
class State:
    """A digest of the rows of each register, and one of each file, by their places."""

    registers: dict[str, str]
    files: dict[str, str]


def state_of(folder: Path) -> State:
    """What stands in a folder with an office, and in whatever office was made beside it."""
    offices = [path.parent for _, path in finished(folder) if path.name == "dialogue.toml"]
    rows = {one.relative_to(folder).as_posix(): register_of(one) for one in offices}
    return State(rows, {name: digest(path) for name, path in finished(folder)})


def register_of(office: Path) -> str:
    """The digest of every row that an undo would bring back; an empty register is as good as none."""
    rows = {name: rows for name, rows in registers.dump(office).items() if rows}
    return sha256(repr(rows).encode()).hexdigest()[:16]


def digest(path: Path) -> str:
    """The digest of a file; of an archive that of its files, whatever day they are from."""
    if path.suffix != ".zip" or not zipfile.is_zipfile(path):
        return sha256(path.read_bytes()).hexdigest()[:16]
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        held = sorted((one.filename, one.CRC) for one in archive.infolist())
    return sha256(repr(held).encode()).hexdigest()[:16]


def finished(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file but registers, locks, books, and what was being written when a command died."""
    for path in sorted(folder.rglob("*")):
        within = path.relative_to(folder)
        unfinished = any(part.startswith(".dialogue-") for part in within.parts)
        left = unfinished or path.name.startswith("register.sqlite3")
        if path.is_file() and not left and _BOOKS.isdisjoint(within.parts):
            yield within.as_posix(), path


def torn(folder: Path) -> list[str]:
    """Files that are packed and cannot be unpacked."""
    packed = [one for one in finished(folder) if one[1].suffix in _PACKED]
    return [name for name, path in packed if not zipfile.is_zipfile(path)]


def adds_up(office: Path) -> bool:
    """Whether everything that `dialogue verify` looks at in the register fits."""
    with database.opened(office / "register.sqlite3") as db, database.reading(db):
        return not list(verification.broken(db))
