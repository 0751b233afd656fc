from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.each_person import People, people_of
from dialogue_cli.reference.same_person import may_be_one, of_one_unit
from dialogue_cli.vietnamese.names import person_key
from tests.unit.checks.making import delegate

NAMES = st.sampled_from(
    ["Lê Thị Mơ", "Bà LE THI MO", "đ/c Lê Thị Mơ", "TS. Lê Thị Mơ", "Trần A", ""]
)
PEOPLE = st.lists(
    st.builds(
        delegate,
        st.integers(2, 9),
        NAMES,
        unit=st.sampled_from(["CĐCS A", "CĐCS B", ""]),
        phone=st.sampled_from(["", "0900000001", "0900000002"]),
        birth=st.sampled_from(["", "1990", "02/3/1990", "1985"]),
        absence=st.sampled_from(["", "excused"]),
    ),
    max_size=12,
)


def rows_of(people: People) -> int:
    return sum(map(len, people.rows))


def test_titles_accents_and_capitals_make_no_other_person() -> None:
    rows = [delegate(row, name) for row, name in enumerate(["Đ/c Lê Thị Hòa", "ThS. LÊ THỊ HOÀ"])]
    assert people_of(rows) == People((rows[0],), ((rows[0], rows[1]),), (), (tuple(rows),))


def test_the_row_that_comes_speaks_for_a_person() -> None:
    away, here = delegate(2, "Lê A", absence="absent"), delegate(3, "Lê A")
    assert people_of([away, here]) == People((here,), ((away, here),), (), ((away, here),))


def test_two_people_of_one_name_and_unit_are_told() -> None:
    one, other = delegate(2, "Lê A", birth="1990"), delegate(3, "Lê A", birth="1985")
    found = people_of([one, other])
    assert found == People((one, other), (), ((one, other),), ((one,), (other,)))


@given(PEOPLE)
def test_every_row_is_a_person_or_another_row_of_one(rows: list[Delegate]) -> None:
    found = people_of(rows)
    assert rows_of(found) == len(found.once) + len(found.again) == len(rows)
    assert all(one in own for one, own in zip(found.once, found.rows, strict=True))


@given(PEOPLE)
def test_looking_near_finds_what_looking_at_everybody_would(rows: list[Delegate]) -> None:
    once: list[Delegate] = []
    people: list[list[Delegate]] = []
    namesakes = 0
    for row in rows:
        named = [
            place
            for place, one in enumerate(once)
            if person_key(one.full_name) == person_key(row.full_name) != ""
        ]
        same = next((p for p in named if any(may_be_one(one, row) for one in people[p])), None)
        if same is None:
            namesakes += any(of_one_unit(one, row) for place in named for one in people[place])
            once.append(row)
            people.append([row])
            continue
        people[same].append(row)
        if row.comes and not once[same].comes:
            once[same] = row
    found = people_of(rows)
    assert found.once == tuple(once)
    assert found.rows == tuple(map(tuple, people))
    assert len(found.namesakes) == namesakes


def test_thousands_of_one_name_are_not_held_against_each_other() -> None:
    rows = [delegate(n, "Lê A", phone=f"09{n:08}", birth=f"{n % 3 + 1980}") for n in range(3000)]
    other = [replace(one, unit="", phone=f"08{n:08}", birth="") for n, one in enumerate(rows)]
    assert len(people_of([*rows, *other]).once) == 3 + 3000
