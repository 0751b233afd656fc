"""Places of units written into conference.toml line by line."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.office.conference_settings import conference_of
from dialogue_cli.office.quota_lines import NotEditable, setting_of, with_places
from dialogue_cli.office.toml_table import parsed
from tests.conftest import EXAMPLES

TEXT = (EXAMPLES / "2024" / "conference.toml").read_text(encoding="utf-8")
GROUP = "nguoi-lao-dong"


def written(text: str, quotas: Sequence[Mapping[str, int]], group: str = GROUP) -> str:
    conference = conference_of(parsed(text, "x"), 2024)
    return with_places(text, conference, group, quotas)


def even(*places: int) -> list[dict[str, int]]:
    return [{GROUP: n} for n in places]


def changed(old: str, new: str) -> list[tuple[str, str]]:
    pairs = zip(old.splitlines(), new.splitlines(), strict=True)
    return [(before, after) for before, after in pairs if before != after]


def test_only_the_lines_of_quotas_change() -> None:
    new = written(TEXT, even(34, 11, 11, 11, 11, 11, 11))
    assert changed(TEXT, new) == [("quota = 40", "quota = 34")] + [("quota = 10", "quota = 11")] * 6


def test_comments_indents_and_line_ends_stay() -> None:
    text = TEXT.replace("quota = 40\naliases", "  quota   =  4_0   # thành phố, đông nhất\naliases")
    text = text.replace("\n", "\r\n")
    new = written(text, even(34, 11, 11, 11, 11, 11, 11))
    assert "\r\n  quota = 34   # thành phố, đông nhất\r\naliases" in new
    assert "\n" not in new.replace("\r\n", "")


def test_a_computed_group_is_shared_out_by_hand_from_now_on() -> None:
    text = TEXT.replace("allocated = true ", 'allocation = "even"\nleast = 5   # ít nhất\n#', 1)
    for line in ("quota = 40\naliases", "quota = 10\naliases"):
        text = text.replace(line, "aliases")
    new = written(text, even(34, 11, 11, 11, 11, 11, 11))
    group = tomllib.loads(new)["delegates"]["groups"][1]
    assert (group["allocation"], "least" in group) == ("hand", False)
    assert "# least = 5   # ít nhất" in new
    assert [unit["quota"] for unit in tomllib.loads(new)["units"]] == [34] + [11] * 6


def test_a_group_not_shared_out_before_is_shared_out_by_hand() -> None:
    text = TEXT.replace("allocated = true", "# allocated = true", 1)
    new = written(text, even(34, 11, 11, 11, 11, 11, 11))
    assert tomllib.loads(new)["delegates"]["groups"][1]["allocation"] == "hand"


def test_several_groups_are_written_by_name() -> None:
    quotas = [{GROUP: 10, "doanh-nghiep": n} for n in (4, 1, 1, 1, 1, 1, 1)]
    new = written(TEXT, quotas, "doanh-nghiep")
    units = tomllib.loads(new)["units"]
    assert [unit["quotas"] for unit in units] == quotas
    assert written(new, quotas, "doanh-nghiep") == new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("quota = 40\naliases", "[units.quotas]\nnguoi-lao-dong = 40\n[[x]]\naliases"),
        ("quota = 40\naliases", "aliases"),
    ],
)
def test_a_text_that_says_something_else_is_not_touched(old: str, new: str) -> None:
    conference = conference_of(parsed(TEXT, "x"), 2024)
    with pytest.raises(NotEditable):
        with_places(TEXT.replace(old, new, 1) + "oops", conference, GROUP, even(*[1] * 7))


def test_quotas_in_a_table_of_their_own_are_left_to_the_clerk() -> None:
    text = TEXT.replace(
        'quota = 10\naliases = ["CĐ ngành Y tế"]\n',
        'aliases = ["CĐ ngành Y tế"]\n[units.quotas]\nnguoi-lao-dong = 10\n',
    )
    with pytest.raises(NotEditable):
        written(text, even(34, 11, 11, 11, 11, 11, 11))


@given(st.lists(st.integers(0, 999), min_size=7, max_size=7))
def test_what_was_written_is_what_is_read(places: list[int]) -> None:
    new = written(TEXT, even(*places))
    assert [unit["quota"] for unit in tomllib.loads(new)["units"]] == places
    assert len(new.splitlines()) == len(TEXT.splitlines())


def test_the_line_of_a_unit() -> None:
    assert setting_of({"a": 3}) == "quota = 3"
    assert setting_of({"a": 3, "b": 0}) == "quotas = { a = 3, b = 0 }"


def test_a_text_that_reads_but_says_something_else_is_not_touched() -> None:
    conference = replace(conference_of(parsed(TEXT, "x"), 2024), audience="người khác")
    with pytest.raises(NotEditable):
        with_places(TEXT, conference, GROUP, even(34, 11, 11, 11, 11, 11, 11))
