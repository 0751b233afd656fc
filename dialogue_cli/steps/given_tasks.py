"""The tasks of the conclusion: by agency, the same task for several questions told once."""

from collections.abc import Sequence

from dialogue_cli.documents.facts import AgencyTasks, TaskLine
from dialogue_cli.messages import papers as say
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Commitment, Question, question_code
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.steps.wording import Wording


def given_tasks(
    conference: Conference, wording: Wording, questions: Sequence[Question]
) -> tuple[AgencyTasks, ...]:
    """What each agency has to do for these questions; a question with neither answer nor task is a gap."""
    codes: dict[tuple[str | Missing, Commitment | Missing], list[str]] = {}
    for question in questions:
        code = question_code(question.number)
        topic = question.value("topic")
        for task in tasks_of(conference, question):
            key = (agency_name(wording, task.agency, topic), task)
            codes.setdefault(key, []).append(code)
        if is_open(conference, question):
            gap = Missing(say.KEY_ANSWER.format(code=code), say.MISSING_TASK)
            codes.setdefault((answering(wording, question), gap), []).append(code)
    by_agency: dict[str | Missing, list[TaskLine]] = {}
    for (agency, given), answered in codes.items():
        by_agency.setdefault(agency, []).append(_line(given, tuple(answered)))
    return tuple(AgencyTasks(agency, tuple(lines)) for agency, lines in by_agency.items())


def tasks_of(conference: Conference, question: Question) -> tuple[Commitment, ...]:
    """The tasks given for a question, each once.

    A question left to be answered in writing has the task that [deadlines] written sets for all of them.
    """
    given = tuple(dict.fromkeys(task for a in question.answers for task in a.commitments))
    agency, day = question.value("agency"), conference.deadlines.get("written")
    if given or question.replies or not (question.handling == "writing" and agency and day):
        return given
    return (Commitment(agency, say.ANSWER_IN_WRITING, deadline=day),)


def is_open(conference: Conference, question: Question) -> bool:
    """Whether nobody has answered the question nor taken a task for it."""
    return not tasks_of(conference, question) and not question.replies


def answering(wording: Wording, question: Question) -> str | Missing:
    """The name of the agency that answers; a gap while none is decided."""
    agency = question.value("agency")
    if agency:
        return wording.agency(agency, question.value("topic"))
    code = question_code(question.number)
    return Missing(say.KEY_REVIEW.format(code=code), say.MISSING_AGENCY)


def replying(wording: Wording, question: Question) -> str | Missing:
    """Who did answer, one name or several; while nobody has, who is to answer."""
    topic = question.value("topic")
    names = dict.fromkeys(
        agency_name(wording, a.agency, topic) for a in question.answers if a.agency
    )
    return "; ".join(names) or answering(wording, question)


def agency_name(wording: Wording, agency: str, topic: str) -> str:
    """The agency's name of the time; one that is known by no key is named as it was written."""
    return wording.agency(agency, topic) if agency in function_names() else agency


def _line(given: Commitment | Missing, codes: tuple[str, ...]) -> TaskLine:
    if isinstance(given, Missing):
        return TaskLine(given, codes=codes)
    return TaskLine(given.content, given.product, given.deadline, codes)
