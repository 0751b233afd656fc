from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese import dates
from dialogue_cli.vietnamese.dates import DateError

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "formal", "short"),
    [
        (date(2024, 2, 5), "ngày 05 tháng 02 năm 2024", "05/02/2024"),
        (date(2026, 5, 9), "ngày 09 tháng 5 năm 2026", "09/5/2026"),
        (date(2024, 6, 10), "ngày 10 tháng 6 năm 2024", "10/6/2024"),
        (date(2024, 1, 31), "ngày 31 tháng 01 năm 2024", "31/01/2024"),
        (date(2024, 12, 1), "ngày 01 tháng 12 năm 2024", "01/12/2024"),
    ],
)
def test_dates_are_padded_as_decree_30_asks(day: date, formal: str, short: str) -> None:
    assert (dates.formal(day), dates.short(day)) == (formal, short)


def test_month_of_pads_january_and_february_only() -> None:
    assert [dates.month_of(2024, month) for month in (2, 6, 11)] == [
        *["tháng 02 năm 2024", "tháng 6 năm 2024", "tháng 11 năm 2024"]
    ]


def test_weekday_runs_from_monday_to_sunday() -> None:
    assert [dates.weekday(date(2024, 4, day)) for day in range(1, 8)] == [
        *["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
    ]


def test_clock_writes_two_digits() -> None:
    moments = (time(7, 30), time(14, 0))
    assert [dates.clock(moment) for moment in moments] == ["07 giờ 30", "14 giờ 00"]
    assert [dates.clock_short(moment) for moment in moments] == ["07h30", "14h00"]


@pytest.mark.parametrize(
    "written",
    [
        "05/4/2024",
        "5-4-24",
        "05.04.2024",
        "05.04.2024.",
        "5 / 4 / 2024",
        "ngày 5 tháng 4 năm 2024",
        "NGÀY 05 THÁNG 04 NĂM 2024",
        "ngày 5 tháng 4/2024",
        "ngày 5/4 năm 2024",
        "2024-04-05",
        "2024/4/5",
        "2024-04-05T07:30:00",
        "2024-04-05 00:00:00.000",
        "05/4/2024 12:00:00 AM",
        "Đắk Lắk, ngày 05 tháng 4 năm 2024",
        "Thứ sáu, ngày 05/4/2024",
        "7h30 ngày 05/4/2024",
        "Kế hoạch số 12/KH-UBND ngày 05/4/2024",
    ],
)
def test_read_date_reads_the_day_before_the_month(written: str) -> None:
    assert dates.read_date(written) == date(2024, 4, 5)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("01/01/49", date(2049, 1, 1)),
        ("01/01/50", date(1950, 1, 1)),
        ("29/02/2024", date(2024, 2, 29)),
        ("03/11/1985", date(1985, 11, 3)),
    ],
)
def test_read_date_reads_short_years_as_a_spreadsheet_does(written: str, day: date) -> None:
    assert dates.read_date(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "31/02/2024",
        "29/02/2023",
        "4/25/2024",
        "2024-13-01",
        "01/01/1899",
        "01/01/2101",
        "4/2024",
        "05/4",
        "năm 1985",
        "45387",
        "20240405",
        "05/4-2024",
        "12/05/4/2024",
        "1.490.000",
        "05/4/2024; 06/4/2024",
        "từ ngày 15/9 đến 25/9/2023",
        "trước ngày 10/6/2024",
        "trong 10 ngày làm việc kể từ ngày 10/6/2024",
        "không",
        "",
    ],
)
def test_read_date_refuses_what_is_not_one_day(written: str) -> None:
    with pytest.raises(DateError):
        dates.read_date(written)


@given(DAYS)
def test_read_date_reads_back_what_was_written(day: date) -> None:
    assert dates.read_date(dates.formal(day)) == day
    assert dates.read_date(dates.short(day)) == day
    assert dates.read_date(day.isoformat()) == day


@given(st.one_of(st.text(), st.text(alphabet="0123456789/-. ngàythángnăm:h")))
def test_read_date_gives_a_day_or_a_date_error(written: str) -> None:
    try:
        day = dates.read_date(written)
    except DateError:
        return
    assert 1900 <= day.year <= 2100


