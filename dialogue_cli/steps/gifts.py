"""Where the gifts stand; hand one over and take it back, each in a transaction of its own."""

from collections.abc import Callable, Iterable, Sequence

from dialogue_cli.decisions.gift_ledger import by_source
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import gifts as say
from dialogue_cli.model.conference import GiftScheme
from dialogue_cli.model.gift_ledger import GiftLine, GiftsReport, GiveReport
from dialogue_cli.register import checkins, database
from dialogue_cli.register.database import Connection
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.gift_state import gift_ledger, read_people
from dialogue_cli.steps.gift_table import GiftTable, GiftWish
from dialogue_cli.steps.given_names import names_in
from dialogue_cli.steps.stored import rolls, stored
from dialogue_cli.steps.wording import conference_by_name
from dialogue_cli.vietnamese.text import fold_key, one_line


class NoGifts(DialogueError):
    """The settings know of no gifts."""

    message, hint = say.NO_GIFTS, say.NO_GIFTS_HINT


class UnknownScheme(DialogueError):
    """No scheme has that key or name."""

    message, hint, exit_code = say.UNKNOWN_SCHEME, say.UNKNOWN_SCHEME_HINT, 2


class NobodyNamed(DialogueError):
    """A gift for nobody."""

    message, hint, exit_code = say.NOBODY_NAMED, say.NOBODY_NAMED_HINT, 2


class NothingNamed(DialogueError):
    """A gift of nobody to be taken back."""

    message, hint, exit_code = say.NOBODY_NAMED, say.NOBODY_TO_TAKE_BACK_HINT, 2


class NobodyOnLists(DialogueError):
    """There are no people yet."""

    message, hint = say.NOBODY_ON_LISTS, say.NOBODY_ON_LISTS_HINT


def gifts(desk: Desk) -> GiftsReport:
    """What was approved, who is due, what went out, what goes back; raises NoGifts."""
    _some_gifts(desk)
    held = stored(desk)
    came = rolls(desk, held)
    ledger = gift_ledger(desk, held, came)
    return GiftsReport(desk.year, ledger, by_source(ledger), any(roll.taken for roll in came))


def give(desk: Desk, people: Sequence[str], scheme: str, wish: GiftWish) -> GiveReport:
    """Hand a gift to each of these people; raises NoGifts, UnknownScheme, NobodyNamed, NobodyOnLists."""
    named = [text for given in names_in(people) if (text := one_line(given))]
    if not named:
        raise NobodyNamed
    meant = _scheme(desk, scheme)
    return _each(desk, named, lambda table, text: table.give(text, meant, wish))


def take_back(desk: Desk, people: Sequence[str], scheme: str) -> GiveReport:
    """Take the gift of each of these people back; raises NoGifts, UnknownScheme, NothingNamed, NobodyOnLists."""
    named = [text for given in names_in(people) if (text := one_line(given))]
    if not named:
        raise NothingNamed
    meant = _scheme(desk, scheme)
    return _each(desk, named, lambda table, text: table.take_back(text, meant))


def take_last_back(desk: Desk) -> GiveReport:
    """Take back the last gift that this person noted; raises NoGifts, NobodyOnLists."""
    _some_gifts(desk)
    return _each(desk, [""], lambda table, _: table.take_last_back())


def _some_gifts(desk: Desk) -> None:
    if not desk.conference.gifts:
        raise NoGifts(year=desk.year)


def _scheme(desk: Desk, given: str) -> GiftScheme | None:
    """The scheme of that key or name; None when none was given."""
    _some_gifts(desk)
    schemes = conference_by_name(desk).gifts
    wanted = fold_key(given)
    if not wanted:
        return None
    for one in schemes:
        if wanted in {fold_key(one.key), fold_key(one.name)}:
            return one
    known = ", ".join(one.key for one in schemes)
    raise UnknownScheme(given=given, known=known, year=desk.year)


def _each(
    desk: Desk, people: Iterable[str], work: Callable[[GiftTable, str], GiftLine]
) -> GiveReport:
    """Each in a transaction of its own: what went well stays when the next is refused."""
    if not desk.folder.register.exists():
        raise NobodyOnLists(year=desk.year)
    with database.opened(desk.folder.register) as db:
        lines = tuple(_one(desk, db, work, text) for text in people)
        with database.reading(db):
            books = gift_ledger(desk, read_people(db, desk)).books
    return GiveReport(desk.year, lines, books)


def _one(
    desk: Desk, db: Connection, work: Callable[[GiftTable, str], GiftLine], text: str
) -> GiftLine:
    """Read, decide and store in one transaction: nobody else hands anything over in between."""

    def step() -> GiftLine:
        table = GiftTable(db, desk)
        if not table.knows_anybody:
            raise NobodyOnLists(year=desk.year)
        return work(table, text)

    return checkins.at_once(db, desk.folder.register, step)


__all__ = ["GiftWish", "gifts", "give", "take_back", "take_last_back"]
