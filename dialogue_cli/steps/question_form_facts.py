"""The facts of the form on which a question is registered (workflow.md §2.12)."""

from dialogue_cli.documents.list_facts import QuestionFormFacts
from dialogue_cli.messages import labels, papers
from dialogue_cli.messages import listed_papers as say
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import common_facts, when_fact
from dialogue_cli.steps.wording import Wording, setting


def question_form_facts(desk: Desk, paper: str, wording: Wording) -> QuestionFormFacts:
    """All that the form states, out of the settings alone."""
    conference = desk.conference
    late = papers.MISSING_DEADLINE.format(name=labels.DEADLINES["collect"])
    topics = tuple(wording.fill(group.name) for group in conference.topic_groups)
    return QuestionFormFacts(
        **common_facts(desk, paper, wording),
        topics=topics or setting(conference, "topic_groups", say.MISSING_TOPICS),
        deadline=conference.deadlines.get("collect")
        or setting(conference, "deadlines.collect", late),
        when=when_fact(conference),
    )
