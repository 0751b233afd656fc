"""What does not add up of the door: every record made is there, stands once, and is of its year."""

from collections.abc import Iterator

from dialogue_cli.register.checkins import COMMAND
from dialogue_cli.register.database import Connection
from dialogue_cli.register.verification_lists import Broken

TABLE = "checkin"
# Each query gives a number and what fills the sentence; it finds nothing when all is well.
_QUERIES = (
    # Records are withdrawn, never removed: what is missing in between was taken out by force.
    (
        "missing",
        (),
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number"
        " WHERE n < (SELECT max(id) FROM checkin)) SELECT n FROM number"
        " WHERE n <= (SELECT coalesce(max(id), 0) FROM checkin)"
        " AND n NOT IN (SELECT id FROM checkin)",
    ),
    (
        "of-other-year",
        (),
        "SELECT checkin.id FROM checkin JOIN delegate ON delegate.id = checkin.delegate"
        " WHERE checkin.year <> delegate.year",
    ),
    (
        "door-twice",
        (),
        "SELECT max(id) FROM checkin NOT INDEXED WHERE withdrawn IS NULL AND delegate IS NOT NULL"
        " GROUP BY delegate, session HAVING count(*) > 1",
    ),
    (
        "door-nobody",
        (),
        "SELECT id FROM checkin WHERE delegate IS NULL AND full_name = ''"
        " OR state = 'substituted' AND substitute = ''",
    ),
    (
        "door-change",
        ("change",),
        "SELECT checkin.id, change.id FROM checkin"
        " JOIN change ON change.id IN (checkin.change, checkin.withdrawn)"
        f" WHERE change.command <> '{COMMAND}' OR change.year <> checkin.year",
    ),
)
# By change how many records the history tells of, and how many there are.
_SUMS = (
    ("sum", "added", "SELECT change, count(*) FROM checkin GROUP BY change"),
    (
        "door-withdrawn",
        "withdrawn",
        "SELECT withdrawn, count(*) FROM checkin WHERE withdrawn IS NOT NULL GROUP BY withdrawn",
    ),
)


def door(db: Connection) -> Iterator[Broken]:
    """Everything about the door's records that does not hold."""
    for code, names, query in _QUERIES:
        for number, *values in db.execute(query).fetchall():
            places = dict(zip(names, values, strict=True))
            yield Broken(code, {"number": number, **places}, table=TABLE)
    for code, action, query in _SUMS:
        told = (
            "SELECT change, count(*) FROM history WHERE subject = 'checkin' AND action = ?"
            " GROUP BY change"
        )
        noted = dict(db.execute(told, (action,)).fetchall())
        found = dict(db.execute(query).fetchall())
        for change in sorted(noted.keys() | found.keys()):
            there = {"told": noted.get(change, 0), "found": found.get(change, 0)}
            if there["told"] != there["found"]:
                yield Broken(code, {"change": change, **there}, table=TABLE)
