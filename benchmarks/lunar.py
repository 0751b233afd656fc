"""The lunar calendar of Viet Nam from the sun and the moon themselves: the independent proof of reference/holidays.csv.

After Jean Meeus, Astronomical Algorithms: new moons and the longitude of the sun, reckoned in Vietnamese time (UTC+7).
Good to a few minutes, which settles every date from 1968 to 2100 that tables of the calendar give.
"""

import math
from datetime import date
from functools import cache

_HANOI = 7 / 24
_MONTH = 29.530588853
# The new moon nearest to noon of 31 December 1899, from which all others are counted.
_FIRST_NEW_MOON = 2415021.076998695
_ORDINAL = 1721425  # Julian day of the ordinal 0 of Python's dates


@cache
def lunar_date(day: date) -> tuple[int, int, bool]:
    """Day and month of the Vietnamese lunar calendar, and whether the month is a leap month."""
    number = day.toordinal() + _ORDINAL
    start = _month_start(number)
    year = day.year if start >= _eleventh_month(day.year) else day.year - 1
    first, last = _eleventh_month(year), _eleventh_month(year + 1)
    place = round((start - first) / 29)
    leap = _leap_place(first, last)
    month = place + 11
    if leap and place >= leap:
        month -= 1
    return number - start + 1, (month - 1) % 12 + 1, bool(leap) and place == leap


def solar_date(year: int, month: int, day: int) -> date:
    """The day of the solar year `year` that is that day of that (not leap) lunar month."""
    found = (date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
    for ordinal in range(found[0], found[1] + 1):
        if lunar_date(date.fromordinal(ordinal)) == (day, month, False):
            return date.fromordinal(ordinal)
    raise LookupError((year, month, day))


def _month_start(number: int) -> int:
    k = math.floor((number - _FIRST_NEW_MOON) / _MONTH)
    return max(
        start for start in (_new_moon(k - 1), _new_moon(k), _new_moon(k + 1)) if start <= number
    )


@cache
def _eleventh_month(year: int) -> int:
    """The first day of the month that holds the winter solstice of a year."""
    k = math.floor((date(year, 12, 31).toordinal() + _ORDINAL - _FIRST_NEW_MOON) / _MONTH)
    start = _new_moon(k)
    return _new_moon(k - 1) if _solar_term(start) >= 9 else start


def _leap_place(first: int, last: int) -> int:
    """Which month after the eleventh is the leap one: the first without a principal solar term; 0 for none."""
    if last - first < 360:
        return 0
    k = math.floor((first - _FIRST_NEW_MOON) / _MONTH + 0.5)
    for place in range(1, 15):
        if _solar_term(_new_moon(k + place)) == _solar_term(_new_moon(k + place + 1)):
            return place
    raise AssertionError("a year of thirteen months has a leap month")


@cache
def _new_moon(k: int) -> int:
    """The Julian day number, in Vietnamese time, of the k-th new moon after that of 1900."""
    t = k / 1236.85
    mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * math.sin(math.radians(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = math.radians(359.2242 + 29.10535608 * k - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = math.radians(306.0253 + 385.81691806 * k + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = math.radians(21.2964 + 390.67050646 * k - 0.0016528 * t**2 - 0.00000239 * t**3)
    shift = (0.1734 - 0.000393 * t) * math.sin(sun) + 0.0021 * math.sin(2 * sun)
    shift += -0.4068 * math.sin(moon) + 0.0161 * math.sin(2 * moon) - 0.0004 * math.sin(3 * moon)
    shift += 0.0104 * math.sin(2 * node) - 0.0051 * math.sin(sun + moon)
    shift += -0.0074 * math.sin(sun - moon) + 0.0004 * math.sin(2 * node + sun)
    shift += -0.0004 * math.sin(2 * node - sun) - 0.0006 * math.sin(2 * node + moon)
    shift += 0.0010 * math.sin(2 * node - moon) + 0.0005 * math.sin(2 * moon + sun)
    slowing = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return math.floor(mean + shift - slowing + 0.5 + _HANOI)


def _solar_term(number: int) -> int:
    """In which twelfth of its way the sun stands at the beginning of a day in Vietnam; 9 begins at the solstice."""
    t = (number - 0.5 - _HANOI - 2451545.0) / 36525
    anomaly = math.radians(357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t**2) * math.sin(anomaly)
    longitude += (0.019993 - 0.000101 * t) * math.sin(2 * anomaly)
    longitude += 0.000290 * math.sin(3 * anomaly)
    return math.floor(longitude % 360 / 30)
