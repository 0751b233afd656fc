"""Public holidays and Tết of Viet Nam, 2020 to 2035, and the working days between them.

holidays.csv says of each day off whether the law fixes it (luat), the Government has announced it (cong-bo), or it is
what the rule gives for a year that has no announcement yet (du-kien). It is made by benchmarks/holidays.py from the
PyPI package `holidays` and held against the lunar calendar that the tests reckon. Other years have weekends alone.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

Kind = Literal["le", "tet", "nghi-bu", "hoan-doi", "lam-bu"]
Sure = Literal["luat", "cong-bo", "du-kien"]

FIRST_YEAR, LAST_YEAR = 2020, 2035
_SATURDAY = 5
_ONE = timedelta(days=1)
_WORKED = "lam-bu"
# From the day that sees the Kitchen Gods off (23 tháng Chạp) to the seventh of the new year little is done in offices.
_BEFORE_TET, _AFTER_TET = 7, 6


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day on which offices are closed though it may be no weekend; `lunar` is its day and month (10/03)."""

    day: date
    name: str
    kind: Kind
    sure: Sure
    lunar: str
    source: str


def day_off(day: date) -> DayOff | None:
    """The holiday, or the day off for one, on that day; None on plain weekends and working days."""
    found = _days().get(day)
    return found if found and found.kind != _WORKED else None


def days_off() -> tuple[DayOff, ...]:
    """Every holiday known, in order."""
    return tuple(one for one in _days().values() if one.kind != _WORKED)


def worked_instead() -> tuple[date, ...]:
    """The Saturdays that are worked for a day off in the week."""
    return tuple(one.day for one in _days().values() if one.kind == _WORKED)


def is_working_day(day: date) -> bool:
    """Whether state offices work that day."""
    found = _days().get(day)
    if found:
        return found.kind == _WORKED
    return day.weekday() < _SATURDAY


def working_days(first: date, until: date) -> int:
    """How many working days there are from `first` on, before `until`."""
    return sum(is_working_day(day) for day in _from(first, until))


def last_working_day_before(day: date) -> date:
    """The last working day before a day: the last on which "trước ngày" can be kept."""
    before = day - _ONE
    while not is_working_day(before):
        before -= _ONE
    return before


def working_day_after(day: date, count: int) -> date:
    """The last day of "trong N ngày làm việc kể từ ngày": the day itself does not count (BLDS 2015, Điều 147)."""
    while count > 0:
        day += _ONE
        count -= is_working_day(day)
    return day


def day_after(day: date, count: int) -> date:
    """The last day of "trong N ngày kể từ ngày"; on a day off it moves to the next working day (Điều 148)."""
    last = day + timedelta(days=count)
    while not is_working_day(last):
        last += _ONE
    return last


def lunar_new_year(year: int) -> date | None:
    """The first day of the lunar year that begins in that year; None for a year that is not known."""
    return _new_years().get(year)


def around_tet(day: date) -> bool:
    """Whether a day lies in the weeks of Tết, from 23 tháng Chạp to the seventh of the new year, off or not."""
    new_year = lunar_new_year(day.year)
    if new_year is None:
        return False
    return -_BEFORE_TET <= (day - new_year).days <= _AFTER_TET


def _from(first: date, until: date) -> Iterator[date]:
    while first < until:
        yield first
        first += _ONE


@cache
def _new_years() -> Mapping[int, date]:
    return {one.day.year: one.day for one in _days().values() if one.lunar == "01/01"}


@cache
def _days() -> Mapping[date, DayOff]:
    data = files("dialogue_cli.reference").joinpath("holidays.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(data.splitlines())
    return MappingProxyType({one.day: one for one in map(_day_off, rows)})


def _day_off(row: dict[str, str]) -> DayOff:
    return DayOff(
        day=date.fromisoformat(row["day"]),
        name=row["name"],
        kind=row["kind"],  # type: ignore[arg-type]
        sure=row["sure"],  # type: ignore[arg-type]
        lunar=row["lunar"],
        source=row["source"],
    )
