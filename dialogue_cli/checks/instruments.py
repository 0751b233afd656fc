"""Laws and decrees that a draft, or an agency's reply, cites although they are out of force (workflow.md §5.1)."""

from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.draft_words import pattern
from dialogue_cli.reference.instruments import instruments_in
from dialogue_cli.vietnamese.dates import short


def check_instruments(facts: CheckFacts) -> Iterator[Finding]:
    """Each instrument once for each place that cites it out of its time."""
    replies = (one for one in facts.passages if one.kind == "answer")
    for passage in (*facts.written, *replies):
        if pattern("instruments", "as_old").search(passage.text):
            continue
        seen = set[str]()
        for start, end, one in instruments_in(passage.text):
            if one.number in seen or not passage.owns(start, end):
                continue
            seen.add(one.number)
            told = {"title": one.title, "day": short(passage.day), "source": one.source}
            if one.last_day and one.ended(passage.day):
                last, instead = short(one.last_day), one.replaced_by
                yield finding("LAW-01", passage.where, last=last, instead=instead, **told)
            elif one.first_day > passage.day:
                yield finding("LAW-02", passage.where, first=short(one.first_day), **told)
