"""Figures in the words of a draft against what is settled, and against each other (workflow.md §2.1, §6.1).

A figure is only held against a settled one where the words beside it leave no doubt which is meant: "160 đại biểu tham
dự" is the total, "mỗi đơn vị 10 đại biểu" is nothing that anybody has settled.
"""

import re
from collections.abc import Iterable, Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference, Group
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.draft_words import pattern
from dialogue_cli.vietnamese.in_text import sentences_in

# So many letters make a group's other name more than an abbreviation that means many things.
_LONG = 6


def check_figures(facts: CheckFacts) -> Iterator[Finding]:
    """Numbers of people, groups and units that differ from the settled ones."""
    for passage in facts.written:
        yield from _people(passage, facts.conference)
        yield from _units(passage, facts.conference)


def _people(passage: Passage, conference: Conference) -> Iterator[Finding]:
    seen = set[int]()
    for start, sentence in sentences_in(passage.text.lower()):
        if pattern("figures", "other").search(sentence):
            continue
        for found in _own(passage, start, _total_in(sentence)):
            seen.add(start + found.start("n"))
            if _number(found) not in {conference.total, conference.outcome.attended}:
                yield _differs(passage, found, sentences.TOTAL_PEOPLE, conference.total)
        if not pattern("figures", "coming").search(sentence):
            continue
        for group in conference.groups:
            for found in _own(passage, start, _group_in(sentence, group)):
                if start + found.start("n") in seen:
                    continue
                if _number(found) not in _of_group(conference, group):
                    named = sentences.GROUP_PEOPLE.format(group=group.label)
                    yield _differs(passage, found, named, group.quota)
                seen.add(start + found.start("n"))


def _total_in(sentence: str) -> Iterator[re.Match[str]]:
    for name in ("coming_total", "planned_total"):
        for found in pattern("figures", name).finditer(sentence):
            hedged = pattern("figures", "hedged").search(sentence[: found.start("n")])
            if not hedged and pattern("figures", "total_said").search(found[0]):
                yield found


def _group_in(sentence: str, group: Group) -> Iterator[re.Match[str]]:
    names = [name.lower() for name in (group.short, *group.aliases) if len(name) >= _LONG]
    if not names:
        return
    named = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    count, link = pattern("figures", "count").pattern, pattern("figures", "group_link").pattern
    for found in re.finditer(rf"{count}{link}(?:{named})\b", sentence):
        if not pattern("figures", "hedged").search(sentence[: found.start("n")]):
            yield found


def _of_group(conference: Conference, group: Group) -> set[int]:
    """Every settled number of people that a sentence naming the group may mean."""
    shares = {unit.quota for unit in conference.units} if group.allocated else set[int]()
    gifts = {scheme.count for scheme in conference.gifts if group.key in scheme.groups}
    return {group.quota, conference.total} | shares | gifts


def _units(passage: Passage, conference: Conference) -> Iterator[Finding]:
    """Where "06 Công đoàn ngành" is said there are as many as there are of that kind on the list."""
    kinds = {unit.kind for unit in conference.units if unit.kind}
    lowered = passage.text.lower()
    for kind in sorted(kinds):
        settled = sum(unit.kind == kind for unit in conference.units)
        count = pattern("figures", "count").pattern
        shape = re.compile(rf"{count}\s+{re.escape(kind.lower())}\b")
        for found in _own(passage, 0, shape.finditer(lowered)):
            hedged = pattern("figures", "hedged").search(lowered[: found.start("n")])
            if not hedged and _number(found) != settled:
                yield finding(
                    "FIGURE-03", passage.where, written=found["n"], kind=kind, settled=settled
                )


def _own(passage: Passage, start: int, found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches whose figure was written at this place, not put in by the program."""
    for one in found:
        if passage.owns(start + one.start("n"), start + one.end("n")):
            yield one


def _number(found: re.Match[str]) -> int:
    return int(found["n"].replace(".", ""))


def _differs(passage: Passage, found: re.Match[str], what: str, settled: int) -> Finding:
    return finding("FIGURE-01", passage.where, said=found[0].strip(), what=what, settled=settled)
