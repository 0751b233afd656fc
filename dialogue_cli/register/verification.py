"""What of the register does not add up: every sum and every link, gone through in SQL.

Each check gives faults as (code, what fills the sentence's places, file, sheet, row).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialogue_cli.register.database import Connection

MOST_OF_SQLITE = 20


@dataclass(frozen=True, slots=True)
class Broken:
    """One thing that does not hold: its code, what fills the sentence, where it is as far as known."""

    code: str
    places: Mapping[str, object] = field(default_factory=dict)
    file: str = ""
    sheet: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Extent:
    """How much there is to go through."""

    files: int
    rows: int
    petitions: int


def extent(db: Connection) -> Extent:
    """How many files, rows and petitions the register holds."""
    query = (
        "SELECT (SELECT count(*) FROM source_file), (SELECT count(*) FROM source_row),"
        " (SELECT count(*) FROM petition)"
    )
    return Extent(*db.execute(query).fetchone())


def broken(db: Connection) -> Iterator[Broken]:
    """Everything that does not hold, the file itself first."""
    for (told,) in db.execute(f"PRAGMA integrity_check({MOST_OF_SQLITE})"):
        if told != "ok":
            yield Broken("integrity", {"detail": told})
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield Broken("link", {"table": table, "number": row or 0, "parent": parent})
    yield from _files(db)
    yield from _sheets(db)
    yield from _rows_without_record(db)
    for check in _LISTS:
        yield from _listed(db, check)


# Counts of a file -------------------------------------------------------------------------------

_OUTCOMES = ("accepted", "unchanged", "changed", "rejected", "skipped")


def _files(db: Connection) -> Iterator[Broken]:
    """What was reported of each file against its rows and sheets, and the records that came with it."""
    reported = _reported(db)
    stored = _counts(db, "SELECT file, outcome, count(*) FROM source_row GROUP BY file, outcome")
    query = "SELECT id, change, name FROM source_file ORDER BY id"
    for file, change, name in db.execute(query).fetchall():
        said = reported.get((file, change))
        if said is None:
            yield Broken("file-unreported", file=name)
            continue
        for outcome in _OUTCOMES:
            told, found = int(said.get(outcome, 0)), stored.get(file, {}).get(outcome, 0)
            if told != found:
                places = {"outcome": outcome, "told": told, "found": found}
                yield Broken("file-sum", places, file=name)
    yield from _records_of_changes(db, reported)


def _reported(db: Connection) -> dict[tuple[int, int], dict[str, Any]]:
    """What the history says of each file when it was stored, by file and change."""
    query = (
        "SELECT subject_id, change, after FROM history WHERE subject = 'file' AND action = 'added'"
    )
    return {(file, change): json.loads(after) for file, change, after in db.execute(query)}


def _counts(db: Connection, query: str) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for key, name, count in db.execute(query):
        found.setdefault(key, {})[name] = count
    return found


def _records_of_changes(
    db: Connection, reported: Mapping[tuple[int, int], Mapping[str, Any]]
) -> Iterator[Broken]:
    """Petitions and delegates that each change brought, by its files and by the records there are."""
    standing = dict(db.execute("SELECT id, change FROM source_file").fetchall())
    for table, kind in (("petition", "petitions"), ("delegate", "delegates")):
        told: dict[int, int] = {}
        for (file, change), said in reported.items():
            if standing.get(file) == change and "records" in said:
                told[change] = told.get(change, 0) + said["records"][kind]
        query = f"SELECT added, count(*) FROM {table} GROUP BY added"
        found = dict(db.execute(query).fetchall())
        for change, count in told.items():
            if found.get(change, 0) != count:
                places = {"change": change, "told": count, "found": found.get(change, 0)}
                yield Broken(f"{table}-sum", places)


def _sheets(db: Connection) -> Iterator[Broken]:
    """Each sheet's stored counts against its rows, and against their own sum."""
    names = ", ".join(f"source_sheet.{name}" for name in _OUTCOMES)
    sums = ", ".join(f"coalesce(sum(outcome = '{name}'), 0)" for name in _OUTCOMES)
    query = (
        f"SELECT source_file.name, source_sheet.name, rows_read, {names}, {sums} FROM source_sheet"
        " LEFT JOIN source_file ON source_file.id = source_sheet.file"
        " LEFT JOIN source_row ON source_row.file = source_sheet.file"
        " AND source_row.sheet = source_sheet.name GROUP BY source_sheet.file, source_sheet.place"
    )
    for file, sheet, read, *counts in db.execute(query).fetchall():
        told, found = counts[:5], counts[5:]
        if read != sum(told):
            yield Broken("sheet-total", {"told": read, "found": sum(told)}, file or "", sheet)
        for outcome, said, there in zip(_OUTCOMES, told, found, strict=True):
            if said != there:
                places = {"outcome": outcome, "told": said, "found": there}
                yield Broken("sheet-sum", places, file or "", sheet)
    query = (
        "SELECT DISTINCT source_file.name, source_row.sheet FROM source_row"
        " JOIN source_file ON source_file.id = source_row.file WHERE NOT EXISTS (SELECT 1 FROM"
        " source_sheet WHERE source_sheet.file = source_row.file AND name = source_row.sheet)"
    )
    for file, sheet in db.execute(query).fetchall():
        yield Broken("sheet-unreported", {}, file, sheet)


