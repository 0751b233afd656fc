import pytest

from dialogue_cli.intake.layout.rows import tell_apart
from dialogue_cli.intake.layout.sections import (
    Lonely,
    Section,
    heads_rows,
    lonely,
    open_section,
    section_of,
)
from dialogue_cli.intake.layout.shape import Shape
from dialogue_cli.intake.workbook import Row

SHAPE = Shape(first=0, after=3, key=1, number=0)
RECORD = (1.0, "Đề nghị tăng lương", "x")


def given(*rows: Row, shape: Shape = SHAPE) -> list[tuple[str, str, str]]:
    told = tell_apart(((i, row, row) for i, row in enumerate(rows)), shape)
    return [(row.role, row.section_unit, row.section_group) for row in told]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("I. NHÓM TIỀN LƯƠNG", Section("roman", "NHÓM TIỀN LƯƠNG", False)),
        ("1. Công ty TNHH An Phát", Section("digits", "Công ty TNHH An Phát", True)),
        ("* Công đoàn ngành Y tế", Section("bullet", "Công đoàn ngành Y tế", True)),
        ("Công ty A: 5 ý kiến", Section("", "Công ty A", True)),
        ("LĐLĐ huyện Krông Pắc (có 12 ý kiến)", Section("", "LĐLĐ huyện Krông Pắc", True)),
        ("Đơn vị: CĐCS Trường Hoa Mai", Section("", "CĐCS Trường Hoa Mai", True)),
    ],
)
def test_what_a_section_row_says(text: str, section: Section) -> None:
    assert section_of(Lonely(0, text)) == section


def test_a_row_with_two_texts_is_not_lonely() -> None:
    assert lonely([(1, "Nhóm"), (2, "Công ty A")], 0) is None
    assert lonely([(0, "I"), (1, "Nhà ở")], 0) == Lonely(1, "Nhà ở", "I")
    assert lonely([(1, "Công ty A"), (2, "12")], 0) == Lonely(1, "Công ty A", summed=True)


def test_units_and_topics_nest_either_way_round() -> None:
    unit, topic = Section("", "Công ty A", True), Section("", "NHÀ Ở", False)
    sections = [topic]
    open_section(sections, unit)
    assert sections == [topic, unit]
    open_section(sections, topic)
    assert sections == [topic]


def test_a_numbered_unit_heads_the_numbers_within_it() -> None:
    rows = [(1.0, "Công ty TNHH An Phát", ""), ("1.1", "Tăng lương", "x"), ("1.2", "Nhà ở", "x")]
    assert given(*rows) == [
        ("section", "Công ty TNHH An Phát", ""),
        ("data", "Công ty TNHH An Phát", ""),
        ("data", "Công ty TNHH An Phát", ""),
    ]


def test_a_petition_that_begins_like_a_unit_is_data() -> None:
    rows = [RECORD, ("", "Công ty nợ bảo hiểm xã hội 6 tháng", ""), RECORD]
    assert [role for role, _, _ in given(*rows)] == ["data", "data", "data"]


def test_a_lonely_text_above_a_new_count_is_a_section() -> None:
    rows = [RECORD, ("", "Thu nhập của công nhân", ""), (1.0, "Tăng tiền ăn", "y")]
    assert given(*rows)[-1] == ("data", "", "Thu nhập của công nhân")


def test_sums_beside_a_unit_do_not_make_it_a_record() -> None:
    assert given(RECORD, ("", "LĐLĐ huyện Ea Kar", 12.0), RECORD)[1][0] == "section"


def test_capitals_above_other_texts_head_them_but_not_in_a_list_of_capitals() -> None:
    shape = Shape(0, 2, 0, None)
    rows = [("NHÀ Ở CÔNG NHÂN", ""), ("Đề nghị xây nhà", "x")]
    assert [role for role, _, _ in given(*rows, shape=shape)] == ["section", "data"]
    loud = [("XÂY NHÀ Ở", ""), ("TĂNG TIỀN LƯƠNG", "")]
    assert [role for role, _, _ in given(*loud, shape=shape)] == ["data", "data"]


def test_a_section_after_a_signature_begins_the_next_list() -> None:
    rows = [
        RECORD,
        ("", "NGƯỜI LẬP BIỂU", ""),
        ("", "Trần Thị Hoa", ""),
        ("", "CĐCS Công ty B", ""),
        (1.0, "Xây nhà trẻ", "x"),
    ]
    roles = [role for role, _, _ in given(*rows)]
    assert roles == ["data", "signature", "signature", "section", "data"]
    assert given(*rows)[-1][1] == "CĐCS Công ty B"


@pytest.mark.parametrize(
    ("text", "counted", "heads"),
    [
        ("A. Tiền lương", False, True),
        ("Nhóm tiền lương", False, True),
        ("Về tiền lương", True, True),
        ("Về tiền lương", False, False),
        ("1. Về tiền lương", False, True),
        ("Về " + "tiền lương " * 5, True, False),
        ("Chuyên đề nhà ở", True, False),
    ],
)
def test_words_that_head_rows_wherever_they_stand(text: str, counted: bool, heads: bool) -> None:
    place = {"is_spread": False, "in_number": False, "restarts": False}
    assert heads_rows(Lonely(1, text), counted=counted, **place) is heads
