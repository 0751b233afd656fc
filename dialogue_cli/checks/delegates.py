"""The people on the delegate lists: from a unit on the list, in a known group, and each once."""

from collections.abc import Iterator, Sequence

from dialogue_cli.checks.agency_heads import check_heads
from dialogue_cli.checks.delegates_twice import check_twice
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding
from dialogue_cli.checks.gathered import by_word, in_rows, most_frequent, named
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import question_code
from dialogue_cli.reference.each_person import people_of
from dialogue_cli.reference.reserves import is_reserve
from dialogue_cli.reference.sending_units import sending_unit, similar_unit, units_by_key
from dialogue_cli.reference.unit_names import unit_key


def check_delegates(facts: CheckFacts) -> Iterator[Finding]:
    """Unknown units and groups, missing units, people who are there twice, absent heads; never by name."""
    people = people_of(facts.delegates)
    yield from _unknown_units(facts, people.once)
    yield from _unknown_groups(facts, people.once)
    yield from _without_unit(people.once)
    yield from check_twice(facts, people)
    yield from check_heads(facts, people.once)
    yield from _unlisted_askers(facts)


def _unknown_units(facts: CheckFacts, people: Sequence[Delegate]) -> Iterator[Finding]:
    allocated = {group.key for group in facts.conference.groups if group.allocated}
    by_key = units_by_key(facts.conference.units)
    if not by_key:
        return
    strangers = (
        delegate
        for delegate in people
        if delegate.group in allocated
        and (delegate.upper_unit or delegate.unit)
        and sending_unit(delegate, by_key) is None
    )
    unlike: dict[str, list[Delegate]] = {}
    for key, senders in by_word(strangers, _unit_meant).items():
        name = _unit_written(senders[0])
        if similar := similar_unit(name, by_key):
            where, count = _rows(senders), len(senders)
            yield finding("DELEGATE-05", where, unit=name, similar=similar.name, count=count)
        else:
            unlike[key] = senders
    told, rest = most_frequent(unlike)
    for senders in told:
        unit = sentences.UNIT_NAMED.format(unit=_unit_written(senders[0]))
        yield finding("DELEGATE-01", _rows(senders), unit=unit, count=len(senders))
    if rest:
        unit = sentences.UNITS_MORE.format(n=len(unlike) - len(told))
        yield finding("DELEGATE-01", _rows(rest), unit=unit, count=len(rest))


def _unknown_groups(facts: CheckFacts, people: Sequence[Delegate]) -> Iterator[Finding]:
    known = {group.key for group in facts.conference.groups}
    unknown = (one for one in people if one.group not in known and not is_reserve(one))
    words = by_word(unknown, _group_written)
    told, rest = most_frequent(words)
    for rows in told:
        written = _group_written(rows[0])
        given = (
            sentences.GROUP_GIVEN.format(given=written) if written else sentences.GROUP_NOT_GIVEN
        )
        yield finding("DELEGATE-02", _rows(rows), given=given, count=len(rows))
    if rest:
        given = sentences.GROUPS_MORE.format(n=len(words) - len(told))
        yield finding("DELEGATE-02", _rows(rest), given=given, count=len(rest))


def _without_unit(people: Sequence[Delegate]) -> Iterator[Finding]:
    missing = [d for d in people if not d.unit and not d.upper_unit]
    if missing:
        yield finding("DELEGATE-04", _rows(missing), count=len(missing))


def _unlisted_askers(facts: CheckFacts) -> Iterator[Finding]:
    """Questions for the hall whose asker nobody has put on a list; before any list has come, nobody is missed."""
    if not facts.delegates or facts.conference.outcome.held_on:
        return
    hall = [one for one in facts.questions if one.handling == "hall"]
    codes = [question_code(one.number) for one in hall if one.number in facts.unlisted]
    if codes:
        where = sentences.WHERE_QUESTIONS.format(year=facts.conference.year)
        yield finding("DELEGATE-12", where, count=len(codes), codes=named(codes))


def _unit_written(delegate: Delegate) -> str:
    return delegate.upper_unit or delegate.unit


def _unit_meant(delegate: Delegate) -> str:
    return unit_key(_unit_written(delegate))


def _group_written(delegate: Delegate) -> str:
    return delegate.group_given or delegate.group


def _rows(people: Sequence[Delegate]) -> str:
    return in_rows([one.origin for one in people])
