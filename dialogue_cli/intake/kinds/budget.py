"""Turns the rows of a budget into its lines and the sums that it states, or into problems that name the cell."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from dialogue_cli.intake.kinds.budget_columns import DONG, BudgetColumns, budget_columns
from dialogue_cli.intake.kinds.budget_groups import Placed, place
from dialogue_cli.intake.kinds.budget_rows import ROW, Draft, Figures, RowReader
from dialogue_cli.intake.kinds.budget_sums import Sums
from dialogue_cli.intake.kinds.cells import Cells, Place, skipped
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.model.budget import BudgetLine
from dialogue_cli.model.petitions import Origin
from dialogue_cli.vietnamese.money import dong, dong_exactly

# What a row is by its words is settled; lines, heads and sums show from the rows around them.
_OPEN = frozenset({"data", "section", "total"})


def read_table(
    rows: Sequence[BodyRow],
    where: Place,
    unworked: Mapping[int, frozenset[int]],
    uneven: Set[int] = frozenset(),
) -> Iterator[Outcome]:
    """What became of each row of one table, in order."""
    columns = budget_columns(where)
    reader = RowReader(columns, unworked)
    drafts = {
        row.index: draft
        for row in rows
        if row.index not in uneven and (draft := _draft(row, where, reader))
    }
    _count_rates_in_dong(list(drafts.values()), columns, reader, where)
    _name_the_merged(list(drafts.values()))
    placed = {one.draft.row.index: one for one in place(list(drafts.values()))}
    lines = {
        index: tuple(_lines(one, where))
        for index, one in placed.items()
        if one.part == "line" and one.draft.item
    }
    sums = Sums(list(placed.values()), lines, columns)
    for row in rows:
        if row.index in uneven:
            yield Cells(row, where).rejected("line-uneven", "")
        elif row.index in placed:
            yield _outcome(placed[row.index], lines.get(row.index, ()), sums, where)
        elif row.role == "in-words":
            yield sums.words_told(row, Cells(row, where))
        else:
            yield skipped("note" if row.role in _OPEN else row.role)


def _draft(row: BodyRow, where: Place, reader: RowReader) -> Draft | None:
    if row.role not in _OPEN and row.role != "continued":
        return None
    draft = reader.draft(row, Cells(row, where))
    says = draft.says_sum or not draft.is_bare
    if row.role == "continued":
        return draft if says else None
    return draft if says or draft.item else None


def _name_the_merged(drafts: Sequence[Draft]) -> None:
    """An item written once for several rows, its cell merged over them, is that of each of them."""
    above: Draft | None = None
    for draft in drafts:
        if draft.row.role == "continued" and above is not None:
            draft.item, draft.number = above.item, above.number
        else:
            above = draft


def _count_rates_in_dong(
    drafts: Sequence[Draft], columns: BudgetColumns, reader: RowReader, where: Place
) -> None:
    """Below "ĐVT: triệu đồng" rates may still be in đồng: so they are where only that makes the products right."""
    column = columns.by_field.get("rate")
    unit = columns.counts_in.get(column, DONG) if column is not None else DONG
    if column is None or unit == DONG or column not in columns.by_title:
        return
    plain = RowReader(
        replace(columns, counts_in={**columns.counts_in, column: DONG}), reader.unworked
    )
    others = [plain.draft(draft.row, Cells(draft.row, where)) for draft in drafts]
    if _agreeing(others) > _agreeing(drafts):
        for draft, other in zip(drafts, others, strict=True):
            draft.figures[ROW], draft.cells.problems = other.figures[ROW], other.cells.problems


def _agreeing(drafts: Sequence[Draft]) -> int:
    """In how many rows quantity × rate is the sum."""
    figures = (draft.figures[ROW] for draft in drafts)
    return sum(
        one.quantity is not None and one.rate is not None and one.quantity * one.rate == one.amount
        for one in figures
    )


def _outcome(one: Placed, lines: Sequence[BudgetLine], sums: Sums, where: Place) -> Outcome:
    draft = one.draft
    if one.part == "note":
        return skipped("note")
    if one.part in {"total", "head"}:
        stated = tuple(sums.stated(one, where))
        if not stated:
            problems = tuple(draft.cells.problems)
            return Outcome("skipped", "total" if one.part == "total" else "section", (), problems)
        return draft.cells.accepted(*stated)
    if not draft.item:
        if draft.is_bare and sums.is_unnamed_total(one):
            return draft.cells.accepted(*sums.stated(one, where))
        return draft.cells.rejected("budget-without-item", "item")
    if one.doubtful:
        draft.cells.complain("budget-group-unclear", "amount")
    _compare(draft, lines)
    return draft.cells.accepted(*lines)


def _lines(one: Placed, where: Place) -> Iterator[BudgetLine]:
    """The line of a row, or one for each source that shares it."""
    draft, whole = one.draft, one.draft.figures[ROW]
    shares = draft.shares
    marked = [name for name, own in draft.figures.items() if name != ROW and own.marked]
    common = BudgetLine(
        origin=draft.cells.origin,
        item=draft.item,
        section=one.section,
        measure=draft.measure,
        basis=draft.basis,
        unit=where.unit,
        note=draft.note,
    )
    if ROW in shares:
        named = marked[0] if len(marked) == 1 else ""
        yield _with(common, whole, draft.source or named or one.source)
        return
    for number, (source, own) in enumerate(shares.items(), start=1):
        line = _with(common, _shared(own, whole), source)
        if len(shares) == 1 and line.planned is None and "amount" not in line.unread:
            line = replace(line, amount=whole.amount)
        spent, unread = _spent(own, whole, shares), line.unread
        if number == 1 and spent is None and whole.says_spent and "spent" not in unread:
            unread = (*unread, "spent")
            if whole.spent is not None:
                draft.cells.complain("budget-spent-of-whom", "spent")
        yield replace(
            line,
            origin=Origin(line.origin.file, line.origin.sheet, line.origin.row, number),
            whole=whole.amount,
            spent=spent,
            unread=unread,
        )


def _shared(own: Figures, whole: Figures) -> Figures:
    """The figures of one source, with the quantity and the rate of the row where it has none of its own."""
    if not own.is_bare:
        return own
    unread = tuple(dict.fromkeys((*own.unread, *(n for n in whole.unread if n != "spent"))))
    unread = tuple(name for name in unread if name != "amount" or name in own.unread)
    return Figures(whole.quantity, whole.written, whole.rate, own.amount, own.spent, unread=unread)


def _spent(own: Figures, whole: Figures, shares: Mapping[str, Figures]) -> int | None:
    """What was spent of one source: by its own column, else by the row's where that leaves no doubt whose it is."""
    if own.spent is not None or whole.spent is None:
        return own.spent
    if len(shares) == 1:
        return whole.spent
    return own.worth if whole.spent == sum(one.worth or 0 for one in shares.values()) else None


