"""The budget of a conference: its lines as a table says them, norms of spending, and what the lines add up to."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Origin

BudgetRole = Literal["line", "total"]
NormKind = Literal["amount", "unknown", "actual"]
STATE, UNION, OTHER = "state", "union", "other"
# Parts the names of sections that stand within each other.
WITHIN = " › "


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One line of a budget table, or (`role` total) a sum that the table states.

    Sums are whole đồng, None where nothing is written that can be read for certain; `unread` names the fields whose
    cell holds something all the same. `quantity` is the number, `quantity_written` what the cell says
    ("160 người x 1 buổi"), `measure` the unit it counts. Where one row is paid from several sources each of them is
    a line, told apart by `origin.part`; `whole` is then what the row itself states. `section` holds the headings above,
    from the outermost on (WITHIN); a total is that of its section, of its source, or of all. `unit` is who drew it up.
    """

    origin: Origin
    item: str
    role: BudgetRole = "line"
    section: str = ""
    measure: str = ""
    quantity: Decimal | None = None
    quantity_written: str = ""
    rate: int | None = None
    amount: int | None = None
    whole: int | None = None
    source: str = ""
    basis: str = ""
    spent: int | None = None
    unread: tuple[str, ...] = ()
    unit: str = ""
    note: str = ""
    id: int = 0

    @property
    def quantity_text(self) -> str:
        """The quantity as a plain decimal number; empty when there is none."""
        return "" if self.quantity is None else format(self.quantity, "f")

    @property
    def unread_text(self) -> str:
        """The fields that could not be read, parted by spaces."""
        return " ".join(self.unread)

    @property
    def product(self) -> Decimal | None:
        """Quantity × rate in đồng, exact; None where one of them is missing."""
        return None if self.rate is None or self.quantity is None else self.rate * self.quantity

    @property
    def planned(self) -> int | None:
        """What the line costs in đồng: as written, else quantity × rate where that is a whole sum; None if neither."""
        if self.amount is not None or "amount" in self.unread:
            return self.amount
        product = self.product
        if product is None or product != product.to_integral_value():
            return None
        return int(product)

    @property
    def row(self) -> tuple[str, str, int]:
        """The row it stands in, which it may share with the other sources of one line."""
        return self.origin.file, self.origin.sheet, self.origin.row


@dataclass(frozen=True, slots=True)
class Norm:
    """The most that an instrument allows for one item, in đồng for each `per`.

    `kind` says whether there is an amount, whether it is not known to the program, or whether the real cost is paid.
    `province` is a code of the list of provinces, empty for the whole country; `purse` is the source it binds;
    `place` the class of place where the conference is held, empty for any; `unpaid`: only for people on no payroll.
    `confirmed` tells whether the figure was read in the instrument itself; `own`: the office has set it.
    """

    item: str
    instrument: str
    purse: str
    kind: NormKind = "amount"
    amount: int | None = None
    per: str = ""
    province: str = ""
    place: str = ""
    first_day: date | None = None
    last_day: date | None = None
    unpaid: bool = False
    confirmed: bool = True
    own: bool = False

    def on(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )


@dataclass(frozen=True, slots=True)
class BudgetSum:
    """What some lines come to, in đồng: planned, spent where that is told, and in tenths of a percent of the whole.

    `key` is what the lines have in common (a source, a section); `spent_of` is what was planned for the lines
    of which is told what was spent; `open_lines` counts lines whose sum nobody has written.
    """

    key: str
    name: str
    lines: int
    planned: int
    share: int = 0
    spent: int = 0
    spent_of: int = 0
    spent_lines: int = 0
    open_lines: int = 0

    @property
    def left(self) -> int:
        """What is left of the plan of those lines of which is told what was spent; below zero: overspent."""
        return self.spent_of - self.spent


@dataclass(frozen=True, slots=True)
class Budget:
    """All lines of a year's budget added up: in all, by section, by source."""

    lines: tuple[BudgetLine, ...]
    whole: BudgetSum
    sections: tuple[BudgetSum, ...]
    sources: tuple[BudgetSum, ...]

    @property
    def has_spent(self) -> bool:
        """Whether of any line is told what was spent."""
        return self.whole.spent_lines > 0


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """What `budget` tells: the sums, and the findings about them, most serious first."""

    year: int
    budget: Budget
    findings: tuple[Finding, ...] = ()


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


def total_of(lines: Iterable[BudgetLine]) -> int:
    """The planned sum of lines in đồng; a line without one counts nothing."""
    return sum(line.planned or 0 for line in lines)
