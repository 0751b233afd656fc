"""The facts of the union's submission for a conference, with the estimate of what it costs (workflow.md §2.13)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.decisions.budget_rows import budget_rows
from dialogue_cli.documents.submission_facts import CostRow, SourceFact, SubmissionFacts
from dialogue_cli.messages import listed_papers as say
from dialogue_cli.messages import papers
from dialogue_cli.model.budget import Budget
from dialogue_cli.model.budget_rows import (
    BudgetRow,
    Numbered,
    SectionHead,
    in_sections,
)
from dialogue_cli.model.findings import Missing
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.gift_facts import gifts_fact
from dialogue_cli.steps.plan_facts import (
    common_facts,
    groups_fact,
    standing_bases,
    venue_fact,
    when_fact,
)
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording, setting
from dialogue_cli.vietnamese.money import grouped
from dialogue_cli.vietnamese.text import one_line

# More purses would leave no room for the items; they stand in words beside each.
_MOST_COLUMNS = 3
_NO_BUDGET = Missing(say.KEY_BUDGET, say.MISSING_BUDGET)


def submission_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> SubmissionFacts:
    """All that the submission states; what is not settled is Missing."""
    conference = desk.conference
    regulation, others = standing_bases(conference, wording)
    budget = budget_of(held.budget)
    names = [one_line(one.name) for one in budget.sources]
    columns = tuple(names) if 1 < len(names) <= _MOST_COLUMNS and all(names) else ()
    contents = tuple(wording.fill(text) for text in conference.contents)
    return SubmissionFacts(
        **common_facts(desk, paper, wording),
        regulation=regulation,
        other_basis=others,
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
        total=conference.total or setting(conference, "delegates.total", papers.MISSING_TOTAL),
        groups=groups_fact(conference, wording),
        contents=contents or setting(conference, "plan.contents", papers.MISSING_CONTENTS),
        gifts=gifts_fact(conference, wording),
        amount=_amount(budget),
        sources=tuple(_sources(budget)) or _NO_BUDGET,
        columns=columns,
        rows=tuple(_rows(budget_rows(budget), parted=bool(columns))) or _NO_BUDGET,
    )


def _amount(budget: Budget) -> int | Missing:
    if not budget.lines:
        return _NO_BUDGET
    return (
        Missing(say.KEY_BUDGET, say.MISSING_SUM)
        if budget.whole.open_lines
        else budget.whole.planned
    )


def _sources(budget: Budget) -> Iterator[SourceFact]:
    unnamed = Missing(say.KEY_BUDGET, say.MISSING_SOURCES)
    for one in budget.sources:
        share = f"{one.share // 10},{one.share % 10}"
        yield SourceFact(one_line(one.name) or unnamed, one.planned, share)


def _rows(rows: Sequence[BudgetRow], *, parted: bool) -> Iterator[CostRow]:
    """The estimate as the printed one has it (dialogue lists budget)."""
    for part in in_sections(rows, lambda row: row.section):
        if isinstance(part, SectionHead):
            yield CostRow(heading=one_line(part.name))
        elif isinstance(part, Numbered):
            yield _row(part.number, part.row)
        else:
            name = say.SECTION_TOTAL.format(section=one_line(part.name))
            yield CostRow(
                closing=name,
                amount=sum(row.amount or 0 for row in part.rows),
                paid=_paid(part.rows) if parted else (),
            )


def _row(number: int, row: BudgetRow) -> CostRow:
    item = one_line(row.item)
    key = say.KEY_BUDGET_ROW.format(file=row.file, row=row.place)
    return CostRow(
        number=number,
        item=item,
        measure=one_line(row.measure),
        quantity=_number(row.quantity),
        rate=row.rate,
        amount=Missing(key, say.MISSING_AMOUNT.format(item=item))
        if row.amount is None
        else row.amount,
        paid=row.paid,
        sources=one_line(row.sources) or Missing(key, say.MISSING_SOURCE.format(item=item)),
        basis=one_line(row.basis),
    )


def _number(quantity: Decimal | None) -> str:
    """A quantity as papers write it: 1.200, or 1,5."""
    if quantity is None:
        return ""
    if quantity == quantity.to_integral_value():
        return grouped(int(quantity))
    return format(quantity.normalize(), "f").replace(".", ",")


def _paid(rows: Sequence[BudgetRow]) -> tuple[int, ...]:
    """What each purse pays of these rows."""
    return tuple(
        sum(paid or 0 for paid in column) for column in zip(*(r.paid for r in rows), strict=True)
    )
