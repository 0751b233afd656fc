"""The facts of the union's letter that proposes the questions, with their table."""

from collections.abc import Sequence

from dialogue_cli.documents.question_facts import ProposalFacts
from dialogue_cli.model.petitions import Decided, Question, count_petitions
from dialogue_cli.steps.counted import counted, of_fate
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.listed_questions import level_counts, listed_groups
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
    return ProposalFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        petitions=counts.petitions,
        senders=counts.senders,
        questions=counts.questions,
        hall=in_hall or None,
        personal=count_petitions(of_fate(decided, "personal")),
        outside=count_petitions(of_fate(decided, "outside-scope")),
        groups=listed_groups(desk.conference, wording, questions),
        levels=level_counts(wording, questions),
    )
