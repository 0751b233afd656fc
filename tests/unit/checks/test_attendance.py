"""What is found about who came."""

from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.checks.attendance import check_attendance
from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.decisions.roll import rolls_of
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.conference import Outcome
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.roll import Checkin
from tests.unit.checks.making import GOOD, codes, delegate, found

AN = replace(delegate(5, "Nguyễn Văn An"), id=1)
BINH = replace(delegate(6, "Trần Thị Bình"), id=2)
AT = "2024-06-27T07:12:05+07:00"


def sheet(name: str, state: str, row: int = 3, **more: str) -> Attendance:
    return Attendance(Origin("phieu.xlsx", "S", row), name, state=state, **more)  # type: ignore[arg-type]


def door(number: int | None, state: str = "present", **more: str) -> Checkin:
    return Checkin(number, state, AT, **more)  # type: ignore[arg-type]


def facts(
    *records: Attendance | Checkin,
    people: tuple[Delegate, ...] = (AN, BINH),
    outcome: Outcome = GOOD.outcome,
) -> CheckFacts:
    sheets = [one for one in records if isinstance(one, Attendance)]
    doors = [one for one in records if isinstance(one, Checkin)]
    conference = replace(GOOD, outcome=outcome)
    return CheckFacts(conference, delegates=people, rolls=rolls_of(people, sheets, doors))


def test_nothing_is_said_while_nobody_has_been_checked_in() -> None:
    nobody = facts(outcome=Outcome(held_on=date(2024, 6, 27), attended=160))
    assert found(check_attendance(nobody)) == []


def test_records_that_agree_are_nothing_to_look_at() -> None:
    agreeing = facts(
        door(1), sheet("Nguyễn Văn An", "present"), sheet("Trần Thị Bình", "absent"),
        door(2, "excused"), outcome=Outcome(held_on=date(2024, 6, 27), attended=1),
    )  # fmt: skip
    assert found(check_attendance(agreeing)) == []


@pytest.mark.parametrize(
    ("records", "code"),
    [
        ((door(1), sheet("Nguyễn Văn An", "unexcused")), "ATTEND-01"),
        ((door(1), sheet("Nguyễn Văn An", "substituted", substitute="Lê Thế")), "ATTEND-01"),
        (
            (
                door(1, "substituted", substitute="Lê Thế"),
                sheet("Nguyễn Văn An", "substituted", substitute="Vũ Khác"),
            ),
            "ATTEND-01",
        ),
        ((sheet("Nguyễn Văn An", "present"), sheet("Nguyễn Văn An", "excused", 4)), "ATTEND-02"),
        ((sheet("Nguyễn Văn An", "unexcused"), sheet("Nguyễn Văn An", "excused", 4)), "ATTEND-02"),
        ((door(None, full_name="Lê Khách"),), "ATTEND-03"),
        ((sheet("Lê Khách", "present"),), "ATTEND-03"),
        ((sheet("Lê Thế", "present", stands_in_for="Vũ Không Ai"),), "ATTEND-04"),
        ((sheet("Vũ Không Ai", "substituted", substitute="Lê Thế"),), "ATTEND-04"),
        (
            (
                door(1, "substituted", substitute="Lê Thế"),
                door(2, "substituted", substitute="LÊ THẾ"),
            ),
            "ATTEND-05",
        ),
        ((door(1), door(2, "substituted", substitute="Nguyễn Văn An")), "ATTEND-05"),
    ],
)
def test_what_cannot_both_be_right_is_found(
    records: tuple[Attendance | Checkin, ...], code: str
) -> None:
    assert codes(check_attendance(facts(*records))) == [code]


def test_who_came_though_the_unit_noted_an_absence_is_found() -> None:
    away = replace(AN, absence="excused")
    assert codes(check_attendance(facts(door(1), people=(away, BINH)))) == ["ATTEND-06"]
    assert codes(check_attendance(facts(door(2), people=(away, BINH)))) == []


def test_after_the_conference_everybody_is_marked_and_the_conclusion_says_how_many_came() -> None:
    over = Outcome(held_on=date(2024, 6, 27), attended=2)

    assert found(check_attendance(facts(door(1), outcome=over))) == [
        ("ATTEND-07", "1 đại biểu chưa được ghi có mặt hay vắng."),
        ("ATTEND-08", "Mục [conclusion] ghi 2 người dự, điểm danh có 1."),
    ]
    assert codes(check_attendance(facts(door(1)))) == []


def test_more_sessions_than_planned_are_named() -> None:
    two = facts(
        sheet("Nguyễn Văn An", "present", session="Sáng"),
        sheet("Nguyễn Văn An", "present", session="Chiều"),
    )
    assert found(check_attendance(two)) == [
        ("ATTEND-09", "Điểm danh có 2 buổi (Sáng, Chiều), mục [time] ghi 1 buổi.")
    ]


def test_a_row_with_the_name_of_several_delegates_is_found() -> None:
    twin = replace(AN, id=3, unit="CĐCS Khác", upper_unit="CĐ Khác")
    unclear = facts(sheet("Nguyễn Văn An", "present"), people=(AN, twin))
    assert codes(check_attendance(unclear)) == ["ATTEND-10"]


def test_no_finding_names_anybody() -> None:
    everything = facts(
        door(1), sheet("Nguyễn Văn An", "unexcused"), sheet("Lê Khách", "present", 8),
        sheet("Lê Thế", "present", 9, stands_in_for="Vũ Không Ai"),
        door(None, full_name="Đỗ Khách Khứa"),
    )  # fmt: skip
    told = " ".join(
        f"{one.message} {one.where} {one.remedy}" for one in check_attendance(everything)
    )
    assert [n for n in ("An", "Bình", "Khách Khứa", "Thế", "Không Ai") if f" {n}" in told] == []
