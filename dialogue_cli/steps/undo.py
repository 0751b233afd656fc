"""Take the last import or review back, exactly: every table is then as it was before."""

from contextlib import AbstractContextManager

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import ledger as say
from dialogue_cli.model.ledger import ChangeLine, UndoReport
from dialogue_cli.register import (
    checkins,
    database,
    gift_handovers,
    history,
    ledger,
    noted,
    undo,
)
from dialogue_cli.register.database import Connection
from dialogue_cli.steps.desk import Desk

# What only follows from the rest and can be done again: taken back with what it was made from.
DERIVED = frozenset({"triage"})

# An undo is not taken back, nor what erased personal data; each record of the door is by `checkin --undo`, each gift
# that went out by `gifts take-back` (docs/decisions/0012).
_TAKEN_BACK_ELSEWHERE = frozenset({"undo", "redact", checkins.COMMAND, gift_handovers.COMMAND})


class NothingToUndo(DialogueError):
    """No change, or all of them taken back."""

    message, hint = say.NOTHING_TO_UNDO, say.NOTHING_TO_UNDO_HINT


class NotRecorded(DialogueError):
    """A change of an older version of the program."""

    message, hint = say.NOT_RECORDED, say.NOT_RECORDED_HINT


class ClerksWord(DialogueError):
    """A clerk has decided something since."""

    message, hint = say.CLERKS_WORD, say.CLERKS_WORD_HINT


class CheckedIn(DialogueError):
    """Somebody has come who would no longer be on any list."""

    message, hint = say.CHECKED_IN, say.CHECKED_IN_HINT


class GiftsGiven(DialogueError):
    """Somebody has received a gift who would no longer be on any list."""

    message, hint = say.GIFTS_GIVEN, say.GIFTS_GIVEN_HINT


class NotWhole(DialogueError):
    """Something that stays would point to nothing."""

    message, hint = say.NOT_WHOLE, say.NOT_WHOLE_HINT


_NOTED = ((checkins.TABLE, CheckedIn), (gift_handovers.TABLE, GiftsGiven))


def undo_last(desk: Desk) -> UndoReport:
    """Take the last change back that is not only derived, and what was derived since."""
    return _undo(desk, dry_run=False)


def rehearse_undo(desk: Desk) -> UndoReport:
    """Tell what `undo_last` would do, and leave everything as it was."""
    return _undo(desk, dry_run=True)


def _undo(desk: Desk, *, dry_run: bool) -> UndoReport:
    if not desk.folder.register.exists():
        raise NothingToUndo
    with database.opened(desk.folder.register) as db:
        database.links_at_rest(db)
        with _work(db, dry_run=dry_run):
            meant, derived = _meant(db)
            _keep_people(db, meant)
            by = history.note_change(db, desk.actor.stamp, desk.actor.name, "undo", meant.year)
            tables = undo.take_back(db, [*(line.number for line in derived), meant.number], by)
            if not undo.is_whole(db):
                raise NotWhole(number=meant.number)
            return UndoReport(meant, derived, tuple(tables), dry_run=dry_run)


def _keep_people(db: Connection, meant: ChangeLine) -> None:
    """Refuse to take back the delegates of a list while some of them are in the hall or have received a gift."""
    before = undo.last_before(db, meant.number, "delegate")
    if before is None:
        return
    for table, refusal in _NOTED:
        if count := noted.standing_above(db, table, before):
            raise refusal(number=meant.number, count=count)
        noted.release_above(db, table, before)


def _work(db: Connection, *, dry_run: bool) -> AbstractContextManager[None]:
    return database.rehearsal(db) if dry_run else database.transaction(db)


def _meant(db: Connection) -> tuple[ChangeLine, tuple[ChangeLine, ...]]:
    """The change to take back and the derived ones after it, newest first; refuses what cannot be exact."""
    standing = [
        line
        for line in ledger.change_lines(db)
        if line.command not in _TAKEN_BACK_ELSEWHERE and line.undone_by is None
    ]
    place = next((n for n, line in enumerate(standing) if line.command not in DERIVED), None)
    if place is None:
        raise NothingToUndo
    meant, derived = standing[place], tuple(standing[:place])
    for line in (*derived, meant):
        if not undo.is_recorded(db, line.number):
            raise NotRecorded(number=line.number)
    if undo.holds_clerks_word(db, [line.number for line in derived]):
        raise ClerksWord(number=meant.number)
    return meant, derived
