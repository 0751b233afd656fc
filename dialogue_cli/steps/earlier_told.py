"""Tells where questions were asked in earlier years: who answered, in which paper, what was promised."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dialogue_cli.decisions.people import names_a_person
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import earlier as say
from dialogue_cli.model.petitions import Answer, Commitment, Earlier, Question, question_code
from dialogue_cli.office.conference_settings import read_conference
from dialogue_cli.office.create import province_on
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.wording import agency_names
from dialogue_cli.vietnamese.dates import short

Names = Mapping[str, str]


def earlier_told(
    desk: Desk, earlier: Iterable[Earlier], questions: Sequence[Question]
) -> Mapping[int, tuple[str, ...]]:
    """A sentence for each earlier year of each question, by this year's number, the likeliest first."""
    topics = {one.number: one.value("topic") for one in questions}
    known: dict[tuple[int, str], Names] = {}
    found: dict[int, list[str]] = defaultdict(list)
    for one in earlier:
        then = one.year, topics.get(one.question, "")
        if then not in known:
            known[then] = names_of_year(desk, *then)
        found[one.question].append(_told(one, known[then]))
    return {number: tuple(sentences) for number, sentences in found.items()}


def names_of_year(desk: Desk, year: int, topic: str) -> Names:
    """How the agencies were called at that year's conference; their functions where its settings are gone."""
    try:
        conference = read_conference(desk.folder.conference(year), year)
        province = province_on(desk.office.province, conference.reference_day)
        return agency_names(replace(desk, conference=conference, province=province), topic)
    except DialogueError:
        return function_names()


def _told(one: Earlier, names: Names) -> str:
    asked = say.ASKED.format(year=one.year, code=question_code(one.number))
    answers = dict.fromkeys(_answered(answer, names) for answer in one.answers)
    tasks = [task for answer in one.answers for task in answer.commitments]
    told = f"{asked}, {say.BETWEEN.join(answers)}" if answers else asked
    if not tasks:
        return told
    promised = say.PROMISED.format(tasks=say.BETWEEN.join(map(_task, tasks)))
    return f"{told}{say.BETWEEN}{promised}"


def _answered(answer: Answer, names: Names) -> str:
    agency = names.get(answer.agency, answer.agency) or say.SOME_AGENCY
    told = say.ANSWERED.format(agency=agency)
    if answer.document:
        named = answer.document[:1].isalpha() and " " in answer.document
        document = answer.document
        if not named:
            document = say.DOCUMENT_NUMBER.format(document=document)
        told += say.IN_DOCUMENT.format(document=document)
    # The day often stands in the document's own name already.
    if answer.answered_on and short(answer.answered_on) not in answer.document:
        told += say.ON_DAY.format(day=short(answer.answered_on))
    return told


def _task(task: Commitment) -> str:
    content = say.UNTOLD_TASK if names_a_person(task.content) else task.content
    if not task.deadline:
        return content
    return say.TASK.format(content=content, day=short(task.deadline))
