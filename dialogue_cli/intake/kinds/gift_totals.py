"""Compares the total rows of a list of gift receipts, in figures and in words, with the sums of its rows."""

from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.intake.kinds.cells import Cells, Place
from dialogue_cli.intake.kinds.gift_receipts import read_money
from dialogue_cli.intake.kinds.sums_in_words import compare_words
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.gifts import GiftReceipt


def total_problems(
    rows: Iterable[tuple[BodyRow, Outcome]], place: Place
) -> Mapping[int, Sequence[Problem]]:
    """The problems of total rows, by the row's index; a list with an unread sum is compared with none."""
    sums = _Sums()
    found: dict[int, Sequence[Problem]] = {}
    for row, outcome in rows:
        for receipt in (one for one in outcome.records if isinstance(one, GiftReceipt)):
            sums.add(receipt)
        cells = Cells(row, place)
        if row.role == "total":
            _compare_total(cells, place, sums)
        elif row.role == "in-words":
            compare_words(cells, row, sums.expected)
        if cells.problems:
            found[row.index] = tuple(cells.problems)
    return found


class _Sums:
    """The sums of the rows so far: of all, and of those since the last total row."""

    def __init__(self) -> None:
        self.all = self.section = 0
        self.complete = True
        self.told: int | None = None

    @property
    def expected(self) -> int | None:
        """What the line in words must say: the total in figures, with none there the sum of the rows."""
        return self.told if self.told is not None or not self.complete else self.all

    def add(self, receipt: GiftReceipt) -> None:
        if receipt.worth is None:
            self.complete = False
        else:
            self.all += receipt.worth
            self.section += receipt.worth


def _compare_total(cells: Cells, place: Place, sums: _Sums) -> None:
    """A total is that of the section just above it, or of all the rows."""
    written = read_money(cells, place, "amount")
    if written is not None:
        sums.told = written
        if sums.complete and written not in {sums.section, sums.all}:
            cells.complain("total-differs", "amount")
    sums.section = 0
