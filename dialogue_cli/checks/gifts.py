"""The gifts as the settings have them: sums, limits, source and basis, people; then those handed over."""

from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings, over_or_under
from dialogue_cli.checks.gifts_given import check_given
from dialogue_cli.messages.findings.gifts import EXCLUDED
from dialogue_cli.model.conference import Conference, GiftScheme
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.gift_ledger import GiftBook
from dialogue_cli.reference.gift_exclusions import excluded_by_rule
from dialogue_cli.reference.purses import purses_of
from dialogue_cli.vietnamese.money import dong, dong_in_words

_STATE = "state"


def check_gifts(facts: CheckFacts) -> Iterator[Finding]:
    """Nothing when there are no gifts; else of each scheme the settings, the lists and what was handed over."""
    for scheme in facts.conference.gifts:
        where = in_settings(facts.conference, gift_key(facts.conference, scheme))
        yield from _scheme(facts.conference, scheme, where)
        book = facts.gifts.book(scheme.key) if facts.gifts else None
        if book:
            yield from _lists(book, where)
    yield from check_given(facts)


def gift_key(conference: Conference, scheme: GiftScheme) -> str:
    """The heading under which a scheme stands; of several the one with its key."""
    return "[gifts]" if len(conference.gifts) == 1 else f"[[gifts]] {scheme.key}"


def _scheme(conference: Conference, scheme: GiftScheme, where: str) -> Iterator[Finding]:
    wrong = [
        (key, number)
        for key, number in (
            ("count", scheme.count),
            ("value", scheme.value),
            ("approved_total", scheme.approved_total),
        )
        if number <= 0
    ]
    for key, number in wrong:
        yield finding("GIFT-03", where, key=key, value=number)
    if not wrong:
        yield from _sum(scheme, where)
        yield from _limits(scheme, where)
    yield from _source(scheme, where)
    if scheme.kind != "cash" and not scheme.contents.strip():
        yield finding("GIFT-10", where)
    yield from _people(conference, scheme, where)


def _sum(scheme: GiftScheme, where: str) -> Iterator[Finding]:
    product = scheme.total
    if product != scheme.approved_total:
        yield finding(
            "GIFT-01",
            where,
            count=scheme.count,
            value=dong(scheme.value),
            product=dong(product),
            product_words=dong_in_words(product),
            approved=dong(scheme.approved_total),
            approved_words=dong_in_words(scheme.approved_total),
        )


def _limits(scheme: GiftScheme, where: str) -> Iterator[Finding]:
    if scheme.ceiling is not None and scheme.value > scheme.ceiling:
        yield finding("GIFT-06", where, value=dong(scheme.value), ceiling=dong(scheme.ceiling))
    most = max(scheme.total, scheme.approved_total)
    if scheme.ceiling_total is not None and most > scheme.ceiling_total:
        yield finding("GIFT-07", where, total=dong(most), ceiling=dong(scheme.ceiling_total))
    if scheme.reserve >= scheme.count:
        yield finding("GIFT-09", where, reserve=scheme.reserve, count=scheme.count)


def _source(scheme: GiftScheme, where: str) -> Iterator[Finding]:
    if not scheme.source.strip():
        yield finding("GIFT-04", where)
    elif _STATE in purses_of(scheme.source) and not scheme.basis.strip():
        yield finding("GIFT-05", where, source=scheme.source)


def _people(conference: Conference, scheme: GiftScheme, where: str) -> Iterator[Finding]:
    groups = [group for key in scheme.groups if (group := conference.group(key))]
    if not scheme.exception:
        for group in groups:
            if kind := excluded_by_rule(group):
                yield finding("GIFT-08", where, group=group.label, kind=EXCLUDED[kind])
    quota = sum(group.quota for group in groups)
    if groups and scheme.people == "group" and scheme.people_count != quota:
        yield finding(
            "GIFT-02",
            where,
            count=scheme.people_count,
            group=", ".join(group.label for group in groups),
            quota=quota,
            difference=over_or_under(scheme.people_count, quota),
        )


def _lists(book: GiftBook, where: str) -> Iterator[Finding]:
    """The people of the lists against the gifts: those of a group once there are lists, those named in any case."""
    scheme = book.scheme
    due = sum(claim.state in {"entitled", "absent", "awaited"} for claim in book.claims)
    if scheme.people == "listed":
        if due != scheme.people_count:
            difference = over_or_under(due, scheme.people_count)
            yield finding(
                "GIFT-11", where, listed=due, count=scheme.people_count, difference=difference
            )
    elif due > scheme.count:
        yield finding("GIFT-12", where, people=due, count=scheme.count, over=due - scheme.count)
