"""Days, months and hours as official papers write them and as clerks type them.

Zeros follow ND30-DATE-02..04: before days below 10 and months 1 and 2, none before months 3–9.
"""

import math
import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from dialogue_cli.vietnamese import text

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
# Two digits as a spreadsheet reads them: 49 is 2049, 50 is 1950.
_LAST_SHORT_YEAR = 49
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")

# All patterns read folded text. A date is no part of a longer chain such as 12/05/4/2024.
_START, _END = r"(?<![\d/.\-])", r"(?!\d|[/.\-]\d)"
_DATE_SHAPES = (
    re.compile(rf"{_START}(?P<y>\d{{4}})([-/.])(?P<m>\d\d?)\2(?P<d>\d\d?)(?=t\d\d:|{_END})"),
    re.compile(rf"{_START}(?P<d>\d\d?) ?([-/.]) ?(?P<m>\d\d?) ?\2 ?(?P<y>\d{{4}}|\d\d){_END}"),
    re.compile(rf"{_START}(?P<d>\d\d?),? ?thang ?(?P<m>\d\d?),? ?(?:nam|/) ?(?P<y>\d{{4}}){_END}"),
    # How Excel shows a month by name: 05-Thg4-24.
    re.compile(
        rf"{_START}(?P<d>\d\d?)[-/. ]{{1,2}}thg ?(?P<m>\d\d?)[-/., ]{{1,2}}(?P<y>\d{{4}}|\d\d){_END}"
    ),
    re.compile(rf"{_START}(?P<d>\d\d?) ?[-/.] ?(?P<m>\d\d?),? ?nam ?(?P<y>\d{{4}}){_END}"),
)
_MONTH_SHAPES = (
    re.compile(rf"{_START}(?P<y>\d{{4}})[-/.](?P<m>\d\d?){_END}"),
    re.compile(rf"(?<![\d/.\-])(?P<m>\d\d?) ?(?:[-/.]|,? ?nam) ?(?P<y>\d{{4}}){_END}"),
)
_CLOCK_SHAPES = (
    re.compile(r"(?<![\d:])(?P<h>\d\d?):(?P<min>\d\d)(?::\d\d(?:\.\d+)?)?(?:z|\+00:00)?(?![\d:])"),
    re.compile(
        r"(?<!\d)(?P<h>\d\d?) ?(?:gio|h|g)(?![a-z])"
        r"(?: ?(?P<min>\d\d?)(?!\d)(?: ?(?:phut|'|p)(?![a-z]))?| (?P<half>ruoi)\b)?"
    ),
)
_ENGLISH_MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_ENGLISH_MONTH = re.compile(rf"(?<=\d[-/])({'|'.join(_ENGLISH_MONTHS)})[a-z]*(?=[-/]\d)")
# What may still stand around one date without making it another date.
_SECOND_DATE = re.compile(r"\d\d? ?[-/.] ?\d|(?:ngay|thang|nam|quy) ?\d")
# Marks matter in these: "sau" is not "sáu", "tối" is not "tới".
_SHIFTS = {"trước", "truoc", "sau", "kể"}
_HOURS_AFTER_NOON = {
    **dict.fromkeys(("trưa", "trua"), range(1, 4)),
    **dict.fromkeys(("chiều", "chieu", "pm"), range(1, 12)),
    **dict.fromkeys(("tối", "toi"), range(5, 12)),
    **dict.fromkeys(("đêm", "dem"), range(7, 12)),
}


class DateError(ValueError):
    """Not one day, month or hour that can be read in only one way."""


def formal(day: date) -> str:
    """The date of a heading: ngày 05 tháng 02 năm 2024."""
    return f"ngày {day:%d} tháng {_month(day.month)} năm {day.year}"


def short(day: date) -> str:
    """The date of a sentence: 05/4/2024."""
    return f"{day:%d}/{_month(day.month)}/{day.year}"


def month_of(year: int, month: int) -> str:
    """A month in words: tháng 6 năm 2024."""
    return f"tháng {_month(month)} năm {year}"


def weekday(day: date) -> str:
    """The day of the week: thứ Hai … Chủ nhật."""
    return _WEEKDAYS[day.weekday()]


