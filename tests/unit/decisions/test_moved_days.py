"""Deadlines that move with the conference."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.moved_days import moved_with
from dialogue_cli.reference.holidays import is_working_day

DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def test_deadlines_keep_their_distance_and_end_on_a_working_day() -> None:
    deadlines = {"propose": date(2024, 6, 11), "answer": date(2024, 6, 17), "written": None}
    moved = moved_with(deadlines, date(2024, 6, 20), date(2024, 7, 4))
    # Before 1 July is until Sunday: before Saturday 29 June is until Friday.
    assert moved == {"propose": date(2024, 6, 25), "answer": date(2024, 6, 29)}


@settings(max_examples=30)
@given(DAYS, DAYS, DAYS)
def test_what_moves_is_never_due_later_than_the_distance_says(
    due: date, before: date, after: date
) -> None:
    (moved,) = moved_with({"x": due}, before, after).values()
    assert moved <= due + (after - before)
    assert is_working_day(date.fromordinal(moved.toordinal() - 1))
