"""Reads the cells of one row by their fields, gathering a problem for each that cannot be read."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from dialogue_cli.intake.layout.columns import Columns, Label
from dialogue_cli.intake.layout.name_parts import REST_OF_NAME
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import says_yes
from dialogue_cli.intake.records import Outcome, Record
from dialogue_cli.intake.workbook import CellRepair, Value, column_letter, is_blank, text_of
from dialogue_cli.messages import intake as messages
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Origin
from dialogue_cli.vietnamese.dates import DateError, from_serial_1900, from_serial_1904, read_date
from dialogue_cli.vietnamese.id_numbers import read_id_number
from dialogue_cli.vietnamese.names import full_name
from dialogue_cli.vietnamese.phones import read_phones
from dialogue_cli.vietnamese.terms import read_term
from dialogue_cli.vietnamese.text import normalise, one_line

# What a number can mean as a day; a year or a sum of money is no day.
_YEARS = range(1990, 2101)
_SERIAL_AS_TEXT = re.compile(r"\d{5}(?:\.0+)?")
# A point between groups of three is that of thousands (workflow.md §6.1): "1.250 người".
_COUNT = re.compile(r"(\d{1,6}|\d{1,3}(?:\.\d{3})+)(?: \D*)?")


@dataclass(frozen=True, slots=True)
class Place:
    """The table a row stands in: file, sheet, its columns, and the unit when a row names none.

    `labels` are the headings of its columns, `titles` the lines above it;
    `marks_women` says that its only column of gender marks the women.
    """

    file: str
    sheet: str
    columns: Columns
    unit: str = ""
    repairs: Mapping[int, Mapping[int, CellRepair]] = field(default_factory=dict)
    from_1904: bool = False
    labels: tuple[Label, ...] = ()
    titles: tuple[str, ...] = ()
    marks_women: bool = False

    def heading(self, field: str) -> str:
        """The heading of a field's column; empty when the table has no such column."""
        index = self.columns.by_field.get(field)
        return " ".join(self.labels[index]) if index is not None and self.labels else ""


