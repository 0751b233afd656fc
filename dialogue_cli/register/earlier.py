"""Stores and finds where a question was asked in an earlier year, and what was answered then."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogue_cli.model.petitions import Earlier
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table."""

    question: int
    earlier: int
    confidence: float
    reason: str


def of_year(db: Connection, year: int) -> list[Earlier]:
    """What is known of the earlier years of this year's questions: by number, the likeliest first."""
    answers = _answers(db, year)
    return [
        Earlier(number, before, asked, confidence, reason, *answers.get(earlier, ("", ())))
        for number, earlier, before, asked, confidence, reason in db.execute(
            "SELECT question.number, old.id, old.year, old.number, confidence, reason FROM earlier"
            " JOIN question ON question.id = earlier.question"
            " JOIN question AS old ON old.id = earlier.earlier WHERE question.year = ?"
            " ORDER BY question.number, confidence DESC, old.year DESC, old.number",
            (year,),
        )
    ]


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


def _answers(db: Connection, year: int) -> Mapping[int, tuple[str, tuple[str, ...]]]:
    """Who answered an earlier question, and in which papers, by the register's number of the question."""
    agencies: dict[int, dict[str, None]] = defaultdict(dict)
    documents: dict[int, dict[str, None]] = defaultdict(dict)
    for question, agency, document in db.execute(
        "SELECT answer.question, agency, document FROM answer WHERE answer.question IN"
        " (SELECT earlier FROM earlier JOIN question ON question.id = earlier.question"
        " WHERE year = ?) ORDER BY answer.id",
        (year,),
    ):
        agencies[question].update({agency: None} if agency else {})
        documents[question].update({document: None} if document else {})
    return {
        question: (", ".join(names), tuple(documents[question]))
        for question, names in agencies.items()
    }
