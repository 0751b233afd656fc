from dialogue_cli.intake.recut import pair_recut
from dialogue_cli.model.petitions import Origin, Petition

ROAD, LIGHT = "Đề nghị sửa đường vào KCN.", "Đề nghị lắp đèn ở chợ."


def petition(text: str, row: int = 2, part: int = 1, unit: str = "") -> Petition:
    return Petition(Origin("a.xlsx", "S", row, part), text, text, unit)


def paired(
    old: list[Petition], new: list[Petition]
) -> tuple[list[Petition | None], list[Petition]]:
    earlier: list[Petition | None] = [None] * len(new)
    return earlier, pair_recut(old, new, earlier)


WHOLE = petition(f"1. {ROAD}\n2. {LIGHT}")
PARTS = [petition(f"1. {ROAD}"), petition(f"2. {LIGHT}", part=2)]


def test_a_whole_cell_goes_on_as_its_first_part() -> None:
    assert paired([WHOLE], PARTS) == ([WHOLE, None], [])


def test_parts_that_are_one_again_go_on_as_the_first() -> None:
    assert paired(PARTS, [WHOLE]) == ([PARTS[0]], [PARTS[1]])


def test_the_cell_is_known_by_its_words_at_another_row() -> None:
    moved = [petition(f"1. {ROAD}", 9), petition(f"2. {LIGHT}", 9, 2)]
    assert paired([WHOLE], moved) == ([WHOLE, None], [])


def test_a_cell_corrected_and_cut_at_its_place_is_the_same_cell() -> None:
    corrected = [petition(f"1. {ROAD}"), petition("2. Đề nghị lắp đèn ở chợ Hòa Phú.", part=2)]
    assert paired([WHOLE], corrected) == ([WHOLE, None], [])


def test_another_text_at_the_place_is_another_cell() -> None:
    others = [petition("1. Xin tăng lương cơ sở"), petition("2. Xin mở nhà trẻ", part=2)]
    assert paired([WHOLE], others) == ([None, None], [WHOLE])


def test_a_cell_of_another_unit_is_another_cell() -> None:
    theirs = petition(WHOLE.text, unit="CĐCS A")
    ours = [petition(f"1. {ROAD}", unit="CĐCS B"), petition(f"2. {LIGHT}", 2, 2, "CĐCS B")]
    assert paired([theirs], ours) == ([None, None], [theirs])


def test_cells_of_one_petition_each_are_left_to_others() -> None:
    assert paired([petition(ROAD)], [petition(ROAD)]) == ([None], [petition(ROAD)])
