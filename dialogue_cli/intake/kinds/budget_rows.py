"""Reads the cells of one row of a budget: its number, its words, its figures for each source."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from dialogue_cli.intake.kinds.budget_columns import DONG, BudgetColumns
from dialogue_cli.intake.kinds.cells import Cells, line_of
from dialogue_cli.intake.kinds.unworked import CODE
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import says_yes
from dialogue_cli.intake.workbook import Value, is_blank, text_of
from dialogue_cli.vietnamese.money import AmbiguousMoneyError, MoneyError, read_dong
from dialogue_cli.vietnamese.quantities import QuantityError, read_quantity

ROW = ""
"""The key of the figures that belong to the row as a whole, not to one of its sources."""

# Below this no sum is paid: "300,000" is three hundred thousand.
_LEAST_DONG = 1_000
_LEAST_RATE = 100
# Written in a column of thousands or millions, a sum from here on was meant in đồng.
_DOUBTFUL_FROM = 100_000_000_000
# No conference costs as much.
_MOST_DONG = 10**13
_NEGATIVE = re.compile(r"\s*(?:[-\u2212\u2013]\s*\d|\(\s*\d[\d.,\s]*\)\s*$)")
# Fewer letters are a numeral or a sign.
_FEWEST_LETTERS = 5
_TIMES = "{quantity} x {times}"


@dataclass(slots=True)
class Figures:
    """What one source, or the row as a whole, says in figures; sums in đồng. `marked`: only a cross stands there."""

    quantity: Decimal | None = None
    written: str = ""
    rate: int | None = None
    amount: int | None = None
    spent: int | None = None
    marked: bool = False
    unread: tuple[str, ...] = ()

    @property
    def is_bare(self) -> bool:
        """Whether neither a quantity nor a rate stands there."""
        return self.quantity is None and self.rate is None and not self.written

    @property
    def says_sum(self) -> bool:
        """Whether a sum stands there, planned or spent, whether it can be read or not."""
        return self.amount is not None or self.spent is not None or bool(self.unread)

    @property
    def says_spent(self) -> bool:
        """Whether anything stands there of what was spent, whether it can be read or not."""
        return self.spent is not None or "spent" in self.unread

    @property
    def worth(self) -> int | None:
        """The sum in đồng: as written, else quantity × rate where that is whole."""
        if self.amount is not None or "amount" in self.unread:
            return self.amount
        if self.quantity is None or self.rate is None:
            return None
        product = self.quantity * self.rate
        return int(product) if product == product.to_integral_value() else None


@dataclass(slots=True)
class Draft:
    """One row as read so far: what it is will show from the rows around it."""

    row: BodyRow
    cells: Cells
    number: str
    item: str
    measure: str
    source: str
    basis: str
    note: str
    figures: dict[str, Figures] = field(default_factory=dict)

    @property
    def is_bare(self) -> bool:
        """Whether the row says no measure, no quantity and no rate: it may head others, or be a sum."""
        return not self.measure and all(one.is_bare for one in self.figures.values())

    @property
    def says_sum(self) -> bool:
        """Whether any sum stands in the row."""
        return any(one.says_sum for one in self.figures.values())

    @property
    def shares(self) -> Mapping[str, Figures]:
        """The figures of each source that the row has money from; those of the row itself where none has columns."""
        own = {
            name: one
            for name, one in self.figures.items()
            if name != ROW and (one.says_sum or not one.is_bare)
        }
        return own or {ROW: self.figures[ROW]}

    @property
    def worth(self) -> int:
        """What the row costs in đồng over all sources; what nobody has written counts nothing."""
        shares = self.shares
        if ROW not in shares:
            return sum(one.worth or 0 for one in shares.values())
        return self.figures[ROW].worth or 0


class RowReader:
    """Reads rows of one table by its columns; `unworked` are the cells whose formula has no result, by row."""

    def __init__(self, columns: BudgetColumns, unworked: Mapping[int, frozenset[int]]) -> None:
        """Nothing is read until it is asked for."""
        self._columns, self.unworked = columns, unworked

    def draft(self, row: BodyRow, cells: Cells) -> Draft:
        """The row with every cell read; what cannot be read is told at its cell."""
        by_field = self._columns.by_field
        texts = {name: _line(row, by_field.get(name)) for name in ("number", "item", "measure")}
        number, item = texts["number"], texts["item"]
        if not item:
            # What heads others stands where its merged cell begins, in the column of numbers more often than not.
            until = by_field.get("item", 0) if row.role == "data" else len(row.cells)
            item = next((text for value in row.cells[:until] if (text := _words(value))), "")
            number = "" if item == number else number
        draft = Draft(
            row=row,
            cells=cells,
            number=number,
            item=item,
            measure=texts["measure"],
            source=_line(row, by_field.get("source")),
            basis=_line(row, by_field.get("basis")),
            note=_line(row, by_field.get("note")),
        )
        draft.figures[ROW] = self._figures(row, cells, by_field)
        for purse in self._columns.purses:
            draft.figures[purse.source] = self._figures(row, cells, purse.by_field)
        return draft

    def _figures(self, row: BodyRow, cells: Cells, by_field: Mapping[str, int]) -> Figures:
        found = Figures()
        for name in ("rate", "amount", "spent"):
            column = by_field.get(name)
            if column is None:
                continue
            if column in self.unworked.get(row.index, ()):
                cells.complain_at(CODE, column)
                found.unread += (name,)
            elif name == "amount" and says_yes(_line(row, column)) and not _digits(row, column):
                found.marked = True
            else:
                self._money(row, cells, found, name, column)
        self._quantity(row, cells, found, by_field)
        return found

    def _money(self, row: BodyRow, cells: Cells, found: Figures, name: str, column: int) -> None:
        money, fault = read_sum(row.cells[column], self._columns.counts_in.get(column, DONG))
        if money and money < (_LEAST_RATE if name == "rate" else _LEAST_DONG):
            money, fault = None, "money-too-small"
        setattr(found, name, money)
        if fault:
            found.unread += (name,)
            cells.complain_at(fault, column)

    def _quantity(
        self, row: BodyRow, cells: Cells, found: Figures, by_field: Mapping[str, int]
    ) -> None:
        written = []
        for name in ("quantity", "times"):
            column = by_field.get(name)
            if column is None or not _says_anything(row.cells[column]):
                continue
            value = row.cells[column]
            written.append(_line(row, column))
            try:
                number = read_quantity(value if isinstance(value, (str, int, float)) else "")
            except QuantityError:
                found.unread += ("quantity",)
                cells.complain_at("quantity-unreadable", column)
                continue
            found.quantity = number if found.quantity is None else found.quantity * number
        if "quantity" in found.unread:
            found.quantity = None
        found.written = (
            _TIMES.format(quantity=written[0], times=written[1])
            if len(written) > 1
            else "".join(written)
        )


def read_sum(value: Value, counts_in: int) -> tuple[int | None, str]:
    """The sum of a cell in đồng, or the code of why there is none; neither for a cell that says nothing."""
    if not _says_anything(value):
        return None, ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None, "money-unreadable"
    if value < 0 if isinstance(value, (int, float)) else _NEGATIVE.match(value):
        return None, "money-negative"
    try:
        money = _dong(value, counts_in)
    except MoneyError:
        return None, "money-unreadable" if isinstance(value, str) else "money-fraction"
    if money >= (_DOUBTFUL_FROM if counts_in > DONG else _MOST_DONG):
        return None, "money-unit-doubtful" if counts_in > DONG else "money-unreadable"
    return money, ""


def _dong(value: str | int | float, counts_in: int) -> int:
    """The sum in đồng; with points and commas as in English only what cannot be less. Raises MoneyError."""
    try:
        return read_dong(value, counts_in)
    except AmbiguousMoneyError as error:
        if counts_in == DONG and error.likely >= _LEAST_DONG:
            return error.likely
        raise


def _says_anything(value: Value) -> bool:
    return not is_blank(value) and any(letter.isalnum() for letter in text_of(value))


def _digits(row: BodyRow, column: int) -> bool:
    return any(letter.isdigit() for letter in text_of(row.cells[column]))


def _line(row: BodyRow, column: int | None) -> str:
    return "" if column is None else line_of(text_of(row.cells[column]))


def _words(value: Value) -> str:
    """The text of a cell that holds words, not figures or a numeral."""
    if not isinstance(value, str) or sum(map(str.isalpha, value)) < _FEWEST_LETTERS:
        return ""
    return "" if any(map(str.isdigit, value.strip()[:1])) else line_of(value)
