"""What the plan states of the conference's time."""

from dataclasses import replace
from datetime import date

from dialogue_cli.model.findings import Missing
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.plan_facts import when_fact


def test_a_day_or_a_month_is_enough_and_neither_is_a_gap(desk: Desk) -> None:
    month = desk.conference.when
    day = replace(month, day=date(2024, 6, 20), month=None)
    neither = replace(month, month=None)
    assert [when_fact(replace(desk.conference, when=when)) for when in (month, day, neither)] == [
        month,
        day,
        Missing("2024/conference.toml: time.date", "ngày hoặc tháng tổ chức"),
    ]
