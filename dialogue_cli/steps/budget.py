"""Add the year's budget up: by source, by section, planned against spent, with what the checks say of it."""

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.model.budget import BudgetReport
from dialogue_cli.steps.check import find_all
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import stored


def show_budget(desk: Desk) -> BudgetReport:
    """The lines that stand, their sums, and the findings about them."""
    held = stored(desk)
    return BudgetReport(
        year=desk.year,
        budget=budget_of(held.budget),
        findings=find_all(desk, held, ("budget",)),
    )
