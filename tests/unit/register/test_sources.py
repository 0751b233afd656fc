"""Rows come back as they were received, whatever letters are in them."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.register import database, history, sources

CELL = st.text(st.characters(codec="utf-8"), max_size=12)


@given(st.lists(CELL, max_size=5).map(tuple))
def test_the_cells_of_a_row_come_back_as_received(cells: tuple[str, ...]) -> None:
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        change = history.begin_change(db, "2024-05-10T08:00:00+07:00", "hoa", "import", 2024)
        file, _ = sources.add_file(db, change, 2024, "gui.xlsx", "petitions", "0" * 64, 10)
        sources.add_rows(db, file, [sources.StoredRow("Sheet1", 2, cells, "accepted", "")])
        ((kept,),) = db.execute("SELECT cells FROM source_row").fetchall()
    assert tuple(json.loads(kept)) == cells


def test_a_file_without_rows_has_no_numbers() -> None:
    with database.opened(Path(":memory:")) as db, database.transaction(db):
        assert sources.add_rows(db, 1, []) == range(0)
