"""What of the history's chain does not fit: a changed, added or missing line, and where the chain breaks first."""

from collections.abc import Iterator
from dataclasses import dataclass

from dialogue_cli.register.database import Connection
from dialogue_cli.register.erasing import ACTION, SUBJECT, left_of
from dialogue_cli.register.history import read_leniently
from dialogue_cli.register.seals import UNSEALED, Seal, content_digest, hash_of, seals
from dialogue_cli.register.verification_lists import Broken


@dataclass(frozen=True, slots=True)
class Chain:
    """How far the history is sealed: changes in all, the first that was sealed when it was made, the newest seal.

    `since` is 0 when no change was made yet.
    """

    changes: int
    since: int
    head: str


def chain(db: Connection) -> Chain:
    """The extent of the chain."""
    (changes,) = db.execute("SELECT count(*) FROM change").fetchone()
    head, late = UNSEALED.hash, 0
    for one in seals(db):
        head, late = one.hash, one.last_change if one.late else late
    since = db.execute("SELECT min(id) FROM change WHERE id > ?", (late,)).fetchone()[0]
    return Chain(changes, since or 0, head)


def sealed(db: Connection) -> Iterator[Broken]:
    """Every place where the chain does not fit, the first one first."""
    before = UNSEALED
    for one in seals(db):
        code = "seal-late" if one.late else "seal"
        if one.id != before.id + 1:
            yield Broken("seal-missing", {"change": _first_after(db, before, one.last_change)})
        elif hash_of(db, before, one.last_change, one.last_entry) != one.hash:
            first = _first_after(db, before, one.last_change)
            yield Broken(code, {"change": first, "last": one.last_change})
        before = one
    query = "SELECT (SELECT max(id) FROM change), (SELECT max(id) FROM history)"
    change, entry = db.execute(query).fetchone()
    if (change or 0) > before.last_change or (entry or 0) > before.last_entry:
        yield Broken("seal-open", {"change": _first_after(db, before, change or 0)})
    yield from _contents(db)
    yield from _erased(db)
    yield from _undone(db)


def _first_after(db: Connection, before: Seal, last_change: int) -> int:
    """The change of the first row that comes after a seal, be that row still there or not."""
    if last_change > before.last_change:
        return before.last_change + 1
    query = "SELECT change FROM history WHERE id > ? ORDER BY id LIMIT 1"
    found = db.execute(query, (before.last_entry,)).fetchone()
    return int(found[0]) if found else before.last_change


def _contents(db: Connection) -> Iterator[Broken]:
    """Changes with entries that no longer say what they said."""
    query = (
        "SELECT change, salt, digest, before, after FROM history WHERE redacted IS NULL ORDER BY id"
    )
    told = set[int]()
    for change, salt, digest, before, after in db.execute(query):
        if content_digest(salt, before, after) != digest and change not in told:
            told.add(change)
            yield Broken("entry-changed", {"change": change})


def _erased(db: Connection) -> Iterator[Broken]:
    """Erased entries of which the change that is said to have erased them tells something else, or nothing."""
    query = "SELECT change, after FROM history WHERE subject = ? AND action = ? ORDER BY id"
    told = {change: read_leniently(after) for change, after in db.execute(query, (SUBJECT, ACTION))}
    query = "SELECT DISTINCT redacted FROM history WHERE redacted IS NOT NULL ORDER BY redacted"
    done = {change for (change,) in db.execute(query).fetchall()}
    for change in sorted(done | told.keys()):
        if told.get(change) != left_of(db, change):
            yield Broken("erased-otherwise", {"change": change})


def _undone(db: Connection) -> Iterator[Broken]:
    """Changes that are said to be taken back while the history says otherwise."""
    query = "SELECT subject_id, change FROM history WHERE subject = 'change' AND action = 'undone'"
    noted = set(db.execute(query).fetchall())
    stored = set(db.execute("SELECT change, by FROM undone").fetchall())
    for change, by in sorted(noted ^ stored):
        yield Broken("undone-otherwise", {"change": change, "by": by})
