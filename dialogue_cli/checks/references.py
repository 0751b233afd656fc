"""What a draft points to: its own parts, its annexes, other papers by number and day (workflow.md §0.9)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.draft_words import pattern
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.in_text import days_in
from dialogue_cli.vietnamese.text import fold

# So many letters behind a number its day is looked for.
_ITS_DAY = 30


@dataclass(slots=True)
class _Parts:
    """What a paper consists of: sections, their clauses and those clauses' points, its annexes."""

    sections: dict[str, dict[str, set[str]]] = field(default_factory=lambda: defaultdict(dict))
    annexes: list[str] = field(default_factory=list)

    def has_annex(self, number: str) -> bool:
        """Whether there is that annex, by its number or its place among the annexes."""
        if number in self.annexes or (not number and self.annexes):
            return True
        return number.isdigit() and int(number) <= self.annexes.count("")

    def is_meant(self, after: str) -> bool:
        """Whether a pointer before these words means this paper: it says so, or it has parts and no other is named."""
        if _said("other").search(after):
            return False
        if _said("this").search(after):
            return True
        return bool(self.sections) and not _said("elsewhere").match(after)

    def has(self, section: str, clause: str, point: str) -> bool:
        """Whether there is such a part; what is not named may be any."""
        among = [self.sections.get(section, {})] if section else list(self.sections.values())
        if section and section not in self.sections:
            return False
        if clause:
            points = [clauses[clause] for clauses in among if clause in clauses]
        else:
            points = [found for clauses in among for found in clauses.values()]
        return bool(not clause or points) and (not point or any(point in one for one in points))


def check_references(facts: CheckFacts) -> Iterator[Finding]:
    """Parts and annexes that are not there, numbers and days of papers that do not agree."""
    by_paper: dict[str, list[Passage]] = defaultdict(list)
    for passage in facts.passages:
        if passage.kind == "paper":
            by_paper[passage.key].append(passage)
    settings = [passage for passage in facts.passages if passage.kind == "setting"]
    for passages in by_paper.values():
        yield from _inside(passages, settings)
    yield from _cited(facts)


def _inside(passages: Sequence[Passage], settings: Sequence[Passage]) -> Iterator[Finding]:
    parts = _parts(passages)
    for passage in passages:
        for found in _said("pointer").finditer(passage.text):
            named = _named(found)
            if not parts.is_meant(found["after"]) or parts.has(*named):
                continue
            said = found[0].removesuffix(found["after"]).strip()
            if at := _author(passage, found, said, settings):
                yield finding("REF-01", at.where, said=said, there=", ".join(parts.sections))
        for found in _said("to_annex").finditer(passage.text):
            yield from _annex(passage, found, parts, settings)


def _annex(
    passage: Passage, found: re.Match[str], parts: _Parts, settings: Sequence[Passage]
) -> Iterator[Finding]:
    number, after = found["number"] or "", found["after"]
    attached = _said("attached").search(after)
    if _said("annex").match(passage.text) or (_said("other").search(after) and not attached):
        return
    if (not number and not attached) or parts.has_annex(number):
        return
    said = found[0].removesuffix(after).strip()
    if at := _author(passage, found, said, settings):
        yield finding("REF-03", at.where, said=said)


def _author(
    passage: Passage, found: re.Match[str], said: str, settings: Sequence[Passage]
) -> Passage | None:
    """Who wrote it: the template, a setting, or (None) somebody whose text is only passed on."""
    if passage.owns(found.start(), found.start() + len(said)):
        return passage
    return next((one for one in settings if said in one.text and one.text in passage.text), None)


def _said(name: str) -> re.Pattern[str]:
    return pattern("references", name)


def _named(found: re.Match[str]) -> tuple[str, str, str]:
    given = found.groupdict()
    section, clause, point = (
        next((given[f"{part}{n}"] for n in (1, 2, 3) if given[f"{part}{n}"]), "") or ""
        for part in ("section", "clause", "point")
    )
    return section.upper(), clause, point.lower()


def _parts(passages: Sequence[Passage]) -> _Parts:
    parts, section, clause = _Parts(), "", ""
    for passage in passages:
        text = passage.text.strip()
        if found := _said("annex").match(text):
            parts.annexes.append(found["number"] or "")
        if found := _said("section").match(text):
            section, clause = found["number"], ""
            parts.sections[section] = {}
        elif found := _said("clause").match(text):
            clause = found["number"]
            parts.sections[section].setdefault(clause, set())
        elif found := _said("point").match(text):
            parts.sections[section].setdefault(clause, set()).add(found["letter"])
    return parts


def _cited(facts: CheckFacts) -> Iterator[Finding]:
    """Papers by number: with the day that is known of them, and with one day everywhere."""
    known = {**dict(_known(facts.conference)), **{fold(n): d for n, d in facts.issued.items()}}
    for passage in facts.written:
        for found in _said("cited").finditer(passage.text):
            number = found["number"].rstrip(".,")
            tail = passage.text[found.end() : found.end() + _ITS_DAY]
            days = [one for one in days_in(tail, facts.conference.year) if one.has_year and one.day]
            if not days or not passage.owns(found.start(), found.end()):
                continue
            day = days[0].day
            settled = known.setdefault(fold(number), day)
            if day and settled and settled != day:
                told = {"number": number, "day": short(day), "settled": short(settled)}
                yield finding("REF-02", passage.where, **told)


def _known(conference: Conference) -> Iterator[tuple[str, date | None]]:
    for basis in conference.basis:
        if basis.number and basis.day:
            yield fold(basis.number), basis.day
