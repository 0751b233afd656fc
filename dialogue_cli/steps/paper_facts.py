"""Which facts each kind of paper is made from, and into which copies it is parted."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from dialogue_cli.documents.facts import PaperFacts
from dialogue_cli.documents.templates import TemplateSource
from dialogue_cli.messages import papers as say
from dialogue_cli.steps.agenda_facts import agenda_facts, agenda_schedule, require_fit
from dialogue_cli.steps.amended_facts import amended_facts, left_behind
from dialogue_cli.steps.as_held import counted_otherwise
from dialogue_cli.steps.assignment_facts import assignment_facts, one_for_each_agency
from dialogue_cli.steps.card_facts import card_facts
from dialogue_cli.steps.conclusion_facts import conclusion_facts
from dialogue_cli.steps.delegates_facts import delegates_facts
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.inviting_facts import (
    invitation_facts,
    one_for_each_guest,
    summons_facts,
)
from dialogue_cli.steps.minutes_facts import minutes_facts
from dialogue_cli.steps.outgoing import usual_watch
from dialogue_cli.steps.plan_facts import plan_facts
from dialogue_cli.steps.proposal_facts import proposal_facts
from dialogue_cli.steps.question_form_facts import question_form_facts
from dialogue_cli.steps.receipts_facts import one_for_each_scheme
from dialogue_cli.steps.report_facts import followup_facts, report_facts
from dialogue_cli.steps.script_facts import script_facts
from dialogue_cli.steps.stored import Stored, rolls
from dialogue_cli.steps.submission_facts import submission_facts
from dialogue_cli.steps.summary_facts import summary_facts
from dialogue_cli.steps.transfer_facts import covered_in, one_for_each_case, personal_cases
from dialogue_cli.steps.wording import Wording

# Made of questions, of people, of a budget: without any there is nothing to say yet.
_MADE_OF: Mapping[str, str] = {
    "assignment": "questions",
    "proposal": "questions",
    "transfer": "questions",
    "summary": "questions",
    "script": "questions",
    "delegates": "delegates",
    "receipts": "delegates",
    "submission": "budget",
}
# Of replies: the same table without them is another paper.
_OF_ANSWERS = frozenset(("summary-answers",))
# The presenter calls those who ask by name; who chairs needs only their units.
NAMES_ASKERS = frozenset(("script-mc",))


def has_matter(template: TemplateSource, held: Stored) -> bool:
    """Whether there is anything yet that a paper is made of."""
    if template.paper in _OF_ANSWERS:
        return any(question.answers for question in held.questions)
    return template.facts not in _MADE_OF or bool(getattr(held, _MADE_OF[template.facts]))


@dataclass(frozen=True, slots=True)
class Gathering:
    """Everything that a paper may be made from."""

    desk: Desk
    template: TemplateSource
    wording: Wording
    held: Stored
    draft: bool

    @property
    def paper(self) -> str:
        """The paper's name on the command line."""
        return self.template.paper


Copies = Iterator[tuple[str, PaperFacts]]


def gather(at: Gathering) -> tuple[Copies, str]:
    """The facts of each copy by the name of who gets it (one without a name, as a rule), and a warning or none.

    Raises what the settings make impossible.
    """
    if at.template.facts == "transfer":
        return _slips(at)
    if at.template.each:
        return _EACH[at.template.facts](at), ""
    warning = _WARNINGS[at.template.facts](at) if at.template.facts in _WARNINGS else ""
    return iter([("", _FACTS[at.template.facts](at))]), warning


def _timed(at: Gathering) -> str:
    """By how much the agenda is too long or too short; too long it makes no final paper."""
    timed = agenda_schedule(at.desk.conference, at.held.questions)
    warning = ""
    if not at.draft:
        require_fit(at.desk.conference, timed)
    elif timed.overrun:
        warning = say.AGENDA_LONGER.format(minutes=timed.overrun)
    if timed.spare:
        warning = say.AGENDA_SPARE.format(minutes=timed.spare)
    return warning


def _counted_otherwise(at: Gathering) -> str:
    return counted_otherwise(at.desk, rolls(at.desk, at.held)[0])


def _agenda(at: Gathering) -> PaperFacts:
    timed = agenda_schedule(at.desk.conference, at.held.questions)
    return agenda_facts(at.desk, at.wording, at.held.questions, timed)


def _script(at: Gathering) -> PaperFacts:
    timed = agenda_schedule(at.desk.conference, at.held.questions)
    names = at.paper in NAMES_ASKERS
    return script_facts(at.desk, at.paper, at.wording, at.held, timed, names=names)


def _each_agency(at: Gathering) -> Copies:
    facts = assignment_facts(at.desk, at.paper, at.wording, at.held.questions)
    return one_for_each_agency(facts)


def _each_guest(at: Gathering) -> Copies:
    facts = invitation_facts(at.desk, at.paper, at.wording)
    return one_for_each_guest(facts, at.desk.conference, at.held.delegates)


def _slips(at: Gathering) -> tuple[Copies, str]:
    """A slip a personal case, personal data in it covered, and how many of them were."""
    cases, watch = personal_cases(at.held.decided), usual_watch(at.desk, at.held)
    warning = covered_in(at.template.title, cases, watch)
    return one_for_each_case(at.desk, at.paper, at.wording, cases, watch), warning


def _each_scheme(at: Gathering) -> Copies:
    return one_for_each_scheme(at.desk, at.paper, at.template.title, at.wording, at.held)


_FACTS: Mapping[str, Callable[[Gathering], PaperFacts]] = {
    "plan": lambda at: plan_facts(at.desk, at.wording),
    "amended-plan": lambda at: amended_facts(at.desk, at.paper, at.wording),
    "agenda": _agenda,
    "script": _script,
    "minutes": lambda at: minutes_facts(at.desk, at.paper, at.wording, at.held),
    "conclusion": lambda at: conclusion_facts(at.desk, at.wording, at.held),
    "assignment": lambda at: assignment_facts(at.desk, at.paper, at.wording, at.held.questions),
    "proposal": lambda at: proposal_facts(
        at.desk, at.paper, at.wording, at.held.decided, at.held.questions
    ),
    "report": lambda at: report_facts(at.desk, at.paper, at.wording, at.held),
    "followup": lambda at: followup_facts(at.desk, at.paper, at.wording, at.held),
    "invitation": lambda at: invitation_facts(at.desk, at.paper, at.wording),
    "cards": lambda at: card_facts(at.desk, at.paper, at.wording, at.held),
    "summons": lambda at: summons_facts(at.desk, at.paper, at.wording),
    "summary": lambda at: summary_facts(at.desk, at.paper, at.wording, at.held),
    "delegates": lambda at: delegates_facts(at.desk, at.paper, at.wording, at.held),
    "question-form": lambda at: question_form_facts(at.desk, at.paper, at.wording),
    "submission": lambda at: submission_facts(at.desk, at.paper, at.wording, at.held),
}
_WARNINGS: Mapping[str, Callable[[Gathering], str]] = {
    "agenda": _timed,
    "script": _timed,
    "amended-plan": lambda at: left_behind(at.desk, at.wording),
    "minutes": _counted_otherwise,
    "report": _counted_otherwise,
}
_EACH: Mapping[str, Callable[[Gathering], Copies]] = {
    "assignment": _each_agency,
    "invitation": _each_guest,
    "receipts": _each_scheme,
}
