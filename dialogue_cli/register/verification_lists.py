"""What should not be in the register: queries that find nothing when all is well."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dialogue_cli.register.database import Connection

# Tables whose records each stand on a row, never to be taken out, and the kind of list that they come from.
RECORDS = {
    "petition": "petitions",
    "delegate": "delegates",
    "attendance": "attendance",
    "gift_receipt": "gifts",
    "budget_line": "budget",
}


@dataclass(frozen=True, slots=True)
class Broken:
    """One thing that does not hold: its code, what fills the sentence, where it is as far as known.

    `table` is that of the records it is about; empty when it is about rows, files or links.
    """

    code: str
    places: Mapping[str, object] = field(default_factory=dict)
    file: str = ""
    sheet: str = ""
    row: int = 0
    table: str = ""


@dataclass(frozen=True, slots=True)
class _List:
    """A query that finds nothing when all is well; `names` are the places that its columns fill.

    The columns called file, sheet and row say where it is.
    """

    code: str
    names: Sequence[str]
    query: str
    table: str = ""


def listed(db: Connection) -> Iterator[Broken]:
    """Everything that one of the queries finds."""
    for check in _LISTS:
        yield from _listed(db, check)


def _listed(db: Connection, check: _List) -> Iterator[Broken]:
    for values in db.execute(check.query).fetchall():
        found = dict(zip(check.names, values, strict=True))
        where = {name: found.pop(name) for name in ("file", "sheet", "row") if name in found}
        yield Broken(check.code, found, **where, table=check.table)


_PLACE = (
    "source_file.name, source_row.sheet, source_row.row FROM {table}"
    " JOIN source_row ON source_row.id = {table}.source_row"
    " JOIN source_file ON source_file.id = source_row.file"
)
_LISTS = (
    # A number once given stays: what is missing in between was taken out by force.
    *(
        _List(
            "missing",
            ("number",),
            f"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number"
            f" WHERE n < (SELECT max(id) FROM {table}))"
            f" SELECT n FROM number WHERE n < (SELECT coalesce(max(id), 0) FROM {table})"
            f" AND n NOT IN (SELECT id FROM {table})",
            table=table,
        )
        for table in RECORDS
    ),
    *(
        _List(
            "of-dropped-row",
            ("number", "outcome", "file", "sheet", "row"),
            f"SELECT {table}.id, outcome, {_PLACE.format(table=table)}"
            " WHERE outcome IN ('rejected', 'skipped')",
            table=table,
        )
        for table in (*RECORDS, "answer")
    ),
    *(
        _List(
            "doubled",
            ("number", "file", "sheet", "row"),
            f"SELECT max({table}.id), {_PLACE.format(table=table)}"
            f" GROUP BY {table}.source_row, {table}.part HAVING count(*) > 1",
            table=table,
        )
        for table in RECORDS
    ),
    *(
        _List(
            "of-other-year",
            ("number", "file", "sheet", "row"),
            f"SELECT {table}.id, {_PLACE.format(table=table)} WHERE {table}.year <> source_file.year",
            table=table,
        )
        for table in RECORDS
    ),
    # A record stands in a file that came later than itself: the history must say when it went there.
    *(
        _List(
            "moved-silently",
            ("number", "file", "sheet", "row"),
            f"SELECT {table}.id, {_PLACE.format(table=table)} WHERE {table}.added <> source_file.change"
            f" AND NOT EXISTS (SELECT 1 FROM history WHERE subject = '{table}'"
            f" AND subject_id = {table}.id AND history.change = source_file.change)",
            table=table,
        )
        for table in RECORDS
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
