from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

import pytest

from dialogue_cli.checks.calendar import check_calendar
from dialogue_cli.model.conference import Basis, Issued, When
from tests.unit.checks.making import GOOD, codes, facts, found


def on(day: date) -> When:
    return When(day, None, time(7, 30), time(11, 30))


def without_deadlines() -> Mapping[str, date | None]:
    return dict.fromkeys(GOOD.deadlines)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 4, 27), ["DATE-09"]),  # off for Giỗ Tổ
        (date(2026, 4, 30), ["DATE-09"]),
        (date(2026, 2, 18), ["DATE-09"]),  # mùng 2
        (date(2026, 8, 31), ["DATE-09"]),  # moved
        (date(2026, 11, 24), ["DATE-11"]),
        (date(2027, 2, 9), ["DATE-11"]),  # mùng 4, to be announced
        (date(2026, 2, 13), ["DATE-10"]),
        (date(2026, 2, 22), ["DATE-07", "DATE-10"]),
        (date(2026, 2, 27), []),
        (date(2026, 8, 22), []),  # a Saturday worked instead
        (date(2026, 8, 29), ["DATE-07"]),
        (date(2026, 5, 20), []),
    ],
)
def test_the_day_of_the_event_is_held_against_the_calendar(day: date, expected: list[str]) -> None:
    at = facts(year=2026, when=on(day), deadlines=without_deadlines())
    assert codes(check_calendar(at)) == expected


def test_an_event_on_gio_to_is_told_with_its_lunar_date() -> None:
    at = facts(when=on(date(2024, 4, 18)), deadlines=without_deadlines())
    assert found(check_calendar(at)) == [
        (
            "DATE-09",
            "Hội nghị tổ chức thứ Năm, ngày 18/4/2024, là ngày nghỉ: Giỗ Tổ Hùng Vương (10/03 âm lịch).",
        )
    ]


def test_a_last_day_off_names_the_last_working_day() -> None:
    days = {**without_deadlines(), "answer": date(2026, 4, 28), "propose": date(2026, 5, 10)}
    at = facts(when=on(date(2026, 5, 20)), deadlines=days)
    assert found(check_calendar(at)) == [
        (
            "DATE-08",
            "Hạn đề xuất câu hỏi “trước ngày 10/5/2026” nghĩa là chậm nhất thứ Bảy, ngày 09/5/2026.",
        ),
        (
            "DATE-12",
            "Hạn sở, ngành gửi nội dung trả lời “trước ngày 28/4/2026” nghĩa là chậm nhất thứ Hai, ngày 27/4/2026, "
            "là ngày nghỉ: Nghỉ bù Giỗ Tổ Hùng Vương. Ngày làm việc cuối cùng trước hạn là 24/4/2026.",
        ),
    ]


def test_a_saturday_that_is_worked_is_no_weekend() -> None:
    days = {**without_deadlines(), "answer": date(2026, 8, 23)}
    assert codes(check_calendar(facts(when=on(date(2026, 9, 10)), deadlines=days))) == []


@pytest.mark.parametrize(
    ("day", "expected"), [(date(2024, 5, 1), ["DATE-13"]), (date(2024, 5, 10), [])]
)
def test_a_paper_is_not_issued_on_a_holiday(day: date, expected: list[str]) -> None:
    at = facts(documents={"plan": Issued(12, day)}, deadlines=without_deadlines())
    assert codes(check_calendar(at)) == expected


def test_a_plan_cannot_ask_for_what_is_due_already_nor_rest_on_what_comes_later() -> None:
    basis = (Basis("proposal", "Công văn", "171/LĐLĐ", date(2024, 7, 5)),)
    at = facts(documents={"plan": Issued(12, date(2024, 6, 12))}, basis=basis)
    assert found(check_calendar(at)) == [
        (
            "DATE-15",
            "Kế hoạch ban hành ngày 12/6/2024, nhưng viện dẫn Công văn 171/LĐLĐ ngày 05/7/2024.",
        ),
        (
            "DATE-14",
            "Hạn đề xuất câu hỏi là trước ngày 11/6/2024, nhưng Kế hoạch ban hành ngày 12/6/2024.",
        ),
    ]


def test_a_conference_that_only_has_a_month_has_no_day_to_hold_against_anything() -> None:
    when = replace(GOOD.when, day=None, month=(2026, 2))
    assert codes(check_calendar(facts(when=when, deadlines=without_deadlines()))) == []
