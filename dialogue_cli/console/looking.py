"""Reports of commands that only look."""

from collections.abc import Iterator, Mapping

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import labels
from dialogue_cli.messages import screen as say
from dialogue_cli.model.petitions import (
    Commitment,
    Decided,
    Decision,
    Origin,
    Question,
    petition_code,
    question_code,
)
from dialogue_cli.model.reports import FindReport, PetitionReport, QuestionReport, StatusReport
from dialogue_cli.reference.topics import topic_name
from dialogue_cli.reference.unit_names import each_unit_once
from dialogue_cli.vietnamese.dates import formal, month_of, short, weekday
from dialogue_cli.vietnamese.money import dong
from dialogue_cli.vietnamese.text import normalise


def show_status(out: Out, report: StatusReport) -> None:
    """Where the conference stands."""
    rows = [
        (say.STATUS_FOLDER, f"{report.folder} ({report.province})"),
        (say.STATUS_WHEN, _when(report)),
        (say.STATUS_FILES, report.files),
        (
            say.STATUS_PETITIONS,
            say.STATUS_PETITIONS_VALUE.format(
                count=report.petitions, undecided=report.undecided, personal=report.personal
            ),
        ),
        (
            say.STATUS_QUESTIONS,
            say.STATUS_QUESTIONS_VALUE.format(count=report.questions, answered=report.answered),
        ),
        (
            say.STATUS_DELEGATES,
            say.STATUS_DELEGATES_VALUE.format(count=report.delegates, quota=report.quota),
        ),
        *_people(report),
        (say.STATUS_PAPERS, ", ".join(report.papers) or say.STATUS_NONE),
        *(
            (
                say.STATUS_DEADLINE.format(name=name),
                say.STATUS_PASSED.format(day=short(day)) if passed else short(day),
            )
            for name, day, passed in report.deadlines
        ),
    ]
    out.pairs(say.STATUS_TITLE.format(conference=report.conference, year=report.year), rows)
    out.next(report.next_step)


def _people(report: StatusReport) -> Iterator[tuple[str, str]]:
    """Who came and what was handed out, where lists of that have come."""
    for session in report.attendance:
        label = say.STATUS_ATTENDANCE
        if session.session:
            label = say.STATUS_ATTENDANCE_OF.format(session=session.session)
        yield (
            label,
            say.STATUS_ATTENDANCE_VALUE.format(
                present=session.present,
                invited=session.invited,
                substituted=session.substituted,
                excused=session.excused,
                unexcused=session.unexcused + session.absent,
                open=session.open,
            ),
        )
    if gifts := report.gifts:
        yield (
            say.STATUS_GIFTS,
            say.STATUS_GIFTS_VALUE.format(
                received=gifts.received,
                listed=gifts.listed,
                worth=dong(gifts.worth),
                total=dong(gifts.total),
            ),
        )


def _when(report: StatusReport) -> str:
    if report.day:
        return f"{weekday(report.day)}, {formal(report.day)}"
    if report.month:
        return say.STATUS_WHEN_MONTH.format(month=month_of(*report.month))
    return say.STATUS_WHEN_OPEN


def show_petition(out: Out, report: PetitionReport) -> None:
    """One petition, its decisions and why."""
    petition = report.decided.petition
    out.pairs(
        say.PETITION_TITLE.format(code=petition_code(petition.id)),
        [
            ("", petition.text),
            *_as_received(report),
            (say.PETITION_UNIT, petition.unit),
            (say.PETITION_SOURCE, _source(petition.origin, report.parts)),
            (say.PETITION_RECEIVED, short(petition.received_on) if petition.received_on else ""),
            (say.PETITION_FATE, _fate(report.decided)),
            (say.QUESTION_AGENCY, report.agency_name),
        ],
    )
    rows = [_decision_row(one, report.agencies) for one in report.decided.decisions]
    if rows:
        out.table("", say.DECISION_COLUMNS, rows)
    else:
        out.next(say.IMPORT_NEXT["petitions"])


