"""Only people who registered ask in the hall, and nobody asks about a case of their own."""

import pytest

from dialogue_cli.decisions.askers import asker_of, registered, unlisted, voices_of
from dialogue_cli.model.selection import Voice
from tests.unit.decisions.selection_making import delegate, member, question

UNIT = "CĐCS Công ty An Phát"
NAMED = {"asker": "Trần Văn Thử", "wants_to_speak": True}


def test_the_sender_who_registered_asks() -> None:
    asked = question(member(1), member(2, "CĐCS Trường Hoa Sen", **NAMED))
    assert asker_of(asked, registered([])) == ("asker", "CĐCS Trường Hoa Sen")


def test_a_name_without_the_wish_to_speak_is_not_enough() -> None:
    asked = question(member(1, asker="Trần Văn Thử"))
    assert asker_of(asked, registered([])) == ("", "")


def test_the_wish_to_speak_without_a_name_is_told() -> None:
    asked = question(member(1, wants_to_speak=True))
    assert asker_of(asked, registered([])) == ("unnamed", "")


@pytest.mark.parametrize("unit", [UNIT, "công đoàn cơ sở công ty an phát", "Công ty An Phát"])
def test_a_delegate_of_the_unit_asks_however_the_unit_is_spelt(unit: str) -> None:
    assert asker_of(question(member(1)), registered([delegate(unit)])) == ("delegate", UNIT)


def test_a_delegate_speaks_for_the_union_above_the_own_unit() -> None:
    asked = question(member(1, "LĐLĐ huyện Cư Mgar"))
    person = delegate(UNIT, upper_unit="LĐLĐ huyện Cư Mgar")
    assert asker_of(asked, registered([person])) == ("delegate", "LĐLĐ huyện Cư Mgar")


@pytest.mark.parametrize(
    "person",
    [
        delegate("CĐCS Trường Hoa Sen"),
        delegate(UNIT, speaks=False),
        delegate(UNIT, absence="excused"),
    ],
)
def test_a_delegate_of_another_unit_who_did_not_register_or_stays_away_does_not(
    person: object,
) -> None:
    assert asker_of(question(member(1)), registered([person])) == ("", "")  # type: ignore[list-item]


def test_a_sender_who_is_on_the_list_as_absent_cannot_ask() -> None:
    away = delegate(UNIT, name="Ông TRẦN VĂN THỬ", absence="excused")
    assert asker_of(question(member(1, **NAMED)), registered([away])) == ("absent", "")
    other = delegate(UNIT, name="Lê Thị Mẫu")
    assert asker_of(question(member(1, **NAMED)), registered([away, other])) == ("delegate", UNIT)


def test_whoever_sent_a_case_of_their_own_does_not_ask() -> None:
    asked = question(member(1), member(2, scope="ca-nhan", **NAMED))
    assert asker_of(asked, registered([])) == ("", "")


def test_a_sender_without_a_unit_may_ask() -> None:
    assert asker_of(question(member(1, "", **NAMED)), registered([])) == ("asker", "")


def test_an_asker_on_no_list_is_told_unless_a_delegate_can_ask() -> None:
    asked = question(member(1, **NAMED))
    stranger = delegate("CĐCS Khác", name="Lê Thị Mẫu", speaks=False)
    listed = delegate(UNIT, name="Ông TRAN VAN THU", speaks=False)
    of_unit = delegate(UNIT, name="Lê Thị Mẫu")
    assert unlisted([asked], [stranger]) == {1}
    assert unlisted([asked], [stranger, listed]) == frozenset()
    assert unlisted([asked], [stranger, of_unit]) == frozenset()
    assert unlisted([question(member(1))], [stranger]) == frozenset()


def test_all_who_can_ask_are_known_by_number_the_sender_first() -> None:
    lists = registered([delegate(UNIT, name="Lê Thị Mẫu"), delegate(UNIT, name="TRẦN VĂN THỬ")])
    first = question(member(1), member(2, **NAMED))
    other = question(member(3, "Công ty An Phát"))
    assert voices_of(first, lists) == (Voice(0, "asker", UNIT), Voice(1, "delegate", UNIT))
    again = "Công ty An Phát"
    assert voices_of(other, lists) == (Voice(1, "delegate", again), Voice(0, "delegate", again))


def test_of_a_name_in_two_units_each_is_a_person() -> None:
    asked = question(member(1, **NAMED), member(2, "CĐCS Trường Hoa Sen", **NAMED))
    assert [one.person for one in voices_of(asked, registered([]))] == [0, 1]


def test_nobody_can_ask_about_a_case_of_ones_own() -> None:
    assert voices_of(question(member(1, scope="ca-nhan", **NAMED)), registered([])) == ()
