"""What does not add up of the records made one by one, at the door and of gifts: each is there, once, in its year."""

from collections.abc import Iterator
from dataclasses import dataclass

from dialogue_cli.register import checkins, gift_handovers
from dialogue_cli.register.database import Connection
from dialogue_cli.register.verification_lists import Broken


@dataclass(frozen=True, slots=True)
class _Noted:
    """A table of such records: the command that makes them, what may stand only once, what tells of nobody.

    `said` are the columns that the history tells too; `prefix` begins the codes with sentences of their own.
    """

    table: str
    command: str
    prefix: str
    once: str
    nobody: str
    said: tuple[str, ...]


_TABLES = (
    _Noted(
        checkins.TABLE,
        checkins.COMMAND,
        "door",
        "delegate, session",
        "delegate IS NULL AND full_name = '' OR state = 'substituted' AND substitute = ''",
        ("state", "session", "at"),
    ),
    _Noted(
        gift_handovers.TABLE,
        gift_handovers.COMMAND,
        "gift",
        "scheme, delegate",
        "delegate IS NULL AND full_name = ''",
        ("scheme", "amount", "at"),
    ),
)


def noted(db: Connection) -> Iterator[Broken]:
    """Everything about these records that does not hold."""
    for kind in _TABLES:
        for code, names, query in _queries(kind):
            for number, *values in db.execute(query).fetchall():
                places = dict(zip(names, values, strict=True))
                yield Broken(code, {"number": number, **places}, table=kind.table)
        yield from _sums(db, kind)


def _queries(kind: _Noted) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Code, names and query: each gives a number and what fills the sentence, and finds nothing when all is well."""
    table = kind.table
    # Records are withdrawn, never removed: what is missing in between was taken out by force.
    yield (
        "missing",
        (),
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number"
        f" WHERE n < (SELECT max(id) FROM {table})) SELECT n FROM number"
        f" WHERE n <= (SELECT coalesce(max(id), 0) FROM {table})"
        f" AND n NOT IN (SELECT id FROM {table})",
    )
    yield (
        "of-other-year",
        (),
        f"SELECT {table}.id FROM {table} JOIN delegate ON delegate.id = {table}.delegate"
        f" WHERE {table}.year <> delegate.year",
    )
    yield (
        f"{kind.prefix}-twice",
        (),
        f"SELECT max(id) FROM {table} NOT INDEXED WHERE withdrawn IS NULL AND delegate IS NOT NULL"
        f" GROUP BY {kind.once} HAVING count(*) > 1",
    )
    yield f"{kind.prefix}-nobody", (), f"SELECT id FROM {table} WHERE {kind.nobody}"
    other = " OR ".join(
        f"json_extract(after, '$.{name}') IS NOT {table}.{name}" for name in kind.said
    )
    yield (
        f"{kind.prefix}-otherwise",
        (),
        f"SELECT {table}.id FROM {table} JOIN history ON history.subject = '{table}'"
        f" AND history.subject_id = {table}.id AND action = 'added' WHERE {other}",
    )
    yield (
        f"{kind.prefix}-change",
        ("change",),
        f"SELECT {table}.id, change.id FROM {table}"
        f" JOIN change ON change.id IN ({table}.change, {table}.withdrawn)"
        f" WHERE change.command <> '{kind.command}' OR change.year <> {table}.year",
    )


def _sums(db: Connection, kind: _Noted) -> Iterator[Broken]:
    """By change how many records the history tells of, and how many there are."""
    table = kind.table
    for code, action, column in (
        ("sum", "added", "change"),
        (f"{kind.prefix}-withdrawn", "withdrawn", "withdrawn"),
    ):
        told = (
            "SELECT change, count(*) FROM history WHERE subject = ? AND action = ? GROUP BY change"
        )
        said = dict(db.execute(told, (table, action)).fetchall())
        query = f"SELECT {column}, count(*) FROM {table} WHERE {column} IS NOT NULL GROUP BY 1"
        found = dict(db.execute(query).fetchall())
        for change in sorted(said.keys() | found.keys()):
            there = {"told": said.get(change, 0), "found": found.get(change, 0)}
            if there["told"] != there["found"]:
                yield Broken(code, {"change": change, **there}, table=table)
