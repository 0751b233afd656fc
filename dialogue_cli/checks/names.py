"""Names in the words of a draft: agencies and places of the day, each spelled one way (workflow.md §0.1, §4)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.draft_words import names, pattern, words
from dialogue_cli.reference.former_names import Former, agencies_not_of
from dialogue_cli.reference.provinces import Province, all_provinces, find_province, spellings
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.text import fold, fold_key, normalise, without_marks

_LAST_DISTRICT_DAY = date(2025, 6, 30)
_CITY = "thanh pho"
# An abbreviation (BRVT) is no misspelling: it is much shorter.
_NEAR = 3


def check_names(facts: CheckFacts) -> Iterator[Finding]:
    """Agencies and places that are not of the day, and a province spelled in several ways."""
    for passage in facts.written:
        if passage.key.startswith("basis"):
            continue
        yield from _agencies(passage)
        yield from _districts(passage)
        yield from _provinces(passage)
    if facts.province:
        yield from _spelled(facts.written, facts.province)


def _agencies(passage: Passage) -> Iterator[Finding]:
    if pattern("names", "former").search(passage.text):
        return
    for start, end, former in agencies_not_of(passage.text, passage.day):
        council = pattern("names", "council").match(passage.text, end)
        if passage.owns(start, end) and not council:
            yield finding("NAME-01", passage.where, **_agency(passage, start, end, former))


def _agency(passage: Passage, start: int, end: int, former: Former) -> Mapping[str, object]:
    said, last, first = passage.text[start:end], former.last_day, former.first_day
    if last and last < passage.day:
        when = sentences.ENDED.format(day=short(last))
    else:
        when = sentences.NOT_YET.format(day=short(first)) if first else ""
    heirs = ", ".join(former.heirs)
    instead = sentences.HEIRS.format(names=heirs) if heirs else ""
    return {"said": said, "when": when, "day": short(passage.day), "instead": instead}


def _districts(passage: Passage) -> Iterator[Finding]:
    """Huyện, thị xã, quận and the towns of provinces, none of which is left since 1 July 2025."""
    if passage.day <= _LAST_DISTRICT_DAY or pattern("names", "former").search(passage.text):
        return
    cities = _towns()
    for found in (
        *pattern("names", "district").finditer(passage.text),
        *pattern("names", "districts").finditer(passage.text),
    ):
        if passage.owns(found.start(), found.end()):
            yield finding("NAME-04", passage.where, said=found[0], day=short(passage.day))
    for found in pattern("names", "of_province").finditer(passage.text):
        if not passage.owns(found.start(), found.end()):
            continue
        if pattern("names", "town").match(found[0]) and fold_key(found["name"]) in cities:
            yield finding("NAME-04", passage.where, said=found[0], day=short(passage.day))


def _provinces(passage: Passage) -> Iterator[Finding]:
    """A province that has been merged into another, or is not yet."""
    if pattern("names", "former").search(passage.text):
        return
    for found in pattern("names", "of_province").finditer(passage.text):
        town = pattern("names", "town").match(found[0]) and fold_key(found["name"]) in _towns()
        if town or not passage.owns(found.start(), found.end()):
            continue
        search = find_province(found["name"], passage.day)
        if search.merged_into and search.since:
            told = {"since": short(search.since), "into": search.merged_into.title}
            yield finding("NAME-03", passage.where, said=found[0], **told)


@lru_cache(maxsize=1)
def _towns() -> frozenset[str]:
    """The seats of provinces that are no central cities themselves."""
    central = {fold_key(one.name) for one in all_provinces() if fold(one.cap) == _CITY}
    seats = {fold_key(one.seat_city).removeprefix(fold_key(_CITY)) for one in all_provinces()}
    return frozenset(seats - central)


def _spelled(passages: Sequence[Passage], province: Province) -> Iterator[Finding]:
    """The office's province under another spelling than its own."""
    wrong, where = Counter[str](), dict[str, str]()
    shape = _variants(province)
    for passage in passages:
        text = pattern("names", "address").sub(
            lambda found: " " * len(found[0]), normalise(passage.text)
        )
        for found in shape.finditer(text):
            said = found[0]
            if _same(said, province.name) or not passage.owns(found.start(), found.end()):
                continue
            wrong[said] += 1
            where.setdefault(said, passage.where)
    for said, count in wrong.items():
        yield finding("NAME-02", where[said], said=said, count=count, right=province.name)


def _same(said: str, right: str) -> bool:
    return said.casefold() == right.casefold()


def _variants(province: Province) -> re.Pattern[str]:
    """Words with capitals that fold to the province's name or stand among its known misspellings."""
    near = (name for name in spellings(province) if abs(len(name) - len(province.name)) < _NEAR)
    bare = without_marks(province.name)
    forms = {normalise(name) for name in near} | {bare, bare.replace(" ", "")}
    if province.name in names("misspelled"):
        forms |= set(words("misspelled", province.name))
    forms |= {form.upper() for form in forms}
    wrong = sorted(forms - {province.name, province.name.upper()}, key=lambda one: (-len(one), one))
    named = "|".join(map(re.escape, wrong))
    return re.compile(rf"(?<![^\W_])(?:{named})(?![^\W_])")
