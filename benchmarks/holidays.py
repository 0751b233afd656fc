"""Makes reference/holidays.csv anew (python -m benchmarks.holidays) from the package `holidays`, needed only here.

The package knows the law (Bộ luật Lao động 2019, Điều 112) and the days off that were moved; what it does not have
stands in ADDED. The lunar dates beside the days are reckoned by benchmarks/lunar.py, not by the package.
"""

import csv
import io
import sys
from datetime import date
from pathlib import Path

from benchmarks.lunar import lunar_date, solar_date

FIRST, LAST = 2020, 2035
# The last year whose moved and chosen days the Government has announced.
ANNOUNCED = 2026
TABLE = Path(__file__).parent.parent / "dialogue_cli" / "reference" / "holidays.csv"
COLUMNS = ("day", "name", "kind", "sure", "lunar", "instead", "source")
LAW_2012, LAW = "Bộ luật Lao động 2012, Điều 115", "Bộ luật Lao động 2019, Điều 112"
YEARLY = "{law}; thông báo nghỉ lễ, Tết của năm"
RULE = "{law}; dự kiến, chờ thông báo của năm"
CULTURE = (
    "Nghị quyết 80-NQ/TW (2026); Nghị quyết 30/NQ-CP (2026): chủ trương, xem thông báo của năm"
)
# A day off, the Saturday worked instead, the letter that says so.
SWAPPED = (
    (date(2024, 4, 29), date(2024, 5, 4), "2450/VPCP-KGVX (2024)"),
    (date(2025, 5, 2), date(2025, 4, 26), "6150/TB-BLĐTBXH (2024)"),
    (date(2026, 1, 2), date(2026, 1, 10), "12729/VPCP-KGVX (25/12/2025)"),
    (date(2026, 8, 31), date(2026, 8, 22), "thông báo nghỉ Quốc khánh 2026"),
)
NAMES = {
    (1, 1): "Tết Dương lịch",
    (4, 30): "Ngày Chiến thắng 30/4",
    (5, 1): "Ngày Quốc tế Lao động 01/5",
    (11, 24): "Ngày Văn hóa Việt Nam",
}


def rows() -> list[tuple[str, ...]]:
    """Every day off and every Saturday worked instead, in order."""
    import holidays

    days = holidays.country_holidays("VN", years=range(FIRST, LAST + 1), language="vi")
    swapped = {day for day, _, _ in SWAPPED}
    found = [_row(day, name) for day, name in days.items() if day not in swapped]
    for day, instead, source in SWAPPED:
        found.append(_cells(day, "Nghỉ hoán đổi", "hoan-doi", "cong-bo", source, instead))
        found.append(_cells(instead, "Làm bù", "lam-bu", "cong-bo", source, day))
    return sorted(found)


def _row(day: date, name: str) -> tuple[str, ...]:
    tet = solar_date(day.year, 1, 1)
    announced = "cong-bo" if day.year <= ANNOUNCED else "du-kien"
    law = LAW_2012 if day.year < 2021 else LAW
    source = (YEARLY if day.year <= ANNOUNCED else RULE).format(law=law)
    if "nghỉ bù" in name:
        plain = name.replace(" (nghỉ bù)", "")
        return _cells(day, f"Nghỉ bù {_known(plain)}", "nghi-bu", announced, source)
    if abs((day - tet).days) < 8:
        settled = -1 <= (day - tet).days <= 2  # within either of the two ways to take the five days
        return _cells(
            day, "Tết Nguyên đán", "tet", *(("luat", law) if settled else (announced, source))
        )
    if day == solar_date(day.year, 3, 10):
        return _cells(day, "Giỗ Tổ Hùng Vương", "le", "luat", law)
    if day.month == 9:
        settled = day.day == 2
        return _cells(day, "Quốc khánh", "le", *(("luat", law) if settled else (announced, source)))
    if (day.month, day.day) == (11, 24):
        return _cells(day, NAMES[11, 24], "le", "du-kien", CULTURE)
    return _cells(day, NAMES[day.month, day.day], "le", "luat", law)


def _known(name: str) -> str:
    same = {"Ngày Chiến thắng": NAMES[4, 30], "Ngày Quốc tế Lao động": NAMES[5, 1]}
    return same.get(
        name, name.removeprefix("Ngày Giỗ Tổ ").replace("Hùng Vương", "Giỗ Tổ Hùng Vương")
    )


def _cells(
    day: date, name: str, kind: str, sure: str, source: str, instead: date | None = None
) -> tuple[str, ...]:
    lunar_day, lunar_month, _ = lunar_date(day)
    lunar = f"{lunar_day:02}/{lunar_month:02}"
    return (
        day.isoformat(),
        name,
        kind,
        sure,
        lunar,
        instead.isoformat() if instead else "",
        source,
    )


def table() -> str:
    """The whole file."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows())
    return written.getvalue()


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{TABLE}\n")
