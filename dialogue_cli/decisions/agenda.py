"""The timed agenda: fixed items keep their minutes, the dialogue takes the rest, group by group."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from dialogue_cli.model.conference import AgendaItem, AgendaKind
from dialogue_cli.vietnamese.shares import with_floor

LEAST_MINUTES = 5
_STEP = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the agenda; `group` names the group of questions of a dialogue row."""

    start: time
    end: time
    minutes: int
    what: str
    by: str
    kind: AgendaKind = "fixed"
    group: str = ""
    questions: int = 0


@dataclass(frozen=True, slots=True)
class Schedule:
    """The rows, one after the other, and by how many minutes they overrun or underfill it."""

    rows: tuple[Row, ...]
    overrun: int = 0
    spare: int = 0


def schedule(
    start: time, end: time, items: Sequence[AgendaItem], groups: Sequence[tuple[str, int]]
) -> Schedule:
    """Give every item its time; `groups` names the question groups with their numbers of questions.

    The first dialogue item takes what the others leave, at least five minutes a group; any
    further one keeps its own minutes. When it does not fit, the rows run past the end and
    `overrun` says how far.
    """
    session = _minute(end) - _minute(start)
    place = next((p for p, item in enumerate(items) if item.kind == "dialogue"), None)
    taken = sum(item.minutes for p, item in enumerate(items) if p != place)
    parts: list[tuple[AgendaItem, int, str, int]] = []
    for p, item in enumerate(items):
        if p == place:
            parts += _dialogue(item, session - taken, groups)
        else:
            parts.append((item, item.minutes, "", 0))
    rows = _timed(_minute(start), parts)
    used = sum(row.minutes for row in rows)
    return Schedule(rows, overrun=max(0, used - session), spare=max(0, session - used))


def dialogue_minutes(start: time, end: time, items: Sequence[AgendaItem]) -> int:
    """What the other items leave to the dialogue; 0 when they leave nothing, or there is no such item."""
    if all(item.kind != "dialogue" for item in items):
        return 0
    taken = sum(item.minutes for item in items if item.kind != "dialogue")
    return max(0, _minute(end) - _minute(start) - taken)


def _dialogue(
    item: AgendaItem, rest: int, groups: Sequence[tuple[str, int]]
) -> list[tuple[AgendaItem, int, str, int]]:
    """The dialogue's minutes for each group, in proportion to its questions."""
    named = list(groups) or [("", 0)]
    total = max(rest, LEAST_MINUTES * len(named))
    step = _STEP if total % _STEP == 0 else 1
    weights = [questions for _, questions in named]
    shares = with_floor(total // step, weights, LEAST_MINUTES // step)
    return [
        (item, share * step, name, questions)
        for (name, questions), share in zip(named, shares, strict=True)
    ]


def _timed(start: int, parts: Sequence[tuple[AgendaItem, int, str, int]]) -> tuple[Row, ...]:
    rows = []
    for item, minutes, group, questions in parts:
        end = start + minutes
        rows.append(
            Row(
                _clock(start), _clock(end), minutes, item.what, item.by, item.kind, group, questions
            )
        )
        start = end
    return tuple(rows)


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _clock(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)