class Cells:
    """The cells of one row, asked for by field; `problems` grows as cells turn out unreadable."""

    __slots__ = ("_by_field", "_cells", "_place", "_row", "problems")

    def __init__(self, row: BodyRow, place: Place) -> None:
        """Nothing is read until it is asked for."""
        self._row = row
        self._cells = row.cells
        self._by_field = place.columns.by_field
        self._place = place
        self.problems: list[Problem] = []

    @property
    def unit(self) -> str:
        """The unit: the row's own, else that of its section, else that of the table."""
        return self.line("unit") or self._row.section_unit or self._place.unit

    @property
    def marks_women(self) -> bool:
        """Whether the table says who is a woman, and so of everybody else the contrary."""
        return self._place.marks_women

    @property
    def origin(self) -> Origin:
        """Where the row stands."""
        return Origin(self._place.file, self._place.sheet, self._row.index + 1)

    def value(self, field: str) -> Value:
        """The cell as it is; empty when the table has no such column."""
        index = self._by_field.get(field)
        return "" if index is None else self._cells[index]

    def received(self, field: str) -> str:
        """The text of a cell exactly as received."""
        if self._place.repairs:
            repairs = self._place.repairs.get(self._row.index, {})
            if (repair := repairs.get(self._by_field.get(field, -1))) is not None:
                return repair.received
        return text_of(self.value(field))

    def text(self, field: str) -> str:
        """The text of a cell in its normal spelling, with its line breaks."""
        return normalise(text_of(self.value(field)))

    def line(self, field: str) -> str:
        """The text of a cell in one line."""
        index = self._by_field.get(field)
        if index is None or (value := self._cells[index]) == "":
            return ""
        return line_of(value if type(value) is str else text_of(value))

    def name(self, field: str) -> str:
        """The name in a cell and in the columns beside it where it goes on; empty when the cell is."""
        first = self.line(field)
        return full_name(first, *map(self.line, REST_OF_NAME)) if first else ""

    def phone(self, field: str) -> str:
        """The telephone numbers of a cell, as dialled today; as written when they are none."""
        value = self.value(field)
        if isinstance(value, (str, int, float)) and (found := read_phones(value)):
            return found[0] if len(found) == 1 else "; ".join(found)
        if isinstance(value, str) and not any(letter.isdigit() for letter in value):
            return ""
        return self._unread(field, "phone-unreadable")

    def id_number(self, field: str) -> str:
        """The number of a citizen's card with its leading zeros; as written when it cannot be one."""
        value = self.value(field)
        if is_blank(value):
            return ""
        found = read_id_number(value) if isinstance(value, (str, int, float)) else None
        return found or self._unread(field, "id-number-unreadable")

    def day(self, field: str) -> date | None:
        """The day in a cell: a real date, a spreadsheet's number for one, or a written one."""
        value = self.value(field)
        if value == "" or is_blank(value):
            return None
        try:
            return day_of(value, from_1904=self._place.from_1904)
        except DateError:
            self.complain("date-unreadable", field)
            return None

    def term(self, field: str) -> date | None:
        """The last day of the term in a cell: a day as in `day`, "trước ngày …", a month, a quarter or a year."""
        value = self.value(field)
        if value == "" or is_blank(value):
            return None
        try:
            return _last_day(value, from_1904=self._place.from_1904)
        except DateError:
            self.complain("term-unreadable", field)
            return None

    @property
    def from_1904(self) -> bool:
        """Whether the workbook counts its days from 1904."""
        return self._place.from_1904

    def count(self, field: str) -> int | None:
        """The whole number in a cell ("25", "25 người")."""
        value = self.line(field)
        if not value:
            return None
        found = _COUNT.fullmatch(value)
        # The point of a number cell parts tenths, that of a text thousands.
        if not found or ("." in found[1] and isinstance(self.value(field), float)):
            self.complain("count-unreadable", field)
            return None
        return int(found[1].replace(".", ""))

    def yes(self, field: str) -> bool:
        """Whether a cell is ticked or says yes."""
        return field in self._by_field and says_yes(self.line(field))

    def complain(self, code: str, field: str, **places: object) -> None:
        """Note a problem at the cell of a field, or at the row when there is no such column.

        `places` fill its sentence.
        """
        self.complain_at(code, self._by_field.get(field), **places)

    def complain_at(self, code: str, index: int | None, **places: object) -> None:
        """Note a problem at the cell of a column (from 0), or at the row when there is none."""
        self.problems.append(
            Problem(
                sheet=self._place.sheet,
                row=self._row.index + 1,
                column="" if index is None else column_letter(index),
                code=code,
                message=messages.PROBLEMS[code].format(**places),
            )
        )

    def accepted(self, *records: Record) -> Outcome:
        """The row gave these records."""
        return Outcome("record", "", records, tuple(self.problems))

    def rejected(self, code: str, field: str) -> Outcome:
        """The row cannot be used, because of this cell."""
        self.complain(code, field)
        return Outcome("rejected", code, (), tuple(self.problems))

    def _unread(self, field: str, code: str) -> str:
        self.complain(code, field)
        return self.line(field)


def day_of_serial(value: float, *, from_1904: bool) -> date:
    """The day that a spreadsheet's number stands for, by the base of its workbook. Raises DateError."""
    return from_serial_1904(value) if from_1904 else from_serial_1900(value)


def each(
    read_row: Callable[[BodyRow, Place], Outcome],
) -> Callable[[Sequence[BodyRow], Place], Iterator[Outcome]]:
    """The way to read rows one by one."""
    return lambda rows, place: (read_row(row, place) for row in rows)


def skipped(reason: str) -> Outcome:
    """The row is no record, for a reason that is nobody's fault."""
    return Outcome("skipped", reason)


@lru_cache(maxsize=20_000)
def line_of(text: str) -> str:
    """The text of a cell in one line; units and topics come again and again."""
    return one_line(text)


def day_of(value: Value, *, from_1904: bool) -> date:
    """The day of a cell: a real date, a spreadsheet's number for one, or a written one. Raises DateError."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _written_day(value.strip(), from_1904=from_1904)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_serial(value, from_1904=from_1904)
    raise DateError("a time is no day")


@lru_cache(maxsize=4096)
def _written_day(text: str, *, from_1904: bool) -> date:
    if _SERIAL_AS_TEXT.fullmatch(text):
        return _from_serial(float(text), from_1904=from_1904)
    return read_date(text)


def _last_day(value: Value, *, from_1904: bool) -> date:
    try:
        return day_of(value, from_1904=from_1904)
    except DateError:
        if not isinstance(value, str):
            raise
        return read_term(value)


def _from_serial(value: float, *, from_1904: bool) -> date:
    day = day_of_serial(value, from_1904=from_1904)
    if day.year not in _YEARS:
        raise DateError("no day of these years")
    return day
