"""Deadlines that move with the day of the conference."""

from collections.abc import Mapping
from datetime import date, timedelta

from dialogue_cli.reference.holidays import is_working_day


def moved_with(
    deadlines: Mapping[str, date | None], before: date, after: date
) -> Mapping[str, date]:
    """Each deadline as far from the new day as it was from the old one, put back to a working day (“trước ngày”)."""
    days = after - before
    return {name: _working(day + days) for name, day in deadlines.items() if day}


def _working(day: date) -> date:
    """A day whose eve is a working day: what is due before it can still be handed in."""
    while not is_working_day(day - timedelta(days=1)):
        day -= timedelta(days=1)
    return day
