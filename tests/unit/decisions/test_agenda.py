from datetime import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.agenda import Row, dialogue_minutes, schedule
from dialogue_cli.model.conference import AgendaItem

OPENING = AgendaItem("Khai mạc", "UBND", 30)
TALK = AgendaItem("Đối thoại", "Các sở", 0, "dialogue")
CLOSING = AgendaItem("Bế mạc", "LĐLĐ", 30)


def test_dialogue_takes_the_rest_in_proportion_to_its_questions() -> None:
    plan = schedule(
        time(7, 30), time(11, 30), [OPENING, TALK, CLOSING], [("Nhà ở", 9), ("Lương", 3)]
    )
    assert plan.rows == (
        Row(time(7, 30), time(8, 0), 30, "Khai mạc", "UBND"),
        Row(time(8, 0), time(10, 15), 135, "Đối thoại", "Các sở", "dialogue", "Nhà ở", 9),
        Row(time(10, 15), time(11, 0), 45, "Đối thoại", "Các sở", "dialogue", "Lương", 3),
        Row(time(11, 0), time(11, 30), 30, "Bế mạc", "LĐLĐ"),
    )
    assert (plan.overrun, plan.spare) == (0, 0)


def test_small_group_has_five_minutes() -> None:
    plan = schedule(time(8), time(9), [TALK], [("a", 100), ("b", 0)])
    assert [row.minutes for row in plan.rows] == [55, 5]


def test_dialogue_without_groups_is_one_row() -> None:
    plan = schedule(time(8), time(9, 7), [TALK], [])
    assert [row.minutes for row in plan.rows] == [67]


def test_overrun_is_said_in_minutes() -> None:
    plan = schedule(time(8), time(9), [OPENING, CLOSING, TALK], [("a", 1), ("b", 1)])
    assert (plan.overrun, plan.spare) == (10, 0)
    assert plan.rows[-1].end == time(9, 10)


def test_agenda_without_dialogue_leaves_time() -> None:
    assert schedule(time(8), time(10), [OPENING], [("a", 1)]).spare == 90


@given(
    st.integers(0, 1380),
    st.integers(1, 300),
    st.lists(st.integers(0, 60), max_size=6),
    st.integers(0, 6),
    st.lists(st.integers(0, 40), max_size=8),
)
def test_rows_follow_each_other_and_fill_the_session(
    start: int, length: int, fixed: list[int], place: int, questions: list[int]
) -> None:
    end = min(start + length, 1439)
    items = [AgendaItem("x", "y", minutes) for minutes in fixed]
    items.insert(min(place, len(items)), TALK)
    groups = [(f"g{number}", count) for number, count in enumerate(questions)]
    plan = schedule(time(start // 60, start % 60), time(end // 60, end % 60), items, groups)
    assert all(one.end == other.start for one, other in pairwise(plan.rows))
    assert sum(row.minutes for row in plan.rows) == end - start + plan.overrun
    assert all(row.minutes >= 5 for row in plan.rows if row.kind == "dialogue")
    assert plan.spare == 0


def test_the_dialogue_has_what_the_other_items_leave() -> None:
    assert dialogue_minutes(time(7, 30), time(11, 30), [OPENING, TALK, CLOSING]) == 180
    assert dialogue_minutes(time(7, 30), time(8), [OPENING, TALK, CLOSING]) == 0
    assert dialogue_minutes(time(7, 30), time(11, 30), [OPENING, CLOSING]) == 0
