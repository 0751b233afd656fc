"""Which session a door checks people in for: the one that is meant by a name, in whatever spelling."""

from collections.abc import Sequence

from dialogue_cli.decisions.sessions import fits, one_name_each
from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import door as say
from dialogue_cli.reference.session_names import session_name
from dialogue_cli.vietnamese.text import one_line


class SessionNeeded(DialogueError):
    """Several sessions, and none was named."""

    message, hint, exit_code = say.SESSION_NEEDED, say.SESSION_NEEDED_HINT, 2


class SessionUnknown(DialogueError):
    """A name that means none of the sessions, or may mean several."""

    message, hint, exit_code = say.SESSION_UNKNOWN, say.SESSION_UNKNOWN_HINT, 2


def session_choices(written: Sequence[str], planned: int) -> tuple[str, ...]:
    """What the sessions are called: as sheets and doors have named them, the others by their number or part of day."""
    known = [name for name in dict.fromkeys(one_name_each(written, planned).values()) if name]
    if planned == 1 and len(known) <= 1:
        return ("",)
    usual = [say.SESSION_NUMBERED.format(number=n) for n in range(1, planned + 1)]
    missing = [
        name
        for name in say.SESSIONS_OF_ONE_DAY.get(planned, usual)
        if fits(name, known, planned) is None
    ]
    # The names that are there say which sessions those are; only as many more are wanted as were planned.
    return (*known, *missing[: max(0, planned - len(known))])


def meant_session(given: str, written: Sequence[str], planned: int) -> str:
    """The session that is meant; raises SessionNeeded, SessionUnknown."""
    choices, name = session_choices(written, planned), one_line(given)
    if choices == ("",):
        known = [one for one in written if one]
        if name and known and fits(name, known[:1], planned) is None:
            raise SessionUnknown(name=name, known=known[0])
        return ""
    listed = ", ".join(choices)
    if not name:
        raise SessionNeeded(count=planned, known=listed)
    if found := fits(name, choices, planned):
        return found
    named = {one_name_each(written, planned)[one] for one in written if one}
    if planned > 2 and len(named) < planned and session_name(name).said - {"other"}:
        return name
    raise SessionUnknown(name=name, known=listed)
