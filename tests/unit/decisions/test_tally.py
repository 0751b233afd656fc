from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.roll import rolls_of
from dialogue_cli.decisions.tally import by_group, by_unit, left_out, tally_of
from dialogue_cli.messages import quotas as say
from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.quota_tables import LeftOut, QuotaLine, QuotaTable
from dialogue_cli.model.roll import Checkin, Roll, RollEntry
from tests.unit.checks.making import GOOD, delegate

WORKERS = GOOD.groups[1]
CITY = {"upper_unit": "LĐLĐ TP SX"}


def numbered(*people: Delegate) -> tuple[Delegate, ...]:
    return tuple(replace(one, id=number) for number, one in enumerate(people, start=1))


def rows(table: QuotaTable) -> list[tuple[object, ...]]:
    return [
        (line.name, line.planned, line.registered, line.confirmed, line.present, line.difference)
        for line in table.lines
    ]


PEOPLE = numbered(
    delegate(2, "Lê Thị Mơ", confirmed="yes"),
    delegate(3, "Bà LE THI MO"),
    delegate(4, "Lê Văn Mận", confirmed="no"),
    delegate(5, "Lê Văn Khế", **CITY),
    delegate(6, "Lê Văn Ổi", note="dự bị", **CITY),
    delegate(7, "Trần A", upper_unit="LĐLĐ huyện Núi Đỏ"),
    delegate(8, "Trần B", group="lanh-dao", unit="Sở Y tế", upper_unit="", absence="excused"),
    delegate(9, "Trần C", group=""),
)


def test_nobody_is_dropped_or_counted_twice_by_group() -> None:
    assert rows(by_group(GOOD, tally_of(PEOPLE, ()))) == [
        ("lanh-dao", 3, 0, None, None, -3),
        ("nguoi-lao-dong", 10, 3, 1, None, -7),
        (say.NO_GROUP, None, 1, None, None, 1),
    ]


def test_people_of_units_not_on_the_list_stand_in_a_line_of_their_own() -> None:
    table = by_unit(GOOD, WORKERS, tally_of(PEOPLE, ()))
    assert rows(table) == [
        ("Liên đoàn Lao động thành phố Sông Xanh", 6, 1, None, None, -5),
        ("Công đoàn ngành Y tế", 4, 1, 1, None, -3),
        (say.NO_UNIT, None, 1, None, None, 1),
    ]
    assert table.total == QuotaLine("", 10, 3, 1, None)


def test_rows_that_fill_no_place_are_counted_by_the_reason() -> None:
    assert left_out(PEOPLE, tally_of(PEOPLE, ())) == LeftOut(absent=2, again=1, reserves=1)


def test_present_is_who_came_to_a_session_by_door_or_sheet() -> None:
    entries = (
        RollEntry(PEOPLE[1], "present", source="door"),
        RollEntry(PEOPLE[3], "substituted", source="sheet"),
        RollEntry(PEOPLE[4], "substituted", source="list"),
        RollEntry(PEOPLE[6], "present", source="door"),
        RollEntry(PEOPLE[7], "excused", source="door"),
    )
    guest = Checkin(None, "present", "", full_name="Phạm Khách")
    morning, evening = Roll("Sáng", entries, (guest,)), Roll("Chiều", entries[:1], (guest,))
    found = by_group(GOOD, tally_of(PEOPLE, (morning, evening)))
    assert [(line.name, line.registered, line.present) for line in found.lines] == [
        ("lanh-dao", 0, 1),
        ("nguoi-lao-dong", 3, 2),
        (say.NO_GROUP, 1, 0),
        (say.STRANGERS, 0, 1),
    ]
    assert found.total.present == 4


def test_as_many_are_present_as_the_roll_counts() -> None:
    twice = numbered(delegate(2, "Lê Thị Mơ"), delegate(3, "Bà LE THI MO"))
    doors = [Checkin(one.id, "present", "2024-06-20T07:12:05+07:00") for one in twice]
    guests = [
        Checkin(None, "present", "2024-06-20T07:20:00+07:00", full_name="Phạm Khách", unit=unit)
        for unit in ("Báo A", "Báo B")
    ]
    for records in (doors[:1], doors, guests, [*doors, *guests]):
        (roll,) = rolls_of(twice, [], records)
        assert by_group(GOOD, tally_of(twice, [roll])).total.present == roll.present


LISTS = st.lists(
    st.builds(
        delegate,
        st.integers(2, 40),
        st.sampled_from(["Lê A", "LE A", "Lê B", "Lê C", "Lê D"]),
        unit=st.sampled_from(["CĐCS A", "CĐCS B", ""]),
        upper_unit=st.sampled_from(["CĐ ngành Y tế", "LĐLĐ TP SX", "LĐLĐ huyện Núi Đỏ", ""]),
        group=st.sampled_from(["", "lanh-dao", "nguoi-lao-dong", "khac"]),
        absence=st.sampled_from(["", "absent"]),
        confirmed=st.sampled_from(["", "yes", "no"]),
        note=st.sampled_from(["", "dự bị"]),
    ),
    max_size=15,
)


@given(LISTS)
def test_lines_add_up_to_all_rows_of_the_lists(people: list[Delegate]) -> None:
    found = numbered(*people)
    tally = tally_of(found, ())
    groups, out = by_group(GOOD, tally), left_out(found, tally)
    assert groups.total.registered + out.absent + out.again + out.reserves == len(found)
    units = by_unit(GOOD, WORKERS, tally)
    assert units.total.registered == groups.lines[1].registered
    assert (groups.total.confirmed or 0) <= groups.total.registered
