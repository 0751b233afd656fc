"""A file that comes again: new, corrected, the same, gone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.intake import versions
from dialogue_cli.intake.versions import (
    compare_people,
    compare_petitions,
    person_content,
    same_people,
    same_petitions,
)
from dialogue_cli.model.attendance import Attendance
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.gifts import GiftReceipt
from dialogue_cli.model.petitions import Origin, Petition


def petition(row: int, text: str, unit: str = "CĐCS A") -> Petition:
    return Petition(Origin("f.xlsx", "S", row), text, text, unit)


OLD = [
    petition(2, "Đề nghị tăng lương tối thiểu vùng"),
    petition(3, "Đề nghị xây nhà ở xã hội"),
    petition(4, "Đề nghị tăng lương tối thiểu vùng", "CĐCS B"),
]


def test_an_inserted_row_shifts_nothing() -> None:
    new = [
        petition(2, "Mở lớp mầm non"),
        *(replace(o, origin=petition(n, "").origin) for n, o in enumerate(OLD, 3)),
    ]
    assert compare_petitions(OLD, new).earlier == (None, *OLD)


def test_a_reworded_petition_is_the_same_one_corrected() -> None:
    corrected = petition(9, "Đề nghị sớm xây nhà ở xã hội")
    comparison = compare_petitions(OLD, [corrected])
    assert comparison.earlier == (OLD[1],)
    assert set(comparison.gone) == {OLD[0], OLD[2]}


def test_another_units_petition_is_never_a_correction() -> None:
    assert compare_petitions(OLD, [petition(2, OLD[1].text, "CĐCS C")]).earlier == (None,)


def test_a_different_text_at_the_same_place_is_new() -> None:
    assert compare_petitions(OLD, [petition(3, "Sửa đường vào cổng")]).earlier == (None,)


def test_a_person_is_the_same_in_another_spelling_of_unit_and_name() -> None:
    old = GiftReceipt(Origin("f.xlsx", "S", 2), "Lê Thị Mơ", "Cty TNHH Cây Đa", amount=300)
    new = replace(old, full_name="Mơ Lê Thị", unit="CĐCS Công ty Cây Đa", amount=500)
    other = replace(old, unit="Công ty Cây Đa 2")
    assert compare_people([old], [other, new]).earlier == (None, old)


def test_one_person_in_two_sessions_is_two_records() -> None:
    morning = Attendance(
        Origin("f.xlsx", "S", 2), "Lê Mơ", "CĐCS A", session="Sáng", state="present"
    )
    evening = replace(morning, session="Chiều")
    corrected = replace(morning, state="excused")
    assert compare_people([evening, morning], [corrected]).earlier == (morning,)


def test_the_group_that_follows_from_the_settings_is_no_content() -> None:
    one = Delegate(Origin("f.xlsx", "S", 2), "Lê Mơ", group="x")
    assert person_content(one) == person_content(replace(one, group="y", id=7))
    assert person_content(one) != person_content(replace(one, absence="excused"))


def test_a_delegate_whose_phone_was_corrected_is_the_same_person() -> None:
    old = Delegate(Origin("f.xlsx", "S", 2), "Đỗ Thị Hoà", "CĐCS A", phone="900")
    new = replace(old, full_name="Đỗ Thị Hòa", phone="0900000001")
    assert compare_people([old], [new]).earlier == (old,)


@given(st.permutations(OLD * 2))
def test_the_same_rows_in_any_order_are_all_unchanged(shuffled: list[Petition]) -> None:
    comparison = compare_petitions(OLD * 2, shuffled)
    assert (comparison.earlier, comparison.gone) == (tuple(shuffled), ())


def test_a_cell_of_several_that_was_one_is_corrected_by_its_first_part() -> None:
    whole = petition(2, "1. Đề nghị sửa đường\n2. Đề nghị mở chợ")
    parts = [
        replace(petition(2, "1. Đề nghị sửa đường"), text="Đề nghị sửa đường"),
        Petition(Origin("f.xlsx", "S", 2, 2), "Đề nghị mở chợ", "2. Đề nghị mở chợ", "CĐCS A"),
    ]
    for compare in (compare_petitions, same_petitions):
        assert compare([*OLD[1:], whole], [*OLD[1:], *parts]).earlier == (*OLD[1:], whole, None)


def test_parts_that_are_one_again_are_gone_but_for_the_first() -> None:
    whole = petition(2, "1. Đề nghị sửa đường\n2. Đề nghị mở chợ")
    first = petition(2, "1. Đề nghị sửa đường")
    second = replace(petition(2, "2. Đề nghị mở chợ"), origin=Origin("f.xlsx", "S", 2, 2))
    for compare in (compare_petitions, same_petitions):
        found = compare([*OLD[1:], first, second], [*OLD[1:], whole])
        assert (found.earlier, found.gone) == ((*OLD[1:], first), (second,))


def test_the_same_file_read_by_another_column_is_paired_by_place() -> None:
    wrong = [petition(2, "Đội 1"), petition(3, "Đội 2")]
    right = [petition(2, "Đề nghị sửa đường"), petition(3, "Đề nghị mở chợ")]
    assert same_petitions(wrong, right).earlier == tuple(wrong)


def test_a_place_that_an_older_version_also_holds_pairs_nothing() -> None:
    old = [petition(2, "Đội 1"), petition(2, "Mở lớp mầm non"), petition(3, "Đội 2")]
    new = [petition(2, "Đề nghị sửa đường"), petition(3, "Đề nghị mở chợ")]
    assert same_petitions(old, new).earlier == (None, old[2])


def test_people_of_the_same_file_read_by_another_column_are_paired_by_place() -> None:
    wrong = [Delegate(Origin("f.xlsx", "S", 2), "Tổ trưởng", unit="CĐCS A")]
    right = [Delegate(Origin("f.xlsx", "S", 2), "Trần Thị Hoa", unit="CĐCS A")]
    assert same_people(wrong, right).earlier == tuple(wrong)


def test_of_very_many_alike_only_the_one_at_the_same_place_is_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(versions, "MOST_COMPARED", 2)
    old = [petition(n, f"Đề nghị tăng lương tối thiểu vùng số {n}") for n in (2, 3, 4)]
    same_row = petition(3, "Đề nghị sớm tăng lương tối thiểu vùng số ba")
    elsewhere = petition(9, "Đề nghị sớm tăng lương tối thiểu vùng số hai")
    assert compare_petitions(old, [same_row, elsewhere]).earlier == (old[1], old[0])
    assert compare_petitions(old, [elsewhere]).earlier == (None,)
