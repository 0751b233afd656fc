"""Let findings stand, with a reason and a name, or take that back; one change, which undo takes back."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import accept as say
from dialogue_cli.model.findings import Acceptance, Finding
from dialogue_cli.model.reports import AcceptReport
from dialogue_cli.register import accepted, database, history
from dialogue_cli.steps.check import find_all
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.stored import stored
from dialogue_cli.vietnamese.text import normalise

# So many letters of a fingerprint are enough where they fit one finding alone.
_FEWEST = 4


class UnknownFinding(DialogueError):
    """No finding of the year has that id."""

    message, hint, exit_code = say.UNKNOWN, say.UNKNOWN_HINT, 2


class SeveralFindings(DialogueError):
    """The beginning of an id fits more than one finding."""

    message, hint, exit_code = say.SEVERAL, say.SEVERAL_HINT, 2


class NoReason(DialogueError):
    """Nobody answers for it, or no reason is given."""

    message, hint, exit_code = say.NO_REASON, say.NO_REASON_HINT, 2


class NotAccepted(DialogueError):
    """What is to be withdrawn was never accepted."""

    message, hint, exit_code = say.NOT_ACCEPTED, say.NOT_ACCEPTED_HINT, 2


def accept(desk: Desk, ids: Sequence[str], reason: str, by: str) -> AcceptReport:
    """Let the findings of these ids stand. Raises NoReason, UnknownFinding, SeveralFindings."""
    reason, by = normalise(reason).strip(), normalise(by).strip()
    if not (reason and by):
        raise NoReason(id=ids[0])
    meant = _meant(desk, ids)
    as_said = Acceptance(by, reason, desk.actor.stamp)
    same = tuple(one for one in meant if _says(one.accepted, reason, by))
    new = tuple(one for one in meant if one not in same)
    if new:
        with database.opened(desk.folder.register) as db, database.transaction(db):
            accepted.accept(db, _change(db, desk), desk.year, new, as_said)
    return AcceptReport(desk.year, tuple(_with(one, as_said) for one in new), False, same)


def withdraw(desk: Desk, ids: Sequence[str]) -> AcceptReport:
    """Let accepted findings be open again. Raises UnknownFinding, SeveralFindings, NotAccepted."""
    meant = _meant(desk, ids)
    for one in meant:
        if one.accepted is None:
            raise NotAccepted(id=one.id)
    with database.opened(desk.folder.register) as db, database.transaction(db):
        accepted.withdraw(db, _change(db, desk), desk.year, meant)
    return AcceptReport(desk.year, tuple(_with(one, None) for one in meant), True)


def _change(db: database.Connection, desk: Desk) -> int:
    return history.begin_change(db, desk.actor.stamp, desk.actor.name, "accept", desk.year)


def _meant(desk: Desk, ids: Sequence[str]) -> tuple[Finding, ...]:
    """The findings of these ids, each once; a bare code means all of its findings."""
    found = find_all(desk, stored(desk))
    return tuple(dict.fromkeys(finding for one in ids for finding in _of_id(desk, found, one)))


def _of_id(desk: Desk, found: Sequence[Finding], given: str) -> list[Finding]:
    wanted = given.strip().strip("[]").upper()
    of_code = [one for one in found if one.code == wanted]
    if of_code:
        return of_code
    code, _, beginning = wanted.rpartition("-")
    fitting = [one for one in found if one.code == code and one.fingerprint.startswith(beginning)]
    if not fitting or len(beginning) < _FEWEST:
        raise UnknownFinding(id=given, year=desk.year)
    if len(fitting) > 1:
        raise SeveralFindings(id=given, count=len(fitting), example=fitting[0].id)
    return fitting


def _says(acceptance: Acceptance | None, reason: str, by: str) -> bool:
    return acceptance is not None and (acceptance.reason, acceptance.by) == (reason, by)


def _with(finding: Finding, acceptance: Acceptance | None) -> Finding:
    return replace(finding, accepted=acceptance)
