"""What the plan said when it was issued is read as it was written."""

import tomllib
from datetime import date, time

import pytest

from dialogue_cli.model.conference import Said, When
from dialogue_cli.office.conference_settings import DEADLINES
from dialogue_cli.office.said_settings import read_said, said_tables
from dialogue_cli.office.setting_lines import with_values
from dialogue_cli.office.toml_table import Faults, Table

DAY = When(day=date(2024, 6, 20), month=None, start=time(7, 30), end=time(11, 30))
MONTH = When(day=None, month=(2024, 6), start=time(14), end=time(17), sessions=2)


@pytest.mark.parametrize("when", [DAY, MONTH])
def test_what_was_noted_is_what_is_read(when: When) -> None:
    said = Said(
        when=when,
        venue='Hội trường "A" \\ tầng 2',
        total=160,
        groups={"lanh-dao": 40, "khác": 120},
        gifts=100,
        gifts_total=30_000_000,
        deadlines=dict.fromkeys(DEADLINES) | {"answer": date(2024, 6, 17)},
    )
    text = "[documents.plan]\nnumber = 86\n"
    for table, values in said_tables("plan", said):
        text = with_values(text, table, values)
    faults = Faults("2024/conference.toml")
    plan = Table(tomllib.loads(text)["documents"]["plan"], "documents.plan", faults)
    assert read_said(plan, DEADLINES, 2024) == said
    faults.stop_if_any()


def test_a_plan_without_a_note_has_none() -> None:
    faults = Faults("2024/conference.toml")
    assert read_said(Table({"number": 86}, "documents.plan", faults), DEADLINES, 2024) is None
