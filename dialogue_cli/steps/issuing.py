"""Note under which number and day a paper was issued: later papers cite it by them (ND30-NUM-10, 11)."""

from collections.abc import Mapping
from datetime import date

from dialogue_cli.documents.templates import find_template
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import issuing as say
from dialogue_cli.model.conference import Conference, Issued
from dialogue_cli.model.paper_reports import IssueReport
from dialogue_cli.office.atomic import write_file
from dialogue_cli.office.conference_settings import YEARS_AROUND
from dialogue_cli.office.said_settings import said_tables
from dialogue_cli.office.setting_lines import NotSettable, Value, with_values
from dialogue_cli.steps.amended_facts import PLAN, said_now
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import issued, paper_settings, wording_for
from dialogue_cli.vietnamese.dates import read_date, short


class DayUnreadable(DialogueError):
    """The day is no day."""

    message, hint, exit_code = say.DAY_UNREADABLE, say.DAY_UNREADABLE_HINT, 2


class DayOtherYear(DialogueError):
    """The day is years away from the conference."""

    message, hint, exit_code = say.DAY_OTHER_YEAR, say.DAY_OTHER_YEAR_HINT, 2


class NumberTaken(DialogueError):
    """Another paper of the series has that number."""

    message, hint = say.NUMBER_TAKEN, say.NUMBER_TAKEN_HINT


class AlreadyIssued(DialogueError):
    """The paper has another number or day already."""

    message, hint = say.ALREADY_ISSUED, say.ALREADY_ISSUED_HINT


class BeforePlan(DialogueError):
    """A paper that follows the plan would be older than the plan."""

    message, hint = say.BEFORE_PLAN, say.BEFORE_PLAN_HINT


class LinesNotSettable(DialogueError):
    """The settings hold the table in a form that only a person can change."""

    message, hint = say.NOT_SETTABLE, say.NOT_SETTABLE_HINT


class Unnumbered(DialogueError):
    """Working papers and lists bear no number."""

    message, hint, exit_code = say.UNNUMBERED, say.UNNUMBERED_HINT, 2


# What the conference rests on may be older than its plan.
BEFORE_THE_PLAN = frozenset(("plan", "submission"))


def issue(desk: Desk, paper: str, number: int, day: str, *, again: bool) -> IssueReport:
    """Write number and day into the year's settings; a paper once issued changes only when `again` is said.

    Raises PaperUnknownError, PaperNotSetUp and the errors above; nothing is then changed.
    """
    template = find_template(paper, desk.folder.templates)
    if not template.numbered:
        raise Unnumbered(title=template.title)
    on = _day(day)
    _allowed(desk, paper, Issued(number, on), again=again)
    path = desk.folder.conference(desk.year)
    text = path.read_bytes().decode("utf-8-sig")
    tables: dict[str, Mapping[str, Value]] = {f"documents.{paper}": {"number": number, "date": on}}
    if paper == PLAN and issued(desk, paper).said is None:
        wording = wording_for(desk, paper)
        tables |= said_tables(paper, said_now(desk.conference, wording))
    changed = text
    try:
        for table, lines in tables.items():
            changed = with_values(changed, table, lines)
    except NotSettable:
        raise LinesNotSettable(paper=paper, file=f"{desk.year}/{path.name}") from None
    write_file(path, changed.encode("utf-8"))
    symbol = paper_settings(desk, paper).symbol
    return IssueReport(desk.year, paper, template.title, f"{number:02d}/{symbol}", on, path)


def _day(written: str) -> date:
    try:
        return read_date(written)
    except ValueError:
        raise DayUnreadable(value=written) from None


def _allowed(desk: Desk, paper: str, new: Issued, *, again: bool) -> None:
    if new.day and abs(new.day.year - desk.year) > YEARS_AROUND:
        raise DayOtherYear(day=short(new.day), year=desk.year)
    before, symbol = issued(desk, paper), paper_settings(desk, paper).symbol
    if before.number and before != new and not again:
        raise AlreadyIssued(paper=paper, number=f"{before.number:02d}/{symbol}")
    taken = _taken_by(desk, desk.conference, paper, new)
    if taken:
        raise NumberTaken(number=f"{new.number:02d}/{symbol}", year=_year(new, desk), other=taken)
    plan = issued(desk, "plan").day
    if paper not in BEFORE_THE_PLAN and plan and new.day and new.day < plan:
        raise BeforePlan(day=short(new.day), plan=short(plan))


def _taken_by(desk: Desk, conference: Conference, paper: str, new: Issued) -> str:
    """The other paper of the same series and year with that number; empty when there is none."""
    symbol = paper_settings(desk, paper).symbol
    for other, given in conference.documents.items():
        same_series = other in desk.office.papers and desk.office.papers[other].symbol == symbol
        if other != paper and same_series and given.number == new.number:
            return other if _year(given, desk) == _year(new, desk) else ""
    return ""


def _year(given: Issued, desk: Desk) -> int:
    """The year in which it was numbered: each begins with 01."""
    return given.day.year if given.day else desk.year
