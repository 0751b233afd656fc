import pytest

from dialogue_cli.intake.layout.run_on import run_on_rows, with_texts_joined
from dialogue_cli.intake.workbook import Row

ROAD = "Đề nghị sửa đường vào nhà máy vì mặt đường hư hỏng,"


def run_on(*rows: Row, spread: frozenset[int] = frozenset()) -> dict[int, int]:
    return dict(run_on_rows(list(enumerate(rows, start=5)), 1, [0, 2], spread))


def record(text: str) -> Row:
    return (1.0, text, "CĐCS A")


def alone(text: str) -> Row:
    return ("", text, "")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (ROAD, "nhiều ổ gà, công nhân đi lại rất khó"),
        (ROAD, "đề nghị UBND tỉnh sớm bố trí vốn"),
        (ROAD, "Sở Xây dựng đã kiểm tra nhưng chưa sửa"),
        ("Đề nghị tăng phụ cấp độc hại cho công nhân", "phun thuốc và bốc xếp"),
        ("Đề nghị tỉnh quan tâm:", "- xây nhà ở xã hội"),
    ],
)
def test_an_unfinished_text_goes_on_in_a_lonely_cell(first: str, second: str) -> None:
    assert run_on(record(first), alone(second)) == {6: 5}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Đề nghị tăng lương.", "nhiều ổ gà"),
        ("Đề nghị tăng lương", "Đề nghị mở chợ đêm cho công nhân"),
        ("đề nghị tăng lương", "mở chợ đêm cho công nhân"),
        ("Đề nghị tăng lương", "đề nghị mở chợ đêm"),
        ("Đề nghị tăng lương", "- Đề nghị mở chợ đêm"),
        ("Đề nghị tăng lương", "tổng cộng: 25 ý kiến"),
        (ROAD, "Công ty TNHH Dệt may Sông Xanh Hòa Phú"),
        (ROAD, "Người lập biểu"),
    ],
)
def test_a_text_of_its_own_does_not_go_on(first: str, second: str) -> None:
    assert run_on(record(first), alone(second)) == {}


def test_a_list_goes_on_row_after_row_and_ends_at_a_blank_one() -> None:
    items = (alone("- xây nhà ở xã hội"), alone("- mở chợ đêm"), alone(""), alone("- sửa đường"))
    assert run_on(record("Đề nghị tỉnh quan tâm:"), *items) == {6: 5, 7: 5}


def test_a_row_with_anything_beside_its_text_or_merged_across_is_no_rest() -> None:
    rest = "nhiều ổ gà"
    assert run_on(record(ROAD), ("", rest, "CĐCS B")) == {}
    assert run_on(record(ROAD), alone(rest), spread=frozenset({6})) == {}
    assert run_on(alone(ROAD), alone(rest)) == {}


def test_the_lines_are_put_together_where_they_begin() -> None:
    rows = [(5, record(ROAD), record(ROAD)), (6, alone("ổ gà"), ("", "ổ gà", "CĐCS A"))]
    assert list(with_texts_joined(rows, {6: 5}, 1)) == [
        (5, record(ROAD), [1.0, f"{ROAD}\nổ gà", "CĐCS A"]),
        rows[1],
    ]
