"""The gifts: count × value = total, and one for each of those who are to get one."""

from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings, over_or_under
from dialogue_cli.model.conference import Conference, Gifts
from dialogue_cli.model.findings import Finding
from dialogue_cli.vietnamese.money import dong, dong_in_words

_GIFTS = "[gifts]"


def check_gifts(facts: CheckFacts) -> Iterator[Finding]:
    """Nothing when there are no gifts; else the sums, the people and the source."""
    gifts = facts.conference.gifts
    if gifts is None:
        return
    where = in_settings(facts.conference, _GIFTS)
    wrong = [
        (key, number)
        for key, number in (
            ("count", gifts.count),
            ("value", gifts.value),
            ("approved_total", gifts.approved_total),
        )
        if number <= 0
    ]
    for key, number in wrong:
        yield finding("GIFT-03", where, key=key, value=number)
    if not wrong:
        yield from _sum(gifts, where)
    if not gifts.source.strip():
        yield finding("GIFT-04", where)
    yield from _people(facts.conference, gifts, where)


def _sum(gifts: Gifts, where: str) -> Iterator[Finding]:
    product = gifts.count * gifts.value
    if product != gifts.approved_total:
        yield finding(
            "GIFT-01",
            where,
            count=gifts.count,
            value=dong(gifts.value),
            product=dong(product),
            product_words=dong_in_words(product),
            approved=dong(gifts.approved_total),
            approved_words=dong_in_words(gifts.approved_total),
        )


def _people(conference: Conference, gifts: Gifts, where: str) -> Iterator[Finding]:
    group = conference.group(gifts.group)
    if group and gifts.count != group.quota:
        yield finding(
            "GIFT-02",
            where,
            count=gifts.count,
            group=group.label,
            quota=group.quota,
            difference=over_or_under(gifts.count, group.quota),
        )
