"""The budget: lines, stated sums, sources, norms, people, gifts, what was spent (workflow.md §5.2)."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from decimal import Decimal

from dialogue_cli.checks.budget_norms import check_norms
from dialogue_cli.checks.budget_people import check_people
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_row
from dialogue_cli.messages.findings import budget as say
from dialogue_cli.model.budget import WITHIN, BudgetLine, product_of, rows_of, total_of
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Origin
from dialogue_cli.reference.budget_items import budget_item, item_of, plain_words
from dialogue_cli.reference.budget_lines import covered_by, source_name
from dialogue_cli.reference.purses import purses_of
from dialogue_cli.vietnamese.money import dong, dong_exactly

# Beyond this share of the other lines a reserve is asked about.
MOST_RESERVE = 10
_ITEMS_TOLD = 5
_ROUND = 1_000


def check_budget(facts: CheckFacts) -> Iterator[Finding]:
    """Nothing where no budget has come; else its arithmetic, its sources, norms, people, gifts and what was spent."""
    every = facts.budget.lines
    lines = [line for line in every if line.role == "line"]
    if not lines:
        return
    for row in rows_of(lines):
        yield from _row(row)
    yield from _totals(every)
    for line in lines:
        yield from _line(line)
    yield from _twice(lines)
    yield from _gathered(lines)
    yield from _reserve(lines)
    yield from check_norms(facts, lines)
    yield from check_people(facts, lines)


def _row(row: Sequence[BudgetLine]) -> Iterator[Finding]:
    """One row: quantity × rate, and the sum over its sources."""
    first, where = row[0], in_row(row[0].origin)
    amount, product = total_of(row), product_of(row)
    is_known = all(line.planned is not None for line in row)
    if product is not None and is_known and product != amount:
        places = {"product": dong_exactly(product), "stated": dong(amount)}
        difference = _difference(Decimal(amount), product)
        yield finding("BUDGET-01", where, item=first.item, difference=difference, **places)
    if first.whole is not None and is_known and first.whole != amount:
        places = {"stated": dong(first.whole), "sum": dong(amount)}
        difference = _difference(first.whole, amount)
        yield finding("BUDGET-03", where, item=first.item, difference=difference, **places)


def _totals(every: Sequence[BudgetLine]) -> Iterator[Finding]:
    """The sums that the tables state; where a line below cannot be read nothing is said of its total."""
    for total in every:
        if total.role != "total" or total.amount is None:
            continue
        covered = covered_by(total, every)
        if any(line.unread and line.planned is None for line in covered):
            continue
        found = total_of(covered)
        if found != total.amount:
            yield finding(
                "BUDGET-02",
                in_row(total.origin),
                item=total.item or say.TOTAL,
                stated=dong(total.amount),
                within=_within(total),
                sum=dong(found),
                difference=_difference(total.amount, found),
            )


def _within(total: BudgetLine) -> str:
    section = total.section.rpartition(WITHIN)[2]
    of_section = say.WITHIN.format(section=section) if section else ""
    of_source = say.OF_SOURCE.format(source=source_name(total)) if total.source else ""
    return of_section + of_source


def _line(line: BudgetLine) -> Iterator[Finding]:
    """One line by itself: what cannot be read, two purses at once, what was spent."""
    where = in_row(line.origin)
    if told := _unread(line):
        counted = say.NOT_COUNTED if line.planned is None else _counted(line.planned)
        yield finding("BUDGET-04", where, item=line.item, what=told, counted=counted)
    if len(purses_of(line.source)) > 1:
        yield finding("BUDGET-16", where, item=line.item, source=line.source)
    if line.spent and line.planned is None and not line.unread:
        yield finding("BUDGET-20", where, item=line.item, spent=dong(line.spent))
    elif line.spent is not None and line.planned is not None and line.spent > line.planned:
        over = dong(line.spent - line.planned)
        places = {"planned": dong(line.planned), "spent": dong(line.spent), "over": over}
        code = "BUDGET-19" if line.planned else "BUDGET-20"
        yield finding(code, where, item=line.item, **places)


def _unread(line: BudgetLine) -> str:
    if line.unread:
        fields = ", ".join(say.FIELDS.get(name, name) for name in line.unread)
        return say.UNREAD.format(fields=fields)
    if line.product is not None and line.planned is None:
        return say.FRACTION.format(product=dong_exactly(line.product))
    return ""


def _counted(planned: int) -> str:
    return say.COUNTED.format(sum=dong(planned))


def _twice(lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    """The same item with the same sum from the same source, again in another row."""
    seen: dict[Hashable, Origin] = {}
    for line in lines:
        if not line.planned:
            continue
        key = (plain_words(line.item), plain_words(line.measure), line.planned, source_name(line))
        first = seen.setdefault(key, line.origin)
        if first is not line.origin and (first.file, first.sheet, first.row) != line.row:
            yield finding(
                "BUDGET-22",
                in_row(line.origin),
                item=line.item,
                sum=dong(line.planned),
                other=in_row(first),
            )


def _gathered(lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    """What is told once a table, with the first items that it is about."""
    checks: tuple[tuple[str, Callable[[BudgetLine], bool]], ...] = (
        ("BUDGET-05", _is_open),
        ("BUDGET-15", lambda line: not line.source and line.planned is not None),
        ("BUDGET-17", lambda line: bool(line.planned and line.planned % _ROUND)),
        ("BUDGET-21", _lacks_vat),
    )
    tables: dict[tuple[str, str], list[BudgetLine]] = defaultdict(list)
    for line in lines:
        tables[line.origin.file, line.origin.sheet].append(line)
    for (file, sheet), inside in tables.items():
        where = say.WHERE_FILE.format(file=file, sheet=sheet)
        taxed = any(_says_vat(line.item) for line in inside)
        for code, is_meant in checks:
            meant = [line for line in inside if is_meant(line)]
            if meant and not (code == "BUDGET-21" and taxed):
                yield finding(code, where, count=len(meant), items=_items(meant))


def _is_open(line: BudgetLine) -> bool:
    """Whether nobody has written what it costs, nor what was spent."""
    return line.planned is None and not line.spent and not _unread(line)


def _lacks_vat(line: BudgetLine) -> bool:
    """Whether a price by invoice says nothing of the tax."""
    item = budget_item(item_of(line.item))
    if item is None or not item.actual or not line.planned:
        return False
    return not _says_vat(f"{line.item} {line.basis} {line.note}")


def _says_vat(text: str) -> bool:
    plain = f" {plain_words(text)} "
    return say.TAX in text.lower() or any(f" {word} " in plain for word in say.VAT)


def _items(lines: Sequence[BudgetLine]) -> str:
    names = list(dict.fromkeys(line.item for line in lines))
    told = "; ".join(names[:_ITEMS_TOLD])
    more = len(names) - _ITEMS_TOLD
    return say.MORE.format(items=told, count=more) if more > 0 else told


def _reserve(lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    kept = [line for line in lines if item_of(line.item) == "du-phong" and line.planned]
    reserve, whole = total_of(kept), total_of(lines)
    others = whole - reserve
    if reserve * 100 > others * MOST_RESERVE:
        percent = -(-reserve * 100 // others) if others else 100
        places = {"sum": dong(reserve), "others": dong(others), "percent": percent}
        yield finding("BUDGET-18", in_row(kept[0].origin), **places)


def _difference(stated: int | Decimal, found: int | Decimal) -> str:
    words = say.OVER if stated > found else say.UNDER
    return words.format(sum=dong_exactly(abs(Decimal(stated) - Decimal(found))))
