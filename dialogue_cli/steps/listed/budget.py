"""The estimate, and once it is told what was spent the settlement."""

from collections.abc import Iterator

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.decisions.budget_rows import budget_rows, section_of
from dialogue_cli.messages import budget as words
from dialogue_cli.messages import printed as say
from dialogue_cli.model.budget import Budget, BudgetLine
from dialogue_cli.steps.listed.facts import ListFacts, Made
from dialogue_cli.vietnamese.money import dong
from dialogue_cli.workbooks.printed.budget import SettledRow, estimate, settlement


def budget_lists(facts: ListFacts) -> Made:
    """Every row of the budget once; the settlement has every line of every source."""
    budget = budget_of(facts.held.budget)
    if not budget.lines:
        return Made((), (say.NO_BUDGET,))
    names = [one.name or words.NO_SOURCE for one in budget.sources]
    rows = budget_rows(budget)
    listings = [estimate(facts.occasion, rows, names, tuple(_parts(budget)))]
    if any(line.spent is not None for line in budget.lines):
        listings.append(settlement(facts.occasion, list(map(_settled, budget.lines))))
    return Made(tuple(listings), tuple(_amiss(budget)))


def _settled(line: BudgetLine) -> SettledRow:
    return SettledRow(section_of(line), line.item, line.source, line.planned, line.spent, line.note)


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
