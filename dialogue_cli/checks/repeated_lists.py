"""The list of sending units, the same wherever it is repeated; the agencies with tasks among the recipients."""

import re
from collections.abc import Iterator, Sequence

from dialogue_cli.checks.agencies import receives
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.conference import Conference, SendingUnit
from dialogue_cli.model.drafts import Passage
from dialogue_cli.model.findings import Finding
from dialogue_cli.reference.agencies import Agency, holder
from dialogue_cli.reference.draft_words import pattern

_CONCLUSION = "conclusion"
# A text that names so many of the units means to name them all.
_FEWEST, _SHARE = 3, 0.6


def check_repeated_lists(facts: CheckFacts) -> Iterator[Finding]:
    """Units left out of a repeated list or strange to it; agencies with tasks that get no copy."""
    for passage in facts.written:
        if not passage.key.startswith(("units", "basis")):
            yield from _units(passage, facts.conference.units)
    yield from _with_tasks(facts)


def _units(passage: Passage, units: Sequence[SendingUnit]) -> Iterator[Finding]:
    if len(units) < _FEWEST:
        return
    lowered = passage.own_text.casefold()
    missing = [unit for unit in units if not _is_named(unit, lowered)]
    named = len(units) - len(missing)
    if named < max(_FEWEST, _SHARE * len(units)):
        return
    if missing:
        told = {"named": named, "total": len(units)}
        names = ", ".join(unit.name for unit in missing)
        yield finding("PLAN-06", passage.where, missing=names, **told)
    for stranger in _strangers(passage.own_text, units):
        yield finding("PLAN-07", passage.where, unit=stranger)


def _is_named(unit: SendingUnit, lowered: str) -> bool:
    if any(name.casefold() in lowered for name in (unit.name, *unit.aliases)):
        return True
    return bool(unit.short and unit.kind.casefold() in lowered and unit.short.casefold() in lowered)


def _strangers(text: str, units: Sequence[SendingUnit]) -> Iterator[str]:
    """What a list "06 Công đoàn ngành: A, B, …" holds beside the units of that kind."""
    for kind in {unit.kind for unit in units if unit.kind}:
        for found in re.finditer(rf"{re.escape(kind)}\s*:\s*(?P<list>[^\n]*)", text, re.IGNORECASE):
            end = pattern("lists", "ends").search(found["list"])
            rest = found["list"][: end.start()] if end else found["list"]
            known = (name for unit in units for name in (unit.name, unit.short) if name)
            for name in sorted(known, key=len, reverse=True):
                rest = re.sub(re.escape(name), ";", rest, flags=re.IGNORECASE)
            yield from (one[0] for one in pattern("lists", "stranger").finditer(rest))


def _with_tasks(facts: CheckFacts) -> Iterator[Finding]:
    """PLAN-02 for the notice of conclusion: who is given a task there receives it."""
    conference = facts.conference
    recipients = conference.recipients.get(_CONCLUSION, ())
    if not recipients:
        return
    day = conference.outcome.held_on or conference.reference_day
    for agency in dict.fromkeys(_tasked(facts, conference)):
        if not receives(agency, recipients, day):
            where = in_settings(conference, f"recipients.{_CONCLUSION}")
            named = re.sub(r"\s*\{[^}]*\}", "", agency.short)
            paper = sentences.PAPERS[_CONCLUSION].lower()
            yield finding("PLAN-02", where, agency=named, paper=paper)


def _tasked(facts: CheckFacts, conference: Conference) -> Iterator[Agency]:
    day = conference.outcome.held_on or conference.reference_day
    for question in facts.questions:
        for answer in question.answers:
            mine = answer.agency == facts.own
            if answer.commitments and not mine and (found := holder(answer.agency, day)):
                yield found
    if conference.outcome.held_on:
        for function in (conference.outcome.monitor, conference.outcome.central_by):
            if found := holder(function, day):
                yield found
