"""What a budget comes to: lines, sections, sources, shares that make 100 %, planned against spent. Pure."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from dialogue_cli.model.budget import WITHIN, Budget, BudgetLine, BudgetSum
from dialogue_cli.reference.purses import purse_name, purse_of
from dialogue_cli.vietnamese.shares import largest_remainder

# Shares are told with one decimal (workflow.md §2.11).
_TENTHS = 1000


def budget_of(lines: Iterable[BudgetLine]) -> Budget:
    """All lines added up; sums that the tables state themselves are left out.

    Sections and sources stand in the order in which they first come; their shares make exactly 100,0 %.
    """
    spending = tuple(line for line in lines if line.role == "line")
    return Budget(
        lines=spending,
        whole=_sum("", "", spending, share=_TENTHS if _planned(spending) else 0),
        sections=_sums(spending, outermost, outermost),
        sources=_sums(spending, source_key, source_name),
    )


def outermost(line: BudgetLine) -> str:
    """The outermost heading that a line stands under; empty when there is none."""
    return line.section.partition(WITHIN)[0]


def source_key(line: BudgetLine) -> str:
    """What lines paid from one source have in common: its purse, else its words; empty while none is named."""
    return purse_of(line.source) or line.source


def source_name(line: BudgetLine) -> str:
    """What the source of a line is called."""
    return purse_name(source_key(line))


def product_of(lines: Sequence[BudgetLine]) -> Decimal | None:
    """Quantity × rate of one row in đồng: of its one line, or together of the sources that share it.

    None where the row has no rate, or a number that cannot be read.
    """
    products = [line.product for line in lines]
    if len(lines) == 1 or len({(line.quantity, line.rate) for line in lines}) == 1:
        return products[0]
    known = [product for product in products if product is not None]
    return sum(known, Decimal(0)) if len(known) == len(products) else None


def rows_of(lines: Iterable[BudgetLine]) -> list[tuple[BudgetLine, ...]]:
    """The lines row by row, in their order: those that several sources share stand together."""
    found: dict[Hashable, list[BudgetLine]] = defaultdict(list)
    for line in lines:
        found[line.row].append(line)
    return [tuple(row) for row in found.values()]


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


def total_of(lines: Iterable[BudgetLine]) -> int:
    """The planned sum of lines in đồng; a line without one counts nothing."""
    return sum(line.planned or 0 for line in lines)


def _within(section: str, outer: str) -> bool:
    return not outer or section == outer or section.startswith(f"{outer}{WITHIN}")


def _sums(
    lines: Sequence[BudgetLine],
    key: Callable[[BudgetLine], str],
    name: Callable[[BudgetLine], str],
) -> tuple[BudgetSum, ...]:
    groups: dict[str, list[BudgetLine]] = defaultdict(list)
    for line in lines:
        groups[key(line)].append(line)
    sums = [_sum(one, name(group[0]), group) for one, group in groups.items()]
    whole = [one.planned for one in sums]
    shares = largest_remainder(_TENTHS, whole) if sum(whole) else [0] * len(sums)
    return tuple(replace(one, share=share) for one, share in zip(sums, shares, strict=True))


def _sum(key: str, name: str, lines: Sequence[BudgetLine], share: int = 0) -> BudgetSum:
    told = [line for line in lines if line.spent is not None]
    return BudgetSum(
        key=key,
        name=name,
        lines=len(lines),
        planned=_planned(lines),
        share=share,
        spent=sum(line.spent or 0 for line in told),
        spent_of=_planned(told),
        spent_lines=len(told),
        open_lines=sum(line.planned is None for line in lines),
    )


_planned = total_of
