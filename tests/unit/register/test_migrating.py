"""From every released schema to today's: nothing lost, a copy first, all or nothing."""

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from dialogue_cli.register import copying, database, migrating, verification
from dialogue_cli.register.database import RegisterBusy, RegisterDamaged
from dialogue_cli.register.migrating import NoCopyBeforeMigration, NotARegister, RegisterNewer
from tests import old_registers

# Registers out there were made by these very words: a change of mind is a new number.
RELEASED = {
    "0001_start.sql": "5c359e5fb5f137d6b8e11064df52ca79da17141a3b3e6e85d058e7fe4404b1d7",
    "0002_repairs.sql": "e89d5229e47be05e1662e2dfe086a21cfe9415c948df4613abcde57e0b89f32a",
    "0003_people.sql": "7cbbc9bfc4a4041c9a3933d65f660e5f83a08f60f389b9ba9da864a827fe7fa2",
    "0004_column_maps.sql": "63435ea5afe004e494abc7a490f1c10435e64ef51eea2ecadf2146f15212bc9e",
    "0005_ledger.sql": "c60180a2ade9f0e7860e3c9f0922141c25eadaa6c9871d6eb67291716709a8d9",
    "0006_review.sql": "c588739e1af2534568486aa70e0a6334fcdc8a7ef2cae5d5a58fa9fdfdd2e995",
    "0007_identity.sql": "d6921e9faa3eff6780463e2d05bd39de0ef27218fcb53ee78ecf7e3f1f82bf7a",
    "0008_door_and_money.sql": "72a83df7fe4789bf2985ed169b8baec46a1a8f831f8fd43900a68bdaaaf209b1",
    "0009_seals.sql": "69c513b089942b1f9a2e2fdd3bb8d1685e47377bca8f30153307163750d287d3",
}


def rows(path: Path, like: Mapping[str, list[str]] | None = None) -> dict[str, Any]:
    """By table its columns and rows; of a newer register only the tables and columns of an older one."""
    with closing(sqlite3.connect(path)) as db:
        if like is None:
            query = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
            names = [name for (name,) in db.execute(query).fetchall()]
            like = {
                name: [column[1] for column in db.execute(f"PRAGMA table_info({name})")]
                for name in names
            }
        return {
            name: (columns, db.execute(f"SELECT {', '.join(columns)} FROM {name}").fetchall())
            for name, columns in like.items()
        }


def columns_of(found: Mapping[str, Any]) -> dict[str, list[str]]:
    return {name: columns for name, (columns, _) in found.items()}


@pytest.mark.parametrize("name", RELEASED)
def test_a_released_migration_is_never_edited(name: str) -> None:
    (text,) = (script for known, script in old_registers.named_scripts() if known == name)
    assert hashlib.sha256(text.encode()).hexdigest() == RELEASED[name]


@pytest.mark.parametrize("schema", range(1, 9))
def test_a_register_of_each_released_schema_is_brought_up_and_keeps_every_row(
    tmp_path: Path, schema: int
) -> None:
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, schema)
    before = rows(path)
    with database.opened(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (old_registers.newest(),)
        assert list(verification.broken(db)) == []
    assert rows(path, columns_of(before)) == before
    (copy,) = migrating.copies(path)
    assert copy.name == f"register-luoc-do-0{schema}-viec-00000{3 if schema < 8 else 6}.sqlite3"
    assert rows(copy) == before


def test_a_register_brought_up_has_the_schema_of_a_new_one(tmp_path: Path) -> None:
    query = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    old_registers.write_filled(tmp_path / "old.sqlite3", 1)
    with database.opened(tmp_path / "old.sqlite3") as old, database.opened(database.NOWHERE) as new:
        assert old.execute(query).fetchall() == new.execute(query).fetchall()


def test_a_new_register_and_one_of_today_are_not_copied(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    for _ in range(2):
        with database.opened(path):
            pass
    assert [one.name for one in tmp_path.iterdir()] == ["register.sqlite3"]


def test_only_the_newest_copies_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    folder = tmp_path / migrating.COPIES
    folder.mkdir()
    for number in range(1, 8):
        (folder / f"register-luoc-do-01-viec-{number:06d}.sqlite3").touch()
    (folder / "cua-van-phong.sqlite3").touch()
    old_registers.write_filled(path, 8)
    with database.opened(path):
        pass
    assert sorted(one.name for one in folder.iterdir()) == [
        "cua-van-phong.sqlite3",
        *(f"register-luoc-do-01-viec-{number:06d}.sqlite3" for number in (4, 5, 6, 7)),
        "register-luoc-do-08-viec-000006.sqlite3",
    ]


def test_a_migration_that_fails_leaves_the_register_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, 7)
    before = path.read_bytes()
    broken = (
        *migrating.scripts(),
        "UPDATE petition SET text = '';\nINSERT INTO nowhere VALUES (1);",
    )
    monkeypatch.setattr(migrating, "scripts", lambda: broken)
    with pytest.raises(sqlite3.OperationalError), database.opened(path):
        pass
    assert path.read_bytes() == before
    monkeypatch.undo()
    with database.opened(path) as db:
        assert db.execute("SELECT count(*) FROM petition").fetchone() == (2,)


def test_nothing_is_migrated_without_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, 8)
    before = path.read_bytes()
    (tmp_path / migrating.COPIES).write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(NoCopyBeforeMigration) as told, database.opened(path):
        pass
    assert (told.value.exit_code, path.read_bytes()) == (3, before)


def test_a_full_disk_stops_the_migration_and_leaves_no_half_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, 8)

    def full(_db: sqlite3.Connection) -> None:
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(copying, "prove", full)
    with pytest.raises(NoCopyBeforeMigration), database.opened(path):
        pass
    assert list((tmp_path / migrating.COPIES).iterdir()) == []


def test_a_register_that_another_command_is_writing_waits_for_its_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, 8)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RegisterBusy), database.opened(path):
            pass
    with database.opened(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (old_registers.newest(),)


def test_a_newer_register_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with database.opened(path) as db:
        db.execute("PRAGMA user_version = 999")
    before = path.read_bytes()
    with pytest.raises(RegisterNewer) as told, database.opened(path):
        pass
    assert "999" in told.value.sentence
    assert (told.value.exit_code, path.read_bytes()) == (3, before)
    assert [one.name for one in tmp_path.iterdir()] == ["register.sqlite3"]


def test_a_database_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE song (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotARegister), database.opened(path):
        pass
    assert path.read_bytes() == before


def test_an_old_register_with_a_spoilt_page_is_told_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    old_registers.write_filled(path, 8)
    content = bytearray(path.read_bytes())
    content[8 * 4096 : 12 * 4096] = b"\xa5" * (4 * 4096)
    path.write_bytes(content)
    with pytest.raises(RegisterDamaged), database.opened(path):
        pass
    assert path.read_bytes() == bytes(content)
