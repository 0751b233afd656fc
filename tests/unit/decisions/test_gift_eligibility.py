from dataclasses import replace

from dialogue_cli.decisions.gift_eligibility import claims_of
from tests.gifts_making import (
    HARDSHIP,
    at_door,
    came,
    conference,
    person,
    receipt,
    states,
)
from tests.unit.checks.making import GIFTS

MO, KHE, NA = person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(3, "Bùi Na")
LEADER = person(4, "Cao Lãnh", group="lanh-dao")
PRESS = person(5, "Phan Tin", group="bao-chi")


def test_before_anybody_has_come_the_whole_group_is_entitled() -> None:
    found = claims_of(conference(), [MO, KHE, LEADER, PRESS])["qua"]
    assert states(found) == {
        "Lê Thị Mơ": "entitled",
        "Trần Khế": "entitled",
        "Cao Lãnh": "excluded",
        "Phan Tin": "excluded",
    }


def test_then_only_those_who_came() -> None:
    people = [MO, KHE, NA]
    rolls = came(people, at_door(1), at_door(2, "excused"))
    assert states(claims_of(conference(), people, rolls)["qua"]) == {
        "Lê Thị Mơ": "entitled",
        "Trần Khế": "absent",
        "Bùi Na": "awaited",
    }
    anybody = replace(GIFTS, present_only=False)
    found = states(claims_of(conference(anybody), people, rolls)["qua"])
    assert set(found.values()) == {"entitled"}


def test_leaders_and_press_get_nothing_unless_a_decision_says_so() -> None:
    scheme = replace(GIFTS, groups=("nguoi-lao-dong", "bao-chi"))
    by_decision = replace(scheme, exception="Quyết định số 12")
    assert states(claims_of(conference(scheme), [MO, PRESS])["qua"])["Phan Tin"] == "excluded"
    assert states(claims_of(conference(by_decision), [MO, PRESS])["qua"])["Phan Tin"] == "entitled"


def test_a_worker_who_is_also_among_the_leaders_gets_nothing() -> None:
    twice = person(9, "Lê Thị Mơ", group="lanh-dao")
    assert states(claims_of(conference(), [MO, twice])["qua"]) == {"Lê Thị Mơ": "excluded"}


def test_a_substitute_gets_the_gift_in_place_of_the_delegate() -> None:
    away = replace(MO, absence="excused")
    instead = person(7, "Cao Đào", stands_in_for="Lê Thị Mơ")
    for rolls in ((), came([away, instead], at_door(7))):
        (claim,) = claims_of(conference(), [away, instead], rolls)["qua"]
        assert (claim.full_name, claim.stands_for, claim.state) == (
            "Cao Đào",
            "Lê Thị Mơ",
            "entitled",
        )
        assert claim.delegate == 1


def test_who_came_in_the_place_of_a_delegate_signs() -> None:
    rolls = came([MO], at_door(1, "substituted", substitute="Cao Đào"))
    (claim,) = claims_of(conference(), [MO], rolls)["qua"]
    assert (claim.full_name, claim.stands_for, claim.entitled) == ("Cao Đào", "Lê Thị Mơ", True)


def test_listed_people_are_those_of_the_gift_list_or_with_the_mark() -> None:
    rows = [
        receipt(1, "TRẦN KHẾ", received=False, amount=1_000_000),
        receipt(2, "Đỗ Xa", unit="Xã Mây", amount=1_000_000),
    ]
    marked = replace(NA, note="HCKK; ăn chay")
    scheme = replace(HARDSHIP, mark="HCKK", listed_in="ky-nhan")
    found = claims_of(conference(GIFTS, scheme), [MO, KHE, marked], (), rows)["kho-khan"]
    assert states(found) == {
        "Lê Thị Mơ": "unlisted",
        "Trần Khế": "entitled",
        "Bùi Na": "entitled",
        "Đỗ Xa": "entitled",
    }
    assert [claim.delegate for claim in found] == [1, 2, 3, None]


def test_a_mark_is_a_word_of_its_own() -> None:
    inside = replace(NA, note="HCKKX")
    scheme = replace(HARDSHIP, mark="HCKK")
    (claim,) = claims_of(conference(scheme), [inside])["kho-khan"]
    assert claim.state == "unlisted"


def test_whoever_gets_an_exclusive_gift_gets_no_other() -> None:
    scheme = replace(HARDSHIP, exclusive=True, mark="HCKK")
    marked = replace(NA, note="HCKK")
    found = claims_of(conference(GIFTS, scheme), [MO, marked])
    assert states(found["qua"]) == {"Lê Thị Mơ": "entitled", "Bùi Na": "other-gift"}
    assert states(found["kho-khan"]) == {"Lê Thị Mơ": "unlisted", "Bùi Na": "entitled"}
