"""Files and rows as they were received."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import NamedTuple

from dialogue_cli.model.reports import COUNTS, SheetReport
from dialogue_cli.register import many_rows
from dialogue_cli.register.database import Connection


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that was taken in: its number, what it was called and held, its line of versions, what stored it."""

    id: int
    name: str
    kind: str
    sha256: str
    line: int
    change: int


class StoredRow(NamedTuple):
    """A row to keep: where it was, its cells as received, what became of it and why, what was mended."""

    sheet: str
    row: int
    cells: tuple[str, ...]
    outcome: str
    reason: str
    repairs: tuple[tuple[str, tuple[str, ...]], ...] = ()


_ROWS_AT_ONCE = 100
_JSON = json.JSONEncoder(ensure_ascii=False)
_FILE = "id, name, kind, sha256, line, change"


def find_same(db: Connection, year: int, sha256: str) -> StoredFile | None:
    """The file with exactly these bytes, if it was taken in already; the newest when there are several."""
    query = (
        f"SELECT {_FILE} FROM source_file WHERE year = ? AND sha256 = ? ORDER BY id DESC LIMIT 1"
    )
    row = db.execute(query, (year, sha256)).fetchone()
    return StoredFile(*row) if row else None


def find_by_start(db: Connection, year: int, start: str) -> StoredFile | None:
    """The file whose hash begins so; the newest when there are several."""
    query = (
        f"SELECT {_FILE} FROM source_file WHERE year = ? AND substr(sha256, 1, length(?)) = ?"
        " ORDER BY id DESC LIMIT 1"
    )
    row = db.execute(query, (year, start, start)).fetchone()
    return StoredFile(*row) if row else None


def first_name_of_line(db: Connection, line: int) -> str:
    """What the first version in a line is called; empty for a line that is not there."""
    row = db.execute("SELECT name FROM source_file WHERE id = ?", (line,)).fetchone()
    return str(row[0]) if row else ""


def newest_of_line(db: Connection, line: int) -> StoredFile:
    """The newest version in a line of which there is one."""
    query = f"SELECT {_FILE} FROM source_file WHERE line = ? ORDER BY id DESC LIMIT 1"
    return StoredFile(*db.execute(query, (line,)).fetchone())


def other_year(db: Connection, year: int, sha256: str) -> int | None:
    """Another year for which exactly these bytes were taken in; the newest of several."""
    row = db.execute(
        "SELECT max(year) FROM source_file WHERE year <> ? AND sha256 = ?", (year, sha256)
    ).fetchone()
    return int(row[0]) if row[0] is not None else None


def add_file(
    db: Connection,
    change: int,
    year: int,
    name: str,
    kind: str,
    sha256: str,
    size: int,
    line: int = 0,
) -> tuple[int, int]:
    """Keep a file's name, kind and hash as the next of a line of versions, 0 for the first of a new line.

    Returns its number and that of its line.
    """
    cursor = db.execute(
        "INSERT INTO source_file (change, year, name, kind, sha256, size, line)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (change, year, name, kind, sha256, size, line),
    )
    number = int(cursor.lastrowid or 0)
    if not line:
        db.execute("UPDATE source_file SET line = id WHERE id = ?", (number,))
    return number, line or number


def add_sheets(db: Connection, file: int, sheets: Sequence[SheetReport]) -> None:
    """Keep what is reported of each sheet that rows were read of."""
    db.executemany(
        "INSERT INTO source_sheet VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (file, place, sheet.name, sheet.kind, *(getattr(sheet, name) for name in COUNTS))
            for place, sheet in enumerate(sheets, start=1)
            if sheet.rows_read
        ),
    )


def add_rows(db: Connection, file: int, rows: Sequence[StoredRow]) -> range:
    """Keep rows as received; returns their numbers in the same order."""
    if not rows:
        return range(0)
    sheets, numbers, cells, outcomes, reasons, repairs = zip(*rows, strict=True)
    kept = zip(
        repeat(file, len(rows)), sheets, numbers, _as_json(cells), outcomes, reasons,
        (json.dumps(dict(found)) if found else "" for found in repairs), strict=True,
    )  # fmt: skip
    columns = ("file", "sheet", "row", "cells", "outcome", "reason", "repairs")
    return many_rows.add(db, "source_row", columns, kept)


def _as_json(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """The cells of each row as a JSON array; nearly always no letter needs a sign before it."""
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        stretch = rows[start : start + _ROWS_AT_ONCE]
        if _is_plain(
            "".join(map("".join, stretch))
        ):  # one look at many: joining alone is left to do
            yield from ['["' + '", "'.join(cells) + '"]' if cells else "[]" for cells in stretch]
        else:
            yield from map(_JSON.encode, stretch)


def _is_plain(text: str) -> bool:
    return text.isprintable() and '"' not in text and "\\" not in text


def file_count(db: Connection, year: int) -> int:
    """How many different files of the year were taken in, versions of one file counted once."""
    found = db.execute("SELECT count(DISTINCT line) FROM source_file WHERE year = ?", (year,))
    return int(found.fetchone()[0])


def days_received(db: Connection, year: int) -> dict[str, date]:
    """The day on which the newest version of each file came, by the file's name."""
    found = db.execute(
        "SELECT source_file.name, max(substr(change.at, 1, 10)) FROM source_file"
        " JOIN change ON change.id = source_file.change WHERE source_file.year = ? GROUP BY name",
        (year,),
    )
    return {name: date.fromisoformat(day) for name, day in found}


def repairs_of_petition(db: Connection, petition: int) -> dict[str, tuple[str, ...]]:
    """What was done to the text of the row of a petition: codes by column letter."""
    found = db.execute(
        "SELECT repairs FROM source_row JOIN petition ON petition.source_row = source_row.id"
        " WHERE petition.id = ?",
        (petition,),
    ).fetchone()
    if not found or not found[0]:
        return {}
    return {letter: tuple(codes) for letter, codes in json.loads(found[0]).items()}
