"""How a register is, without writing to it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from dialogue_cli.register.condition import Condition, condition
from tests import old_registers


def test_a_database_without_a_schema_of_ours_has_no_change(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE song (title TEXT)")
    before = path.read_bytes()
    assert condition(path) == Condition(0, old_registers.newest(), "delete", "")
    assert path.read_bytes() == before


def test_an_older_register_is_told_with_its_newest_change(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, 7)
    newest = "2024-05-10T08:00:00+07:00"
    assert condition(path) == Condition(7, old_registers.newest(), "delete", newest)
