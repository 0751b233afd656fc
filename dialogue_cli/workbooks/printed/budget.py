"""The estimate of costs with the purses that pay, and what was spent of it (workflow.md §2.13)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dialogue_cli.messages import printed as say
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
class BudgetRow:
    """One row of the estimate; sums in đồng.

    `section` are the headings above, from the outermost on. `amount` is None while nobody has said it; `multiplied`
    tells whether it is quantity × rate; `paid` is what each purse pays of it, `sources` the same in words.
    """

    section: tuple[str, ...]
    item: str
    measure: str
    quantity: Decimal | None
    rate: int | None
    amount: int | None
    multiplied: bool
    paid: tuple[int | None, ...]
    sources: str
    basis: str


@dataclass(frozen=True, slots=True)
class SettledRow:
    """What was planned and what was spent for one row from one source, in đồng; None where nobody has said it."""

    section: tuple[str, ...]
    item: str
    source: str
    planned: int | None
    spent: int | None
    note: str


def estimate(
    occasion: Occasion, rows: Sequence[BudgetRow], purses: Sequence[str], parts: Sequence[str]
) -> Listing:
    """Dự toán; `purses` are the names of the sources, `parts` sentences on what each of them pays."""
    shown = purses if 1 < len(purses) <= _MOST_PURSES else ()
    lines = [(row.section, _estimated(row, bool(shown))) for row in rows]
    total = sum(row.amount or 0 for row in rows)
    return Listing(
        name=say.BUDGET_NAME,
        occasion=occasion,
        title=say.BUDGET_TITLE,
        unit_note=say.UNIT_OF_MONEY,
        columns=_columns(shown),
        entries=tuple(_in_sections(lines)),
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
        entries=tuple(_in_sections((row.section, _settled(row)) for row in rows)),
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


def _in_sections(rows: Iterable[tuple[tuple[str, ...], tuple[Value, ...]]]) -> Iterator[Entry]:
    """The rows numbered through below the headings of their sections, each outermost section added up."""
    place, start, open_ = 0, 0, None
    above: tuple[str, ...] = ()
    for number, (section, values) in enumerate(_together(rows), start=1):
        outermost = section[:1]
        if open_ is not None and outermost != open_:
            if open_:
                yield Subtotal(say.SECTION_TOTAL.format(section=one_line(open_[0])), start)
                place += 1
            above = ()
        if outermost != open_:
            open_, start = outermost, place
        for level, name in enumerate(section):
            if above[: level + 1] != section[: level + 1]:
                yield Heading(one_line(name), level=min(level + 1, 2))
                place += 1
        above = section
        yield Line((number, *values))
        place += 1
    if open_:
        yield Subtotal(say.SECTION_TOTAL.format(section=one_line(open_[0])), start)


def _together(
    rows: Iterable[tuple[tuple[str, ...], tuple[Value, ...]]],
) -> list[tuple[tuple[str, ...], tuple[Value, ...]]]:
    """The rows of one outermost section together, the sections in the order in which they first come."""
    known = list(rows)
    order = {name: n for n, name in enumerate(dict.fromkeys(row[0][:1] for row in known))}
    return sorted(known, key=lambda row: order[row[0][:1]])
