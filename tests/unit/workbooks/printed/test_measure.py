"""How wide and how high texts stand in cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.workbooks.printed.measure import fitting_size, height_of, line_count, text_width

WORDS = st.text(alphabet="aăâbcđeêghikưw ẽ–-/", max_size=200)


@pytest.mark.parametrize(
    ("text", "size", "bold", "points"),
    [
        ("0123456789", 12, False, 60.0),
        ("Nguyễn Thị Minh Khai", 12, False, 113.0),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, 271.2),
    ],
)
def test_widths_are_those_of_times_new_roman(
    text: str, size: float, bold: bool, points: float
) -> None:
    assert text_width(text, size, bold=bold) == pytest.approx(points, abs=0.1)


def test_letters_of_other_fonts_have_a_width_and_marks_have_none() -> None:
    assert text_width("😀", 10) == 13.5
    assert text_width("a\u0301", 12) == text_width("a", 12)
    assert text_width("a\u20d0", 12) == text_width("a", 12)  # a mark that the font lacks
    assert text_width("محمد", 10) > 0


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("Sở Y tế", 1),
        ("Công ty TNHH MTV Cà phê Buôn Ma Thuột", 2),
        ("một\nhai\nba", 3),
        ("a" * 200, 11),
    ],
)
def test_a_text_takes_as_many_lines_as_it_needs(text: str, lines: int) -> None:
    assert line_count(text, 125.0, 12) == lines


@given(WORDS, st.floats(30, 400))
def test_a_narrower_cell_needs_no_fewer_lines_and_a_longer_text_neither(
    text: str, room: float
) -> None:
    lines = line_count(text, room, 12)
    assert line_count(text, room - 5, 12) >= lines
    assert line_count(f"{text} thêm chữ", room, 12) >= lines
    assert line_count(text, room, 10) <= lines


def test_type_becomes_smaller_only_where_a_row_would_be_too_high() -> None:
    name = "Nguyễn " * 60
    assert fitting_size(name, 200, 12, 409) == 12
    size = fitting_size(name, 100, 12, 409)
    assert 8 <= size < 12
    assert height_of(line_count(name, 100, size), size) <= 409
