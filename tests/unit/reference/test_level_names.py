from datetime import date

import pytest

from dialogue_cli.messages.labels import LEVELS
from dialogue_cli.reference.level_names import level_named, level_names

LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)


@pytest.mark.parametrize(("day", "name"), [(LAST, "cấp huyện, cấp xã"), (FIRST, "cấp xã")])
def test_the_lowest_level_is_called_as_it_was_on_the_day(day: date, name: str) -> None:
    assert level_names(day)["xa"] == name


@pytest.mark.parametrize("day", [LAST, FIRST])
def test_every_level_has_a_name_on_every_day_in_one_order(day: date) -> None:
    assert list(level_names(day)) == list(LEVELS)
    assert len(set(level_names(day).values())) == len(LEVELS)


@pytest.mark.parametrize("day", [LAST, FIRST])
def test_every_name_of_every_day_is_understood(day: date) -> None:
    named = {key: name for key, name in level_names(day).items() if key}
    assert {key: level_named(name) for key, name in named.items()} == {key: key for key in named}


@pytest.mark.parametrize(
    "text", ["cấp xã (huyện)", "CẤP HUYỆN", "Cap xa", "cấp huyện, cấp xã", "xa"]
)
def test_the_lowest_level_is_understood_by_whatever_name(text: str) -> None:
    assert level_named(text) == "xa"


@pytest.mark.parametrize("text", ["", "chưa xác định", "cấp bộ"])
def test_what_names_no_level_is_none(text: str) -> None:
    assert level_named(text) is None
