"""Stores and finds which other petitions may ask the same as a petition."""

from collections.abc import Iterable

from dialogue_cli.model.petitions import Proposal
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note


def of_year(db: Connection, year: int) -> list[Proposal]:
    """The proposals for the petitions of a year, by petition, the likeliest first."""
    return [
        Proposal(*row)
        for row in db.execute(
            "SELECT petition, other, confidence, reason FROM proposal"
            " JOIN petition ON petition.id = petition WHERE year = ?"
            " ORDER BY petition, confidence DESC, other",
            (year,),
        )
    ]


def in_order(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Proposals in the order in which `of_year` gives them."""
    return sorted(proposals, key=lambda one: (one.petition, -one.confidence, one.other))


def store(db: Connection, change: int, year: int, proposals: Iterable[Proposal]) -> int:
    """Let these be the year's proposals; only rows that differ are touched, returns how many."""
    before = {(one.petition, one.other): one for one in of_year(db, year)}
    after = {(one.petition, one.other): one for one in proposals}
    gone = [key for key in before if key not in after]
    new = [one for key, one in after.items() if before.get(key) != one]
    db.executemany("DELETE FROM proposal WHERE petition = ? AND other = ?", gone)
    db.executemany(
        "INSERT OR REPLACE INTO proposal (petition, other, confidence, reason) VALUES (?, ?, ?, ?)",
        ((one.petition, one.other, one.confidence, one.reason) for one in new),
    )
    if gone or new:
        counts = {"removed": len(gone), "stored": len(new)}
        note(db, change, [Entry("proposal", year, "changed", {}, counts)])
    return len(gone) + len(new)
