"""Compares the sums that a budget states, in figures and in words, with the sums of its lines."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from dialogue_cli.intake.kinds.budget_columns import BudgetColumns
from dialogue_cli.intake.kinds.budget_groups import Placed, numerals_of
from dialogue_cli.intake.kinds.budget_rows import ROW, Figures
from dialogue_cli.intake.kinds.cells import Cells, Place, skipped
from dialogue_cli.intake.kinds.sums_in_words import compare_words
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.budget import WITHIN, BudgetLine
from dialogue_cli.model.petitions import Origin
from dialogue_cli.reference.purses import headed_purse, purse_of
from dialogue_cli.vietnamese.money import dong

Field = Literal["amount", "spent"]


@dataclass(frozen=True, slots=True)
class _Share:
    """What one source gives for one line, by the line's place among the rows; None where nobody can tell."""

    at: int
    section: str
    purse: str
    amount: int | None
    spent: int | None
    unread: Set[Field]


@dataclass(frozen=True, slots=True)
class _Cover:
    """The lines that a sum may be the sum of; `section` is None where the register could not find them again."""

    shares: Sequence[_Share]
    section: str | None
    purse: str = ""

    def sum(self, field: Field, purse: str = "") -> int:
        return sum(
            getattr(share, field) or 0 for share in self.shares if purse in {"", share.purse}
        )

    def is_complete(self, field: Field) -> bool:
        return not any(field in share.unread for share in self.shares)


class Sums:
    """The lines of one table, and what the sums beside them are the sums of."""

    def __init__(
        self,
        placed: Sequence[Placed],
        lines: Mapping[int, Sequence[BudgetLine]],
        columns: BudgetColumns,
    ) -> None:
        """The rows in their order, each with its place among the others; `lines` are those of a row, by its index."""
        self._placed, self._columns = placed, columns
        self._at = {one.draft.row.index: at for at, one in enumerate(placed)}
        self._shares = [
            _share(at, line)
            for at, one in enumerate(placed)
            for line in lines.get(one.draft.row.index, ())
        ]
        self._told: int | None = None

    def stated(self, one: Placed, where: Place) -> Iterator[BudgetLine]:
        """The sums that a row states, one for each source with a column; where one differs, its cell is told."""
        draft, cover = one.draft, None
        whole = draft.figures[ROW]
        named = [(source, figures) for source, figures in draft.figures.items() if figures.says_sum]
        if not named:
            return
        cover = self._cover(one, whole)
        part = 1
        for source, figures in named:
            purse = purse_of(source) or source if source else cover.purse
            self._compare(one, figures, cover, source)
            if source == ROW and figures.amount is not None:
                self._told = figures.amount
            if cover.section is not None and (figures.amount, figures.spent) != (None, None):
                origin = draft.cells.origin
                yield BudgetLine(
                    origin=Origin(origin.file, origin.sheet, origin.row, part),
                    item=draft.item,
                    role="total",
                    section=cover.section,
                    amount=figures.amount,
                    spent=figures.spent,
                    source=purse,
                    unread=figures.unread,
                    unit=where.unit,
                )
                part += 1

    def is_unnamed_total(self, one: Placed) -> bool:
        """Whether a row without a word states the sum of what stands above."""
        stated = one.draft.worth
        return bool(stated) and any(c.sum("amount") == stated for c in self._above(one))

    def words_told(self, row: BodyRow, cells: Cells) -> Outcome:
        """The line that says a sum in words: told where it says another one than the figures."""
        expected = self._told if self._told is not None else _Cover(self._shares, "").sum("amount")
        compare_words(cells, row, expected)
        return skipped("in-words")._replace(problems=tuple(cells.problems))

    def _compare(self, one: Placed, figures: Figures, cover: _Cover, source: str) -> None:
        purse = (purse_of(source) or source) if source else cover.purse
        fields: tuple[tuple[Field, int | None], ...] = (
            ("amount", figures.amount),
            ("spent", figures.spent),
        )
        for field, stated in fields:
            if stated is None or not cover.is_complete(field):
                continue
            if stated != (found := cover.sum(field, purse)):
                places = {"stated": dong(stated), "sum": dong(found)}
                column = self._columns.column_of(source, field)
                one.draft.cells.complain_at("budget-total-differs", column, **places)

    def _cover(self, one: Placed, whole: Figures) -> _Cover:
        """What a sum is the sum of: of what it names, else of the first of what stands above that it fits."""
        if one.part == "head":
            return self._of(lambda share: _within(share.section, one.section), one.section)
        covers = [self._named(one)] if self._names_its_own(one) else list(self._above(one))
        stated = whole.amount if whole.amount is not None else one.draft.worth
        fitting = (cover for cover in covers if cover.sum("amount", cover.purse) == stated)
        return next(fitting, covers[0])

    def _names_its_own(self, one: Placed) -> bool:
        return bool(self._numbered(one) or headed_purse(one.draft.item))

    def _numbered(self, one: Placed) -> list[str]:
        """The sections whose numerals a total names."""
        wanted = numerals_of(one.draft.item)
        heads = {p.numeral: p.section for p in self._placed if p.part == "head" and p.numeral}
        return (
            [heads[numeral] for numeral in wanted] if wanted and set(wanted) <= heads.keys() else []
        )

    def _named(self, one: Placed) -> _Cover:
        if sections := self._numbered(one):
            return self._of(
                lambda share: any(_within(share.section, section) for section in sections),
                sections[0] if len(sections) == 1 else "",
            )
        purse = headed_purse(one.draft.item)
        return self._of(lambda share: share.purse == purse, "", purse)

    def _above(self, one: Placed) -> Iterator[_Cover]:
        """What stands above a sum: its sections from the innermost on, the rows since the last sum, all rows."""
        at = self._at[one.draft.row.index]
        every = self._of(lambda share: share.at < at, "")
        if words("budget", "of_all").starts(plain(one.draft.item)):
            yield every
        path = one.section
        while path:
            yield self._section_above(path, at)
            path = path.rpartition(WITHIN)[0]
        last = max((n for n in range(at) if self._placed[n].part == "total"), default=-1)
        yield self._of(lambda share: last < share.at < at, "" if last < 0 else None)
        yield every

    def _section_above(self, path: str, at: int) -> _Cover:
        return self._of(lambda share: share.at < at and _within(share.section, path), path)

    def _of(
        self, belongs: Callable[[_Share], bool], section: str | None, purse: str = ""
    ) -> _Cover:
        """The lines that belong; found again by their section only if no other line is within it."""
        shares = [share for share in self._shares if belongs(share)]
        if section is not None:
            again = [
                share
                for share in self._shares
                if _within(share.section, section) and purse in {"", share.purse}
            ]
            if again != shares:
                section = None
        return _Cover(shares, section, purse)


def _share(at: int, line: BudgetLine) -> _Share:
    purse = purse_of(line.source) or line.source
    unread: set[Field] = set()
    if line.planned is None and line.unread:
        unread.add("amount")
    if "spent" in line.unread:
        unread.add("spent")
    return _Share(at, line.section, purse, line.planned, line.spent, unread)


def _within(section: str, outer: str) -> bool:
    return not outer or section == outer or section.startswith(f"{outer}{WITHIN}")
