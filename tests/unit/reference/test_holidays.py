from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.lunar import lunar_date, solar_date
from dialogue_cli.reference.holidays import (
    FIRST_YEAR,
    LAST_YEAR,
    around_tet,
    day_after,
    day_off,
    days_off,
    is_working_day,
    last_working_day_before,
    lunar_new_year,
    worked_instead,
    working_day_after,
    working_days,
)

YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 1))


@pytest.mark.parametrize("year", YEARS)
def test_the_holidays_of_the_labour_code_are_there_every_year(year):
    """Bộ luật Lao động 2019, Điều 112: one day each, 2 September two since 2021, and Tết five working days off."""
    fixed = [date(year, 1, 1), date(year, 4, 30), date(year, 5, 1), date(year, 9, 2)]
    moon = [solar_date(year, 3, 10), *(solar_date(year, 1, day) for day in (1, 2, 3))]
    assert all(day_off(day) for day in (*fixed, *moon))
    assert day_off(solar_date(year, 1, 1) - timedelta(days=1))
    of_september = [one for one in days_off() if (one.day.year, one.day.month) == (year, 9)]
    assert len([one for one in of_september if one.kind == "le"]) == (2 if year >= 2021 else 1)


@pytest.mark.parametrize("year", YEARS)
def test_tet_takes_five_working_days_off_beside_its_weekends(year):
    of_tet = [one for one in days_off() if one.day.year == year and one.kind == "tet"]
    first, last = of_tet[0].day, of_tet[-1].day
    assert [one.day for one in of_tet] == [first + timedelta(days=n) for n in range(len(of_tet))]
    weekdays = [one for one in of_tet if one.day.weekday() < 5]
    assert (len(weekdays), (last - first).days < 7) == (5, True)


@pytest.mark.parametrize("year", YEARS)
def test_the_lunar_new_year_agrees_with_the_moon_over_hanoi(year):
    assert lunar_new_year(year) == solar_date(year, 1, 1)


def test_every_lunar_date_in_the_table_agrees_with_the_sun_and_the_moon():
    reckoned = {one.day: "{:02}/{:02}".format(*lunar_date(one.day)[:2]) for one in days_off()}
    assert {one.day: one.lunar for one in days_off()} == reckoned


@pytest.mark.parametrize(
    ("day", "lunar"),
    [
        (date(1968, 1, 29), (1, 1, False)),  # Tết Mậu Thân in the North: a day before that of China
        (date(1985, 1, 21), (1, 1, False)),  # a month before that of China
        (date(2007, 2, 17), (1, 1, False)),
        (date(2025, 7, 25), (1, 6, True)),
        (date(2030, 2, 2), (1, 1, False)),  # a day before that of China
    ],
)
def test_the_lunar_calendar_is_that_of_viet_nam(day, lunar):
    assert lunar_date(day) == lunar


def test_saturdays_worked_instead_are_working_days_and_lie_opposite_a_day_off():
    assert all(day.weekday() == 5 and is_working_day(day) for day in worked_instead())
    moved = Counter(one.day.year for one in days_off() if one.kind == "hoan-doi")
    assert Counter(day.year for day in worked_instead()) == moved == {2024: 1, 2025: 1, 2026: 2}


def test_a_holiday_at_the_weekend_is_made_up_for():
    for one in days_off():
        if one.kind == "le" and one.day.weekday() >= 5 and "Tết" not in one.name:
            later = (one.day + timedelta(days=n) for n in range(1, 4))
            assert any(made_up.kind == "nghi-bu" for made_up in filter(None, map(day_off, later)))


def test_what_no_law_fixes_yet_is_told_apart():
    assert day_off(date(2026, 11, 24)).sure == "du-kien"
    assert day_off(date(2026, 5, 1)).sure == "luat"
    assert day_off(date(2026, 4, 27)).sure == "cong-bo"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 2, 9), False),
        (date(2026, 2, 10), True),  # 23 tháng Chạp
        (date(2026, 2, 17), True),
        (date(2026, 2, 23), True),  # mùng 7
        (date(2026, 2, 24), False),
        (date(2050, 2, 1), False),
    ],
)
def test_the_weeks_of_tet(day, expected):
    assert around_tet(day) is expected


def test_working_days_jump_over_gio_to_and_the_days_of_victory_and_labour():
    # 26/4/2026 is Giỗ Tổ on a Sunday, 27/4 is off for it, 30/4 and 01/5 are holidays.
    assert working_days(date(2026, 4, 24), date(2026, 5, 5)) == 4
    assert last_working_day_before(date(2026, 4, 28)) == date(2026, 4, 24)
    assert working_day_after(date(2026, 4, 24), 3) == date(2026, 5, 4)
    assert day_after(date(2026, 4, 24), 3) == date(2026, 4, 28)


@given(DAYS, st.integers(1, 40))
def test_counting_working_days_back_gives_their_number(day, count):
    last = working_day_after(day, count)
    after = timedelta(days=1)
    assert is_working_day(last)
    assert working_days(day + after, last + after) == count


@given(DAYS)
def test_nothing_is_worked_between_the_last_working_day_and_the_day(day):
    last = last_working_day_before(day)
    assert is_working_day(last)
    assert working_days(last, day) == 1
