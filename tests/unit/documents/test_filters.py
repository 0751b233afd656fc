from datetime import date, time

import pytest

from dialogue_cli.documents.filters import FILTERS
from dialogue_cli.model.findings import Missing

GAP = Missing("gifts.value", "mức quà")


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("dong", 300_000, "300.000 đồng"),
        ("grouped", 30_000_000, "30.000.000"),
        ("words", 30_000_000, "Ba mươi triệu đồng"),
        ("short", date(2024, 4, 5), "05/4/2024"),
        ("formal", date(2024, 2, 5), "ngày 05 tháng 02 năm 2024"),
        ("month", (2024, 6), "tháng 6 năm 2024"),
        ("weekday", date(2024, 6, 20), "thứ Năm"),
        ("clock", time(7, 30), "07 giờ 30"),
        ("hour", time(14, 5), "14h05"),
        ("two", 6, "06"),
        ("two", 160, "160"),
        ("upper", "tỉnh Đắk Lắk", "TỈNH ĐẮK LẮK"),
        ("capital", "ủy ban", "Ủy ban"),
        ("letter", 5, "đ"),
        ("roman", 4, "IV"),
        ("stopped", "xong;", "xong."),
        ("stopped", "an ninh trật tự...", "an ninh trật tự..."),
        ("stopped", "an ninh trật tự…", "an ninh trật tự…"),
        ("unstopped", "xong. ", "xong"),
    ],
)
def test_filter_writes_as_official_papers_do(name: str, value: object, shown: str):
    assert FILTERS[name](value) == shown


@pytest.mark.parametrize("name", sorted(set(FILTERS) - {"letter", "roman", "each"}))
def test_missing_value_passes_every_filter(name: str):
    assert FILTERS[name](GAP) is GAP


def test_each_makes_a_missing_list_one_missing_value():
    assert FILTERS["each"](GAP) == (GAP,)
    assert FILTERS["each"](("a", "b")) == ("a", "b")