def _source(origin: Origin, parts: int) -> str:
    """Where a petition was read, and which part of its cell it is where that holds several."""
    place = say.PETITION_SOURCE_VALUE.format(file=origin.file, sheet=origin.sheet, row=origin.row)
    if parts < 2:
        return place
    return say.PETITION_SOURCE_PART.format(place=place, part=origin.part, parts=parts)


def _as_received(report: PetitionReport) -> list[tuple[str, str]]:
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


def _decision_row(decision: Decision, agencies: Mapping[str, str]) -> tuple[str, ...]:
    return (
        labels.FIELDS[decision.field],
        _value(decision, agencies),
        f"{decision.confidence:.0%}",
        labels.ORIGINS[decision.origin],
        decision.reason,
    )


def _value(decision: Decision, agencies: Mapping[str, str]) -> str:
    if not decision.value:
        return labels.SCOPES[""] if decision.field == "scope" else say.TRIAGE_UNDECIDED
    if decision.field == "topic":
        return topic_name(decision.value)
    named = {"scope": labels.SCOPES, "level": labels.LEVELS}.get(decision.field, agencies)
    value = named.get(decision.value, decision.value)
    further = ", ".join(named.get(key, key) for key in decision.also)
    return say.VALUE_AND_ALSO.format(value=value, also=further) if further else value


def _fate(decided: Decided) -> str:
    if decided.fate is None:
        return say.PETITION_NO_FATE
    number = decided.fate.question
    text = say.FATES[decided.fate.kind].format(code=question_code(number) if number else "")
    return f"{text}. {decided.fate.reason}"


def show_question(out: Out, report: QuestionReport) -> None:
    """One question, its petitions, its answers."""
    question = report.question
    out.pairs(
        say.QUESTION_TITLE.format(code=question_code(question.number)),
        [
            ("", question.text),
            (labels.FIELDS["topic"], topic_name(question.value("topic")) or say.TRIAGE_UNDECIDED),
            (labels.FIELDS["level"], labels.LEVELS[question.value("level")]),
            (say.QUESTION_AGENCY, report.agency_name),
            (
                say.QUESTION_COUNT,
                say.QUESTION_COUNT_VALUE.format(
                    petitions=len(question.members), units=len(each_unit_once(question.units))
                ),
            ),
            (say.QUESTION_HANDLING, _handling(question)),
            *_answers(question, report.agencies),
        ],
    )
    out.table(
        "",
        say.QUESTION_MEMBERS,
        [
            (
                petition_code(m.petition.id),
                m.petition.unit,
                m.petition.text,
                m.fate.reason if m.fate else "",
            )
            for m in question.members
        ],
    )


def _handling(question: Question) -> str:
    """Where it is answered, and why as far as somebody has said so."""
    told = labels.HANDLINGS[question.handling or ""]
    if question.handling:
        origin = labels.ORIGINS[question.handling_origin]
        told = say.QUESTION_HANDLING_BY.format(handling=told, origin=origin)
    return f"{told}. {question.handling_reason}" if question.handling_reason else told


def _answers(question: Question, agencies: Mapping[str, str]) -> list[tuple[str, str]]:
    rows = []
    for answer in question.answers:
        tasks = [say.QUESTION_TASK.format(content=_task(task)) for task in answer.commitments]
        agency = agencies.get(answer.agency, answer.agency)
        said = say.QUESTION_ANSWER_OF.format(agency=agency, answer=answer.answer)
        rows.append((say.QUESTION_ANSWER, "\n".join((said, *tasks))))
    return rows


def _task(task: Commitment) -> str:
    text = task.content
    if task.product:
        text = say.QUESTION_TASK_MORE.format(content=text, product=task.product)
    if task.deadline:
        text = say.QUESTION_TASK_DEADLINE.format(content=text, day=short(task.deadline))
    return text


def show_find(out: Out, report: FindReport) -> None:
    """Petitions found, or a sentence when there are none."""
    if not report.petitions:
        out.line(say.FIND_NOTHING.format(text=report.text), STYLES["warning"])
        return
    out.table(
        say.FIND_TITLE.format(text=report.text, count=len(report.petitions)),
        say.FIND_COLUMNS,
        [
            (petition_code(one.petition.id), one.petition.unit, one.petition.text, _fate(one))
            for one in report.petitions
        ],
    )
