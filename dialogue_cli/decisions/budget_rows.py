"""The rows of the estimate out of the lines of a budget: a line shared by several sources is one row."""

from collections.abc import Sequence

from dialogue_cli.model.budget import WITHIN, Budget, BudgetLine, product_of, rows_of
from dialogue_cli.model.budget_rows import BudgetRow
from dialogue_cli.reference.budget_lines import source_key


def budget_rows(budget: Budget) -> list[BudgetRow]:
    """Every row once, in the order of the lines; what each source pays stands in the order of `budget.sources`."""
    keys = [one.key for one in budget.sources]
    return [_row(row, keys) for row in rows_of(budget.lines)]


def section_of(line: BudgetLine) -> tuple[str, ...]:
    """The headings that a line stands under, from the outermost on."""
    return tuple(line.section.split(WITHIN)) if line.section else ()


def _row(row: Sequence[BudgetLine], keys: Sequence[str]) -> BudgetRow:
    first = row[0]
    paid: dict[str, int] = {}
    for line in row:
        if line.planned is not None:
            key = source_key(line)
            paid[key] = paid.get(key, 0) + line.planned
    amount = sum(paid.values()) if paid else None
    one_product = first.quantity is not None and first.rate is not None
    return BudgetRow(
        section=section_of(first),
        item=first.item,
        measure=first.measure,
        quantity=first.quantity,
        rate=first.rate,
        amount=amount,
        multiplied=one_product and first.product == amount and product_of(row) == amount,
        paid=tuple(paid.get(key) for key in keys),
        sources=", ".join(dict.fromkeys(line.source for line in row if line.source)),
        basis=first.basis,
        file=first.origin.file,
        place=first.origin.row,
    )
