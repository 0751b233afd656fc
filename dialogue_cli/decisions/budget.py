"""What a budget comes to: lines, sections, sources, shares that make 100 %, planned against spent. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from dialogue_cli.model.budget import WITHIN, Budget, BudgetLine, BudgetSum, total_of
from dialogue_cli.reference.budget_lines import source_key, source_name
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
        whole=_sum("", "", spending, share=_TENTHS if total_of(spending) else 0),
        sections=_sums(spending, outermost, outermost),
        sources=_sums(spending, source_key, source_name),
    )


def outermost(line: BudgetLine) -> str:
    """The outermost heading that a line stands under; empty when there is none."""
    return line.section.partition(WITHIN)[0]


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
        planned=total_of(lines),
        share=share,
        spent=sum(line.spent or 0 for line in told),
        spent_of=total_of(told),
        spent_lines=len(told),
        open_lines=sum(line.planned is None for line in lines),
    )
