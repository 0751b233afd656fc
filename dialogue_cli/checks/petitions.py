"""Petitions and questions: all decided, for agencies that exist, and nothing without a fate."""

from collections.abc import Callable, Iterator, Sequence

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import Decided, petition_code, question_code
from dialogue_cli.reference.agencies import holder
from dialogue_cli.reference.parts.splitting import split
from dialogue_cli.reference.unit_names import unit_key
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.text import fold_key

_NAMED = 8


def check_petitions(facts: CheckFacts) -> Iterator[Finding]:
    """One finding a kind, with the codes of the first petitions concerned."""
    asked = [one for one in facts.decided if one.fate and one.fate.kind == "question"]
    tests: tuple[tuple[str, Callable[[Decided], bool], Sequence[Decided]], ...] = (
        ("PETITION-06", lambda one: one.fate is None, facts.decided),
        ("PETITION-01", lambda one: not one.value("topic"), asked),
        ("PETITION-02", lambda one: not one.value("agency"), asked),
        ("PETITION-03", lambda one: not one.value("scope"), asked),
        ("PETITION-04", lambda one: not one.petition.unit, facts.decided),
        ("PETITION-05", lambda one: one.is_unsure, asked),
    )
    for code, concerns, among in tests:
        concerned = [petition_code(one.petition.id) for one in among if concerns(one)]
        if concerned:
            yield finding(code, _where(facts), count=len(concerned), codes=_listed(concerned))
    yield from _maybe_several(facts)
    yield from _sent_twice(facts)
    yield from _unanswered_questions(facts)
    yield from _agencies_of_the_day(facts, asked)


def _maybe_several(facts: CheckFacts) -> Iterator[Finding]:
    """Petitions whose text may hold several: intake proposed to part them and left it to a person."""
    concerned = [
        petition_code(one.petition.id)
        for one in facts.decided
        if split(one.petition.text).certainty != "none"
    ]
    if concerned:
        yield finding("PETITION-09", _where(facts), count=len(concerned), codes=_listed(concerned))


def _sent_twice(facts: CheckFacts) -> Iterator[Finding]:
    """Petitions that another file holds too: a list saved again under another name."""
    first: dict[tuple[str, ...], str] = {}
    codes: list[str] = []
    for petition in (one.petition for one in facts.decided):
        said = (unit_key(petition.unit), fold_key(petition.asker), fold_key(petition.text))
        if petition.unit and first.setdefault(said, petition.origin.file) != petition.origin.file:
            codes.append(petition_code(petition.id))
    if codes:
        yield finding("PETITION-08", _where(facts), count=len(codes), codes=_listed(codes))


def _unanswered_questions(facts: CheckFacts) -> Iterator[Finding]:
    codes = [question_code(q.number) for q in facts.questions if not q.value("agency")]
    if codes:
        yield finding("QUESTION-01", _where(facts), count=len(codes), codes=_listed(codes))


def _agencies_of_the_day(facts: CheckFacts, asked: Sequence[Decided]) -> Iterator[Finding]:
    """Agencies that nobody is on the day of the conference; the employer is always there."""
    day = facts.conference.reference_day
    by_agency: dict[str, list[str]] = {}
    for one in asked:
        agency = one.value("agency")
        if agency and not holder(agency, day, one.value("topic")):
            by_agency.setdefault(agency, []).append(petition_code(one.petition.id))
    for agency, codes in by_agency.items():
        yield finding(
            "PETITION-07",
            _where(facts),
            day=short(day),
            agency=agency,
            count=len(codes),
            codes=_listed(codes),
        )


def _where(facts: CheckFacts) -> str:
    return sentences.WHERE_PETITIONS.format(year=facts.conference.year)


def _listed(codes: Sequence[str]) -> str:
    named = ", ".join(codes[:_NAMED])
    if len(codes) <= _NAMED:
        return named
    return sentences.AND_MORE.format(codes=named, more=len(codes) - _NAMED)
