from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.dates import DateError, short
from dialogue_cli.vietnamese.terms import read_term


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("trước ngày 10/6/2024", date(2024, 6, 9)),
        ("Trước ngày 01/01/2025.", date(2024, 12, 31)),
        ("truoc 10/6/2024", date(2024, 6, 9)),
        ("trước 17h00 ngày 10/6/2024", date(2024, 6, 10)),
        ("trước 17:00 ngày 10/6/2024", date(2024, 6, 10)),
        ("chậm nhất ngày 30/6/2024", date(2024, 6, 30)),
        ("đến hết ngày 30 tháng 6 năm 2024", date(2024, 6, 30)),
        ("từ ngày 15/9 đến 25/9/2023", date(2023, 9, 25)),
        ("Từ tháng 6 đến tháng 9/2024", date(2024, 9, 30)),
        ("trong tháng 6/2024", date(2024, 6, 30)),
        ("dự kiến trong tháng 2 năm 2024", date(2024, 2, 29)),
        ("trước tháng 6/2024", date(2024, 5, 31)),
        ("quý III/2024", date(2024, 9, 30)),
        ("Quý 3 năm 2024", date(2024, 9, 30)),
        ("hết quý IV-2024", date(2024, 12, 31)),
        ("trước quý II/2025", date(2025, 3, 31)),
        ("6 tháng đầu năm 2024", date(2024, 6, 30)),
        ("06 tháng cuối năm 2024", date(2024, 12, 31)),
        ("cuối năm 2024", date(2024, 12, 31)),
        ("trước năm 2025", date(2024, 12, 31)),
    ],
)
def test_a_term_ends_with_its_last_day(written: str, last: date) -> None:
    assert read_term(written) == last


@pytest.mark.parametrize(
    "written",
    [
        "",
        "tháng 6",
        "quý III",
        "trước 30/4",
        "thường xuyên",
        "đầu năm 2024",
        "giữa tháng 6/2024",
        "khoảng tháng 6/2024",
        "sau ngày 10/6/2024",
        "từ ngày 10/6/2024",
        "ke tu ngay 10/6/2024",
        "trong 10 ngày làm việc kể từ ngày 5/6/2024",
        "trước kỳ họp HĐND tháng 12/2024",
        "kỳ họp HĐND tháng 12/2024",
        "quý I, II/2024",
        "quý V/2024",
        "tháng 6, 7/2024",
        "tháng 13/2024",
        "năm 2024 - 2025",
        "giai đoạn 2020 - 2025",
    ],
)
def test_what_names_no_certain_day_is_not_guessed(written: str) -> None:
    with pytest.raises(DateError):
        read_term(written)


@given(st.dates(date(1990, 1, 2), date(2090, 1, 1)))
def test_before_a_day_is_the_day_before(day: date) -> None:
    assert read_term(f"trước ngày {short(day)}") == day - timedelta(days=1)
    assert read_term(f"trong ngày {short(day)}") == day
