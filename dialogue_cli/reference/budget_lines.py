"""What a line of a budget is about: its source, the people it is for, the stated sum that it belongs to."""

from collections.abc import Iterable
from decimal import Decimal

from dialogue_cli.messages.budget import PEOPLE
from dialogue_cli.model.budget import WITHIN, BudgetLine
from dialogue_cli.reference.budget_items import plain_words
from dialogue_cli.reference.purses import purse_name, purse_of
from dialogue_cli.vietnamese.quantities import QuantityError, factors


def source_key(line: BudgetLine) -> str:
    """What lines paid from one source have in common: its purse, else its words; empty while none is named."""
    return purse_of(line.source) or line.source


def source_name(line: BudgetLine) -> str:
    """What the source of a line is called."""
    return purse_name(source_key(line))


def covered_by(total: BudgetLine, lines: Iterable[BudgetLine]) -> list[BudgetLine]:
    """The lines that a stated sum is the sum of: those of its table, its section and its source."""
    return [
        line
        for line in lines
        if line.role == "line"
        and (line.origin.file, line.origin.sheet) == (total.origin.file, total.origin.sheet)
        and _within(line.section, total.section)
        and (not total.source or source_key(line) == source_key(total))
    ]


def people_in(line: BudgetLine) -> Decimal | None:
    """For how many people a line is, by the nouns of its quantity, else by its measure; None where it counts others."""
    try:
        numbers = factors(line.quantity_written)
    except QuantityError:
        return None
    for factor in numbers:
        if _counts_people(factor.noun):
            return factor.number
    return numbers[0].number if _counts_people(line.measure) else None


def _counts_people(noun: str) -> bool:
    return any(f" {word} " in f" {plain_words(noun)} " for word in PEOPLE)


def _within(section: str, outer: str) -> bool:
    return not outer or section == outer or section.startswith(f"{outer}{WITHIN}")
