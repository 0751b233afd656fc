"""The facts of the reports after the conference."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dialogue_cli.documents.question_facts import CountFact
from dialogue_cli.documents.report_facts import (
    AgencyAnswers,
    FollowedGroup,
    FollowedQuestion,
    FollowupFacts,
    ReportFacts,
    ShareFact,
)
from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Answer, Question, count_petitions, question_code
from dialogue_cli.steps.as_held import held_facts
from dialogue_cli.steps.conclusion_facts import grouped
from dialogue_cli.steps.counted import counted, of_fate
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.gift_facts import gifts_fact
from dialogue_cli.steps.given_tasks import agency_name, answering, tasks_of
from dialogue_cli.steps.issued_papers import issued_plan
from dialogue_cli.steps.plan_facts import common_facts
from dialogue_cli.steps.stored import Stored, rolls
from dialogue_cli.steps.wording import Wording, setting
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.shares import percentages


def report_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> ReportFacts:
    """All that the report on the conference states; what is not known is Missing."""
    conference, outcome = desk.conference, desk.conference.outcome
    own = {
        name: tuple(wording.fill(text) for text in getattr(outcome, name))
        or setting(conference, f"conclusion.{name}", label)
        for name, label in say.JUDGEMENTS.items()
    }
    return ReportFacts(
        **common_facts(desk, paper, wording),
        plan=issued_plan(desk),
        **held_facts(desk, wording, held, rolls(desk, held)[0]),
        topics=tuple(
            CountFact(wording.fill(name), len(members))
            for name, members in grouped(conference, held.questions)
        ),
        personal=count_petitions(of_fate(held.decided, "personal")),
        gifts=gifts_fact(conference, wording),
        **own,
    )


def followup_facts(desk: Desk, paper: str, wording: Wording, held: Stored) -> FollowupFacts:
    """All that the report on the questions states; answered is never told for settled (workflow.md §1.5)."""
    questions = held.questions
    counts = counted(held.decided, questions)
    answered = sum(bool(question.replies) for question in questions)
    levels, names = Counter(one.value("level") for one in questions), wording.levels
    return FollowupFacts(
        **common_facts(desk, paper, wording),
        petitions=counts.petitions,
        senders=counts.senders,
        questions=counts.questions,
        answered=answered,
        answers=_shares((say.ANSWERED, say.UNANSWERED), (answered, len(questions) - answered)),
        tasks=sum(len(tasks_of(desk.conference, question)) for question in questions),
        levels=_shares(names.values(), [levels[key] for key in names]),
        agencies=_agencies(wording, questions),
        groups=tuple(
            FollowedGroup(
                wording.fill(name), tuple(_followed(desk, wording, one) for one in members)
            )
            for name, members in grouped(desk.conference, questions)
        ),
    )


def _shares(names: Iterable[str], counts: Sequence[int]) -> tuple[ShareFact, ...]:
    """The parts that are not empty, in per cent that add up to 100,0 (workflow.md §2.11)."""
    named = [(name, count) for name, count in zip(names, counts, strict=True) if count]
    shares = percentages([count for _, count in named]) if named else ()
    return tuple(
        ShareFact(name, count, share) for (name, count), share in zip(named, shares, strict=True)
    )


def _agencies(wording: Wording, questions: Sequence[Question]) -> tuple[AgencyAnswers, ...]:
    asked: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    for question in questions:
        name = answering(wording, question)
        if not isinstance(name, Missing):
            asked[name] += 1
            answered[name] += bool(question.replies)
    return tuple(AgencyAnswers(name, count, answered[name]) for name, count in asked.most_common())


def _followed(desk: Desk, wording: Wording, question: Question) -> FollowedQuestion:
    letters = dict.fromkeys(_letter(given) for given in question.answers if given.document)
    topic = question.value("topic")
    tasks = (
        say.TASK_OF.format(agency=agency_name(wording, task.agency, topic), content=task.content)
        + (say.TASK_BY.format(day=short(task.deadline)) if task.deadline else "")
        for task in tasks_of(desk.conference, question)
    )
    return FollowedQuestion(
        code=question_code(question.number),
        text=question.text,
        agency=answering(wording, question),
        answer="\n".join(question.replies),
        documents="; ".join(letters),
        tasks="\n".join(tasks),
    )


def _letter(given: Answer) -> str:
    day = say.LETTER_DAY.format(day=short(given.answered_on)) if given.answered_on else ""
    return f"{given.document}{day}"