# Rows and their records -------------------------------------------------------------------------


def _rows_without_record(db: Connection) -> Iterator[Broken]:
    """Rows that were taken in, but of which nothing stands and nothing tells where it went."""
    query = (
        "SELECT source_row.id, source_file.name, sheet, row, outcome, coalesce(source_sheet.kind, '')"
        " FROM source_row JOIN source_file ON source_file.id = source_row.file"
        " LEFT JOIN source_sheet ON source_sheet.file = source_row.file"
        " AND source_sheet.name = source_row.sheet"
        " WHERE outcome IN ('accepted', 'changed', 'unchanged')"
        " AND source_row.id NOT IN (SELECT source_row FROM petition)"
        " AND source_row.id NOT IN (SELECT source_row FROM delegate)"
        " AND source_row.id NOT IN (SELECT source_row FROM answer)"
    )
    missing = db.execute(query).fetchall()
    if not missing:
        return
    numbers, places = _went_on(db)
    for number, file, sheet, row, outcome, kind in missing:
        kinds = set(kind.split("+"))
        # The same answer sent again leaves the first one where it is; other kinds keep books of their own.
        known = {"petitions", "delegates"} if outcome == "unchanged" else _KINDS
        if kinds <= known and number not in numbers and (file, sheet, row) not in places:
            yield Broken("row-without-record", {"outcome": outcome}, file, sheet, row)


_KINDS = {"petitions", "delegates", "answers"}


def _went_on(db: Connection) -> tuple[set[int], set[tuple[str, str, int]]]:
    """Rows whose record moved on or was replaced since: by number, and by place as older programs noted them."""
    numbers: set[int] = set()
    places: set[tuple[str, str, int]] = set()
    query = (
        "SELECT before FROM history WHERE action IN ('moved', 'changed', 'removed')"
        " AND subject IN ('petition', 'delegate', 'answer')"
        " AND change NOT IN (SELECT change FROM undone)"
    )
    for (before,) in db.execute(query):
        values = json.loads(before)
        if "source_row" in values:
            numbers.add(values["source_row"])
        else:
            origin = values["origin"]
            places.add((origin["file"], origin["sheet"], origin["row"]))
    return numbers, places


# Lists of what should not be there --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _List:
    """A query that finds nothing when all is well; `names` are the places that its columns fill.

    The columns called file, sheet and row say where it is.
    """

    code: str
    names: Sequence[str]
    query: str


