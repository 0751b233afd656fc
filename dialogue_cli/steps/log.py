"""Which changes the register has seen: all of them, or those that were asked for."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from dialogue_cli.errors import DialogueError, likely
from dialogue_cli.messages import ledger as say_ledger
from dialogue_cli.messages import log as say
from dialogue_cli.model.ledger import LogReport
from dialogue_cli.model.petitions import petition_number, question_number
from dialogue_cli.register import database, ledger, touched
from dialogue_cli.register.database import Connection
from dialogue_cli.register.touched import Touch
from dialogue_cli.steps.deeds import deed
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.look import NoSuchQuestion
from dialogue_cli.steps.wording import agency_names
from dialogue_cli.vietnamese.dates import read_date
from dialogue_cli.vietnamese.text import fold


class NoSuchPetition(DialogueError):
    """The register never had a petition of that number."""

    message, hint = say.NO_SUCH_PETITION, say.NO_SUCH_PETITION_HINT


class UnknownCommand(DialogueError):
    """No command of that name changes anything."""

    message, hint, exit_code = say.UNKNOWN_COMMAND, say.UNKNOWN_COMMAND_HINT, 2


class DayUnreadable(DialogueError):
    """Not a day as people write it."""

    message, hint, exit_code = say.DAY_UNREADABLE, say.DAY_UNREADABLE_HINT, 2


@dataclass(frozen=True, slots=True)
class LogWish:
    """Which changes are asked for, in the words of the command line; what is empty asks for nothing.

    `unit` is a part of its name, with marks or without; `since` and `until` are days, both included; `year` is that
    of the conference.
    """

    petition: str = ""
    question: str = ""
    unit: str = ""
    since: str = ""
    until: str = ""
    command: str = ""
    author: str = ""
    year: int | None = None


ALL = LogWish()


def log(desk: Desk, wish: LogWish = ALL) -> LogReport:
    """The changes asked for, newest first; raises NoSuchPetition, NoSuchQuestion, UnknownCommand, DayUnreadable."""
    _check_command(wish.command)
    first, last = _day(wish.since) or date.min, _day(wish.until) or date.max
    if not desk.folder.register.exists():
        return LogReport((), asked=wish != ALL)
    with database.opened(desk.folder.register) as db, database.reading(db):
        touches, changes = _touches(db, desk, wish), _of_unit(db, wish.unit)
        lines = ledger.change_lines(db)
    deeds = _deeds(desk, touches or [])
    found = (
        replace(line, deeds=deeds.get(line.number, ()))
        for line in lines
        if (touches is None or line.number in deeds)
        and (changes is None or line.number in changes)
        and first.isoformat() <= line.at[:10] <= last.isoformat()
        and wish.command in {"", line.command}
        and fold(wish.author) in {"", fold(line.author)}
        and wish.year in {None, line.year}
    )
    return LogReport(tuple(found), asked=wish != ALL)


def _touches(db: Connection, desk: Desk, wish: LogWish) -> list[Touch] | None:
    """What was done to the petition or question meant; None when none is."""
    found: list[Touch] = []
    if wish.petition:
        found += touched.of_petition(db, petition_number(wish.petition) or 0)
        if not found:
            raise NoSuchPetition(code=wish.petition)
    if wish.question:
        of_question = touched.of_question(db, desk.year, question_number(wish.question) or 0)
        if not of_question:
            raise NoSuchQuestion(code=wish.question, year=desk.year)
        found += of_question
    return found if wish.petition or wish.question else None


def _of_unit(db: Connection, unit: str) -> frozenset[int] | None:
    if not fold(unit):
        return None
    return touched.of_units(db, lambda name: fold(unit) in fold(name))


def _deeds(desk: Desk, touches: list[Touch]) -> Mapping[int, tuple[str, ...]]:
    """In words what each change did, each line once."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    agencies = agency_names(desk) if touches else {}
    for touch in touches:
        found[touch.change][deed(touch, agencies)] = None
    return {change: tuple(lines) for change, lines in found.items()}


def _check_command(name: str) -> None:
    if name and name not in say_ledger.COMMANDS:
        names = ", ".join(say_ledger.COMMANDS)
        raise UnknownCommand(name=name, suggestion=likely(name, say_ledger.COMMANDS), names=names)


def _day(written: str) -> date | None:
    if not written:
        return None
    try:
        return read_date(written)
    except ValueError:
        raise DayUnreadable(value=written) from None
