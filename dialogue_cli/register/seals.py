"""Seals the history: nobody changes, adds or removes a line of it behind the program's back without being seen.

Each entry bears a digest of what it says (`before`, `after`), salted with random bytes of its own. At the end of each
transaction one seal is put over what it added to `change` and `history`: SHA-256 of the seal before it and of these
rows, an entry being represented by its digest. So the content of an entry can be erased for good, its salt with it
(`erasing.erase`), while its digest stays and every seal still fits. `verification_seals` goes through the chain.

A seal covers what the history says, not the tables it speaks of, and does not keep out somebody who makes every seal
anew: against that a seal noted elsewhere helps, on paper or in a backup.
"""

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

SALT_BYTES, _SALTS_AT_ONCE = 16, 256
# The seal before the first one.
NOTHING = ""
_AT_ONCE = 1000
_SEALS = "SELECT id, last_change, last_entry, late, hash FROM seal"
# quote() writes the same on every version of SQLite, and what a text holds cannot end its line.
_CHANGES = (
    "SELECT 'change ' || id || ' ' || quote(at) || ' ' || quote(author) || ' ' || quote(command)"
    " || ' ' || year || char(10) FROM change WHERE id > ? AND id <= ? ORDER BY id"
)
_ENTRIES = (
    "SELECT 'entry ' || id || ' ' || change || ' ' || quote(subject) || ' ' || subject_id || ' '"
    " || quote(action) || ' ' || hex(digest) || char(10) FROM history WHERE id > ? AND id <= ?"
    " ORDER BY id"
)


@dataclass(frozen=True, slots=True)
class Seal:
    """One seal: it covers the changes and entries above those of the seal before it, up to these numbers.

    `late` marks rows of an older program, which were sealed together when the register was brought up.
    """

    id: int
    last_change: int
    last_entry: int
    late: bool
    hash: str


UNSEALED = Seal(0, 0, 0, late=False, hash=NOTHING)


def salts() -> Iterator[bytes]:
    """Random bytes for one entry after the other; the system is asked for those of several at once."""
    several = 1
    while True:
        random = os.urandom(SALT_BYTES * several)
        yield from (random[n : n + SALT_BYTES] for n in range(0, len(random), SALT_BYTES))
        several = _SALTS_AT_ONCE


def content_digest(salt: bytes, before: str, after: str) -> bytes:
    """What stays known of an entry's content; JSON holds no NUL, so that the two texts cannot run together."""
    return sha256(salt + f"{before}\0{after}".encode()).digest()


def install(db: sqlite3.Connection) -> None:
    """Let the migrations of this connection use `content_digest`."""
    db.create_function("content_digest", 3, content_digest, deterministic=True)


def seals(db: sqlite3.Connection) -> Iterator[Seal]:
    """The chain from its first seal on."""
    for row in db.execute(f"{_SEALS} ORDER BY id"):
        yield _seal(row)


def newest(db: sqlite3.Connection) -> Seal:
    """The seal that stands for the whole history up to now."""
    found = db.execute(f"{_SEALS} ORDER BY id DESC LIMIT 1").fetchone()
    return _seal(found) if found else UNSEALED


def _seal(row: tuple[int, int, int, int, str]) -> Seal:
    number, change, entry, late, hashed = row
    return Seal(number, change, entry, bool(late), hashed)


def seal(db: sqlite3.Connection, *, late: bool = False) -> None:
    """Seal what came to the history since the last seal, if anything did; to be called at a transaction's end."""
    before = newest(db)
    query = (
        "SELECT (SELECT coalesce(max(id), 0) FROM change),"
        " (SELECT coalesce(max(id), 0) FROM history)"
    )
    change, entry = db.execute(query).fetchone()
    if (change, entry) == (before.last_change, before.last_entry):
        return
    hashed = hash_of(db, before, change, entry)
    db.execute(
        "INSERT INTO seal (id, last_change, last_entry, late, hash) VALUES (?, ?, ?, ?, ?)",
        (before.id + 1, change, entry, late, hashed),
    )


def hash_of(db: sqlite3.Connection, before: Seal, change: int, entry: int) -> str:
    """What a seal upon `before` must be for the rows up to these numbers."""
    digest = sha256(f"{before.hash}\n".encode())
    for query, first, last in (
        (_CHANGES, before.last_change, change),
        (_ENTRIES, before.last_entry, entry),
    ):
        rows = db.execute(query, (first, last))
        while several := rows.fetchmany(_AT_ONCE):
            digest.update("".join(line for (line,) in several).encode())
    return digest.hexdigest()
