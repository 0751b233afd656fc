"""Reads the cells of many rows column by column, for tables where row by row would take long.

Sound cells are read here as `Cells` reads them, whole columns at a time and equal cells once. A row with a cell that
is not plainly sound is only named: it is for `Cells` to look at it, and to say what is the matter.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from dialogue_cli.intake.kinds.cells import Place, day_of, line_of
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import says_yes
from dialogue_cli.intake.workbook import Value, is_blank, text_of
from dialogue_cli.vietnamese.dates import DateError
from dialogue_cli.vietnamese.phones import is_dialled
from dialogue_cli.vietnamese.text import all_in_order, normalise

T = TypeVar("T")
# More digits are no count (cells.py).
_LARGEST = 1_000_000


class Stretch:
    """Some rows of one table; `closer` are the places (from 0) of those among them that need a closer look."""

    def __init__(self, rows: Sequence[BodyRow], place: Place) -> None:
        """Nothing is read until it is asked for."""
        self._cells = [row.cells for row in rows]
        self._by_field = place.columns.by_field
        self._from_1904 = place.from_1904
        self.closer = {at for at, row in enumerate(rows) if row.index in place.repairs}

    def values(self, field: str) -> Sequence[Value]:
        """The cells of a field as they are; empty where the table has no such column."""
        column = self._by_field.get(field)
        return [""] * len(self._cells) if column is None else [row[column] for row in self._cells]

    def texts(self, field: str, needs_closer: Callable[[str], bool]) -> Sequence[str]:
        """Texts in their normal spelling; one that is missing needs a closer look, and others that are said to."""
        texts = [value if type(value) is str else "" for value in self.values(field)]
        normal = str.strip if all_in_order(texts) else normalise
        texts = [normal(text) for text in texts]
        self.closer.update(at for at, text in enumerate(texts) if not text or needs_closer(text))
        return texts

    def lines(self, field: str) -> Sequence[str]:
        """Texts in one line."""
        if field not in self._by_field:
            return [""] * len(self._cells)
        values = self.values(field)
        return [line_of(value if type(value) is str else text_of(value)) for value in values]

    def phones(self, field: str) -> Sequence[Value]:
        """Single telephone numbers as dialled today, or nothing."""
        return self._sound(self.values(field), _is_phone)

    def days(self, field: str) -> Sequence[date | None]:
        """Days: real ones, those that a spreadsheet counts, written ones."""
        values = enumerate(self.values(field))
        return [value if type(value) is date else self._day(at, value) for at, value in values]

    def counts(self, field: str) -> Sequence[Value | None]:
        """Whole numbers; one that is written in words or with a fraction needs a closer look."""
        if field not in self._by_field:
            return [None] * len(self._cells)
        return self._sound([_count(value) for value in self.values(field)], _is_count)

    def ticks(self, field: str) -> Sequence[bool]:
        """Whether cells are ticked or say yes."""
        lines = self.lines(field)
        meant = {line: says_yes(line) for line in set(lines)}
        return [meant[line] for line in lines]

    def _day(self, at: int, value: Value) -> date | None:
        if is_blank(value):
            return None
        try:
            return day_of(value, from_1904=self._from_1904)
        except DateError:
            self.closer.add(at)
            return None

    def _sound(self, values: Sequence[T], is_sound: Callable[[T], bool]) -> Sequence[T]:
        self.closer.update(at for at, value in enumerate(values) if not is_sound(value))
        return values


def _is_phone(value: Value) -> bool:
    return value == "" or (type(value) is str and is_dialled(value))


def _count(value: Value) -> Value | None:
    if type(value) is float and value.is_integer():
        return int(value)
    return None if value == "" else value


def _is_count(value: Value | None) -> bool:
    return value is None or (type(value) is int and 0 <= value < _LARGEST)
