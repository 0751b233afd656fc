import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.documents.nd30.metrics import balanced, text_width_mm, wrapped


@pytest.mark.parametrize(
    ("text", "size", "bold", "width"),
    [
        ("Độc lập - Tự do - Hạnh phúc", 13, True, 56.1),
        ("Độc lập - Tự do - Hạnh phúc", 14, True, 60.5),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, True, 88.3),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, 95.7),
        ("ỦY BAN NHÂN DÂN", 12, True, 39.9),
        ("ỦY BAN NHÂN DÂN", 13, True, 43.2),
        ("TỈNH SƠN LA", 13, True, 29.8),
        ("THÀNH PHỐ HỒ CHÍ MINH", 13, True, 60.1),
        ("VĂN PHÒNG", 13, True, 27.9),
        ("SỞ NỘI VỤ", 13, True, 23.7),
        ("LIÊN ĐOÀN LAO ĐỘNG", 13, True, 51.9),
        ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", 12, False, 80.4),
        ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", 13, False, 87.1),
    ],
)
def test_widths_agree_with_the_reference_table(text: str, size: float, bold: bool, width: float):
    assert round(text_width_mm(text, size, bold), 1) == width


def test_width_of_italics_agrees_with_the_reference():
    place = "Thành phố Hồ Chí Minh, ngày 29 tháng 10 năm 2026"
    assert round(text_width_mm(place, 13, italic=True), 1) == 98.7
    assert round(text_width_mm(place, 14, italic=True), 1) == 106.3


def test_text_is_wrapped_between_words_and_never_within_a_fixed_phrase():
    assert wrapped("MỘT HAI BA BỐN", 7, len) == ["MỘT HAI", "BA BỐN"]
    assert wrapped("MỘT HAI BA BỐN", 7, len, ("HAI BA",)) == ["MỘT", "HAI BA", "BỐN"]


def test_lines_are_balanced_without_becoming_more():
    text = "một hai ba bốn năm sáu bảy"
    assert wrapped(text, 22, len) == ["một hai ba bốn năm sáu", "bảy"]
    assert balanced(text, 22, len) == ["một hai ba bốn", "năm sáu bảy"]


def test_balancing_stops_at_the_narrowest_column_allowed():
    text = "một hai ba bốn năm sáu bảy"
    assert balanced(text, 22, len, narrowest=16) == ["một hai ba bốn năm", "sáu bảy"]


def test_word_wider_than_the_column_stands_alone():
    assert balanced("a bbbbbbbbbb c", 5, len) == ["a", "bbbbbbbbbb", "c"]


@given(st.lists(st.text("abcđ", min_size=1, max_size=9)).map(" ".join), st.integers(1, 40))
def test_breaking_loses_nothing_and_balancing_adds_no_line(text: str, limit: int):
    greedy, even = wrapped(text, limit, len), balanced(text, limit, len)
    assert " ".join(greedy) == " ".join(even) == text
    assert len(greedy) == len(even)
