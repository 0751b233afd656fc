from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.vietnamese.dates import formal, short, weekday
from dialogue_cli.vietnamese.in_text import (
    days_in,
    hours_in,
    sentences_in,
    sums_in,
    words_behind,
)
from dialogue_cli.vietnamese.money import dong, dong_in_words

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
SUMS = st.integers(1_000, 10**12)


@given(SUMS)
def test_a_sum_and_its_words_are_read_back(value: int) -> None:
    text = f"Tổng kinh phí: {dong(value)} ({dong_in_words(value)}). Nguồn: ngân sách."
    (found,) = sums_in(text)
    words = words_behind(text, found.end)
    assert (found.value, found.english, words and words.value) == (value, False, value)


@given(SUMS, st.integers(1, 999))
def test_words_of_another_sum_are_another_number(value: int, more: int) -> None:
    text = f"{dong(value)} ({dong_in_words(value + more)})"
    (found,) = sums_in(text)
    words = words_behind(text, found.end)
    assert words
    assert words.value == value + more


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("300.000 đồng/suất; 300.000đ; 300 nghìn đồng", [300_000] * 3),
        ("1,2 triệu đồng, 9,632 tỷ đồng", [1_200_000, 9_632_000_000]),
        ("30,000,000 đồng", [30_000_000]),
        ("1 triệu 200 nghìn đồng", []),
        ("5 điểm, 160 đại biểu, 10 đơn vị, 12 đợt", []),
    ],
)
def test_sums_are_what_stands_before_a_currency(text: str, values: list[int]) -> None:
    assert [one.value for one in sums_in(text)] == values


@pytest.mark.parametrize(
    "bracket", ["(nguồn ngân sách)", "(đã duyệt năm 2024)", "(hai bên)", "", "(Một)"]
)
def test_a_bracket_of_other_words_is_no_number(bracket: str) -> None:
    assert words_behind(f"300.000 đồng {bracket}", 12) is None


def test_number_words_that_nobody_can_read_are_told_as_such() -> None:
    words = words_behind("300.000 đồng (Ba trăm nghìn nghìn đồng)", 12)
    assert words
    assert words.value is None


@given(DAYS)
def test_a_day_is_read_back_with_its_weekday(day: date) -> None:
    for text in (
        f"{weekday(day)}, ngày {short(day)}",
        f"{weekday(day).capitalize()}, {formal(day)}",
        f"{formal(day)} ({weekday(day)})",
    ):
        (found,) = days_in(text, 2000)
        assert (found.day, found.weekday, found.has_year) == (day, day.weekday(), True)


@given(DAYS, st.integers(1, 6))
def test_a_wrong_weekday_is_read_as_written(day: date, off: int) -> None:
    other = day + timedelta(days=off)
    (found,) = days_in(f"{weekday(other)}, ngày {short(day)}", 2000)
    assert (found.day, found.weekday) == (day, other.weekday())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngày 20/6", (date(2024, 6, 20), None)),
        ("thứ Năm 20/6", (date(2024, 6, 20), 3)),
        ("thứ 5 (20/6/2024)", (date(2024, 6, 20), 3)),
        ("lần thứ ba, ngày 20/6/2024", (date(2024, 6, 20), None)),
        ("ngày 31/6/2024", (None, None)),
        ("Chủ nhật, ngày 16 tháng 6 năm 2024", (date(2024, 6, 16), 6)),
    ],
)
def test_days_in_the_ways_people_write_them(text: str, expected: object) -> None:
    (found,) = days_in(text, 2024)
    assert (found.day, found.weekday) == expected


@pytest.mark.parametrize(
    "text", ["Nghị định 13/2023/NĐ-CP", "24/7", "1.5", "2020 - 2025", "số 02/9", "tháng 6/2024"]
)
def test_what_is_no_day_is_let_be(text: str) -> None:
    assert days_in(text, 2024) == []


def test_hours_in_the_ways_people_write_them() -> None:
    text = "từ 07 giờ 30 đến 11h30, 14 giờ 00 phút, 7h; 25 giờ, 10 giây"
    assert [one.hour for one in hours_in(text)] == [time(7, 30), time(11, 30), time(14), time(7)]


def test_sentences_end_at_stops_but_not_within_figures() -> None:
    text = "Tổng: 30.000.000 đồng. Nguồn: 1,5 tỷ; còn lại 5.000 đồng"
    assert [sentence for _, sentence in sentences_in(text)] == [
        "Tổng: 30.000.000 đồng",
        " Nguồn: 1,5 tỷ",
        " còn lại 5.000 đồng",
    ]
    assert all(text[start:].startswith(sentence) for start, sentence in sentences_in(text))
