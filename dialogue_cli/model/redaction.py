"""What `redact` erases or has erased, and what is left for a person to delete."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ErasedField:
    """How many values of one column of one table changed, and whether nothing of them is left or a mark."""

    table: str
    column: str
    count: int


@dataclass(frozen=True, slots=True)
class LeftFolder:
    """Files that no command deletes and that may hold the same data: a folder of the office and how many files."""

    folder: Path
    files: int


@dataclass(frozen=True, slots=True)
class RedactReport:
    """Which years were gone through up to which day; what of them is erased; the copy that was made first.

    In a rehearsal nothing has changed and `export` is None. `left` are places outside the register.
    """

    before: date
    years: tuple[int, ...]
    fields: tuple[ErasedField, ...]
    export: Path | None = None
    left: tuple[LeftFolder, ...] = ()
    dry_run: bool = False

    @property
    def count(self) -> int:
        """How many values in all."""
        return sum(one.count for one in self.fields)