@pytest.mark.parametrize(
    "written",
    [
        "6/2024",
        "06.2024",
        "6-2024",
        "T6/2024",
        "tháng 6/2024",
        "tháng 6 năm 2024",
        "dự kiến trong tháng 6 năm 2024",
        "2024-06",
    ],
)
def test_read_month_reads_month_and_year(written: str) -> None:
    assert dates.read_month(written) == (2024, 6)


@pytest.mark.parametrize(
    "written",
    [
        *("05/6/2024", "ngày 5 tháng 6 năm 2024", "13/2024", "6/1899", "tháng 6", "quý II/2026"),
        *("6/2024 - 7/2024", "trước tháng 6/2024", ""),
    ],
)
def test_read_month_refuses_what_is_not_one_month(written: str) -> None:
    with pytest.raises(DateError):
        dates.read_month(written)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("7h30", time(7, 30)),
        ("07h30’", time(7, 30)),
        ("7g30", time(7, 30)),
        ("7 giờ 30", time(7, 30)),
        ("07 giờ 30 phút", time(7, 30)),
        ("7 giờ rưỡi", time(7, 30)),
        ("07:30", time(7, 30)),
        ("07:30:00", time(7, 30)),
        ("lúc 7h sáng", time(7, 0)),
        ("14h", time(14, 0)),
        ("14 giờ 00", time(14, 0)),
        ("2 giờ chiều", time(14, 0)),
        ("14 giờ chiều", time(14, 0)),
        ("8h tối", time(20, 0)),
        ("12 giờ trưa", time(12, 0)),
        ("2:30 PM", time(14, 30)),
        ("12:15 AM", time(0, 15)),
        ("chậm nhất là tới 7h", time(7, 0)),
    ],
)
def test_read_clock_reads_the_hour(written: str, moment: time) -> None:
    assert dates.read_clock(written) == moment


@pytest.mark.parametrize(
    "written", ["25:00", "7h75", "7h30 - 11h30", "8 giờ kém 15", "7", "sáng", ""]
)
def test_read_clock_refuses_what_is_not_one_hour(written: str) -> None:
    with pytest.raises(DateError):
        dates.read_clock(written)


@given(st.times())
def test_read_clock_reads_back_what_was_written(moment: time) -> None:
    minute = moment.replace(second=0, microsecond=0)
    assert dates.read_clock(dates.clock(moment)) == minute
    assert dates.read_clock(dates.clock_short(moment)) == minute


@pytest.mark.parametrize(
    ("serial", "day"),
    [
        (1, date(1900, 1, 1)),
        (59, date(1900, 2, 28)),
        (61, date(1900, 3, 1)),
        (45387, date(2024, 4, 5)),
        (45387.75, date(2024, 4, 5)),
        (73415, date(2100, 12, 31)),
    ],
)
def test_from_serial_1900_counts_from_the_first_of_1900(serial: float, day: date) -> None:
    assert dates.from_serial_1900(serial) == day


@pytest.mark.parametrize("serial", [0, 0.5, -1, 60, 60.5, 73416, 1e18, float("nan"), float("inf")])
def test_from_serial_1900_refuses_days_that_are_none(serial: float) -> None:
    with pytest.raises(DateError):
        dates.from_serial_1900(serial)


def test_from_serial_1904_counts_from_the_first_of_1904() -> None:
    assert dates.from_serial_1904(0) == date(1904, 1, 1)
    assert dates.from_serial_1904(45387 - 1462) == date(2024, 4, 5)


@pytest.mark.parametrize("serial", [-1, 1e9, float("nan")])
def test_from_serial_1904_refuses_days_that_are_none(serial: float) -> None:
    with pytest.raises(DateError):
        dates.from_serial_1904(serial)


@pytest.mark.parametrize(
    "written", ["5-Apr-2024", "05-Apr-24", "5/April/2024", "05-Thg4-24", "5 Thg 4, 2024"]
)
def test_months_by_the_names_that_excel_shows(written: str) -> None:
    assert dates.read_date(written) == date(2024, 4, 5)
