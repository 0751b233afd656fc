"""Delegates by group and unit."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.in_blocks import in_blocks
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import Origin
from dialogue_cli.model.printed import GroupBlock, UnitPart
from tests.unit.checks.making import GOOD, delegate

LEADERS, WORKERS = GOOD.groups
RIVER, HEALTH = GOOD.units


def test_groups_and_units_stand_in_their_order_also_without_people() -> None:
    an = delegate(1, "An")
    assert in_blocks([an], GOOD) == (
        GroupBlock(LEADERS, (UnitPart(None, ()),)),
        GroupBlock(WORKERS, (UnitPart(RIVER, ()), UnitPart(HEALTH, (an,)))),
    )


def test_whose_unit_or_group_nobody_knows_stands_at_the_end() -> None:
    lost = delegate(1, "An", upper_unit="", unit="Công ty Gạch Đất Đỏ")
    stray = delegate(2, "Bình", group="")
    unknown = delegate(3, "Cường", group="khac")
    blocks = in_blocks([stray, lost, unknown], GOOD)
    assert blocks[1].parts[-1] == UnitPart(None, (lost,))
    assert blocks[2:] == (GroupBlock(None, (UnitPart(None, (stray, unknown)),)),)


def test_two_units_of_one_name_name_nobody_twice() -> None:
    twice = replace(GOOD, units=(HEALTH, HEALTH))
    blocks = in_blocks([delegate(1, "An")], twice)
    assert [len(part.people) for part in blocks[1].parts] == [1, 0]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["lanh-dao", "nguoi-lao-dong", "", "khac"]),
            st.sampled_from(["CĐ ngành Y tế", "LĐLĐ TP SX", "", "Công ty Gạch"]),
        )
    )
)
def test_everybody_stands_there_once(people: list[tuple[str, str]]) -> None:
    delegates = [
        Delegate(Origin("a", "b", n), "An", upper_unit=unit, group=group, id=n)
        for n, (group, unit) in enumerate(people)
    ]
    listed = [one for block in in_blocks(delegates, GOOD) for one in block.people]
    assert sorted(one.id for one in listed) == [one.id for one in delegates]
