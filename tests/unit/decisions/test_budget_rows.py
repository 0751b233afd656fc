"""Rows of the estimate out of the lines of a budget."""

from dataclasses import replace
from decimal import Decimal

from dialogue_cli.decisions.budget import budget_of
from dialogue_cli.decisions.budget_rows import budget_rows
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.budget_rows import BudgetRow
from dialogue_cli.model.petitions import Origin

WATER = BudgetLine(
    Origin("du-toan.xlsx", "Dự toán", 7),
    "Giải khát",
    section="I. Hội nghị › 1. Ăn uống",
    measure="người",
    quantity=Decimal(160),
    rate=20_000,
    amount=2_000_000,
    source="Tài chính công đoàn",
    basis="Nghị quyết",
)
OTHER = replace(
    WATER,
    origin=Origin("du-toan.xlsx", "Dự toán", 7, 2),
    amount=1_200_000,
    source="Ngân sách nhà nước",
)


def test_a_row_paid_by_two_purses_is_one_row() -> None:
    assert budget_rows(budget_of([WATER, OTHER])) == [
        BudgetRow(
            section=("I. Hội nghị", "1. Ăn uống"),
            item="Giải khát",
            measure="người",
            quantity=Decimal(160),
            rate=20_000,
            amount=3_200_000,
            multiplied=True,
            paid=(2_000_000, 1_200_000),
            sources="Tài chính công đoàn, Ngân sách nhà nước",
            basis="Nghị quyết",
            file="du-toan.xlsx",
            place=7,
        )
    ]


def test_an_amount_nobody_has_written_is_open_and_a_total_of_the_table_is_no_row() -> None:
    open_one = replace(WATER, amount=None, quantity=None, section="")
    total = replace(WATER, role="total", item="Tổng cộng")
    (row,) = budget_rows(budget_of([open_one, total]))
    assert (row.amount, row.paid, row.section) == (None, (None,), ())
