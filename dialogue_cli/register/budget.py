"""Stores and finds the lines of budgets."""

from decimal import Decimal
from typing import Any

from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.petitions import Origin
from dialogue_cli.register.database import Connection
from dialogue_cli.register.records import RecordTable

_CONTENT = (
    "role", "section", "item", "measure", "quantity_written", "rate", "amount", "whole", "source", "basis", "spent",
    "unit", "note",
)  # fmt: skip


def standing_lines(db: Connection, year: int) -> list[BudgetLine]:
    """The lines that the newest version of each file has: one that a version left out costs nothing any more."""
    query = (
        "SELECT budget_line.id FROM budget_line"
        " JOIN source_row ON source_row.id = budget_line.source_row"
        " JOIN source_file ON source_file.id = source_row.file WHERE budget_line.year = ?"
        " AND source_file.id = (SELECT max(id) FROM source_file AS other"
        " WHERE other.line = source_file.line)"
    )
    standing = {number for (number,) in db.execute(query, (year,))}
    return [line for line in BUDGET_LINES.of_year(db, year) if line.id in standing]


def _line(number: int, origin: Origin, values: dict[str, Any]) -> BudgetLine:
    quantity, unread = values.pop("quantity_text"), values.pop("unread_text")
    return BudgetLine(
        id=number,
        origin=origin,
        quantity=Decimal(quantity) if quantity else None,
        unread=tuple(unread.split()),
        **values,
    )


BUDGET_LINES: RecordTable[BudgetLine] = RecordTable(
    "budget_line",
    {name: name for name in _CONTENT} | {"quantity": "quantity_text", "unread": "unread_text"},
    _line,
)
