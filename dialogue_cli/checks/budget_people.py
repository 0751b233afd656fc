"""The budget against the people of the conference: delegates, those on no payroll, gifts (workflow.md §5.2–5.3)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_row, in_settings, over_or_under
from dialogue_cli.messages.findings import budget as say
from dialogue_cli.model.budget import BudgetLine, total_of
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.budget_items import item_of
from dialogue_cli.reference.budget_lines import people_in
from dialogue_cli.reference.purses import purse_of
from dialogue_cli.vietnamese.money import dong

_GIFTS = "[[gifts]]"
# Of these there is one for each delegate at most.
_ONE_EACH = frozenset({"giai-khat", "tien-an", "tai-lieu"})


def check_people(facts: CheckFacts, lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    """More people than are to come, meals for people on a payroll, gifts that are not those approved."""
    conference = facts.conference
    for item in sorted(_ONE_EACH):
        meant = [line for line in lines if item_of(line.item) == item and line.planned is not None]
        yield from _delegates(conference, item, meant)
        if item == "tien-an":
            yield from _meals(conference, meant)
    yield from _gifts(conference, [line for line in lines if item_of(line.item) == "qua"])


def _delegates(conference: Conference, item: str, lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    """Several lines for one item may be for several people: told is the one that alone is too many, else their sum."""
    counted = [(line, count) for line in lines if (count := people_in(line))]
    if not counted or not conference.total:
        return
    line, most = max(counted, key=lambda pair: pair[1])
    count = most if most > conference.total else max(most, _together(counted))
    places = {
        "item": line.item,
        "count": _number(count),
        "total": conference.total,
        "difference": over_or_under(int(count), conference.total),
    }
    if count > conference.total:
        yield finding("BUDGET-11", in_row(line.origin), **places)
    elif count < conference.total and item == "giai-khat":
        yield finding("BUDGET-12", in_row(line.origin), **places)


def _together(counted: Sequence[tuple[BudgetLine, Decimal]]) -> Decimal:
    """The people of lines from different sources or for different groups; the same row shared counts once."""
    rows = {line.row: count for line, count in counted}
    return sum(rows.values(), Decimal(0))


def _meals(conference: Conference, lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    counted = [(line, count) for line in lines if (count := people_in(line))]
    if not counted:
        return
    line, _ = counted[0]
    if conference.unpaid is None:
        yield finding("BUDGET-10", in_row(line.origin), item=line.item)
        return
    count = _together(counted)
    if count > conference.unpaid:
        yield finding(
            "BUDGET-09",
            in_row(line.origin),
            item=line.item,
            count=_number(count),
            unpaid=conference.unpaid,
            difference=over_or_under(int(count), conference.unpaid),
        )


def _gifts(conference: Conference, lines: Sequence[BudgetLine]) -> Iterator[Finding]:
    """The lines for gifts come to what was approved, from the sources that it was approved from."""
    schemes = [scheme for scheme in conference.gifts if scheme.approved_total > 0]
    approved = sum(scheme.approved_total for scheme in schemes)
    known = [line for line in lines if line.planned is not None]
    where = in_settings(conference, _GIFTS)
    if approved and not lines:
        yield finding("BUDGET-14", where, approved=dong(approved))
    found = total_of(known)
    if known and approved and found != approved:
        words = say.OVER if found > approved else say.UNDER
        difference = words.format(sum=dong(abs(found - approved)))
        places = {"sum": dong(found), "approved": dong(approved), "difference": difference}
        yield finding("BUDGET-13", in_row(known[0].origin), **places)
    sources = {purse: s.source for s in schemes if (purse := purse_of(s.source))}
    for line in known:
        purse = purse_of(line.source)
        if purse and sources and purse not in sources:
            allowed = ", ".join(sources.values())
            places = {"item": line.item, "source": line.source, "approved": allowed}
            yield finding("BUDGET-23", in_row(line.origin), **places)


def _number(count: Decimal) -> str:
    return format(count.normalize(), "f").replace(".", ",")
