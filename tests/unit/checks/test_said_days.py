from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.checks.said_days import check_said_days
from dialogue_cli.model.conference import Venue
from dialogue_cli.reference.holidays import working_day_after
from dialogue_cli.vietnamese.dates import short, weekday
from tests.unit.checks.making import codes, said

DAYS = st.dates(date(2020, 1, 1), date(2035, 11, 1))


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_found_exactly_when_it_is_wrong(day: date, off: int) -> None:
    text = f"Họp chuẩn bị {weekday(day + timedelta(days=off))}, ngày {short(day)}."
    assert codes(check_said_days(said(text))) == (["DATE-16"] if off else [])


@given(DAYS, st.integers(1, 30), st.integers(0, 3))
def test_working_days_are_found_exactly_when_they_are_miscounted(
    day: date, count: int, off: int
) -> None:
    last = working_day_after(day, count) + timedelta(days=off)
    text = f"Làm trong {count} ngày làm việc kể từ ngày {short(day)}, chậm nhất ngày {short(last)}."
    assert codes(check_said_days(said(text))) == (["DATE-20"] if off else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nộp trước ngày 30/02/2024.", ["DATE-17"]),
        ("Hội nghị được tổ chức ngày 28/6/2024.", ["DATE-18"]),
        ("Hội nghị được tổ chức ngày 27/6/2024.", []),
        ("Hội nghị dự kiến tháng 7 năm 2024.", ["DATE-18"]),
        ("Gửi nội dung trả lời trước ngày 20/6/2024.", []),
        ("Gửi nội dung trả lời trước ngày 21/6/2024.", ["DATE-19"]),
        ("Gửi nội dung trả lời chậm nhất ngày 19/6/2024.", []),
        ("Hội nghị khai mạc lúc 8 giờ 00.", ["FIGURE-07"]),
        ("Hội nghị khai mạc lúc 7 giờ 30.", []),
    ],
)
def test_days_and_hours_that_are_settled(text: str, expected: list[str]) -> None:
    assert codes(check_said_days(said(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị được tổ chức tại Hội trường Nhà khách Bình Minh.", ["FIGURE-08"]),
        ("Sau hội nghị mời gặp cán bộ tiếp dân tại hội trường.", []),
    ],
)
def test_a_hall_without_a_name_is_whichever_is_settled(text: str, expected: list[str]) -> None:
    venue = Venue(name="Nhà văn hóa Lao động tỉnh")
    assert codes(check_said_days(said(text, venue=venue))) == expected
