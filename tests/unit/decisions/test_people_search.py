"""Finding people by a few letters."""

import pytest

from dialogue_cli.decisions.people_search import PeopleIndex
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin

HERE = Origin("dai-bieu.xlsx", "DS", 5)
PEOPLE = [
    Delegate(HERE, "Nguyễn Văn An", "CĐ ngành Y tế", phone="0900000001", id=1),
    Delegate(HERE, "Nguyễn Văn Anh", "CĐCS Công ty TNHH Sông Xanh", id=2),
    Delegate(HERE, "Trần Thị Bình An", "LĐLĐ huyện Cây Đa", role="Chủ tịch", id=3),
    Delegate(HERE, "Ông Đỗ Ánh Dương", "LĐLĐ huyện Cây Đa", id=4),
    Delegate(HERE, "Nguyễn Anh Sơn", "CĐ ngành Y tế", id=5),
]
INDEX = PeopleIndex(PEOPLE)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("nguyen van an", [1, 2]),
        ("NGUYỄN VĂN AN", [1, 2]),
        ("ng v an", [1, 2]),
        ("nva y te", [1]),
        ("nva", [1, 2]),
        ("an cay da", [3, 4]),
        ("vanan", [1, 2]),
        ("binh an", [3]),
        ("dad", [4]),
        ("nas", [5]),
        ("ná", [5]),
        ("0900000001", [1]),
        ("0900 000 001", [1]),
        ("0900.000.001", [1]),
        ("nguyen van an 0900000001", [1]),
        ("song xanh", [2]),
        ("ông đỗ duong", [4]),
        ("chu tich", [3]),
        ("", []),
    ],
)
def test_words_find_people_by_name_initials_and_unit(typed: str, numbers: list[int]) -> None:
    found = INDEX.search(typed)
    assert [one.id for one in found.delegates] == numbers
    assert found.sure


def test_letters_that_telex_made_one_are_both_what_was_typed_and_what_was_meant() -> None:
    assert {one.id for one in INDEX.search("đa").delegates} == {3, 4}  # Cây Đa; D.D.A. typed "dda"


def test_one_person_alone_is_meant_and_a_name_that_is_only_alike_is_not() -> None:
    only = INDEX.search("nva y te").only
    assert only and only.id == 1
    alike = INDEX.search("nguyeen vawn anh")
    assert (alike.delegates[0].id, alike.sure, alike.only) == (2, False, None)
    assert INDEX.search("zzzz").delegates == ()


def test_of_equals_those_who_have_not_come_are_shown_first() -> None:
    twins = PeopleIndex([Delegate(HERE, "Lê Thị Hoa", "A", id=n) for n in (1, 2, 3)])
    assert [one.id for one in twins.search("le thi hoa", last={1}).delegates] == [2, 3, 1]


def test_exactly_named_people_are_found_in_any_spelling() -> None:
    assert [one.id for one in INDEX.named("bà TRẦN THỊ BÌNH AN")] == [3]
    assert INDEX.named("Bình An") == ()


def test_a_long_list_is_cut_and_counted() -> None:
    many = PeopleIndex([Delegate(HERE, f"Lê Thị Hoa {n}", "A", id=n) for n in range(1, 31)])
    found = many.search("hoa")
    assert (len(found.delegates), found.count, len(many)) == (9, 30, 30)
