"""The page of values says what the classes of facts say."""

from dataclasses import fields
from pathlib import Path

import pytest

from benchmarks.variables.meanings import all_facts, meanings, variables
from benchmarks.variables.page import variables_page
from dialogue_cli.documents.filters import FILTERS, TESTS

PAGE = Path(__file__).parent.parent.parent / "docs" / "template-variables.md"
WHERE = "benchmarks/variables/meanings.toml, then: python -m benchmarks.variables_page"


def without_examples(page: str) -> list[str]:
    """The lines of the page; of a row of a table what it says before its example."""
    return [line.rsplit(" | ", 1)[0] if line.startswith("|") else line for line in page.split("\n")]


def test_page_of_values_is_that_of_the_program() -> None:
    assert without_examples(PAGE.read_text(encoding="utf-8")) == without_examples(
        variables_page(())
    ), WHERE


def test_every_value_of_the_page_has_an_example() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").split("\n") if line.startswith("|")]
    assert [row for row in rows if row.endswith("|  |")] == [], WHERE


@pytest.mark.parametrize("facts", all_facts(), ids=lambda facts: facts.__name__)
def test_every_value_has_a_meaning_and_no_meaning_is_left_over(facts: type) -> None:
    told = {name for name in meanings()[facts.__name__] if not name.startswith("_")}
    listed = {one.name for one in variables(facts)}
    assert told == listed, WHERE
    assert {part.name for part in fields(facts)} >= {
        name for name in told if not isinstance(getattr(facts, name, None), property)
    }


def test_every_filter_and_test_of_our_own_has_a_meaning() -> None:
    assert {*FILTERS} <= {*meanings()["filters"]}, WHERE
    assert {*TESTS} == {*meanings()["tests"]}, WHERE
