"""Reports of commands that only look."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from dialogue_cli.console.pieces import STYLES, Out
from dialogue_cli.messages import run as of_runs
from dialogue_cli.messages import screen as say
from dialogue_cli.model.petitions import Decided, petition_code, question_code
from dialogue_cli.model.reports import FindReport, StatusReport
from dialogue_cli.vietnamese.dates import formal, month_of, short, weekday
from dialogue_cli.vietnamese.money import dong

_MOST_NAMES = 3


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
            _delegates(report),
        ),
        *_people(report),
        *_budget(report),
        *_runs(report),
        (say.STATUS_PAPERS, ", ".join(report.papers) or say.STATUS_NONE),
        *([(say.STATUS_STALE, _first(report.stale))] if report.stale else []),
        *([(say.STATUS_OLD_PDFS, _first(report.old_pdfs))] if report.old_pdfs else []),
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


def _first(names: Sequence[str]) -> str:
    shown, more = ", ".join(names[:_MOST_NAMES]), len(names) - _MOST_NAMES
    return f"{shown}, … (+{more})" if more > 0 else shown


def _delegates(report: StatusReport) -> str:
    value = say.STATUS_DELEGATES_VALUE.format(count=report.delegates, quota=report.quota)
    if report.confirmed is None:
        return value
    return say.STATUS_DELEGATES_CONFIRMED.format(value=value, confirmed=report.confirmed)


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


def _budget(report: StatusReport) -> Iterator[tuple[str, str]]:
    """What the budget comes to, where one has come."""
    if budget := report.budget:
        yield (
            say.STATUS_BUDGET,
            say.STATUS_BUDGET_VALUE.format(
                planned=dong(budget.planned),
                lines=budget.lines,
                spent=dong(budget.spent),
                spent_lines=budget.spent_lines,
            ),
        )


def _runs(report: StatusReport) -> Iterator[tuple[str, str]]:
    """What waits for the unattended run, and how the last one ended, where there is either."""
    if report.inbox:
        names = "; ".join(report.inbox[:_MOST_NAMES])
        if len(report.inbox) > _MOST_NAMES:
            names = of_runs.STATUS_INBOX_MORE.format(names=names)
        told = of_runs.STATUS_INBOX_VALUE.format(count=len(report.inbox), names=names)
        yield of_runs.STATUS_INBOX, told
    if last := report.last_run:
        at = datetime.fromisoformat(last.at)
        told = of_runs.STATUS_LAST_VALUE.format(
            clock=f"{at:%H:%M}", day=short(at.date()), outcome=_ended(last.exit_code)
        )
        if last.report:
            # How a run ended is told once where its report, or one before it, says the same.
            same = last.reported == last.exit_code
            sentence = of_runs.STATUS_LAST_REPORT if same else of_runs.STATUS_REPORT_BEFORE
            told = sentence.format(told=told, page=last.report, outcome=_ended(last.reported))
        yield of_runs.STATUS_LAST, told


def _ended(code: int) -> str:
    return of_runs.STATUS_OUTCOMES.get(code, of_runs.STATUS_OTHER.format(code=code))


def _when(report: StatusReport) -> str:
    if report.day:
        return f"{weekday(report.day)}, {formal(report.day)}"
    if report.month:
        return say.STATUS_WHEN_MONTH.format(month=month_of(*report.month))
    return say.STATUS_WHEN_OPEN


def show_find(out: Out, report: FindReport) -> None:
    """Petitions found, or a sentence when there are none."""
    if not report.petitions:
        out.line(say.FIND_NOTHING.format(text=report.text), STYLES["warning"])
        return
    out.table(
        say.FIND_TITLE.format(text=report.text, count=len(report.petitions)),
        say.FIND_COLUMNS,
        [
            (petition_code(one.petition.id), one.petition.unit, one.petition.text, told_fate(one))
            for one in report.petitions
        ],
    )


def told_fate(decided: Decided) -> str:
    """What became of a petition, and why."""
    if decided.fate is None:
        return say.PETITION_NO_FATE
    number = decided.fate.question
    text = say.FATES[decided.fate.kind].format(code=question_code(number) if number else "")
    return f"{text}. {decided.fate.reason}"
