from dataclasses import replace

import pytest

from dialogue_cli.model.petitions import Origin
from dialogue_cli.reference.reserves import is_reserve
from tests.unit.checks.making import delegate

ONE = delegate(2, "Lê A")


@pytest.mark.parametrize(
    "note", ["dự bị", "Đại biểu dự phòng", "ĐB dự bị 2", "mới bổ sung; dự khuyết"]
)
def test_a_remark_marks_a_reserve(note: str) -> None:
    assert is_reserve(replace(ONE, note=note))


def test_group_post_and_sheet_mark_a_reserve() -> None:
    sheet = Origin("a.xlsx", "Dự bị", 2)
    for one in (
        replace(ONE, group_given=["II.", "Đại biểu dự bị"][1]),
        replace(ONE, role="Đại biểu dự bị"),
        replace(ONE, origin=sheet),
    ):
        assert is_reserve(one)


@pytest.mark.parametrize(
    "note", ["", "Đảng viên dự bị", "bác sĩ y tế dự phòng", "Khoa dự phòng và kiểm soát bệnh"]
)
def test_other_uses_of_the_words_mark_nobody(note: str) -> None:
    assert not is_reserve(replace(ONE, note=note, role="Trung tâm Y tế dự phòng"))


@pytest.mark.parametrize(
    ("note", "waits"),
    [
        ("dự bị, đã gọi", False),
        ("dự bị; được gọi thay", False),
        ("dự bị, chuyển chính thức", False),
        ("dự bị, chưa được gọi", True),
    ],
)
def test_who_was_called_in_waits_no_more(note: str, waits: bool) -> None:
    assert is_reserve(replace(ONE, note=note)) == waits


def test_a_reserve_in_somebodys_place_waits_no_more() -> None:
    assert not is_reserve(replace(ONE, note="dự bị", stands_in_for="Lê B"))
