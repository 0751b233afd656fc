"""Who came to a session."""

from dialogue_cli.decisions.roll import roll_of, rolls_of, sessions
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.roll import Checkin, RollEntry

HERE = Origin("dai-bieu.xlsx", "Sheet1", 5)
AN = Delegate(HERE, "Nguyễn Văn An", "LĐLĐ huyện Cây Đa", id=1)
BINH = Delegate(HERE, "Trần Thị Bình", "LĐLĐ huyện Cây Đa", absence="excused", id=2)
AN_OF_HEALTH = Delegate(HERE, "Nguyễn Văn An", "Công đoàn ngành Y tế", id=3)


def test_the_door_is_heard_before_a_sheet_and_a_sheet_before_a_list() -> None:
    sheet = Attendance(HERE, "NGUYỄN VĂN AN", state="excused")
    came = Attendance(HERE, "Trần Thị Bình", state="present", arrived_at="07:15")
    door = Checkin(1, "present", "2024-06-20T07:12:05+07:00")

    roll = roll_of("", [AN, BINH], [sheet, came], [door])

    assert roll.entries == (
        RollEntry(
            AN, "present", "2024-06-20T07:12:05+07:00", source="door", door=door, sheets=(sheet,)
        ),
        RollEntry(BINH, "present", "07:15", source="sheet", sheets=(came,)),
    )
    assert roll_of("", [BINH]).entries == (RollEntry(BINH, "excused", source="list"),)


def test_of_two_people_of_one_name_the_unit_tells_who_is_meant() -> None:
    sheet = Attendance(HERE, "Nguyễn Văn An", "CĐ ngành Y tế", state="present")

    roll = roll_of("", [AN, AN_OF_HEALTH], [sheet])

    assert [entry.present for entry in roll.entries] == [False, True]


def test_a_person_on_no_list_or_of_two_possible_delegates_is_a_stranger() -> None:
    unclear = Attendance(HERE, "Nguyễn Văn An", state="present")
    guest = Checkin(None, "present", "2024-06-20T07:20:00+07:00", full_name="Lê Văn Cường")

    roll = roll_of("", [AN, AN_OF_HEALTH], [unclear], [guest])

    assert roll.strangers == (unclear, guest)
    assert not any(entry.present for entry in roll.entries)


def test_each_session_has_a_roll_of_its_own() -> None:
    sheets = [
        Attendance(HERE, "Nguyễn Văn An", session="Sáng", state="present"),
        Attendance(HERE, "Nguyễn Văn An", session="Chiều", state="unexcused"),
    ]

    assert sessions(sheets, []) == ("Sáng", "Chiều")
    assert [roll_of(name, [AN], sheets).entries[0].state for name in sessions(sheets, [])] == [
        "present",
        "unexcused",
    ]


def sheet(name: str, state: str, row: int = 5, file: str = "mot.xlsx", **more: str) -> Attendance:
    return Attendance(Origin(file, "S", row), name, state=state, **more)  # type: ignore[arg-type]


def test_who_was_seen_at_one_table_was_there_whatever_another_sheet_says() -> None:
    one = sheet("Nguyễn Văn An", "present", file="ban 1.xlsx", arrived_at="07:20")
    other = sheet("Nguyễn Văn An", "unexcused", file="ban 2.xlsx")

    for order in ([one, other], [other, one]):
        (entry,) = roll_of("", [AN], order).entries
        assert (entry.state, entry.at, entry.sheets) == ("present", "07:20", tuple(order))


def test_a_sheet_that_tells_how_somebody_was_away_is_heard_before_one_that_does_not() -> None:
    sheets = [sheet("Nguyễn Văn An", "excused"), sheet("Nguyễn Văn An", "absent", file="2.xlsx")]

    assert roll_of("", [AN], sheets).entries[0].state == "excused"


def test_who_came_in_a_delegates_place_is_no_stranger() -> None:
    named = sheet("Nguyễn Văn An", "substituted", substitute="Lê Văn Thế")
    own_row = sheet("Lê Văn Thế", "present", row=6, unit="LĐLĐ huyện Cây Đa")

    roll = roll_of("", [AN], [named, own_row])

    assert (roll.entries[0].substitute, roll.strangers, roll.present) == ("Lê Văn Thế", (), 1)


def test_a_row_of_somebody_who_stands_in_for_a_delegate_is_about_that_delegate() -> None:
    roll = roll_of("", [AN], [sheet("Lê Văn Thế", "present", stands_in_for="Nguyễn Văn An")])

    (entry,) = roll.entries
    assert (entry.state, entry.substitute, roll.strangers) == ("substituted", "Lê Văn Thế", ())


