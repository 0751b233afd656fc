"""What reading a file gives: for every row what became of it, and the records it holds."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Answer, Petition

Record: TypeAlias = Petition | Delegate | Answer | Attendance | GiftReceipt | BudgetLine
RowOutcome = Literal["record", "rejected", "skipped"]


@dataclass(frozen=True, slots=True)
class Remembered:
    """Settled once for a sender and its headings: fields by column, counted from the first heading."""

    owner: str
    signature: str
    by_column: tuple[tuple[int, str], ...]


class Outcome(NamedTuple):
    """What became of a row: its records, or the code of the reason why there are none.

    A row with records can have problems too: a phone that cannot be read loses nothing else.
    """

    outcome: RowOutcome
    reason: str = ""
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()


class RowReading(NamedTuple):
    """One row that is not blank, below a header: its number (from 1) and its cells as received.

    `repairs` tells what was done to damaged text: the letter of the column, and codes.
    """

    row: int
    cells: tuple[str, ...]
    outcome: RowOutcome
    reason: str = ""
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    repairs: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class SheetReading:
    """One sheet; `note` says in Vietnamese why nothing was read, `unit` whose it is taken for.

    `kind` is that of its first table, empty when it has none.
    """

    name: str
    rows: tuple[RowReading, ...] = ()
    note: str = ""
    kind: str = ""
    unit: str = ""


@dataclass(frozen=True)
class FileReading:
    """One file: its fingerprint, size in bytes, the kind of its first table, and all its sheets.

    `unit_given` is the sender as the clerk named it for this file; empty when the file alone speaks.
    `returned_of` is the code of the file of which this is the corrected copy, else empty.
    `settled` is what a clerk has said of its columns just now, `recalled` what was settled for an earlier file.
    """

    name: str
    sha256: str
    size: int
    kind: str
    sheets: tuple[SheetReading, ...]
    unit_given: str = ""
    returned_of: str = ""
    settled: tuple[Remembered, ...] = ()
    recalled: tuple[Remembered, ...] = ()

    @cached_property
    def rows(self) -> tuple[RowReading, ...]:
        """All rows read: their number is that of records, rejected and skipped rows together."""
        return tuple(row for sheet in self.sheets for row in sheet.rows)

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """All records of the file, in the order of the rows."""
        return tuple(record for row in self.rows for record in row.records)

    @cached_property
    def repairs(self) -> Mapping[str, int]:
        """In how many cells of its rows text was mended, by code."""
        return Counter(code for row in self.rows for _, codes in row.repairs for code in codes)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems of the file, in the order of the rows."""
        return tuple(problem for row in self.rows for problem in row.problems)
