"""Which written names mean one session: "Buổi sáng" of a door, "sáng 20/6" of a sheet, none at all of another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.reference.session_names import SessionName, session_name


@dataclass(slots=True)
class _Session:
    """The names that mean it, as they came, and all that they say together."""

    marks: SessionName
    names: list[str]


def one_name_each(names: Iterable[str], planned: int = 1) -> Mapping[str, str]:
    """Each written name with the one by which its session is called; `planned` is how many the settings say.

    The fullest names are heard first; a shorter one means the one session that it can mean. One that could mean
    several stays a session of its own: that is for a person to say. A session is called as it first was.
    """
    known = list(dict.fromkeys(names))
    by_fullness = sorted(known, key=lambda name: -len(session_name(name).said))
    found: list[_Session] = []
    unclear: list[_Session] = []
    for name in by_fullness:
        marks = session_name(name)
        fitting = [one for one in found if _may_be(one.marks, marks, planned)]
        if len(fitting) == 1:
            fitting[0].names.append(name)
            fitting[0].marks = fitting[0].marks.joined(marks)
        elif fitting:
            unclear.append(_Session(marks, [name]))
        else:
            found.append(_Session(marks, [name]))
    return {name: _called(one, known) for one in [*found, *unclear] for name in one.names}


def fits(name: str, known: Sequence[str], planned: int) -> str | None:
    """The one of the known sessions that a name means; None when it means none of them, or could mean several."""
    meant = [one for one in known if _may_be(session_name(one), session_name(name), planned)]
    exact = [one for one in known if session_name(one) == session_name(name)]
    return next(iter(exact), meant[0] if len(meant) == 1 else None)


def _called(session: _Session, order: Sequence[str]) -> str:
    named = sorted(filter(None, session.names), key=order.index)
    return named[0] if named else ""


def _may_be(one: SessionName, other: SessionName, planned: int) -> bool:
    """Whether two names can mean one session; of several that are planned they must have something in common."""
    if planned == 1 and (one.other or other.other):
        return True  # of one session alone whatever it is called is a name of it
    shared = one.said & other.said
    return one.agrees(other) and bool(shared or planned == 1 or not one.said or not other.said)