def clock(moment: time) -> str:
    """The hour in a sentence: 07 giờ 30, 14 giờ 00."""
    return f"{moment.hour:02} giờ {moment.minute:02}"


def clock_short(moment: time) -> str:
    """The hour in a table: 07h30."""
    return f"{moment.hour:02}h{moment.minute:02}"


def read_date(written: str) -> date:
    """The one day named in a text, day before month; words around it are let pass.

    Raises DateError when there is no such day, more than one, or a word that moves it
    ("trước ngày" is the day before).
    """
    folded = _ENGLISH_MONTH.sub(_month_number, text.fold(written))
    found, rest = _only_match(_DATE_SHAPES, folded)
    elsewhere = _SECOND_DATE.search(_CLOCK_SHAPES[0].sub("", rest))
    if elsewhere or not _SHIFTS.isdisjoint(text.words(written)):
        raise DateError("more than one reading")
    return _checked_day(_full_year(found["y"]), int(found["m"]), int(found["d"]))


def read_month(written: str) -> tuple[int, int]:
    """Year and month of a text that names one month. Raises DateError."""
    found, rest = _only_match(_MONTH_SHAPES, text.fold(written))
    if re.search(r"\d", rest) or not _SHIFTS.isdisjoint(text.words(written)):
        raise DateError("more than one reading")
    month = _checked_day(int(found["y"]), int(found["m"]), 1)
    return month.year, month.month


def read_clock(written: str) -> time:
    """The one hour named in a text, on the 24-hour clock. Raises DateError."""
    found, rest = _only_match(_CLOCK_SHAPES, text.fold(written))
    named = found.groupdict()
    if re.search(r"\d|\bkem\b", rest):
        raise DateError("more than one reading")
    hour = _on_24_hours(int(named["h"]), set(text.words(written)))
    minute = 30 if named.get("half") else int(named["min"] or 0)
    try:
        return time(hour, minute)
    except ValueError as error:
        raise DateError("no such hour") from error


def from_serial_1900(value: float) -> date:
    """The day of a spreadsheet's number, where 1 is 1 January 1900. Raises DateError."""
    days = _whole_days(value)
    if days < 1 or days == 60:  # 60 stands for 29 February 1900, which never was
        raise DateError("no such day")
    return _day_after(date(1899, 12, 30) if days > 60 else date(1899, 12, 31), days)


def from_serial_1904(value: float) -> date:
    """The day of a number in a book of the 1904 system, where 0 is 1 January 1904."""
    days = _whole_days(value)
    if days < 0:
        raise DateError("no such day")
    return _day_after(date(1904, 1, 1), days)


def _month_number(found: re.Match[str]) -> str:
    return str(_ENGLISH_MONTHS.index(found[1]) + 1)


def _month(month: int) -> str:
    return f"{month:02}" if month <= 2 else str(month)


def _only_match(shapes: Sequence[re.Pattern[str]], folded: str) -> tuple[re.Match[str], str]:
    """The single place where a shape fits, and the text without it."""
    matches = [match for shape in shapes for match in shape.finditer(folded)]
    if len(matches) != 1:
        raise DateError("nothing found" if not matches else "more than one reading")
    (match,) = matches
    return match, f"{folded[: match.start()]}|{folded[match.end() :]}"


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year <= _LAST_SHORT_YEAR else 1900)


def _checked_day(year: int, month: int, day: int) -> date:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise DateError("year out of range")
    try:
        return date(year, month, day)
    except ValueError as error:
        raise DateError("no such day") from error


def _on_24_hours(hour: int, said: set[str]) -> int:
    if "am" in said and hour == 12:
        return 0
    after_noon = any(hour in _HOURS_AFTER_NOON.get(word, ()) for word in said)
    return hour + 12 if after_noon else hour


def _whole_days(value: float) -> int:
    if not math.isfinite(value):
        raise DateError("no such day")
    return math.floor(value)


def _day_after(epoch: date, days: int) -> date:
    if days > (date(_LAST_YEAR, 12, 31) - epoch).days:
        raise DateError("year out of range")
    return epoch + timedelta(days=days)
