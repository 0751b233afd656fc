"""Which facts each kind of paper is made from, and into which copies it is parted."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.messages import papers as say
from dialogue_cli.steps.agenda_facts import agenda_facts, agenda_schedule, require_fit
from dialogue_cli.steps.assignment_facts import assignment_facts, one_for_each_agency
from dialogue_cli.steps.conclusion_facts import conclusion_facts
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import plan_facts
from dialogue_cli.steps.stored import Stored
from dialogue_cli.steps.wording import Wording

# Made when the conference is over; made of questions, so that without any there is nothing to say.
AFTERWARDS = frozenset(("conclusion",))
OF_QUESTIONS = frozenset(("assignment",))


def gather(
    desk: Desk, template: TemplateSource, wording: Wording, held: Stored, *, draft: bool
) -> tuple[PaperFacts, str]:
    """What the paper states, and a warning about it, or none; raises what the settings make impossible."""
    if template.facts == "agenda":
        return _agenda(desk, wording, held, draft=draft)
    return _FACTS[template.facts](desk, template.paper, wording, held), ""


def one_for_each(template: TemplateSource, facts: PaperFacts) -> Iterator[tuple[str, PaperFacts]]:
    """The facts of each copy of a paper that is made several times, by the name of who gets it."""
    return _EACH[template.facts, template.each](facts)


def _plan(desk: Desk, _paper: str, wording: Wording, _held: Stored) -> PaperFacts:
    return plan_facts(desk, wording)


def _agenda(desk: Desk, wording: Wording, held: Stored, *, draft: bool) -> tuple[PaperFacts, str]:
    timed = agenda_schedule(desk.conference, held.questions)
    warning = ""
    if not draft:
        require_fit(desk.conference, timed)
    elif timed.overrun:
        warning = say.AGENDA_LONGER.format(minutes=timed.overrun)
    if timed.spare:
        warning = say.AGENDA_SPARE.format(minutes=timed.spare)
    return agenda_facts(desk, wording, held.questions, timed), warning


def _conclusion(desk: Desk, _paper: str, wording: Wording, held: Stored) -> PaperFacts:
    return conclusion_facts(desk, wording, held.decided, held.questions)


def _assignment(desk: Desk, paper: str, wording: Wording, held: Stored) -> PaperFacts:
    return assignment_facts(desk, paper, wording, held.questions)


_FACTS: Mapping[str, Callable[[Desk, str, Wording, Stored], PaperFacts]] = {
    "plan": _plan,
    "conclusion": _conclusion,
    "assignment": _assignment,
}
_EACH: Mapping[tuple[str, str], Callable[[Any], Iterator[tuple[str, PaperFacts]]]] = {
    ("assignment", "agency"): one_for_each_agency,
}