def test_whom_a_list_replaces_is_away_and_the_one_who_comes_instead_has_his_own_place() -> None:
    instead = Delegate(HERE, "Lê Văn Thế", AN.unit, stands_in_for="Nguyễn Văn An", id=4)

    roll = roll_of("", [AN, instead], checkins=[Checkin(4, "present", "2024-06-20T07:20:00+07:00")])

    assert [(one.state, one.substitute, one.source) for one in roll.entries] == [
        ("absent", "Lê Văn Thế", "list"),
        ("present", "", "door"),
    ]
    assert roll.present == 1


def test_a_namesake_of_another_known_unit_is_not_taken_for_the_delegate() -> None:
    health = Delegate(HERE, "Trần Thị Lụa", "Công đoàn ngành Y tế", id=5)
    other = sheet("Nguyễn Văn An", "present", unit="CĐ ngành Y tế")

    roll = roll_of("", [AN, health], [other])

    assert (roll.entries[0].state, roll.strangers, roll.unclear) == ("", (other,), ())


def test_a_unit_that_no_list_knows_does_not_hide_the_one_delegate_of_that_name() -> None:
    roll = roll_of("", [AN], [sheet("Nguyễn Văn An", "present", unit="Phòng Tổng hợp")])

    assert roll.entries[0].present


def test_as_many_rows_as_namesakes_with_one_mark_are_theirs() -> None:
    twin = Delegate(HERE, "Nguyễn Văn An", AN.unit, id=9)
    both = [sheet("Nguyễn Văn An", "present", row) for row in (5, 6)]

    assert roll_of("", [AN, twin], both).present == 2
    unclear = [both[0], sheet("Nguyễn Văn An", "excused", 6)]
    assert roll_of("", [AN, twin], unclear).unclear == tuple(unclear)


def test_the_telephone_tells_two_namesakes_of_one_unit_apart() -> None:
    twin = Delegate(HERE, "Nguyễn Văn An", AN.unit, phone="0900000009", id=9)

    roll = roll_of("", [AN, twin], [sheet("Nguyễn Văn An", "present", phone="0900000009")])

    assert [one.state for one in roll.entries] == ["", "present"]


def test_one_stranger_on_two_sheets_and_at_the_door_came_once() -> None:
    people = [sheet("Lê Khách", "", file="1.xlsx"), sheet("LÊ KHÁCH", "present", file="2.xlsx")]
    guest = Checkin(None, "present", "2024-06-20T07:20:00+07:00", full_name="Lê Khách")

    roll = roll_of("", [AN], people, [guest])

    assert (roll.strangers, roll.present) == ((people[1],), 1)


def test_a_door_without_a_session_and_a_sheet_with_one_meet_where_there_is_one_session() -> None:
    morning = [sheet("Nguyễn Văn An", "unexcused", session="Buổi sáng")]
    door = [Checkin(1, "present", "2024-06-20T07:20:00+07:00")]

    (roll,) = rolls_of([AN], morning, door)

    assert (roll.session, roll.entries[0].state) == ("Buổi sáng", "present")


def test_somebody_on_two_lists_is_one_person_by_the_row_that_tells_most() -> None:
    again = Delegate(HERE, "NGUYỄN VĂN AN", "LĐLĐ huyện Cây Đa", id=9)
    door = Checkin(9, "present", "2024-06-20T07:12:05+07:00")

    roll = roll_of("", [AN, BINH, again], [], [door])

    assert [entry.delegate.id for entry in roll.entries] == [1, 2, 9]
    assert [entry.delegate.id for entry in roll.people] == [2, 9]
    assert roll.present == 1


def test_a_sheet_meets_somebody_on_two_lists_without_saying_which_row() -> None:
    again = Delegate(HERE, "NGUYỄN VĂN AN", "LĐLĐ huyện Cây Đa", id=9)
    signed = sheet("Nguyễn Văn An", "present")
    left_empty = sheet("Nguyễn Văn An", "", 6)

    for rows in ([signed], [signed, left_empty]):
        roll = roll_of("", [AN, BINH, again], rows)
        assert (roll.strangers, roll.unclear, roll.present) == ((), (), 1)
        assert [entry.delegate.id for entry in roll.people] == [1, 2]


def test_who_is_seen_at_the_door_by_one_row_and_on_a_sheet_by_another_came_once() -> None:
    by_phone = {"phone": "0900000001"}
    health = Delegate(HERE, "Nguyễn Văn An", "Bệnh viện Cây Đa", id=1, **by_phone)
    officer = Delegate(HERE, "Nguyễn Văn An", "CĐCS Văn phòng", id=9, **by_phone)
    door = Checkin(9, "present", "2024-06-20T07:12:05+07:00")
    signed = sheet("Nguyễn Văn An", "present", unit="Bệnh viện Cây Đa")

    roll = roll_of("", [health, officer], [signed], [door])

    assert [entry.present for entry in roll.entries] == [True, True]
    assert [entry.delegate.id for entry in roll.people] == [9]
    assert roll.present == 1
