"""Cross-tables for the second sheet of a list: how many of what by what, with totals that add up."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrossTable:
    """A table of counts: the heading of its first column, those of the others, and its rows; the last is the total."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def cross_table(
    title: str, corner: str, pairs: Sequence[tuple[str, str]], total: str
) -> CrossTable:
    """Count pairs of (row, column); rows with the highest counts first, `total` names the margins."""
    if not pairs:
        return CrossTable(title, (corner, total), ((total, 0),))
    import pandas as pd  # noqa: PLC0415 - slow to load, and only a workbook with a summary needs it

    frame = pd.DataFrame(pairs, columns=["row", "column"])
    table = pd.crosstab(frame["row"], frame["column"])
    table = table.loc[table.sum(axis=1).sort_values(ascending=False, kind="stable").index]
    table = table[table.sum().sort_values(ascending=False, kind="stable").index]
    rows: list[tuple[str | int, ...]] = [
        (str(name), *(int(n) for n in counts), int(counts.sum()))
        for name, counts in zip(table.index, table.to_numpy(), strict=True)
    ]
    sums = [int(n) for n in table.sum()]
    return CrossTable(
        title,
        (corner, *map(str, table.columns), total),
        (*rows, (total, *sums, sum(sums))),
    )
