"""The rows of the submission's estimate."""

from decimal import Decimal

from dialogue_cli.documents.submission_facts import CostRow
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.petitions import Origin
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import wording_for
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.submission_facts import submission_facts

UNION = "Tài chính công đoàn"


def line(row: int, item: str, quantity: str | None, rate: int | None, amount: int) -> BudgetLine:
    origin = Origin("du-toan.xlsx", "Dự toán", row)
    known = None if quantity is None else Decimal(quantity)
    return BudgetLine(origin, item, quantity=known, rate=rate, amount=amount, source=UNION, id=row)


def test_quantities_stand_as_papers_write_them_and_nothing_where_there_is_none(desk: Desk) -> None:
    budget = (
        line(2, "Nước", "1200", 5_000, 6_000_000),
        line(3, "Xe", "1.50", 1_000_000, 1_500_000),
        line(4, "Hoa", None, None, 500_000),
    )
    facts = submission_facts(
        desk, "submission", wording_for(desk, "submission"), Stored(budget=budget)
    )
    assert isinstance(facts.rows, tuple)
    said = [(row.item, row.quantity) for row in facts.rows if isinstance(row, CostRow)]
    assert said == [("Nước", "1.200"), ("Xe", "1,5"), ("Hoa", "")]
    assert facts.amount == 8_000_000
