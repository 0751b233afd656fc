"""Sums, days and hours within running text, each with its place; what can be read in two ways is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from dialogue_cli.vietnamese.money import AmbiguousMoneyError, MoneyError, read_dong
from dialogue_cli.vietnamese.numbers import NumberWordsError, from_words

_SUM = re.compile(
    r"(?<![\d.,/])(?P<figures>\d[\d.,]*\d|\d)\s*(?P<scale>nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|vnđ|vnd|đ)(?![^\W\d_])",
    re.IGNORECASE,
)
# "1 triệu 200 nghìn đồng": the second half alone is no sum.
# What every sum, and every day, holds: most lines of a long paper have none, and need no closer look.
_LIKE_SUM = re.compile(r"\d\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đ|vn)", re.IGNORECASE)
_LIKE_DAY = re.compile(r"\d\s?(?:[/\-.]\s?\d|\s*tháng)", re.IGNORECASE)
_HALF_SUM = re.compile(r"\d\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*$", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]{3,200})\)")
_NUMBER_WORDS = re.compile(
    r"\b(?:không|một|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|linh|lẻ|trăm|nghìn|ngàn|triệu|tỷ|tỉ)\b"
)
_NOT_NUMBERS = re.compile(r"bằng chữ\s*:?|chẵn|đồng|[./,:]")
_WEEKDAY = r"(?P<{name}>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật)"
_DAY = re.compile(
    rf"(?:(?<!lần )(?<!khoản )(?<!nhóm )(?<!kỳ )(?<!phiên ){_WEEKDAY.format(name='before')}\s*[,(]?\s*)?"
    r"(?P<said>ngày\s+)?"
    r"(?<![\d./\-])(?P<day>\d{1,2})(?:\s?(?P<sep>[/\-.])\s?(?P<month>\d{1,2})(?:\s?(?P=sep)\s?(?P<year>\d{4}))?"
    r"|\s+tháng\s+(?P<month2>\d{1,2})(?:\s+năm\s+(?P<year2>\d{4}))?)(?![\d/\-]|[.,]\d)"
    rf"(?:\s*[(,]\s*{_WEEKDAY.format(name='after')})?",
    re.IGNORECASE,
)
_WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy", "nhật")
_CLOCK = re.compile(
    r"(?<![\d:/.])(?P<hour>\d{1,2})\s?(?:giờ|h|g)(?![^\W\d_])(?:\s?(?P<minute>\d{2})(?!\d)(?:\s?(?:phút|'))?)?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[^\d\s])[.;](?=\s|$)|(?<=\d)[.;](?=\s+[^\W\d_a-zđ]|\s*$)|\n")


@dataclass(frozen=True, slots=True)
class SumInText:
    """A sum in đồng from `start` to `end`; `english` when its separators are (30,000,000)."""

    start: int
    end: int
    value: int
    english: bool = False


@dataclass(frozen=True, slots=True)
class WordsInText:
    """What stands in brackets behind a sum: `value` is what the words say, None when they say no number."""

    start: int
    end: int
    text: str
    value: int | None


@dataclass(frozen=True, slots=True)
class DayInText:
    """A day from `start` to `end`, None when there is no such day; the weekday (0 to 6) that is written with it."""

    start: int
    end: int
    day: date | None
    weekday: int | None
    has_year: bool


@dataclass(frozen=True, slots=True)
class HourInText:
    """An hour of the day from `start` to `end`."""

    start: int
    end: int
    hour: time


def sums_in(text: str) -> list[SumInText]:
    """Every sum with its currency, in order."""
    if not _LIKE_SUM.search(text):
        return []
    return [one for found in _SUM.finditer(text) if (one := _sum(text, found))]


def _sum(text: str, found: re.Match[str]) -> SumInText | None:
    if _HALF_SUM.search(text[: found.start()]):
        return None
    written = f"{found['figures']} {found['scale'] or ''} đồng".replace("  ", " ")
    try:
        return SumInText(found.start(), found.end(), read_dong(written))
    except AmbiguousMoneyError as error:
        return SumInText(found.start(), found.end(), error.likely, english=True)
    except MoneyError:
        return None


def words_behind(text: str, end: int) -> WordsInText | None:
    """The number words in brackets that follow a figure; None where the bracket holds other words."""
    found = _BRACKET.match(text, end)
    if not found:
        return None
    inside = " ".join(_NOT_NUMBERS.sub(" ", found["inside"].lower()).split())
    words = inside.split()
    numbers = len(_NUMBER_WORDS.findall(inside))
    if numbers < 2 or 2 * numbers < len(words):
        return None
    try:
        value: int | None = from_words(inside)
    except NumberWordsError:
        value = None
    return WordsInText(found.start("inside"), found.end("inside"), found["inside"], value)


def days_in(text: str, year: int) -> list[DayInText]:
    """Every day that is written with day and month; one without a year is of `year`."""
    if not _LIKE_DAY.search(text):
        return []
    return [one for found in _DAY.finditer(text) if (one := _day(found, year))]


def _day(found: re.Match[str], year: int) -> DayInText | None:
    month, given = found["month"] or found["month2"], found["year"] or found["year2"]
    weekday = found["before"] or found["after"]
    # "2/9", "1.5", "10-12" may be a fraction, a heading, a range: without a year only what is called a day counts.
    if not given and not found["said"] and not (found["month2"] or weekday):
        return None
    try:
        day: date | None = date(int(given or year), int(month), int(found["day"]))
    except ValueError:
        day = None
    return DayInText(found.start(), found.end(), day, _weekday(weekday), bool(given))


def _weekday(written: str | None) -> int | None:
    if not written:
        return None
    word = written.split()[-1].lower().replace("bẩy", "bảy")
    return int(word) - 2 if word.isdigit() else _WEEKDAYS.index(word)


def hours_in(text: str) -> Iterator[HourInText]:
    """Every hour of the clock (07 giờ 30, 7h30, 14 giờ); "04 giờ" of work looks the same and is the reader's affair."""
    for found in _CLOCK.finditer(text):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if hour < 24 and minute < 60:
            yield HourInText(found.start(), found.end(), time(hour, minute))


def sentences_in(text: str) -> Iterator[tuple[int, str]]:
    """The sentences with the place at which each begins; points within figures end none."""
    start = 0
    for found in _SENTENCE.finditer(text):
        yield start, text[start : found.start()]
        start = found.end()
    yield start, text[start:]
