"""Versions of one file are one line: what the year's lines are called, what they hold."""

import json
from collections.abc import Iterable, Iterator

from dialogue_cli.register.database import Connection


def names_of_lines(db: Connection, year: int) -> list[tuple[int, str]]:
    """Every line with each name that a version of it bears, the newest line first."""
    query = "SELECT DISTINCT line, name FROM source_file WHERE year = ? ORDER BY line DESC"
    return db.execute(query, (year,)).fetchall()


def newest_names(db: Connection, lines: Iterable[int]) -> dict[int, str]:
    """What the newest version of each line is called."""
    query = (
        "SELECT line, name FROM source_file WHERE line IN (SELECT value FROM json_each(?))"
        " ORDER BY id"
    )
    return dict(db.execute(query, (json.dumps(list(lines)),)).fetchall())


def said_in_lines(db: Connection, lines: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Line and wording of everything it holds: petitions as received, names of people, items, answers."""
    wanted = json.dumps(list(lines))
    for table, column in (
        ("petition", "text_received"),
        ("delegate", "full_name"),
        ("attendance", "full_name"),
        ("gift_receipt", "full_name"),
        ("budget_line", "item"),
        ("answer", "answer"),
    ):
        yield from db.execute(
            f"SELECT source_file.line, {table}.{column} FROM {table}"
            f" JOIN source_row ON source_row.id = {table}.source_row"
            " JOIN source_file ON source_file.id = source_row.file"
            " WHERE source_file.line IN (SELECT value FROM json_each(?))",
            (wanted,),
        )


def petitions_in_lines(db: Connection, year: int) -> Iterator[tuple[int, str, str]]:
    """Line, unit and text of every petition of a year."""
    return db.execute(
        "SELECT source_file.line, petition.unit, petition.text FROM petition"
        " JOIN source_row ON source_row.id = petition.source_row"
        " JOIN source_file ON source_file.id = source_row.file"
        " WHERE petition.year = ? ORDER BY petition.id",
        (year,),
    )


_TABLES = {
    "petitions": "petition",
    "delegates": "delegate",
    "answers": "answer",
    "attendance": "attendance",
    "gifts": "gift_receipt",
    "budget": "budget_line",
}


def counts_of_line(db: Connection, line: int) -> dict[str, int]:
    """How many records of each kind a line holds."""
    return {
        kind: int(
            db.execute(
                f"SELECT count(*) FROM {table}"
                f" JOIN source_row ON source_row.id = {table}.source_row"
                " JOIN source_file ON source_file.id = source_row.file WHERE source_file.line = ?",
                (line,),
            ).fetchone()[0]
        )
        for kind, table in _TABLES.items()
    }
