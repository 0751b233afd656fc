"""Whatever a change does to whichever table, taking it back gives what was there before."""

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.register import database, history, many_rows, recording, undo

WHEN = "2024-05-10T08:00:00+07:00"
TABLES = (
    "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, share REAL) STRICT",
    "CREATE TABLE pair (one INTEGER, two TEXT, said TEXT, PRIMARY KEY (one, two)) STRICT, WITHOUT ROWID",
    "CREATE TABLE word (word TEXT PRIMARY KEY, times INTEGER) STRICT, WITHOUT ROWID",
)
ID = st.integers(1, 6)
ADD = "many rows at once"
NAME = st.text(st.characters(codec="utf-8"), max_size=3)
SHARE = st.floats(allow_nan=False, allow_infinity=False) | st.none()
DOINGS = st.lists(
    st.one_of(
        st.tuples(st.just("INSERT OR IGNORE INTO thing (name, share) VALUES (?, ?)"), NAME, SHARE),
        st.tuples(st.just("INSERT OR REPLACE INTO thing VALUES (?, ?, ?)"), ID, NAME, SHARE),
        st.tuples(st.just("UPDATE OR IGNORE thing SET share = ? WHERE id = ?"), SHARE, ID),
        st.tuples(st.just("UPDATE OR IGNORE thing SET id = ? WHERE id = ?"), ID, ID),
        st.tuples(st.just("DELETE FROM thing WHERE id = ?"), ID),
        st.tuples(st.just(ADD), SHARE, SHARE),
        st.tuples(st.just("INSERT OR REPLACE INTO pair VALUES (?, ?, ?)"), ID, NAME, NAME),
        st.tuples(st.just("DELETE FROM pair WHERE one = ?"), ID),
        st.tuples(
            st.just("INSERT INTO word VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET times = times + 1"), NAME
        ),
        st.tuples(st.just("DELETE FROM word WHERE word > ?"), NAME),
    ),
    max_size=12,
)  # fmt: skip


def do(db: database.Connection, doings: list[Any]) -> None:
    for statement, *values in doings:
        if statement == ADD:
            many_rows.add(db, "thing", ("share",), [(value,) for value in values])
        else:
            db.execute(statement, values)


def dump(db: database.Connection) -> list[Any]:
    return [
        sorted(db.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for name in ("thing", "pair", "word")
    ]


@settings(max_examples=50)
@given(DOINGS, DOINGS, DOINGS)
def test_taking_changes_back_gives_what_was_before_each(
    start: list[Any], first: list[Any], second: list[Any]
) -> None:
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        for table in TABLES:
            db.execute(table)
        do(db, start)
        states, numbers = [], []
        for doings in (first, second):
            states.append(dump(db))
            numbers.append(history.begin_change(db, WHEN, "hoa", "import", 2024))
            do(db, doings)
        recording.stop(db)
        by = history.note_change(db, WHEN, "hoa", "undo", 2024)
        for number, state in zip(reversed(numbers), reversed(states), strict=True):
            undo.take_back(db, [number], by)
            assert dump(db) == state


def test_every_table_of_the_register_can_be_recorded() -> None:
    with database.opened(Path(":memory:")) as db:
        assert [table.name for table in recording.tables(db) if not table.key] == []
