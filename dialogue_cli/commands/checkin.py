"""`dialogue checkin`: who comes, at the door or from a script."""

import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from dialogue_cli.commands.options import AsJson, Year, desk
from dialogue_cli.messages import help as say

if TYPE_CHECKING:
    from dialogue_cli.steps.checkin import Wish
    from dialogue_cli.steps.door import Door


class States(StrEnum):
    """What can be recorded of a delegate."""

    PRESENT = "present"
    EXCUSED = "excused"
    UNEXCUSED = "unexcused"
    SUBSTITUTED = "substituted"


Who = Annotated[list[str] | None, typer.Argument(metavar=say.M_WHO, help=say.CHECKIN_WHO)]
Session = Annotated[
    str | None, typer.Option("--session", metavar=say.M_SESSION, help=say.CHECKIN_SESSION)
]
DoorName = Annotated[str | None, typer.Option("--door", metavar=say.M_DOOR, help=say.CHECKIN_DOOR)]
State = Annotated[States, typer.Option("--state", metavar=say.M_STATE, help=say.CHECKIN_STATE)]
Substitute = Annotated[
    str | None, typer.Option("--substitute", metavar=say.M_NAME, help=say.CHECKIN_SUBSTITUTE)
]
Undo = Annotated[bool, typer.Option("--undo", help=say.CHECKIN_UNDO)]
Stdin = Annotated[bool, typer.Option("--stdin", help=say.CHECKIN_STDIN)]


def checkin(
    ctx: typer.Context,
    who: Who = None,
    session: Session = None,
    door: DoorName = None,
    state: State = States.PRESENT,
    substitute: Substitute = None,
    undo: Undo = False,
    stdin: Stdin = False,
    year: Year = None,
    as_json: AsJson = False,
) -> None:
    """Check delegates in: a talk at the keyboard, or each name and code given."""
    from dialogue_cli.office.who import current_actor
    from dialogue_cli.steps.checkin import Wish, wish_of
    from dialogue_cli.steps.door import at_the_door

    wish: Wish = wish_of(state.value, substitute or "", undo=undo, people=who or [], stdin=stdin)
    seat = desk(ctx, year)
    talks = not (who or stdin or undo or as_json)
    if talks:
        from dialogue_cli.console.door import choose_session
        from dialogue_cli.steps.door import door_sessions

        session = session or choose_session(door_sessions(seat))
    with at_the_door(seat, session or "", door or "", current_actor) as opened:
        if talks:
            from dialogue_cli.console.door import talk

            talk(opened, with_bell=sys.stdout.isatty())
        else:
            _each(opened, _lines() if stdin else who or (), wish, as_json=as_json)


def _each(door: "Door", given: Iterable[str], wish: "Wish", *, as_json: bool) -> None:
    from dialogue_cli.console.output import finish, teller
    from dialogue_cli.steps.checkin import check_in_each, report_of, undo_last
    from dialogue_cli.steps.given_names import names_in

    tell = teller(as_json=as_json)
    lines = []
    people = names_in(given) if isinstance(given, Sequence) else given
    takes_last = wish.undo and not given
    for line in [undo_last(door)] if takes_last else check_in_each(door, people, wish):
        tell(line)
        sys.stdout.flush()  # a scanner's next code may come only when this one has been seen
        lines.append(line)
    finish(report_of(door, lines), as_json=as_json)


def _lines() -> Iterable[str]:
    """The lines of standard input, in UTF-8 whatever the console's code page is."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8-sig", errors="replace")
