"""Erases what entries of the history say, for good, and leaves every seal fitting.

The entry's line stays (which change, which thing, which action) with the digest that its seal covers; the content
becomes what is left of it and the salt goes, so that nobody can guess from the digest what was erased. What is left
is told by an entry of the change that erases, sealed with it: it cannot be changed unseen either.
"""

from collections.abc import Iterable

from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note
from dialogue_cli.register.seals import content_digest

SUBJECT, ACTION = "history", "redacted"


def erase(db: Connection, change: int, contents: Iterable[tuple[int, str, str]]) -> int:
    """Put what may stay in the place of what entries say: (entry, before, after as JSON or empty).

    An entry is erased only once: one that is erased already is passed over. Returns how many were erased.
    """
    query = (
        "UPDATE history SET before = ?, after = ?, salt = x'', redacted = ?"
        " WHERE id = ? AND redacted IS NULL"
    )
    erased = 0
    for number, before, after in contents:
        erased += db.execute(query, (before, after, change, number)).rowcount
    if erased:
        note(db, change, [Entry(SUBJECT, change, ACTION, {}, left_of(db, change))])
    return erased


def left_of(db: Connection, change: int) -> dict[str, object]:
    """How many entries a change has erased, and the digest of what is left of them."""
    rows = db.execute(
        "SELECT id, before, after FROM history WHERE redacted = ? ORDER BY id", (change,)
    )
    digest, count = b"", 0
    for number, before, after in rows:
        digest = content_digest(digest + str(number).encode(), before, after)
        count += 1
    return {"entries": count, "left": digest.hex()}