def _listed(db: Connection, check: _List) -> Iterator[Broken]:
    for values in db.execute(check.query).fetchall():
        found = dict(zip(check.names, values, strict=True))
        where = {name: found.pop(name) for name in ("file", "sheet", "row") if name in found}
        yield Broken(check.code, found, **where)


_PLACE = (
    "source_file.name, source_row.sheet, source_row.row FROM {table}"
    " JOIN source_row ON source_row.id = {table}.source_row"
    " JOIN source_file ON source_file.id = source_row.file"
)
_RECORDS = ("petition", "delegate")
_LISTS = (
    # A number once given stays: what is missing in between was taken out by force.
    *(
        _List(
            f"{table}-missing",
            ("number",),
            f"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number"
            f" WHERE n < (SELECT max(id) FROM {table}))"
            f" SELECT n FROM number WHERE n < (SELECT coalesce(max(id), 0) FROM {table})"
            f" AND n NOT IN (SELECT id FROM {table})",
        )
        for table in _RECORDS
    ),
    *(
        _List(
            f"{table}-of-dropped-row",
            ("number", "outcome", "file", "sheet", "row"),
            f"SELECT {table}.id, outcome, {_PLACE.format(table=table)}"
            " WHERE outcome IN ('rejected', 'skipped')",
        )
        for table in (*_RECORDS, "answer")
    ),
    *(
        _List(
            f"{table}-doubled",
            ("number", "file", "sheet", "row"),
            f"SELECT max({table}.id), {_PLACE.format(table=table)}"
            f" GROUP BY {table}.source_row, {table}.part HAVING count(*) > 1",
        )
        for table in _RECORDS
    ),
    *(
        _List(
            f"{table}-of-other-year",
            ("number", "file", "sheet", "row"),
            f"SELECT {table}.id, {_PLACE.format(table=table)} WHERE {table}.year <> source_file.year",
        )
        for table in _RECORDS
    ),
    # A record stands in a file that came later than itself: the history must say when it went there.
    *(
        _List(
            f"{table}-moved-silently",
            ("number", "file", "sheet", "row"),
            f"SELECT {table}.id, {_PLACE.format(table=table)} WHERE {table}.added <> source_file.change"
            f" AND NOT EXISTS (SELECT 1 FROM history WHERE subject = '{table}'"
            f" AND subject_id = {table}.id AND history.change = source_file.change)",
        )
        for table in _RECORDS
    ),
    _List(
        "fate-of-other-year",
        ("petition", "question"),
        "SELECT petition.id, question.number FROM fate JOIN petition ON petition.id = fate.petition"
        " JOIN question ON question.id = fate.question WHERE question.year <> petition.year",
    ),
    _List(
        "fate-twice",
        ("petition",),
        "SELECT petition FROM fate NOT INDEXED GROUP BY petition HAVING count(*) > 1",
    ),
    _List(
        "lead-of-other-year",
        ("question", "petition"),
        "SELECT question.number, petition.id FROM question"
        " JOIN petition ON petition.id = question.lead WHERE question.year <> petition.year",
    ),
    # Answers belong to questions that papers show: one without a petition would vanish with its answers.
    _List(
        "answered-without-petition",
        ("question", "year"),
        "SELECT DISTINCT question.number, question.year FROM answer"
        " JOIN question ON question.id = answer.question"
        " WHERE NOT EXISTS (SELECT 1 FROM fate WHERE fate.question = question.id)",
    ),
    *(
        _List(
            "undone-but-there",
            ("change", "table", "number"),
            f"SELECT {column}, '{table}', {key} FROM {table}"
            f" WHERE {column} IN (SELECT change FROM undone)",
        )
        for table, column, key in (
            ("source_file", "change", "id"), ("petition", "added", "id"),
            ("delegate", "added", "id"), ("question", "added", "id"), ("answer", "added", "id"),
            ("decision", "change", "petition"), ("fate", "change", "petition"),
        )
    ),
)  # fmt: skip
