"""The facts of the letter that asks agencies to prepare answers."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dialogue_cli.documents.question_facts import AgencyQuestions, AskedQuestion, AssignmentFacts
from dialogue_cli.messages import labels
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Question, question_code
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.counted import NOTHING
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import paper_settings
from dialogue_cli.steps.given_tasks import agency_name
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.plan_facts import UNION, common_facts, venue_fact, when_fact
from dialogue_cli.steps.wording import Wording, setting

LABOUR, CENTRAL_BODIES = "lao-dong", "trung-uong"
# Nobody at the province opens a letter for them: the union and the compiler pass their questions on. Those of central
# bodies are answered by the agency that drafts the letter to them; while none is named they are nobody's letter too.
NOT_ADDRESSED = frozenset(("doanh-nghiep", "khac", CENTRAL_BODIES))


def assignment_facts(
    desk: Desk, paper: str, wording: Wording, questions: Sequence[Question]
) -> AssignmentFacts:
    """All that the letter states; what is not settled is Missing."""
    conference = desk.conference
    deadline = say.MISSING_DEADLINE.format(name=labels.DEADLINES["answer"])
    undecided = [question_code(q.number) for q in questions if not q.value("agency")]
    return AssignmentFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        agencies=_agencies(desk, paper, wording, questions) or NOTHING,
        questions=len(questions) or NOTHING,
        undecided=_undecided(undecided) if undecided else None,
        compiler=wording.agency(LABOUR),
        deadline=conference.deadlines.get("answer")
        or setting(conference, "deadlines.answer", deadline),
        when=when_fact(conference),
        venue=venue_fact(conference, wording),
    )


def one_for_each_agency(facts: AssignmentFacts) -> Iterator[tuple[str, AssignmentFacts]]:
    """The letter to each agency with its own questions, named after the agency; one with gaps while none is known."""
    if isinstance(facts.agencies, Missing):
        yield "", facts
        return
    for one in facts.agencies:
        if one.addressed:
            own = replace(facts, agencies=(one,), questions=len(one.questions), undecided=None)
            yield one.agency, own


def _undecided(codes: Sequence[str]) -> Missing:
    return Missing(say.KEY_REVIEW.format(code=", ".join(codes)), say.MISSING_AGENCY)


def _agencies(
    desk: Desk, paper: str, wording: Wording, questions: Sequence[Question]
) -> tuple[AgencyQuestions, ...]:
    """Who answers what, by the agency's name of the day, most questions first."""
    groups = _group_names(desk.conference, wording, questions)
    by_name: dict[str, list[AskedQuestion]] = defaultdict(list)
    addressed: dict[str, bool] = {}
    own = wording.agency(UNION) if paper_settings(desk, paper).issuer == UNION else ""
    for question in questions:
        key, topic = _answering(desk.conference, question)
        if not key:
            continue
        name = agency_name(wording, key, topic)
        by_name[name].append(_asked(wording, question, groups[question.number], name))
        addressed[name] = key not in NOT_ADDRESSED and name != own
    ordered = sorted(by_name, key=lambda name: (not addressed[name], -len(by_name[name])))
    return tuple(AgencyQuestions(name, addressed[name], tuple(by_name[name])) for name in ordered)


def _answering(conference: Conference, question: Question) -> tuple[str, str]:
    """Whose function it is and of which topic: for a central body that of the agency that drafts the letter to it."""
    key, drafting = question.value("agency"), conference.outcome.central_by
    if key == CENTRAL_BODIES and drafting:
        return drafting, ""
    return key, question.value("topic")


def _asked(wording: Wording, question: Question, group: str, lead: str) -> AskedQuestion:
    return AskedQuestion(
        code=question_code(question.number),
        text=question.text,
        group=group,
        units=wording.listed(question.units),
        with_agencies=working_with(wording, question, lead),
    )


def working_with(
    wording: Wording, question: Question, lead: str, *, without: str = ""
) -> tuple[str, ...]:
    """The names of the agencies that work with the one that answers; `without` is one that is not to be named."""
    decision, topic = question.leader.decision("agency"), question.value("topic")
    also = decision.also if decision else ()
    keys = (key for key in also if key in function_names() and key != without)
    names = (wording.agency(key, topic) for key in keys)
    return tuple(dict.fromkeys(name for name in names if name != lead))


def _group_names(
    conference: Conference, wording: Wording, questions: Sequence[Question]
) -> Mapping[int, str]:
    return {
        question.number: wording.fill(name)
        for name, members in grouped(conference, questions)
        for question in members
    }
