"""Many rows at once are the same rows as one by one."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.register import database, history, many_rows

WHEN = "2024-05-10T08:00:00+07:00"


def thing(db: database.Connection) -> None:
    db.execute(
        "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, size INTEGER NOT NULL) STRICT"
    )
    db.execute("INSERT INTO thing VALUES (7, 'bảy', 7)")


@given(st.integers(0, 1000))
def test_rows_come_in_their_order_with_the_next_numbers(count: int) -> None:
    with database.opened(Path(":memory:")) as db:
        thing(db)
        numbers = many_rows.add(db, "thing", ("name", "size"), ((f"n{n}", n) for n in range(count)))
        stored = db.execute("SELECT * FROM thing WHERE id > 7 ORDER BY id").fetchall()
    assert list(numbers) == list(range(8, 8 + count))
    assert stored == [(8 + n, f"n{n}", n) for n in range(count)]


def test_a_row_that_cannot_be_stored_stores_none() -> None:
    with database.opened(Path(":memory:")) as db:
        thing(db)
        rows = [("a", 1)] * 400 + [("b", None)]
        with pytest.raises(sqlite3.IntegrityError), database.transaction(db):
            many_rows.add(db, "thing", ("name", "size"), rows)
        assert db.execute("SELECT count(*) FROM thing").fetchone() == (1,)


def test_what_a_change_touches_is_recorded_after_it_as_before() -> None:
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        thing(db)
        change = history.begin_change(db, WHEN, "hoa", "import", 2024)
        many_rows.add(db, "thing", ("name", "size"), [("a", 1)])
        db.execute("INSERT INTO thing VALUES (3, 'ba', 3)")
        found = db.execute("SELECT subject, key FROM undo_row WHERE change = ?", (change,))
        assert found.fetchall() == [("thing", "[3]")]
