from datetime import time, timedelta

import pytest

from dialogue_cli.intake.kinds.attendance import clock, read_row, session_of
from dialogue_cli.intake.kinds.cells import Place
from dialogue_cli.intake.kinds.person_names import is_sum
from dialogue_cli.intake.layout.columns import understand
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.records import Outcome
from dialogue_cli.intake.workbook import Value
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.petitions import Origin

HEADINGS = (
    *("TT", "Họ và tên", "Đơn vị", "Giấy mời số", "Có mặt", "Vắng (P/K)", "Người đi thay"),
    *("Giờ đến", "Ký tên", "Ghi chú"),
)


def outcome(headings: tuple[str, ...], *values: Value) -> Outcome:
    (columns,) = understand([(text,) for text in headings], ["attendance"])
    padded = [*values, *[""] * (len(headings) - len(values))]
    return read_row(BodyRow(4, padded, "data"), Place("a.xlsx", "Buổi sáng", columns, "CĐCS B"))


def person(headings: tuple[str, ...], *values: Value) -> Attendance:
    (record,) = outcome(headings, *values).records
    assert isinstance(record, Attendance)
    return record


def test_a_full_row_gives_one_person() -> None:
    values = (1.0, "Bà LÊ THỊ MƠ", "CĐCS A", 12.0, "x", "", "", time(7, 15), "x", "ngồi ghế đầu")
    assert outcome(HEADINGS, *values) == Outcome(
        "record",
        "",
        (
            Attendance(
                Origin("a.xlsx", "Buổi sáng", 5),
                "Lê Thị Mơ",
                "CĐCS A",
                session="Buổi sáng",
                invitation="12",
                state="present",
                arrived_at="07:15",
                signed=True,
                note="ngồi ghế đầu",
            ),
        ),
    )


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        ("x", "present"),
        ("X", "present"),
        (1.0, "present"),
        ("✓", "present"),
        ("có", "present"),
        ("đã ký", "present"),
        ("7h15", "present"),
        (time(7, 15), "present"),
        ("P", "excused"),
        ("vắng có phép", "excused"),
        ("K", "unexcused"),
        ("vắng", "absent"),
        ("0", "absent"),
        ("không", "absent"),
        ("", ""),
    ],
)
def test_marks_of_presence(mark: Value, state: str) -> None:
    assert person(("Họ và tên", "Có mặt"), "Lê A", mark).state == state


@pytest.mark.parametrize(
    ("mark", "state", "note"),
    [
        ("P", "excused", ""),
        ("KP", "unexcused", ""),
        ("x", "absent", ""),
        ("đi công tác", "excused", "đi công tác"),
        ("-", "", ""),
    ],
)
def test_marks_of_absence(mark: str, state: str, note: str) -> None:
    read = person(("Họ và tên", "Có mặt", "Vắng mặt"), "Lê A", "", mark)
    assert (read.state, read.note) == (state, note)


def test_absence_in_two_columns() -> None:
    headings = ("Họ và tên", "Có mặt", "Vắng có phép", "Vắng không phép")
    assert person(headings, "Lê A", "", "x").state == "excused"
    assert person(headings, "Lê A", "", "", "x").state == "unexcused"


@pytest.mark.parametrize(
    ("mark", "absence", "instead", "note"),
    [
        ("", "", "bà Lê Thị Bưởi", ""),
        ("x", "", "LÊ THỊ BƯỞI", ""),
        ("", "P", "", "đ/c Lê Thị Bưởi đi thay"),
        ("", "", "", "cử bà Lê Thị Bưởi dự thay"),
    ],
)
def test_who_comes_instead_takes_the_seat(mark: str, absence: str, instead: str, note: str) -> None:
    headings = ("Họ và tên", "Có mặt", "Vắng", "Người đi thay", "Ghi chú")
    read = person(headings, "Lê A", mark, absence, instead, note)
    assert (read.state, read.substitute, read.present) == ("substituted", "Lê Thị Bưởi", True)


def test_a_mark_in_the_column_of_substitutes_names_nobody() -> None:
    read = person(("Họ và tên", "Có mặt", "Người đi thay"), "Lê A", "x", "không")
    assert (read.state, read.substitute) == ("present", "")


def test_signature_or_time_alone_says_that_somebody_came() -> None:
    headings = ("Họ và tên", "Giờ đến", "Ký tên")
    signed, late = person(headings, "Lê A", "", "(đã ký)"), person(headings, "Lê A", "8 giờ 5")
    assert (signed.state, signed.arrived_at, signed.signed) == ("present", "", True)
    assert (late.state, late.arrived_at, late.signed) == ("present", "08:05", False)


def test_a_time_that_cannot_be_read_is_told() -> None:
    read = outcome(("Họ và tên", "Có mặt", "Giờ đến"), "Lê A", "x", "27h90")
    assert [(p.column, p.code) for p in read.problems] == [("C", "time-unreadable")]


def test_present_and_absent_at_once_is_told_and_not_settled() -> None:
    read = outcome(("Họ và tên", "Có mặt", "Vắng"), "Lê A", "x", "P")
    assert [(p.column, p.code) for p in read.problems] == [("B", "attendance-contradicts")]
    assert [r.state for r in read.records if isinstance(r, Attendance)] == [""]