def _with(line: BudgetLine, figures: Figures, source: str) -> BudgetLine:
    return replace(
        line,
        quantity=figures.quantity,
        quantity_written=figures.written,
        rate=figures.rate,
        amount=figures.amount,
        spent=figures.spent,
        source=source,
        unread=figures.unread,
    )


def _compare(draft: Draft, lines: Sequence[BudgetLine]) -> None:
    """Tell where quantity × rate is not the sum, or the sources are not; which of them is wrong nobody can know."""
    whole = draft.figures[ROW]
    amount = sum(line.planned or 0 for line in lines)
    is_read = not any("amount" in line.unread for line in lines)
    if whole.amount is not None and is_read and amount != whole.amount:
        draft.cells.complain(
            "budget-sources-differ", "amount", stated=dong(whole.amount), sum=dong(amount)
        )
    for own in draft.figures.values():
        product = None if own.quantity is None or own.rate is None else own.quantity * own.rate
        if product is None:
            continue
        stated = own.amount
        if own is whole and stated is None and ROW not in draft.shares:
            stated = amount
        elif own is not whole and stated is None and len(lines) == 1:
            stated = lines[0].amount
        if stated is None and "amount" not in own.unread and product != int(product):
            draft.cells.complain("budget-product-fraction", "rate", product=dong_exactly(product))
        elif stated is not None and product != stated:
            places = {"product": dong_exactly(product), "stated": dong(stated)}
            draft.cells.complain("budget-amount-differs", "amount", **places)
