from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.allocation import shared_out, with_quotas
from dialogue_cli.model.conference import Conference, SendingUnit
from tests.unit.checks.making import GOOD

MEMBERS = st.lists(st.integers(0, 20_000), min_size=1, max_size=12).filter(any)
METHODS = st.sampled_from(["even", "members"])


def units(*members: int) -> tuple[SendingUnit, ...]:
    return tuple(
        SendingUnit(f"Công đoàn {letter}", 0, members=count)
        for letter, count in zip("ABCDEGHIKLMN", members, strict=False)
    )


def test_members_share_by_largest_remainder() -> None:
    assert shared_out(100, units(12_500, 3_100, 2_950, 1_450), "members") == (63, 15, 15, 7)


def test_what_is_left_of_an_even_share_goes_to_the_unit_with_more_members() -> None:
    assert shared_out(10, units(5, 900, 70), "even") == (3, 4, 3)


def test_equal_units_are_told_apart_by_name_not_by_their_place_in_the_list() -> None:
    a, b, c = units(10, 10, 10)
    assert shared_out(4, (a, b, c), "members") == (2, 1, 1)
    assert shared_out(4, (c, b, a), "members") == (1, 1, 2)


def test_nobody_gets_fewer_than_the_least() -> None:
    assert shared_out(20, units(10_000, 40, 30), "members", 2) == (16, 2, 2)


@pytest.mark.parametrize(("quota", "least"), [(5, 3), (-1, 0)])
def test_places_that_are_not_there_are_refused(quota: int, least: int) -> None:
    with pytest.raises(ValueError):
        shared_out(quota, units(1, 2), "even", least)


@given(st.integers(0, 4), st.integers(0, 300), MEMBERS, METHODS)
def test_places_add_up_and_are_never_fewer_than_the_least(
    least: int, more: int, members: list[int], method: str
) -> None:
    quota = least * len(members) + more
    places = shared_out(quota, units(*members), method, least)  # type: ignore[arg-type]
    assert sum(places) == quota
    assert min(places) >= least


@given(st.integers(0, 300), MEMBERS, METHODS, st.randoms(use_true_random=False))
def test_order_of_the_list_decides_nothing(
    quota: int, members: list[int], method: str, dice: Random
) -> None:
    listed = units(*members)
    shuffled = [*listed]
    dice.shuffle(shuffled)
    first = dict(zip(listed, shared_out(quota, listed, method), strict=True))  # type: ignore[arg-type]
    again = dict(zip(shuffled, shared_out(quota, shuffled, method), strict=True))  # type: ignore[arg-type]
    assert first == again


@given(st.integers(0, 3), st.integers(0, 300), MEMBERS, METHODS, st.data())
def test_more_members_never_bring_fewer_places(
    least: int, more: int, members: list[int], method: str, data: st.DataObject
) -> None:
    quota = least * len(members) + more
    place = data.draw(st.integers(0, len(members) - 1))
    grown = [*members]
    grown[place] += data.draw(st.integers(1, 5_000))
    before = shared_out(quota, units(*members), method, least)  # type: ignore[arg-type]
    after = shared_out(quota, units(*grown), method, least)  # type: ignore[arg-type]
    assert after[place] >= before[place]


@given(st.integers(0, 300), MEMBERS)
def test_a_unit_with_more_members_never_has_fewer_places(quota: int, members: list[int]) -> None:
    places = shared_out(quota, units(*members), "members")
    by_size = sorted(zip(members, places, strict=True))
    assert [n for _, n in by_size] == sorted(places)


def several_groups() -> Conference:
    workers = replace(GOOD.groups[1], allocation="even", quota=9)
    officers = replace(GOOD.groups[0], key="can-bo", allocation="hand", quota=3)
    first, second = GOOD.units
    hand = (
        replace(first, quotas=(("can-bo", 2),)),
        replace(second, quotas=(("can-bo", 1),)),
    )
    return replace(GOOD, groups=(GOOD.groups[0], workers, officers), units=hand)


def test_every_allocated_group_is_shared_out_by_its_own_method() -> None:
    found = with_quotas(several_groups())
    assert [(unit.quota, unit.quotas) for unit in found.units] == [
        (6, (("nguoi-lao-dong", 4), ("can-bo", 2))),
        (6, (("nguoi-lao-dong", 5), ("can-bo", 1))),
    ]


def test_a_conference_without_an_allocated_group_stays_as_it_is() -> None:
    plain = replace(GOOD, groups=(GOOD.groups[0],))
    assert with_quotas(plain) is plain


def test_a_conference_without_units_stays_as_it_is() -> None:
    assert with_quotas(replace(several_groups(), units=())).units == ()
