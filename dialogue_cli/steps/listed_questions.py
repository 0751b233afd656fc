"""The questions under the printed groups as tables of petitions show them."""

from collections.abc import Iterable, Mapping, Sequence

from dialogue_cli.documents.question_facts import CountFact, ListedGroup, ListedQuestion
from dialogue_cli.messages import listed_papers as say
from dialogue_cli.messages import papers
from dialogue_cli.model.conference import Conference
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import (
    SURE_FROM,
    Decided,
    Earlier,
    Question,
    each_once,
    question_code,
)
from dialogue_cli.steps.assignment_facts import working_with
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.given_tasks import answering
from dialogue_cli.steps.wording import Wording


def listed_groups(
    conference: Conference,
    wording: Wording,
    questions: Sequence[Question],
    earlier: Iterable[Earlier] = (),
) -> tuple[ListedGroup, ...]:
    """Every question under its printed group; the counts of the groups add up to those of all petitions."""
    counted = _each_counted_once(questions)
    years = _years_before(earlier)
    groups = []
    for name, members in grouped(conference, questions):
        listed = tuple(
            _listed(wording, one, counted[one.number], years.get(one.number, ())) for one in members
        )
        petitions, times = (
            sum(getattr(one, key) for one in listed) for key in ("petitions", "times")
        )
        groups.append(ListedGroup(wording.fill(name), listed, petitions, times))
    return tuple(groups)


def level_counts(wording: Wording, questions: Sequence[Question]) -> tuple[CountFact, ...]:
    """How many questions each level can settle, those of which there are none left out."""
    levels = [question.value("level") for question in questions]
    return tuple(
        CountFact(name, levels.count(key)) for key, name in wording.levels.items() if key in levels
    )


def times_of(petitions: Iterable[Decided]) -> int:
    """How many people or times petitions say in their own column (lượt), one for each that says none."""
    return sum(one.petition.people or 1 for one in petitions)


def _each_counted_once(questions: Sequence[Question]) -> Mapping[int, Sequence[Decided]]:
    """The petitions of each question; what a unit sent twice in the same words counts for the first alone."""
    once = {one.petition.id for one in each_once(m for q in questions for m in q.members)}
    return {q.number: [m for m in q.members if m.petition.id in once] for q in questions}


def _years_before(earlier: Iterable[Earlier]) -> Mapping[int, tuple[int, ...]]:
    """The earlier years in which a question surely was asked, by its number."""
    years: dict[int, set[int]] = {}
    for one in earlier:
        if one.confidence >= SURE_FROM:
            years.setdefault(one.question, set()).add(one.year)
    return {number: tuple(sorted(found)) for number, found in years.items()}


def _listed(
    wording: Wording, question: Question, petitions: Sequence[Decided], years: Sequence[int]
) -> ListedQuestion:
    agency, code = answering(wording, question), question_code(question.number)
    lead = "" if isinstance(agency, Missing) else agency
    no_answer = Missing(papers.KEY_ANSWER.format(code=code), papers.MISSING_ANSWER)
    return ListedQuestion(
        code=code,
        text=question.text,
        units=wording.listed(question.units),
        petitions=len(petitions),
        times=times_of(petitions),
        agency=agency,
        with_agencies=working_with(wording, question, lead),
        level=wording.levels[question.value("level")],
        answer="\n".join(question.replies) or no_answer,
        note=_note(question, years),
    )


def _note(question: Question, years: Sequence[int]) -> str:
    told = [question_code(question.number), say.NOTE_HANDLING.get(question.handling or "", "")]
    if years:
        told.append(say.NOTE_EARLIER.format(years=", ".join(map(str, years))))
    return "; ".join(filter(None, told))
