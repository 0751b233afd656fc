from dialogue_cli.decisions.roll import rolls_of
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.reports import AttendanceCount, GiftCount
from dialogue_cli.model.roll import Checkin
from dialogue_cli.steps.people_counts import attendance_counts, gift_count
from tests.gifts_making import books, conference, handover, person, receipt

HERE = Origin("a.xlsx", "S", 2)


def test_each_session_is_counted_in_the_order_it_came() -> None:
    people = [
        Attendance(HERE, "A", session="Sáng", state="present"),
        Attendance(HERE, "B", session="Chiều", state="absent"),
        Attendance(HERE, "C", session="Sáng", state="substituted", substitute="D"),
        Attendance(HERE, "E", session="Sáng", state="excused"),
        Attendance(HERE, "F", session="Sáng"),
    ]
    assert attendance_counts(rolls_of([], people, [])) == (
        AttendanceCount("Sáng", 4, 2, 1, 1, 0, 0, 1),
        AttendanceCount("Chiều", 1, 0, 0, 0, 0, 1, 0),
    )


def test_gifts_are_counted_by_people_and_by_what_they_are_worth() -> None:
    receipts = [
        GiftReceipt(HERE, "A", amount=300_000, received=True),
        GiftReceipt(HERE, "B", quantity=2, rate=300_000),
        GiftReceipt(HERE, "C", received=True),
    ]
    assert gift_count(receipts) == GiftCount(listed=3, received=2, total=900_000, worth=300_000)


def test_nothing_is_counted_where_nothing_has_come() -> None:
    assert (attendance_counts(rolls_of([], [], [])), gift_count([])) == ((), None)


def test_delegates_of_whom_no_sheet_speaks_are_open_and_strangers_are_counted() -> None:
    lan = Delegate(HERE, "Lê Thị Lan", id=1)
    mai = Delegate(HERE, "Đỗ Thị Mai", absence="excused", id=2)
    sheet = [Attendance(HERE, "Vũ Văn Khách", state="present")]
    door = [Checkin(1, "present", "2024-06-20T07:12:05+07:00")]

    assert attendance_counts(rolls_of([lan, mai], sheet, door)) == (
        AttendanceCount("", 3, 2, 0, 1, 0, 0, 0),
    )
    assert attendance_counts(rolls_of([lan, mai], [], [])) == ()


def test_gifts_that_were_noted_one_by_one_are_counted_against_what_was_approved() -> None:
    people = [person(1, "Lê Thị Mơ"), person(2, "Trần Khế")]
    listed = [receipt(1, "Trần Khế", received=True), receipt(2, "Bùi Na", received=False)]
    ledger = books(conference(), people, handovers=[handover(1, 1)], receipts=listed)
    assert gift_count(listed, ledger) == GiftCount(
        listed=10, received=2, total=3_000_000, worth=600_000
    )
