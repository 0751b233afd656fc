"""Check people in without talking to anybody: the names and codes of a command line or of a script."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import door as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.door import CheckinReport, DoorLine
from dialogue_cli.model.roll import CheckinState
from dialogue_cli.steps.door import Door
from dialogue_cli.steps.given_names import names_in
from dialogue_cli.vietnamese.personal.typed import has_number_of_person
from dialogue_cli.vietnamese.text import one_line


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with each name or code; `undo` takes back what stands."""

    state: CheckinState = "present"
    substitute: str = ""
    undo: bool = False


def check_in_each(door: Door, given: Iterable[str], wish: Wish) -> Iterator[DoorLine]:
    """What becomes of each name or code, one after the other; empty lines are nobody."""
    for line in given:
        if text := one_line(line):
            yield _one(door, text, wish)


def undo_last(door: Door) -> DoorLine:
    """Take back the last record that this person made at this door."""
    door.continue_sitting()
    return door.withdraw_last()


def report_of(door: Door, lines: Sequence[DoorLine]) -> CheckinReport:
    """All lines and how many have come by now."""
    door.refresh()
    return CheckinReport(door.year, door.session, door.name, tuple(lines), door.counts())


def _one(door: Door, text: str, wish: Wish) -> DoorLine:
    meant = door.scanned(text)
    if meant is None:
        meant = _named(door, text)
    if isinstance(meant, DoorLine):
        return meant
    if not wish.undo:
        return door.check_in(meant, wish.state, wish.substitute, text)
    if record := door.record_of(meant):
        return door.withdraw(record)
    told = say.NOT_CHECKED_IN.format(who=meant.full_name)
    return DoorLine(text, "nothing-to-undo", told, meant, door.code(meant))


def _named(door: Door, text: str) -> Delegate | DoorLine:
    """The one person whom a name or some letters of it can mean."""
    door.refresh()
    named = door.people.named(text)
    found = door.search(text)
    if len(named) == 1:
        return named[0]
    if not named and found.only:
        return found.only
    candidates = named or found.delegates
    if found.sure and candidates:
        count = len(named) or found.count
        told = say.AMBIGUOUS.format(count=count, given=text)
        return DoorLine(text, "ambiguous", told, candidates=candidates)
    told = say.NOBODY_NUMBER if has_number_of_person(text) else say.UNKNOWN.format(given=text)
    return DoorLine(text, "unknown", told, candidates=candidates)


class WrongWish(DialogueError):
    """Options that do not go together."""

    message, hint, exit_code = say.WRONG_WISH, say.USAGE_HINT, 2


def wish_of(
    state: CheckinState, substitute: str, *, undo: bool, people: Sequence[str], stdin: bool
) -> Wish:
    """What the options of a command line want together; raises WrongWish."""
    instead = state == "substituted"
    if stdin and people:
        raise WrongWish(why=say.WORDS_AND_STDIN)
    if instead and not one_line(substitute):
        raise WrongWish(why=say.SUBSTITUTE_NEEDED)
    if one_line(substitute) and (not instead or stdin or len(names_in(people)) > 1):
        raise WrongWish(why=say.SUBSTITUTE_ALONE)
    if (instead or state != "present") and not (people or stdin):
        raise WrongWish(why=say.STATE_OF_WHOM)
    return Wish(state, substitute, undo)
