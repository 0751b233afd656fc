"""Two doors of one hall on one register: each sees what the other has stored, and neither loses a record."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dialogue_cli.model.door import DoorLine
from dialogue_cli.office.who import VIETNAM, Actor, Surroundings
from dialogue_cli.register import checkins, database
from dialogue_cli.steps.checkin import Wish, check_in_each
from dialogue_cli.steps.desk import Desk, sit_down
from dialogue_cli.steps.door import Door, NobodyExpected, at_the_door, door_sessions
from tests import workbooks
from tests.conftest import Dialogue

NOW = Actor("thu", datetime(2024, 6, 20, 7, 12, 5, tzinfo=VIETNAM))
PEOPLE = (
    ("TT", "Họ và tên", "Đơn vị", "Thành phần"),
    (1, "Lê Thị Mơ", "CĐCS Trạm Y tế Cây Đa", "Người lao động"),
    (2, "Trần Khế", "", "Người lao động"),
)


@pytest.fixture
def desk(dialogue: Dialogue, office: Path, tmp_path: Path) -> Desk:
    """An office with two delegates."""
    file = workbooks.one_sheet(tmp_path / "dai-bieu.xlsx", PEOPLE)
    assert dialogue("-w", office, "import", file).code in {0, 1}
    return sit_down(office, 2024, Surroundings(office, {}, NOW))


@pytest.fixture
def doors(desk: Desk) -> Iterator[tuple[Door, Door]]:
    with ExitStack() as both:
        a, b = (both.enter_context(at_the_door(desk, "", name, lambda: NOW)) for name in "AB")
        yield a, b


@contextmanager
def written_to(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somebody else writes to the register all the while, and nobody has the patience to wait."""
    monkeypatch.setattr(checkins, "TRIES", 2)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    with closing(sqlite3.connect(desk.folder.register, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def told(line: DoorLine) -> tuple[str, str]:
    return line.outcome, line.message


def test_what_one_door_has_recorded_the_other_takes_back_once(doors: tuple[Door, Door]) -> None:
    a, b = doors
    (mo,) = a.search("mơ").delegates
    record = a.check_in(mo, "present").record
    assert record
    assert b.check_in(mo, "present").outcome == "already"

    assert b.withdraw(record).outcome == "withdrawn"
    assert told(a.withdraw(record)) == (
        "nothing-to-undo",
        "Không còn lượt nào để rút.",
    )
    assert a.record_of(mo) is None


def test_the_last_of_a_sitting_is_the_last_that_still_stands(doors: tuple[Door, Door]) -> None:
    a, b = doors
    (mo,), (khe,) = (a.search(name).delegates for name in ("mơ", "khế"))
    first, second = (a.check_in(one, "present").record for one in (mo, khe))
    assert first
    assert second
    b.refresh()
    b.withdraw(second)

    line = a.withdraw_last()
    assert (line.outcome, line.delegate, a.withdraw_last().outcome) == (
        "withdrawn",
        mo,
        "nothing-to-undo",
    )


def test_a_record_of_another_day_is_told_with_its_day(desk: Desk) -> None:
    day_after = Actor("thu", NOW.at + timedelta(days=1))
    with at_the_door(desk, "", "A", lambda: NOW) as before:
        (khe,) = before.search("khế").delegates
        before.check_in(khe, "present")
    with at_the_door(desk, "", "B", lambda: day_after) as after:
        line = after.check_in(khe, "present")
    assert told(line) == (
        "already",
        "Không ghi lần nữa: Trần Khế đã được ghi “có mặt” lúc 07:12:05 ngày 20/6/2024 (cửa A).",
    )


def test_a_guest_is_taken_back_like_a_delegate(doors: tuple[Door, Door]) -> None:
    a, b = doors
    guest = a.check_in_guest("Vũ Văn Khách", "", "").record
    assert guest
    assert (a.counts().guests, a.withdraw(guest).message) == (
        1,
        "Đã rút: Vũ Văn Khách (đã ghi “có mặt”).",
    )
    b.refresh()
    assert (a.counts().guests, b.counts().guests) == (0, 0)


def test_a_register_that_stays_busy_is_told_and_the_undo_can_be_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as opened:
        monkeypatch.setattr(database, "BUSY_SECONDS", 0)
        door = opened.enter_context(at_the_door(desk, "", "A", lambda: NOW))
        (mo,), (khe,) = (door.search(name).delegates for name in ("mơ", "khế"))
        door.check_in(mo, "present")
        with written_to(desk, monkeypatch):
            assert [door.check_in(khe, "present").outcome, door.withdraw_last().outcome] == [
                "busy",
                "busy",
            ]
            assert door.record_of(khe) is None
            assert door.record_of(mo)
        assert [door.withdraw_last().outcome, door.withdraw_last().outcome] == [
            "withdrawn",
            "nothing-to-undo",
        ]


def test_a_door_that_only_looks_waits_for_the_other_as_often_as_one_that_writes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0)
    real, asked = checkins.moment, 0
    with (
        at_the_door(desk, "", "A", lambda: NOW) as door,
        closing(sqlite3.connect(desk.folder.register, isolation_level=None)) as other,
    ):

        def moment(db: sqlite3.Connection) -> int:
            nonlocal asked
            asked += 1
            if asked == checkins.TRIES:
                other.execute("COMMIT")
            return real(db)

        monkeypatch.setattr(checkins, "moment", moment)
        other.execute("BEGIN EXCLUSIVE")
        assert [one.full_name for one in door.search("mơ").delegates] == ["Lê Thị Mơ"]
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(database.RegisterBusy):
            door.search("mơ")


def test_letters_that_only_one_person_can_mean_are_enough_and_who_has_not_come_is_not_taken_back(
    doors: tuple[Door, Door],
) -> None:
    door, _ = doors
    lines = list(check_in_each(door, ["khe"], Wish(undo=True)))
    assert [(one.outcome, one.message) for one in lines] == [
        ("nothing-to-undo", "Trần Khế chưa được ghi ở buổi này, không có gì để rút.")
    ]
    (line,) = check_in_each(door, ["mo"], Wish())
    assert (line.outcome, line.delegate and line.delegate.full_name) == ("recorded", "Lê Thị Mơ")


def test_a_list_without_any_delegate_opens_no_door(
    dialogue: Dialogue, office: Path, tmp_path: Path
) -> None:
    desk = sit_down(office, 2024, Surroundings(office, {}, NOW))
    assert door_sessions(desk) == ("",)
    file = workbooks.petitions(tmp_path / "kn.xlsx", (1, "Xây nhà ở xã hội", "CĐCS A"))
    dialogue("-w", office, "import", file)
    with pytest.raises(NobodyExpected), at_the_door(desk, "", "A", lambda: NOW):
        pass
