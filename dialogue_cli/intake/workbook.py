"""Reads the sheets of a workbook as cells with their addresses, each value left as it is."""

import io
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import repeat, zip_longest
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import python_calamine as calamine

from dialogue_cli.intake.opening.package import Package
from dialogue_cli.intake.refusals import FileProtected, FileUnreadable

Value: TypeAlias = str | int | float | bool | date | datetime | time | timedelta
Row: TypeAlias = Sequence[Value]
_ROWS_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range; rows and columns count from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def area(self) -> str:
        """The range as spreadsheets write it: A1:C2."""
        first, last = column_letter(self.left), column_letter(self.right)
        return f"{first}{self.top + 1}:{last}{self.bottom + 1}"


@dataclass(frozen=True, slots=True)
class CellRepair:
    """A cell as received, the codes of what was done to its text, and whether a clerk must look at it."""

    received: str
    done: tuple[str, ...]
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `rows[0][0]` is cell A1; one without cells has no rows.

    `uneven` are the rows (from 0) whose cells may stand in other columns than those they belong to.
    `repairs` are the cells whose text was damaged, by row and column (from 0); `rows` has them made good.
    `unworked` are the cells, columns by row (from 0), that hold a formula whose result nobody knows; they are empty.
    """

    name: str
    rows: Sequence[Row] = ()
    merges: tuple[Merge, ...] = ()
    hidden: bool = False
    holds_cells: bool = True
    uneven: frozenset[int] = frozenset()
    repairs: Mapping[int, Mapping[int, CellRepair]] = field(default_factory=dict)
    unworked: Mapping[int, frozenset[int]] = field(default_factory=dict)


def read_sheets(package: Package) -> tuple[Sheet, ...]:
    """Every sheet in the workbook's order.

    Raises FileProtected or FileUnreadable.
    """
    try:
        with (
            _silenced(),
            calamine.CalamineWorkbook.from_filelike(io.BytesIO(package.content)) as workbook,
        ):
            if len(set(workbook.sheet_names)) < len(workbook.sheet_names):
                # Sheets are found by name alone: the second of two would be read as the first once more.
                raise FileUnreadable(file=package.name)
            return tuple(_sheet(workbook, about) for about in workbook.sheets_metadata)
    except calamine.PasswordError as error:
        raise FileProtected(file=package.name) from error
    except (calamine.CalamineError, OSError) as error:
        # The bytes are in memory: an OSError says that a part ends too early.
        raise FileUnreadable(file=package.name) from error
    except BaseException as error:
        # A panic inside the reader is no Exception; it only means that the file is damaged.
        if type(error).__name__ != "PanicException":
            raise
        raise FileUnreadable(file=package.name) from error


@contextmanager
def _silenced() -> Iterator[None]:
    """The reader reports a panic on the standard error by itself; the clerk is told in a sentence."""
    try:
        kept = os.dup(2)
    except OSError:  # a program without a console has none
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _sheet(workbook: calamine.CalamineWorkbook, about: calamine.SheetMetadata) -> Sheet:
    if about.typ != calamine.SheetTypeEnum.WorkSheet:
        return Sheet(about.name, holds_cells=False)
    hidden = about.visible != calamine.SheetVisibleEnum.Visible
    cells = workbook.get_sheet_by_name(about.name)
    if cells.start is None:
        return Sheet(about.name, hidden=hidden)
    # Leading empty rows and columns are kept so that indexes are addresses.
    rows = cells.to_python(skip_empty_area=False)
    ranges = cells.merged_cell_ranges or ()
    return Sheet(about.name, rows, tuple(Merge(*first, *last) for first, last in ranges), hidden)


def is_blank(value: Value) -> bool:
    """Whether a cell shows nothing."""
    return value == "" or (isinstance(value, str) and not value.strip())


def column_letter(index: int) -> str:
    """The letter of a column counted from 0: A, B … Z, AA."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def as_received(rows: Sequence[Row]) -> Iterator[tuple[str, ...]]:
    """The texts of rows as a clerk saw them, without the empty cells at the end of each."""
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        stretch = rows[start : start + _ROWS_AT_ONCE]
        # Column by column: most hold nothing but texts, and need no look at each cell.
        columns = [_texts(column) for column in zip_longest(*stretch, fillvalue="")]
        for texts in zip(*columns, strict=True) if columns else repeat((), len(stretch)):
            yield texts if texts and texts[-1] else _without_empty_end(texts)


def _texts(column: Sequence[Value]) -> Sequence[str]:
    kinds = set(map(type, column))
    if kinds == {str}:
        return column  # type: ignore[return-value]
    if len(kinds) == 1 and (words := _WORDS.get(kinds.pop())):
        return [words(value) for value in column]
    return [value if type(value) is str else text_of(value) for value in column]


def _without_empty_end(texts: tuple[str, ...]) -> tuple[str, ...]:
    length = len(texts)
    while length and not texts[length - 1]:
        length -= 1
    return texts[:length]


def text_of(value: Value) -> str:
    """A value in words: whole numbers without decimals, dates as dd/mm/yyyy, times as hh:mm."""
    words = _WORDS.get(type(value), str)
    return words(value)


def _number(value: float) -> str:
    # Excel keeps 15 digits; more would show the noise of binary fractions.
    return str(int(value)) if value.is_integer() else format(value, ".15g")


def _truth(value: bool) -> str:
    return "TRUE" if value else "FALSE"


def _moment(value: datetime) -> str:
    return f"{_day(value)} {_clock(value)}"


def _clock(value: datetime | time) -> str:
    return f"{value.hour:02d}:{value.minute:02d}"


@lru_cache(maxsize=4096)
def _day(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


# By type, since hundreds of thousands of cells ask for it.
_WORDS: Mapping[type, Callable[..., str]] = MappingProxyType(
    {float: _number, bool: _truth, datetime: _moment, date: _day, time: _clock}
)
