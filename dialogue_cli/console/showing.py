"""Reports of `show`: one petition or question, why it stands as it does, and what else may be the same."""

from collections.abc import Mapping, Sequence

from dialogue_cli.console.looking import told_fate
from dialogue_cli.console.pieces import Out
from dialogue_cli.messages import labels
from dialogue_cli.messages import screen as say
from dialogue_cli.messages.review import CERTAINTIES
from dialogue_cli.model.petitions import (
    FIELDS,
    Commitment,
    Decided,
    Decision,
    Origin,
    Question,
    count_petitions,
    petition_code,
    question_code,
)
from dialogue_cli.model.review import Certainty
from dialogue_cli.model.shown import Elsewhere, PetitionReport, QuestionReport
from dialogue_cli.reference.topics import topic_name
from dialogue_cli.reference.unit_names import each_unit_once
from dialogue_cli.vietnamese.dates import short
from dialogue_cli.vietnamese.text import normalise

Pairs = list[tuple[str, str]]
# Of another petition so many letters are shown; the whole of it is shown under its own code.
MOST_LETTERS = 1000


def show_petition(out: Out, report: PetitionReport) -> None:
    """One petition, its decisions and why."""
    one = report.decided
    petition = one.petition
    fate = told_fate(one)
    if one.fate and one.fate.origin == "model":
        fate += _in_short(report.sure.get("fate", "sure"))
    out.pairs(
        say.PETITION_TITLE.format(code=petition_code(petition.id)),
        [
            ("", petition.text),
            *_as_received(report),
            (say.PETITION_UNIT, petition.unit),
            (say.PETITION_SOURCE, _source(petition.origin, report.parts)),
            (say.PETITION_RECEIVED, short(petition.received_on) if petition.received_on else ""),
            (say.PETITION_FATE, fate),
            *_decisions(one, report.agencies, report.sure),
        ],
    )
    _show_elsewhere(out, report.elsewhere)
    if not one.decisions:
        out.next(say.IMPORT_NEXT["petitions"])


def show_question(out: Out, report: QuestionReport) -> None:
    """One question, why it is decided so, its petitions and why they are one, its answers, its earlier years."""
    question = report.question
    count = say.QUESTION_COUNT_VALUE.format(
        petitions=count_petitions(question.members), units=len(each_unit_once(question.units))
    )
    out.pairs(
        say.QUESTION_TITLE.format(code=question_code(question.number)),
        [
            ("", question.text),
            *_decisions(question.leader, report.agencies, report.sure),
            (say.QUESTION_COUNT, count),
            (say.QUESTION_HANDLING, _handling(question)),
            *_earlier(report),
            *_answers(question, report.agencies),
        ],
    )
    members = [_member(member, question, report.joined) for member in question.members]
    out.pairs(say.QUESTION_MEMBERS, members)
    _show_elsewhere(out, report.elsewhere)


def _source(origin: Origin, parts: int) -> str:
    """Where a petition was read, and which part of its cell it is where that holds several."""
    place = say.PETITION_SOURCE_VALUE.format(file=origin.file, sheet=origin.sheet, row=origin.row)
    if parts < 2:
        return place
    return say.PETITION_SOURCE_PART.format(place=place, part=origin.part, parts=parts)


def _as_received(report: PetitionReport) -> Pairs:
    """The text as the unit sent it, where it was mended or taken apart, and what was mended in its row."""
    petition = report.decided.petition
    rows = []
    if normalise(petition.text_received) != petition.text:
        rows.append((say.PETITION_AS_RECEIVED, petition.text_received))
    mended = [
        say.PETITION_MENDED_CELL.format(column=column, kinds=", ".join(kinds))
        for column, codes in report.repairs.items()
        if (kinds := [labels.REPAIRS[code] for code in codes if code in labels.REPAIRS])
    ]
    if mended:
        rows.append((say.PETITION_MENDED, "; ".join(mended)))
    return rows


def _decisions(one: Decided, agencies: Mapping[str, str], sure: Mapping[str, Certainty]) -> Pairs:
    """Each of the four: the value, how sure, who or what led to it, and by which words."""
    rows = []
    for field in FIELDS:
        if decision := one.decision(field):
            value = _value(decision, agencies)
            said = _how_sure(decision.confidence, decision.origin, sure.get(field, "sure"))
            why = decision.reason.removeprefix(f"{value}: ")
            rows.append((labels.FIELDS[field], f"{value}.{said}\n{why[:1].upper()}{why[1:]}"))
    return rows


