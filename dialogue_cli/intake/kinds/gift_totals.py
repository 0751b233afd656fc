"""Compares the total rows of a list of gift receipts, in figures and in words, with the sums of its rows."""

from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.intake.kinds.cells import Cells, Place
from dialogue_cli.intake.kinds.gift_receipts import read_money
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.vietnamese.money import MoneyError, read_dong
from dialogue_cli.vietnamese.text import one_line

_BLANK_FORM = frozenset(" .\u2026_-/")


def total_problems(
    rows: Iterable[tuple[BodyRow, Outcome]], place: Place
) -> Mapping[int, Sequence[Problem]]:
    """The problems of total rows, by the row's index; a list with an unread sum is compared with none."""
    sums = _Sums()
    found: dict[int, Sequence[Problem]] = {}
    for row, outcome in rows:
        for record in outcome.records:
            if isinstance(record, GiftReceipt):
                sums.add(record)
        cells = Cells(row, place)
        if row.role == "total":
            _compare_total(cells, place, sums)
        elif row.role == "in-words":
            _compare_words(cells, row, sums)
        if cells.problems:
            found[row.index] = tuple(cells.problems)
    return found


class _Sums:
    """The sums of the rows so far: of all, and of those since the last total row."""

    def __init__(self) -> None:
        self.all = self.section = 0
        self.complete = True
        self.told: int | None = None

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


def _compare_words(cells: Cells, row: BodyRow, sums: _Sums) -> None:
    """The words say the total that stands in figures; with none there, the sum of the rows."""
    text = next(
        (one_line(cell) for cell in row.cells if isinstance(cell, str) and cell.strip()), ""
    )
    spoken = text.rpartition(":")[2] if ":" in text else _without_label(text)
    if all(letter in _BLANK_FORM for letter in spoken):
        return  # a form that nobody has filled in
    expected = sums.told if sums.told is not None or not sums.complete else sums.all
    try:
        said = read_dong(spoken.strip(" ()"))
    except MoneyError:
        cells.complain("total-words-unreadable", "")
        return
    if expected is not None and said != expected:
        cells.complain("total-words-differ", "")


def _without_label(text: str) -> str:
    for count in range(words("words", "starts").longest, 0, -1):
        label, rest = text.split()[:count], text.split()[count:]
        if words("words", "starts").is_whole(plain(" ".join(label))):
            return " ".join(rest)
    return text
