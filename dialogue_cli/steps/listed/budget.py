"""The estimate, and once it is told what was spent the settlement."""

from collections.abc import Iterator, Sequence

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.messages import budget as words
from dialogue_cli.messages import printed as say
from dialogue_cli.model.budget import WITHIN, Budget, BudgetLine, product_of, rows_of
from dialogue_cli.reference.budget_lines import source_key
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.vietnamese.money import dong
from dialogue_cli.workbooks.printed.budget import BudgetRow, SettledRow, estimate, settlement


def budget_lists(facts: ListFacts) -> Made:
    """Every row of the budget once; the settlement has every line of every source."""
    budget = budget_of(facts.held.budget)
    if not budget.lines:
        return Made((), (say.NO_BUDGET,))
    keys = [one.key for one in budget.sources]
    names = [one.name or words.NO_SOURCE for one in budget.sources]
    rows = [_row(row, keys) for row in rows_of(budget.lines)]
    listings = [estimate(facts.occasion, rows, names, tuple(_parts(budget)))]
    if any(line.spent is not None for line in budget.lines):
        listings.append(settlement(facts.occasion, list(map(_settled, budget.lines))))
    return Made(tuple(listings), tuple(_amiss(budget)))


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
        section=_section(first),
        item=first.item,
        measure=first.measure,
        quantity=first.quantity,
        rate=first.rate,
        amount=amount,
        multiplied=one_product and first.product == amount and product_of(row) == amount,
        paid=tuple(paid.get(key) for key in keys),
        sources=", ".join(dict.fromkeys(line.source for line in row if line.source)),
        basis=first.basis,
    )


def _settled(line: BudgetLine) -> SettledRow:
    return SettledRow(_section(line), line.item, line.source, line.planned, line.spent, line.note)


def _section(line: BudgetLine) -> tuple[str, ...]:
    return tuple(line.section.split(WITHIN)) if line.section else ()


def _parts(budget: Budget) -> Iterator[str]:
    """What each source pays, in figures and in percent of the whole."""
    for one in budget.sources:
        share = f"{one.share // 10},{one.share % 10}"
        name = one.name or words.NO_SOURCE
        yield say.BUDGET_PART.format(source=name, sum=dong(one.planned), share=share)


def _amiss(budget: Budget) -> Iterator[str]:
    if budget.whole.open_lines:
        yield say.OPEN_LINES.format(count=budget.whole.open_lines)
    nameless = sum(not line.source for line in budget.lines)
    if nameless:
        yield say.WITHOUT_SOURCE.format(count=nameless)
    told = budget.whole.spent_lines
    if 0 < told < len(budget.lines):
        yield say.NOT_SPENT_YET.format(count=len(budget.lines) - told)
