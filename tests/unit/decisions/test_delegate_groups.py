from dataclasses import replace

from dialogue_cli.decisions.delegate_groups import with_group
from tests.unit.checks.making import GOOD, delegate

OFFICERS = replace(GOOD.groups[1], key="can-bo", name="Cán bộ công đoàn")


def test_the_unit_tells_the_one_allocated_group() -> None:
    assert with_group(delegate(2, "Lê Thị Mơ", group=""), GOOD).group == "nguoi-lao-dong"


def test_of_several_allocated_groups_the_one_with_places_for_the_unit_is_meant() -> None:
    city, health = GOOD.units
    units = (city, replace(health, quotas=(("nguoi-lao-dong", 0), ("can-bo", 2))))
    several = replace(GOOD, groups=(*GOOD.groups, OFFICERS), units=units)
    assert with_group(delegate(2, "Lê Thị Mơ", group=""), several).group == "can-bo"


def test_between_two_allocated_groups_nothing_is_guessed() -> None:
    city, health = GOOD.units
    units = (city, replace(health, quotas=(("nguoi-lao-dong", 1), ("can-bo", 2))))
    several = replace(GOOD, groups=(*GOOD.groups, OFFICERS), units=units)
    assert with_group(delegate(2, "Lê Thị Mơ", group=""), several).group == ""
