"""Terms as offices write them: "trước ngày 10/6/2024", "trong tháng 6 năm 2024", "quý III/2024" (workflow.md §6.2)."""

import re
from datetime import date, timedelta

from dialogue_cli.vietnamese import text
from dialogue_cli.vietnamese.dates import DateError, read_date, read_month

# All patterns read folded text.
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTER = re.compile(r"\bquy ?(?P<q>iv|i{1,3}|[1-4]) ?(?:[/-]|,? ?nam)? ?(?P<y>\d{4})")
_HALF = re.compile(r"\b0?6 thang (?P<half>dau|cuoi) nam (?P<y>\d{4})")
_YEAR = re.compile(r"\bnam (?P<y>\d{4})")
_BEFORE = re.compile(r"\btruoc (?=(?:ngay|thang|nam)? ?\d|quy ?[iv\d])")
_BEFORE_AN_HOUR = re.compile(r"\btruoc \d{1,2} ?(?:h|g|gio|:)")
_FROM_TO = re.compile(r"\btu\b.*\bden\b")
_FROM = re.compile(r"\btu (?:ngay|thang|quy|nam|\d)")
_TO = re.compile(r"\bđến\b|\bden\b", re.IGNORECASE)
# "kể từ", "sau" move a day by what is not said here; a beginning or a middle is no day.
# Marks matter: "sau" is not "sáu".
_VAGUE = {"sau", "kể", "đầu", "giữa", "khoảng", "hoặc", "hay"}
# What may stand beside a month, a quarter or a year that is a term.
_AROUND = frozenset(
    (
        *(
            "trong",
            "het",
            "den",
            "cham",
            "nhat",
            "muon",
            "du",
            "kien",
            "hoan",
            "thanh",
            "xong",
            "thoi",
        ),
        *(
            "han",
            "cuoi",
            "vao",
            "la",
            "thang",
            "quy",
            "nam",
            "ngay",
            "thuc",
            "hien",
            "giai",
            "quyet",
        ),
        *("phai", "tra", "loi", "bao", "cao", "cua", "va"),
    )
)


def read_term(written: str) -> date:
    """The last day on which something is in time.

    "Trước ngày 10/6/2024" is 09/6; a month, a quarter or a year lasts to its end. Raises DateError where no year is
    written, or the day hangs on something else ("kể từ ngày …", "trước kỳ họp").
    """
    folded = text.fold(written)
    if _FROM_TO.search(folded):
        return read_term(_TO.split(written)[-1])
    is_vague = not _VAGUE.isdisjoint(text.words(written)) and not _HALF.search(folded)
    if is_vague or _FROM.search(folded):
        raise DateError("no certain day")
    is_before = _BEFORE.search(folded)
    if not is_before and "truoc" in folded.split():
        raise DateError("before something else than a day")
    rest = _BEFORE.sub("", folded)
    first, last = _period(rest)
    if is_before and not (first == last and _BEFORE_AN_HOUR.search(folded)):
        return first - timedelta(days=1)
    return last


def _period(folded: str) -> tuple[date, date]:
    """The first and last day of what a text names: a day, a month, a quarter, half a year, a year."""
    try:
        day = read_date(folded)
    except DateError:
        pass
    else:
        return day, day
    for read in (_quarter, _half, _month, _year):
        if found := read(folded):
            year, first, last = found
            return date(year, first, 1), _end(year, last)
    raise DateError("nothing found")


_Months = tuple[int, int, int]
"""A year, and the first and last of its months."""


def _quarter(folded: str) -> _Months | None:
    found = _alone(_QUARTER, folded)
    if not found:
        return None
    last = 3 * _QUARTERS[found["q"]]
    return int(found["y"]), last - 2, last


def _half(folded: str) -> _Months | None:
    found = _alone(_HALF, folded)
    if not found:
        return None
    return (int(found["y"]), 1, 6) if found["half"] == "dau" else (int(found["y"]), 7, 12)


def _month(folded: str) -> _Months | None:
    try:
        year, month = read_month(folded)
    except DateError:
        return None
    return (year, month, month) if _says_no_more(folded) else None


def _year(folded: str) -> _Months | None:
    found = _alone(_YEAR, folded)
    return (int(found["y"]), 1, 12) if found else None


def _alone(shape: re.Pattern[str], folded: str) -> re.Match[str] | None:
    """The place where a shape fits, when nothing around it says another thing."""
    found = shape.search(folded)
    if not found:
        return None
    rest = f"{folded[: found.start()]} {folded[found.end() :]}"
    return found if not re.search(r"\d", rest) and _says_no_more(rest) else None


def _says_no_more(folded: str) -> bool:
    return set(re.findall(r"[a-z]+", folded)) <= _AROUND


def _end(year: int, month: int) -> date:
    after = date(year + month // 12, month % 12 + 1, 1)
    return after - timedelta(days=1)