def test_a_mark_that_says_nothing_is_told() -> None:
    read = outcome(("Họ và tên", "Có mặt"), "Lê A", "??")
    assert [(p.column, p.code) for p in read.problems] == [("B", "attendance-unreadable")]


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("LĐLĐ huyện Cây Đa", ("skipped", "unit-sum")),
        ("Có mặt: 12/15", ("skipped", "unit-sum")),
        ("", ("rejected", "person-without-name")),
        ("12 người", ("rejected", "person-name-unreadable")),
    ],
)
def test_rows_without_a_person(name: str, result: tuple[str, str]) -> None:
    read = outcome(("STT", "Họ và tên", "Có mặt"), "", name, "5")
    assert (read.outcome, read.reason) == result


def test_names_of_people_are_no_sums() -> None:
    assert not any(map(is_sum, ["Lê Văn Cộng", "Cộng Văn Lê", "Tổng Thị Mơ", "Văn Thị Tổng"]))


@pytest.mark.parametrize(
    ("sheet", "titles", "session"),
    [
        ("Sáng 28.5", (), "Sáng 28.5"),
        ("Phiên 2", ("ĐIỂM DANH BUỔI SÁNG",), "Phiên 2"),
        ("Sheet1", ("BẢNG ĐIỂM DANH - Buổi chiều ngày 28/5.",), "Buổi chiều ngày 28/5"),
        ("DS", ("BẢNG ĐIỂM DANH",), ""),
    ],
)
def test_session_is_named_by_the_sheet_else_by_a_title(
    sheet: str, titles: tuple[str, ...], session: str
) -> None:
    assert session_of(sheet, titles) == session


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (time(7, 5), "07:05"),
        (0.3125, "07:30"),
        ("7h15", "07:15"),
        ("7g", "07:00"),
        ("7 giờ 30 phút", "07:30"),
        ("07:20:00", "07:20"),
        ("25h10", ""),
        ("x", ""),
        (1.0, ""),
        ("", ""),
    ],
)
def test_time_of_day_in_whatever_form(value: Value, shown: str) -> None:
    assert clock(value) == shown


def in_sessions(
    headings: tuple[str, ...], *values: Value, sheet: str = "S"
) -> tuple[list[tuple[str, str, int]], list[str]]:
    """Session, state and part of each record, and the codes of the problems."""
    labels = tuple((text,) for text in headings)
    (columns,) = understand(labels, ["attendance"])
    place = Place("a.xlsx", sheet, columns, labels=labels)
    found = read_row(BodyRow(4, list(values), "data"), place)
    people = [one for one in found.records if isinstance(one, Attendance)]
    told = [problem.code for problem in found.problems]
    return [(one.session, one.state, one.origin.part) for one in people], told


TWO_SESSIONS = ("Họ và tên", "Sáng", "Chiều", "Vắng (P/K)")


def test_each_session_of_a_row_is_one_attendance() -> None:
    assert in_sessions(TWO_SESSIONS, "Lê A", "x", "K", "") == (
        [("Sáng", "present", 1), ("Chiều", "unexcused", 2)],
        [],
    )


def test_a_column_of_absence_speaks_of_the_session_that_is_not_marked() -> None:
    assert in_sessions(TWO_SESSIONS, "Lê A", "x", "", "P") == (
        [("Sáng", "present", 1), ("Chiều", "excused", 2)],
        [],
    )
    assert in_sessions(TWO_SESSIONS, "Lê A", "", "", "P")[0] == [
        ("Sáng", "excused", 1),
        ("Chiều", "excused", 2),
    ]


def test_present_all_the_time_and_absent_contradict_each_other() -> None:
    assert in_sessions(TWO_SESSIONS, "Lê A", "x", "x", "P")[1] == ["attendance-contradicts"] * 2


def test_a_sheet_s_day_stands_before_the_session_of_a_column() -> None:
    row = ("Lê A", "x", "x", "")
    by_day, _ = in_sessions(TWO_SESSIONS, *row, sheet="Ngày 12-6")
    assert [session for session, _, _ in by_day] == ["Ngày 12-6 – Sáng", "Ngày 12-6 – Chiều"]
    by_half, _ = in_sessions(TWO_SESSIONS, *row, sheet="Sáng và chiều")
    assert [session for session, _, _ in by_half] == ["Sáng", "Chiều"]


def test_a_time_of_day_may_be_a_span_of_time_since_midnight() -> None:
    span = timedelta(hours=7, minutes=15)
    read = person(("Họ và tên", "Có mặt", "Giờ đến"), "Lê A", "x", span)
    assert read.arrived_at == "07:15"


def test_no_in_the_column_of_absence_is_no_absence() -> None:
    read = person(("Họ và tên", "Có mặt", "Vắng"), "Lê A", "", "Không")
    assert (read.state, read.note) == ("", "")
    assert person(("Họ và tên", "Có mặt", "Vắng"), "Lê A", "x", "không").state == "present"


def test_a_title_of_letters_that_fold_into_several_is_passed_over() -> None:
    titles = ("Danh sách ﬁ buổi sáng", "ĐIỂM DANH BUỔI CHIỀU")
    assert session_of("Sheet1", titles) == "BUỔI CHIỀU"
