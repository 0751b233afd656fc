"""Findings that somebody lets stand, each with a reason and a name."""

from collections.abc import Iterable, Mapping

from dialogue_cli.model.findings import Acceptance, Finding
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note


def of_year(db: Connection, year: int) -> Mapping[tuple[str, str], Acceptance]:
    """Who accepted what and why, by code and fingerprint; what was withdrawn is left out."""
    rows = db.execute(
        "SELECT code, fingerprint, name, reason, at FROM accepted_finding"
        " WHERE year = ? AND withdrawn IS NULL ORDER BY id",
        (year,),
    )
    return {
        (code, fingerprint): Acceptance(name, reason, at)
        for code, fingerprint, name, reason, at in rows
    }


def accept(
    db: Connection, change: int, year: int, findings: Iterable[Finding], as_said: Acceptance
) -> None:
    """Let these findings stand from now on; what was accepted of them before is replaced."""
    for finding in findings:
        _end(db, change, year, finding)
        cursor = db.execute(
            "INSERT INTO accepted_finding"
            " (year, code, fingerprint, place, message, reason, name, at, change)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                year,
                finding.code,
                finding.fingerprint,
                finding.where,
                finding.message,
                as_said.reason,
                as_said.by,
                as_said.at,
                change,
            ),
        )
        after = {"finding": finding.id, "reason": as_said.reason, "name": as_said.by}
        number = int(cursor.lastrowid or 0)
        note(db, change, [Entry("accepted_finding", number, "added", {}, after)])


def withdraw(db: Connection, change: int, year: int, findings: Iterable[Finding]) -> None:
    """Let these findings be open again."""
    for finding in findings:
        _end(db, change, year, finding)


def _end(db: Connection, change: int, year: int, finding: Finding) -> None:
    ended = db.execute(
        "UPDATE accepted_finding SET withdrawn = ?"
        " WHERE year = ? AND code = ? AND fingerprint = ? AND withdrawn IS NULL RETURNING id",
        (change, year, finding.code, finding.fingerprint),
    ).fetchall()
    before = {"finding": finding.id}
    note(
        db,
        change,
        [Entry("accepted_finding", int(number), "withdrawn", before, {}) for (number,) in ended],
    )
