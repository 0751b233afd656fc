"""Stores and finds where a question was asked in an earlier year, and what was answered then."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dialogue_cli.model.memory import AskedBefore
from dialogue_cli.model.petitions import Earlier
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note
from dialogue_cli.register.questions import answers_of_year


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table."""

    question: int
    earlier: int
    confidence: float
    reason: str


def of_year(db: Connection, year: int) -> list[Earlier]:
    """What is known of the earlier years of this year's questions: by number, the likeliest first."""
    found = _stored(db, year)
    answers = {one.year: answers_of_year(db, one.year) for one in found}
    return [replace(one, answers=tuple(answers[one.year].get(one.number, ()))) for one in found]


def _stored(db: Connection, year: int) -> list[Earlier]:
    return [
        Earlier(*row)
        for row in db.execute(
            "SELECT question.number, old.year, old.number, confidence, reason FROM earlier"
            " JOIN question ON question.id = earlier.question"
            " JOIN question AS old ON old.id = earlier.earlier WHERE question.year = ?"
            " ORDER BY question.number, confidence DESC, old.year DESC, old.number",
            (year,),
        )
    ]


def asked_before(db: Connection, year: int) -> list[AskedBefore]:
    """The questions of all earlier years that have a petition, with the text of the one that leads them."""
    return [
        AskedBefore(*row)
        for row in db.execute(
            "SELECT question.year, number, text FROM question JOIN petition ON petition.id = lead"
            " WHERE question.year < ? AND question.id IN (SELECT question FROM fate)"
            " ORDER BY question.year, number",
            (year,),
        )
    ]


def differs(db: Connection, year: int, found: Iterable[Earlier]) -> bool:
    """Whether something else stands stored; what was answered then is no part of that."""
    before = {replace(one, answers=()) for one in _stored(db, year)}
    return before != {replace(one, answers=()) for one in found}


def store(db: Connection, change: int, year: int, found: Iterable[Earlier]) -> int:
    """Let these be the earlier years of this year's questions; touches only rows that differ, returns how many."""
    ids = {
        (asked, number): question
        for question, asked, number in db.execute("SELECT id, year, number FROM question")
    }
    after = {}
    for one in found:
        key = ids[year, one.question], ids[one.year, one.number]
        after[key] = _Row(*key, one.confidence, one.reason)
    before = {(row.question, row.earlier): row for row in _rows(db, year)}
    gone = [key for key in before if key not in after]
    new = [row for key, row in after.items() if before.get(key) != row]
    db.executemany("DELETE FROM earlier WHERE question = ? AND earlier = ?", gone)
    db.executemany(
        "INSERT OR REPLACE INTO earlier (question, earlier, confidence, reason)"
        " VALUES (?, ?, ?, ?)",
        ((row.question, row.earlier, row.confidence, row.reason) for row in new),
    )
    if gone or new:
        counts = {"removed": len(gone), "stored": len(new)}
        note(db, change, [Entry("earlier", year, "changed", {}, counts)])
    return len(gone) + len(new)


def _rows(db: Connection, year: int) -> list[_Row]:
    query = (
        "SELECT question, earlier, confidence, reason FROM earlier"
        " JOIN question ON question.id = question WHERE year = ?"
    )
    return [_Row(*row) for row in db.execute(query, (year,))]
