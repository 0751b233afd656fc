"""The facts of the union's letter that proposes the questions, with their table."""

from collections import Counter
from collections.abc import Sequence

from dialogue_cli.documents.question_facts import (
    CountFact,
    ListedGroup,
    ListedQuestion,
    ProposalFacts,
)
from dialogue_cli.messages import labels
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Decided, Question, count_petitions, question_code
from dialogue_cli.reference.sending_units import each_listed_once
from dialogue_cli.steps.assignment_facts import working_with
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.counted import counted, of_fate
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.given_tasks import answering
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.wording import Wording


def proposal_facts(
    desk: Desk,
    paper: str,
    wording: Wording,
    decided: Sequence[Decided],
    questions: Sequence[Question],
) -> ProposalFacts:
    """All that the letter states; what nobody has decided yet is Missing."""
    counts = counted(decided, questions)
    in_hall = sum(question.handling == "hall" for question in questions)
    levels = Counter(question.value("level") for question in questions)
    return ProposalFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        petitions=counts.petitions,
        senders=counts.senders,
        questions=counts.questions,
        hall=in_hall or None,
        personal=count_petitions(of_fate(decided, "personal")),
        outside=count_petitions(of_fate(decided, "outside-scope")),
        groups=tuple(
            ListedGroup(wording.fill(name), tuple(_listed(wording, q) for q in members))
            for name, members in grouped(desk.conference, questions)
        ),
        levels=tuple(
            CountFact(name, levels[key]) for key, name in labels.LEVELS.items() if levels[key]
        ),
    )


def _listed(wording: Wording, question: Question) -> ListedQuestion:
    agency = answering(wording, question)
    lead = "" if isinstance(agency, Missing) else agency
    answers = dict.fromkeys(given.answer for given in question.answers if given.answer)
    return ListedQuestion(
        code=question_code(question.number),
        text=question.text,
        units=each_listed_once(question.units, wording.units()),
        petitions=count_petitions(question.members),
        agency=agency,
        with_agencies=working_with(wording, question, lead),
        level=labels.LEVELS[question.value("level")],
        answer="\n".join(answers),
    )
