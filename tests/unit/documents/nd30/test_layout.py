from dataclasses import replace
from datetime import date

from dialogue_cli.documents.nd30.layout import (
    day_or_blank,
    header_layout,
    measure,
    narrowed,
    number_or_blank,
    place_and_day,
    subject_rule,
)
from dialogue_cli.documents.nd30.rules import style
from tests.built import framed
from tests.papers import NAME, PLAN_FRAME, UNION_FRAME


def test_short_names_take_the_largest_sizes():
    layout = header_layout(framed(PLAN_FRAME))
    assert (layout.left, layout.right) == (3600, 5471)
    assert (layout.country.size, layout.motto.size) == (13, 14)
    assert (layout.issuer.size, layout.place.size) == (13, 14)
    assert layout.issuer_lines == ("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK")


def test_long_place_name_stays_on_one_line_in_a_smaller_size():
    frame = framed(
        PLAN_FRAME,
        issuer=("Ủy ban nhân dân", "Thành phố Hồ Chí Minh"),
        place="Thành phố Hồ Chí Minh",
    )
    layout = header_layout(frame)
    assert layout.place.size == 13
    longest = place_and_day(replace(frame, day=date(2026, 10, 29)))
    assert measure(layout.place)(longest) < layout.right
    assert layout.issuer_lines == ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH")


def test_issuing_a_paper_does_not_move_its_header():
    frame = framed(PLAN_FRAME, place="Thành phố Hồ Chí Minh")
    issued = replace(frame, number=7, day=date(2026, 10, 29))
    assert header_layout(frame) == header_layout(issued)


def test_long_names_break_between_words_that_belong_apart():
    layout = header_layout(framed(UNION_FRAME))
    assert layout.superior_lines == ("TỔNG LIÊN ĐOÀN", "LAO ĐỘNG VIỆT NAM")
    assert layout.issuer_lines == ("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH ĐẮK LẮK")


def test_state_title_fits_its_column_in_every_layout():
    for values in (PLAN_FRAME, UNION_FRAME):
        layout = header_layout(framed(values))
        assert measure(layout.country)("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") <= layout.right


def test_long_subject_is_narrowed_to_even_lines():
    look = narrowed(NAME, style("subject"), 9071)
    assert look.left == look.right
    assert 300 < look.left < 1600
    assert narrowed("Ngắn", style("subject"), 9071) == style("subject")


def test_rule_below_a_subject_is_a_third_to_a_half_of_its_longest_line():
    for words in range(1, 61):
        subject = " ".join(["đối thoại"] * words)
        look = style("subject")
        inner = narrowed(subject, look, 9071)
        length = subject_rule(subject, look, 9071)
        column = 9071 - inner.left - inner.right
        even, full = (min(measure(look)(subject), width) for width in (column, 9071))
        assert length / full >= 1 / 3 - 0.04
        assert length / even <= 0.54


def test_number_and_day_are_blank_until_issued():
    frame = framed(PLAN_FRAME)
    issued = replace(frame, number=5, day=date(2024, 2, 5))
    assert number_or_blank(frame).strip() == ""
    assert day_or_blank(frame) == "ngày      tháng      năm 2024"
    assert (number_or_blank(issued), day_or_blank(issued)) == ("05", "ngày 05 tháng 02 năm 2024")
    assert number_or_blank(replace(frame, number=123)) == "123"
