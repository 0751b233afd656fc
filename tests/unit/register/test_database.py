"""Opening, migrating, all-or-nothing, append-only."""

import errno
import os
import sqlite3
import stat
from pathlib import Path

import pytest

from dialogue_cli.register import beginning, database, history
from dialogue_cli.register.condition import condition
from dialogue_cli.register.database import (
    RegisterBusy,
    RegisterDamaged,
    RegisterDiskFull,
    RegisterEmptied,
    RegisterNotWritable,
    SqliteTooOld,
)
from tests.windows import like_windows

AT = "2024-05-10T08:00:00+07:00"


def test_tables_are_strict_and_refer_to_one_another(tmp_path: Path) -> None:
    with database.opened(tmp_path / "r.sqlite3") as db:
        scripts = [
            sql for (sql,) in db.execute("SELECT sql FROM sqlite_schema WHERE type = 'table'")
        ]
        loose = [sql for sql in scripts if "STRICT" not in sql]
        (enforced,) = db.execute("PRAGMA foreign_keys").fetchone()
    assert (loose, enforced) == ([], 1)


def test_opening_again_runs_no_migration_twice(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    with database.opened(path) as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
    with database.opened(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (version,)
    assert version >= 1


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with database.opened(tmp_path / "r.sqlite3") as db:
        with pytest.raises(ZeroDivisionError), database.transaction(db):
            history.begin_change(db, "2024-05-10T08:00:00+07:00", "hoa", "import", 2024)
            raise ZeroDivisionError
        assert db.execute("SELECT count(*) FROM change").fetchone() == (0,)


def test_a_rehearsal_leaves_nothing(tmp_path: Path) -> None:
    with database.opened(tmp_path / "r.sqlite3") as db:
        with database.rehearsal(db):
            history.begin_change(db, "2024-05-10T08:00:00+07:00", "hoa", "import", 2024)
        assert db.execute("SELECT count(*) FROM change").fetchone() == (0,)


@pytest.mark.parametrize("statement", ["UPDATE history SET action = 'x'", "DELETE FROM history"])
def test_history_can_only_grow(tmp_path: Path, statement: str) -> None:
    with database.opened(tmp_path / "r.sqlite3") as db, database.transaction(db):
        change = history.begin_change(db, "2024-05-10T08:00:00+07:00", "hoa", "import", 2024)
        history.note(db, change, [history.Entry("file", 1, "added", {}, {"name": "a"})])
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(statement)
        assert db.execute("SELECT action FROM history").fetchall() == [("added",)]


def test_a_second_writer_is_told_that_the_register_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    path = tmp_path / "r.sqlite3"
    with (
        database.opened(path) as db,
        database.transaction(db),
        pytest.raises(RegisterBusy) as told,
        database.opened(path) as other,
        database.transaction(other),
    ):
        pass
    assert told.value.exit_code == 4


def test_a_file_that_is_no_register_is_told(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    path.write_bytes(b"khong phai" * 200)
    with pytest.raises(RegisterDamaged), database.opened(path):
        pass


def test_a_spoilt_list_of_tables_is_told_though_what_sqlite_says_of_it_cannot_be_read(
    tmp_path: Path,
) -> None:
    path = tmp_path / "r.sqlite3"
    with database.opened(path) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_schema SET name = CAST(x'61ff62' AS TEXT), sql = 'create nonsense'"
        )
    with pytest.raises(RegisterDamaged), database.opened(path) as db:
        db.execute("SELECT 1 FROM petition")
    with pytest.raises(RegisterDamaged), database.unmigrated(path) as db:
        db.execute("SELECT 1 FROM petition")
    with pytest.raises(RegisterDamaged):
        condition(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in lists, not in bits")
@pytest.mark.parametrize(("folder", "register"), [(0o755, 0o600), (0o2770, 0o660)])
def test_a_new_register_is_its_makers_alone_but_in_a_folder_shared_on_purpose(
    tmp_path: Path, folder: int, register: int
) -> None:
    office = tmp_path / "vp"
    office.mkdir()
    office.chmod(folder)
    with database.opened(office / "r.sqlite3"):
        pass
    assert stat.S_IMODE((office / "r.sqlite3").stat().st_mode) == register


def test_a_file_without_content_is_no_new_register(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    path.touch()
    with pytest.raises(RegisterEmptied), database.opened(path):
        pass
    assert path.read_bytes() == b""


def test_a_new_register_is_put_in_its_place_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(RegisterDiskFull), database.opened(tmp_path / "r.sqlite3"):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_register_that_was_made_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    path.write_bytes(b"made by another command")
    beginning.begin(path)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"made by another command"]


def test_what_sqlite_has_rolled_back_itself_is_told_as_it_is(tmp_path: Path) -> None:
    with database.opened(tmp_path / "r.sqlite3") as db:
        with pytest.raises(sqlite3.IntegrityError), database.transaction(db):
            number = history.note_change(db, AT, "hoa", "import", 2024)
            again = "INSERT OR ROLLBACK INTO change (id, at, author, command, year) SELECT * FROM change"
            assert number == 1
            db.execute(again)
        assert db.execute("SELECT count(*) FROM change").fetchone() == (0,)


def test_a_sqlite_without_strict_tables_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(SqliteTooOld) as told, database.opened(tmp_path / "r.sqlite3"):
        pass
    assert (told.value.places["needed"], list(tmp_path.iterdir())) == ("3.37.0", [])


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")
def test_a_link_to_a_register_whose_folder_is_gone_is_told(tmp_path: Path) -> None:
    link = tmp_path / "r.sqlite3"
    link.symlink_to(tmp_path / "khong-co" / "r.sqlite3")
    with pytest.raises(RegisterNotWritable), database.opened(link):
        pass


def test_a_register_that_may_not_grow_is_told_as_a_full_disk(tmp_path: Path) -> None:
    with pytest.raises(RegisterDiskFull), database.opened(tmp_path / "r.sqlite3") as db:
        db.execute("PRAGMA max_page_count = 1")  # as many as there are
        with database.transaction(db):
            change = history.note_change(db, AT, "hoa" * 10_000, "import", 2024)
            history.note(db, change, [])


@pytest.mark.parametrize(("is_spoilt", "told"), [(True, RegisterDamaged), (False, KeyError)])
def test_what_nobody_expected_is_told_as_damage_where_pages_are_spoilt(
    tmp_path: Path, is_spoilt: bool, told: type[Exception]
) -> None:
    path = tmp_path / "r.sqlite3"
    with pytest.raises(told), database.opened(path) as db:
        with database.transaction(db):
            for _ in range(200):
                history.note_change(db, AT, "hoa", "import", 2024)
        if is_spoilt:
            db.execute("PRAGMA cache_size = 0")
            content = bytearray(path.read_bytes())
            content[4096:] = b"\xa5" * (len(content) - 4096)
            path.write_bytes(content)
        raise KeyError("what a page of nonsense brings about")


def test_a_wrong_statement_of_ours_is_no_fault_of_the_register(tmp_path: Path) -> None:
    with (
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        database.opened(tmp_path / "r.sqlite3") as db,
    ):
        db.execute("SELECT * FROM nowhere")


@pytest.mark.parametrize("on_windows", [True, False])
def test_a_register_begins_where_files_cannot_have_second_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on_windows: bool
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EPERM, "not on this disk")

    monkeypatch.setattr(Path, "hardlink_to", refused)
    if on_windows:
        monkeypatch.setattr(beginning, "os", like_windows())
    with database.opened(tmp_path / "r.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM change").fetchone() == (0,)
    assert [one.name for one in tmp_path.iterdir()] == ["r.sqlite3"]
