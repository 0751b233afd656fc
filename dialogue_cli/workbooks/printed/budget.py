"""The estimate of costs with the purses that pay, and what was spent of it (workflow.md §2.13)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Protocol, TypeVar

from dialogue_cli.messages import printed as say
from dialogue_cli.model.budget_rows import (
    BudgetRow,
    SectionEnd,
    SectionHead,
    in_sections,
)
from dialogue_cli.vietnamese.text import one_line
from dialogue_cli.workbooks.printed.listing import (
    Addition,
    Column,
    Entry,
    Heading,
    Line,
    Listing,
    Occasion,
    Product,
    Subtotal,
    Value,
    difference,
)
from dialogue_cli.workbooks.printed.people import columns
from dialogue_cli.workbooks.printed.sum_in_words import sum_in_words

_QUANTITY, _RATE, _AMOUNT, _PURSES = 3, 4, 5, 6
_PURSE_WIDTH, _WHOLE_WIDTH = 25.0, 244.0
# More purses would leave no room for the items; they stand in words beside each.
_MOST_PURSES = 3


@dataclass(frozen=True, slots=True)
class SettledRow:
    """What was planned and what was spent for one row from one source, in đồng; None where nobody has said it."""

    section: tuple[str, ...]
    item: str
    source: str
    planned: int | None
    spent: int | None
    note: str


class _Sectioned(Protocol):
    """A row of a table in sections."""

    @property
    def section(self) -> tuple[str, ...]: ...


_Told = TypeVar("_Told", bound=_Sectioned)


def estimate(
    occasion: Occasion, rows: Sequence[BudgetRow], purses: Sequence[str], parts: Sequence[str]
) -> Listing:
    """Dự toán; `purses` are the names of the sources, `parts` sentences on what each of them pays."""
    shown = purses if 1 < len(purses) <= _MOST_PURSES else ()
    total = sum(row.amount or 0 for row in rows)
    return Listing(
        name=say.BUDGET_NAME,
        occasion=occasion,
        title=say.BUDGET_TITLE,
        unit_note=say.UNIT_OF_MONEY,
        columns=_columns(shown),
        entries=tuple(_in_sections(rows, partial(_estimated, parted=bool(shown)))),
        summed=tuple(range(_AMOUNT, _PURSES + len(shown))),
        total=say.TOTAL,
        words=(*sum_in_words(say.SUM, total), *(parts if len(parts) > 1 else ())),
        signers=say.MONEY_SIGNERS,
        landscape=True,
    )


def settlement(occasion: Occasion, rows: Sequence[SettledRow]) -> Listing:
    """Quyết toán: planned, spent, what is left or too much of each line of which is told what was spent."""
    spent = sum(row.spent or 0 for row in rows)
    return Listing(
        name=say.SETTLEMENT_NAME,
        occasion=occasion,
        title=say.SETTLEMENT_TITLE,
        unit_note=say.UNIT_OF_MONEY,
        columns=columns(say.SETTLEMENT_COLUMNS),
        entries=tuple(_in_sections(rows, _settled)),
        summed=(3, 4, 5, 6),
        total=say.TOTAL,
        words=sum_in_words(say.SPENT, spent),
        signers=say.MONEY_SIGNERS,
        landscape=True,
    )


def _columns(purses: Sequence[str]) -> tuple[Column, ...]:
    """With a column for each purse where several pay; the item has what is left of the page's width."""
    fixed = columns(say.BUDGET_COLUMNS)
    parted = [Column(one_line(name), _PURSE_WIDTH, "money", say.OF_THIS) for name in purses]
    number, item, *sums, last = fixed
    if not parted:
        return fixed
    last = Column(say.BASIS, last.width - _PURSE_WIDTH / 2, last.kind)
    others = sum(column.width for column in (number, *sums, *parted, last))
    item = Column(item.title, _WHOLE_WIDTH - others, item.kind)
    return (number, item, *sums, *parted, last)


def _estimated(row: BudgetRow, parted: bool) -> tuple[Value, ...]:
    told = (row.basis,) if parted else (row.sources, row.basis)
    return (
        one_line(row.item),
        one_line(row.measure),
        _number(row.quantity),
        row.rate,
        _amount(row, parted),
        *(row.paid if parted else ()),
        "; ".join(filter(None, map(one_line, told))),
    )


def _amount(row: BudgetRow, parted: bool) -> Value:
    if row.amount is None:
        return None
    if row.multiplied:
        return Product((_QUANTITY, _RATE), row.amount)
    if parted and sum(paid or 0 for paid in row.paid) == row.amount:
        return Addition(_PURSES, _PURSES + len(row.paid) - 1, row.amount)
    return row.amount


def _number(quantity: Decimal | None) -> int | Decimal | None:
    whole = quantity is not None and quantity == quantity.to_integral_value()
    return int(quantity) if whole and quantity is not None else quantity


def _settled(row: SettledRow) -> tuple[Value, ...]:
    known = row.spent is not None and row.planned is not None
    planned, spent = row.planned or 0, row.spent or 0
    return (
        one_line(row.item),
        one_line(row.source),
        row.planned,
        row.spent,
        difference(3, 4, planned, spent) if known else None,
        difference(4, 3, spent, planned) if known else None,
        one_line(row.note),
    )


def _in_sections(
    rows: Iterable[_Told], values: Callable[[_Told], tuple[Value, ...]]
) -> Iterator[Entry]:
    """The rows numbered through below the headings of their sections, each outermost section added up."""
    start = 0
    for place, part in enumerate(in_sections(rows, lambda row: row.section)):
        if isinstance(part, SectionHead):
            start = place if part.level == 1 else start
            yield Heading(one_line(part.name), level=min(part.level, 2))
        elif isinstance(part, SectionEnd):
            yield Subtotal(say.SECTION_TOTAL.format(section=one_line(part.name)), start)
        else:
            yield Line((part.number, *values(part.row)))