def _how_sure(confidence: float, origin: str, sure: Certainty) -> str:
    percent = round(100 * confidence)
    return say.HOW_SURE.format(
        percent=percent, certainty=CERTAINTIES[sure], origin=labels.ORIGINS[origin]
    )


def _in_short(sure: Certainty) -> str:
    """How much a clerk should look at it: the reason tells the percentage already."""
    return say.SURE_IN_SHORT.format(certainty=CERTAINTIES[sure])


def _earlier(report: QuestionReport) -> Pairs:
    """Each earlier year, what was answered then, and how likely it is the same question."""
    rows = []
    for one, told in zip(report.earlier, report.earlier_told, strict=True):
        percent = round(100 * one.confidence)
        likely = say.EARLIER_LIKELY.format(percent=percent, reason=one.reason)
        rows.append((say.QUESTION_EARLIER, f"{told}.\n{likely}"))
    return rows


def _value(decision: Decision, agencies: Mapping[str, str]) -> str:
    if not decision.value:
        return labels.SCOPES[""] if decision.field == "scope" else say.TRIAGE_UNDECIDED
    if decision.field == "topic":
        return topic_name(decision.value)
    named = {"scope": labels.SCOPES, "level": labels.LEVELS}.get(decision.field, agencies)
    value = named.get(decision.value, decision.value)
    further = ", ".join(named.get(key, key) for key in decision.also)
    return say.VALUE_AND_ALSO.format(value=value, also=further) if further else value


def _member(one: Decided, question: Question, joined: Mapping[int, Certainty]) -> tuple[str, str]:
    """Who sent it, what it says, why it is here; the one whose wording stands for all is named so."""
    petition, fate = one.petition, one.fate
    unit = petition.unit
    if petition.id == question.leader.petition.id:
        unit = say.QUESTION_LEAD.format(unit=unit)
    why = fate.reason if fate else ""
    if fate and fate.origin == "model":
        why += _in_short(joined.get(petition.id, "sure"))
    told = "\n".join(line for line in (unit, _beginning(petition.text), why) if line)
    return petition_code(petition.id), told


def _show_elsewhere(out: Out, elsewhere: Sequence[Elsewhere]) -> None:
    """What else may ask the same, the likeliest first."""
    rows = []
    for one in elsewhere:
        place = question_code(one.question) if one.question else say.ELSEWHERE_NOWHERE
        why = say.ELSEWHERE_WHY.format(
            percent=round(100 * one.proposal.confidence), place=place, reason=one.proposal.reason
        )
        rows.append((petition_code(one.proposal.other), f"{why}\n{_beginning(one.text)}"))
    if rows:
        out.pairs(say.ELSEWHERE, rows)


def _beginning(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1].rstrip()}…"


def _handling(question: Question) -> str:
    """Where it is answered, and why as far as somebody has said so."""
    told = labels.HANDLINGS[question.handling or ""]
    if question.handling:
        origin = labels.ORIGINS[question.handling_origin]
        told = say.QUESTION_HANDLING_BY.format(handling=told, origin=origin)
    return f"{told}. {question.handling_reason}" if question.handling_reason else told


def _answers(question: Question, agencies: Mapping[str, str]) -> Pairs:
    rows = []
    for answer in question.answers:
        tasks = [say.QUESTION_TASK.format(content=_task(task)) for task in answer.commitments]
        said = answer.answer
        if answer.agency:
            agency = agencies.get(answer.agency, answer.agency)
            said = say.QUESTION_ANSWER_OF.format(agency=agency, answer=answer.answer)
        if told := "\n".join(filter(None, (said, *tasks))):
            rows.append((say.QUESTION_ANSWER, told))
    return rows


def _task(task: Commitment) -> str:
    text = task.content
    if task.product:
        text = say.QUESTION_TASK_MORE.format(content=text, product=task.product)
    if task.deadline:
        text = say.QUESTION_TASK_DEADLINE.format(content=text, day=short(task.deadline))
    return text
