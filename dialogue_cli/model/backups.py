"""What a backup holds, and what the commands backup and restore tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

LeftOutWhy = Literal["unreadable", "name", "link"]


@dataclass(frozen=True, slots=True)
class StoredPart:
    """One file of the office in a backup: its name from the office folder on, with slashes, its bytes and their sum."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    `program` made it, `made_at` is ISO in Vietnam's time, `schema` is the register's (0: there is none), `counts` how
    much it holds, `faults` how many places verify found amiss in it, `seal` the newest seal of its history.
    """

    program: str
    made_at: str
    made_by: str
    schema: int
    counts: Mapping[str, int]
    faults: int
    seal: str
    files: tuple[StoredPart, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file of the office that is not in the backup, and why."""

    name: str
    why: LeftOutWhy


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was written and read again: bytes of the file; `removed` are older ones beyond those to keep.

    `same_disk`: it lies on the disk of the office, and would be lost with it.
    """

    file: Path
    size: int
    manifest: Manifest
    left_out: tuple[LeftOut, ...]
    same_disk: bool
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """An office that was made from a backup, or only proved when `folder` is None.

    `faults`: places that verify finds amiss; as many were there when the backup was made, or it was refused.
    """

    file: Path
    folder: Path | None
    manifest: Manifest
    faults: int
