"""The questions for the hall: no more than there is time for, and somebody who registered to ask each of them."""

from collections.abc import Iterator

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.finding import finding, in_settings
from dialogue_cli.messages import checks as sentences
from dialogue_cli.model.findings import Finding
from dialogue_cli.model.petitions import question_code

_NAMED = 8


def check_selection(facts: CheckFacts) -> Iterator[Finding]:
    """Nothing once the conference has been held: what was to be asked has been asked."""
    hall = [question for question in facts.questions if question.handling == "hall"]
    if not hall or facts.conference.outcome.held_on:
        return
    each = facts.conference.question_minutes
    if len(hall) * each > facts.hall_minutes:
        where = in_settings(facts.conference, "[[agenda]], [selection]")
        yield finding(
            "SELECT-01",
            where,
            count=len(hall),
            each=each,
            needed=len(hall) * each,
            minutes=facts.hall_minutes,
        )
    codes = [question_code(one.number) for one in hall if one.number in facts.unspoken]
    if codes:
        named = ", ".join(codes[:_NAMED])
        if len(codes) > _NAMED:
            named = sentences.AND_MORE.format(codes=named, more=len(codes) - _NAMED)
        where = sentences.WHERE_QUESTIONS.format(year=facts.conference.year)
        yield finding("SELECT-02", where, count=len(codes), codes=named)
