"""The door's records in the register."""

import sqlite3
from pathlib import Path

import pytest

from dialogue_cli.model.roll import Checkin
from dialogue_cli.register import checkins, database, history, verification
from dialogue_cli.register.database import Connection, RegisterBusy, RegisterNotWritable

AT = "2024-06-20T07:12:05+07:00"


def guest(name: str, at: str = AT) -> Checkin:
    return Checkin(None, "present", at, full_name=name, unit="Báo A", author="an", door="A")


def record(db: Connection, path: Path, one: Checkin) -> int:
    def work() -> int:
        change = checkins.change_of(db, one.at, one.author, 2024)
        return checkins.add(db, change, 2024, one)

    return checkins.at_once(db, path, work)


def test_a_day_at_the_door_is_one_change_until_something_else_is_done(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with database.opened(path) as db:
        record(db, path, guest("Lê Khách"))
        record(db, path, guest("Vũ Khách"))
        with database.transaction(db):
            history.note_change(db, AT, "an", "import", 2024)
        record(db, path, guest("Đỗ Khách"))
        record(db, path, guest("Bùi Khách", "2024-06-21T07:00:00+07:00"))

        tallies = checkins.tallies(db)
        assert [(one, t[0].recorded) for one, t in tallies.items()] == [(1, 2), (3, 1), (4, 1)]
        assert [one.full_name for one in checkins.of_year(db, 2024)] == [
            "Lê Khách", "Vũ Khách", "Đỗ Khách", "Bùi Khách",
        ]  # fmt: skip


def test_a_withdrawn_record_stays_but_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with database.opened(path) as db:
        number = record(db, path, guest("Lê Khách"))
        checkins.at_once(db, path, lambda: checkins.withdraw(db, 1, number, AT))

        assert checkins.guests(db, 2024) == []
        assert checkins.standing(db, number) is None
        assert db.execute("SELECT count(*), max(withdrawn) FROM checkin").fetchone() == (1, 1)
        assert list(verification.broken(db)) == []


@pytest.mark.parametrize(
    ("done", "code"),
    [
        ("DELETE FROM checkin WHERE id = 1", "missing"),
        ("DELETE FROM checkin WHERE id = 2", "sum"),
        ("UPDATE checkin SET withdrawn = 1 WHERE id = 1", "door-withdrawn"),
        ("UPDATE checkin SET full_name = '' WHERE id = 1", "door-nobody"),
        (
            "DROP TRIGGER change_keeps_its_rows; UPDATE change SET command = 'import'",
            "door-change",
        ),
    ],
)
def test_what_was_done_behind_its_back_is_seen(tmp_path: Path, done: str, code: str) -> None:
    path = tmp_path / "register.sqlite3"
    with database.opened(path) as db:
        for name in ("Lê Khách", "Vũ Khách"):
            record(db, path, guest(name))
        db.executescript(done)

        assert code in {one.code for one in verification.broken(db)}


def test_another_door_is_seen_by_a_number_that_changes(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with database.opened(path) as here, database.opened(path) as there:
        before, lists = checkins.moment(here), checkins.lists_moment(here)
        record(here, path, guest("Lê Khách"))
        assert checkins.moment(here) == before
        record(there, path, guest("Vũ Khách"))
        assert (checkins.moment(here) != before, checkins.lists_moment(here)) == (True, lists)


def test_nothing_stays_of_a_record_that_fails(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    with database.opened(path) as db:

        def fails() -> None:
            checkins.add(db, checkins.change_of(db, AT, "an", 2024), 2024, guest("Lê Khách"))
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            checkins.at_once(db, path, fails)
        assert db.execute("SELECT count(*) FROM checkin").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM change").fetchone() == (0,)


@pytest.mark.parametrize("other_ends", [True, False])
def test_the_door_waits_several_times_for_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other_ends: bool
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    path = tmp_path / "register.sqlite3"
    waited = []
    told_of = database.told_of

    def waits(error: sqlite3.Error, register: Path) -> Exception:
        waited.append(register)
        if other_ends:
            other.execute("ROLLBACK")
        return told_of(error, register)

    monkeypatch.setattr(checkins, "told_of", waits)
    with database.opened(path) as db, database.opened(path) as other:
        other.execute("BEGIN IMMEDIATE")
        if other_ends:
            assert (record(db, path, guest("Lê Khách")), waited) == (1, [path])
        else:
            with pytest.raises(RegisterBusy):
                record(db, path, guest("Lê Khách"))
            assert waited == [path] * checkins.TRIES


def test_what_is_no_matter_of_waiting_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite3"
    tried = []
    with database.opened(path) as db:
        db.execute("PRAGMA query_only = ON")

        def note() -> None:
            tried.append(path)
            db.execute("DELETE FROM checkin")

        with pytest.raises(RegisterNotWritable):
            checkins.patiently(path, note)
    assert tried == [path]
