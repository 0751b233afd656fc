"""Who came to a session."""

from dialogue_cli.decisions.roll import roll_of, sessions
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
        RollEntry(AN, "present", "2024-06-20T07:12:05+07:00", source="door"),
        RollEntry(BINH, "present", "07:15", source="sheet"),
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
