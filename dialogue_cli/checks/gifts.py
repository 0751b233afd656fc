"""The gifts: count × value = total, and one for each of those who are to get one."""

from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings, over_or_under
from dialogue_cli.model.conference import Conference, GiftScheme
from dialogue_cli.model.findings import Finding
from dialogue_cli.vietnamese.money import dong, dong_in_words


def check_gifts(facts: CheckFacts) -> Iterator[Finding]:
    """Nothing when there are no gifts; else of each scheme the sums, the people and the source."""
    for scheme in facts.conference.gifts:
        yield from _scheme(facts.conference, scheme)


def _scheme(conference: Conference, scheme: GiftScheme) -> Iterator[Finding]:
    where = in_settings(conference, _key(conference, scheme))
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
    if not scheme.source.strip():
        yield finding("GIFT-04", where)
    yield from _people(conference, scheme, where)


def _key(conference: Conference, scheme: GiftScheme) -> str:
    """The heading under which a scheme stands; of several the one with its key."""
    return "[gifts]" if len(conference.gifts) == 1 else f"[[gifts]] {scheme.key}"


def _sum(scheme: GiftScheme, where: str) -> Iterator[Finding]:
    product = scheme.count * scheme.value
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


def _people(conference: Conference, scheme: GiftScheme, where: str) -> Iterator[Finding]:
    groups = [group for key in scheme.groups if (group := conference.group(key))]
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
