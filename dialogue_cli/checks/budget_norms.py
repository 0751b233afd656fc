"""Norms of spending: by item, source of money, day, province and class of place (workflow.md §5.2)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_row
from dialogue_cli.messages.findings import budget as say
from dialogue_cli.model.budget import BudgetLine, Norm
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.budget_items import item_of
from dialogue_cli.reference.budget_lines import people_in, source_name
from dialogue_cli.reference.norms import norm_for
from dialogue_cli.reference.purses import purse_of
from dialogue_cli.vietnamese.money import dong, dong_exactly


def check_norms(facts: CheckFacts, lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    """A rate above its norm, a norm whose amount nobody has read, a line that cannot be compared with one."""
    for line in lines:
        norm = _norm(facts, line)
        if norm is None or norm.kind == "actual" or line.planned is None:
            continue
        where, rate = in_row(line.origin), _rate(line)
        if norm.kind == "unknown":
            yield finding(
                "BUDGET-08", where, item=line.item, source=source_name(line), norm=norm.instrument
            )
        elif norm.amount is None or rate is None or rate <= norm.amount:
            continue
        elif norm.per and not people_in(line):
            yield finding(
                "BUDGET-24",
                where,
                item=line.item,
                measure=line.measure or say.NO_MEASURE,
                norm=norm.instrument,
                most=dong(norm.amount),
                per=norm.per,
            )
        else:
            yield finding(
                "BUDGET-06" if norm.confirmed else "BUDGET-07",
                where,
                item=line.item,
                rate=dong_exactly(rate),
                measure=line.measure or say.NO_MEASURE,
                norm=norm.instrument,
                most=dong(norm.amount),
            )


def _norm(facts: CheckFacts, line: BudgetLine) -> Norm | None:
    item, purse, known = item_of(line.item), purse_of(line.source), facts.budget
    if not item or not purse:
        return None
    day = facts.conference.when.day or facts.conference.reference_day
    return norm_for(item, purse, day, known.province, known.place, known.norms)


def _rate(line: BudgetLine) -> Decimal | None:
    """What one costs: as written, else the sum by the quantity."""
    if line.rate is not None:
        return Decimal(line.rate)
    if line.planned is None or not line.quantity:
        return None
    return Decimal(line.planned) / line.quantity
