"""Sums of money in the words of a draft: words and figures, count × rate = total, the gifts as they are settled."""

from collections.abc import Iterator, Sequence

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.draft_words import pattern
from dialogue_cli.vietnamese.in_text import SumInText, sums_in, words_behind
from dialogue_cli.vietnamese.money import dong, dong_in_words, grouped
from dialogue_cli.vietnamese.numbers import to_words


def check_sums(facts: CheckFacts) -> Iterator[Finding]:
    """Sums that contradict their words, their factors, their parts or the settled gifts."""
    for passage in facts.written:
        sums = [one for one in sums_in(passage.text) if passage.owns(one.start, one.end)]
        yield from _english(passage, sums)
        yield from _words(passage)
        yield from _arithmetic(passage)
        yield from _parts(passage)
        gifts = list(_gifts(passage, facts.conference, sums))
        yield from gifts or _product(passage)


def _english(passage: Passage, sums: Sequence[SumInText]) -> Iterator[Finding]:
    for one in sums:
        if one.english:
            said = passage.text[one.start : one.end]
            yield finding("FIGURE-06", passage.where, said=said, likely=dong(one.value))


def _words(passage: Passage) -> Iterator[Finding]:
    """A figure and the words in brackets behind it."""
    sums = [(one.start, one.end, one.value, True) for one in sums_in(passage.text)]
    counts = [
        (found.start("n"), found.end("n"), _whole(found["n"]), False)
        for found in pattern("figures", "count").finditer(passage.text)
    ]
    for start, end, value, money in (*sums, *counts):
        words = words_behind(passage.text, end)
        if words is None or words.value == value or not passage.owns(start, words.end):
            continue
        right = dong_in_words(value) if money else to_words(value)
        told = {"figures": passage.text[start:end], "words": words.text, "right": right}
        yield finding("FIGURE-04", passage.where, **told)


def _arithmetic(passage: Passage) -> Iterator[Finding]:
    """What is written out: 100 x 300.000 = 30.000.000; 40 + 100 + 10 + 10 = 160."""
    for found in pattern("sums", "product").finditer(passage.text):
        product = _whole(found["a"]) * _whole(found["b"])
        if product != _whole(found["c"]) and passage.owns(found.start(), found.end()):
            said = found[0].strip()
            yield finding("FIGURE-05", passage.where, said=said, right=grouped(product))
    for found in pattern("sums", "addition").finditer(passage.text):
        total = sum(_whole(part) for part in found["parts"].split("+"))
        if total != _whole(found["c"]) and passage.owns(found.start(), found.end()):
            yield finding("FIGURE-05", passage.where, said=found[0].strip(), right=grouped(total))


def _parts(passage: Passage) -> Iterator[Finding]:
    """What "160 đại biểu, gồm: 40 …, 100 …, 20 …" says of the whole and its parts."""
    for found in pattern("sums", "parts").finditer(passage.text.lower()):
        parts = [_whole(one["n"]) for one in pattern("sums", "part").finditer(found["list"])]
        whole = _whole(found["n"])
        if len(parts) > 1 and sum(parts) != whole and passage.owns(found.start(), found.end()):
            said = sentences.PARTS_SAID.format(
                parts=" + ".join(map(grouped, parts)), whole=grouped(whole)
            )
            yield finding("FIGURE-05", passage.where, said=said, right=grouped(sum(parts)))


def _gifts(
    passage: Passage, conference: Conference, sums: Sequence[SumInText]
) -> Iterator[Finding]:
    """How many, worth what and what in all, where a text that speaks of gifts says so."""
    lowered = passage.text.lower()
    if not conference.gifts or not pattern("sums", "gift").search(lowered):
        return
    counts = {scheme.count for scheme in conference.gifts}
    counts |= {sum(counts), sum(scheme.count for scheme in conference.gifts)}
    for found in pattern("sums", "numbered").finditer(lowered):
        number = _whole(found["n"])
        free = number <= 1 or pattern("sums", "before").search(lowered[: found.start("n")])
        if free or number in counts or not passage.owns(found.start("n"), found.end("n")):
            continue
        settled = " + ".join(str(scheme.count) for scheme in conference.gifts)
        yield _gift(passage, found[0], sentences.GIFT_COUNT, settled)
    for one in sums:
        before, after = lowered[: one.start], lowered[one.end :]
        said = passage.text[one.start : one.end]
        values = [scheme.value for scheme in conference.gifts]
        totals = [scheme.approved_total for scheme in conference.gifts]
        if pattern("sums", "per").match(after) or pattern("sums", "each").search(before):
            if one.value not in values:
                yield _gift(passage, said, sentences.GIFT_VALUE, ", ".join(map(dong, values)))
        elif pattern("sums", "total").search(before) and one.value not in {
            *totals,
            sum(totals),
            *_made(conference),
        }:
            yield _gift(passage, said, sentences.GIFT_TOTAL, ", ".join(map(dong, totals)))


def _made(conference: Conference) -> set[int]:
    return {scheme.count * scheme.value for scheme in conference.gifts}


def _gift(passage: Passage, said: str, what: str, settled: str) -> Finding:
    return finding("FIGURE-02", passage.where, said=said, what=what, settled=settled)


def _product(passage: Passage) -> Iterator[Finding]:
    """One count, one rate and one total in one paragraph."""
    lowered = passage.text.lower()
    counts = [
        found for found in pattern("sums", "numbered").finditer(lowered) if _whole(found["n"]) > 1
    ]
    rates, totals = list[int](), list[SumInText]()
    for one in sums_in(passage.text):
        if pattern("sums", "per").match(lowered, one.end) or pattern("sums", "each").search(
            lowered[: one.start]
        ):
            rates.append(one.value)
        elif pattern("sums", "total").search(lowered[: one.start]):
            totals.append(one)
    numbers = {_whole(found["n"]) for found in counts}
    if not (len(numbers) == len(set(rates)) == len(totals) == 1):
        return
    (number,), rate, total = numbers, rates[0], totals[0]
    whole = passage.owns(total.start, total.end) or any(
        passage.owns(found.start("n"), found.end("n")) for found in counts
    )
    if number * rate != total.value and whole:
        said = sentences.PRODUCT_SAID.format(
            count=grouped(number), rate=dong(rate), total=dong(total.value)
        )
        yield finding("FIGURE-05", passage.where, said=said, right=dong(number * rate))


def _whole(figures: str) -> int:
    return int(figures.replace(".", "") or 0)
