"""Single values in a settings file: everything else stays as a person wrote it."""

import tomllib
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.office.setting_lines import NotSettable, with_values

DAY = date(2024, 5, 10)


def test_a_table_that_is_not_there_is_added_at_the_end() -> None:
    text = '# của phòng\nname = "A"  # tên\n\n[time]\nstart = 07:30:00\n'
    assert with_values(text, "documents.plan", {"number": 5, "date": DAY}) == (
        text + "\n[documents.plan]\nnumber = 5\ndate = 2024-05-10\n"
    )


def test_values_are_replaced_and_comments_and_line_ends_stay() -> None:
    text = "[documents.plan]\r\n  number = 4   # sổ văn thư\r\n\r\n[gifts]\r\nnumber = 9\r\n"
    assert with_values(text, "documents.plan", {"number": 5, "date": DAY}) == (
        "[documents.plan]\r\ndate = 2024-05-10\r\n  number = 5   # sổ văn thư\r\n\r\n[gifts]\r\nnumber = 9\r\n"
    )


def test_words_and_hours_are_written_so_that_they_read_the_same() -> None:
    venue = 'Hội trường "A" \\ tầng 2, 15 % {cap}'
    text = with_values("[a]\nvenue = 1\n", "a", {"venue": venue, "start": time(7, 30)})
    assert tomllib.loads(text) == {"a": {"venue": venue, "start": time(7, 30)}}


@pytest.mark.parametrize(
    "text",
    [
        "documents = { plan = { number = 4 } }\n",
        "[documents]\nplan = { number = 4 }\n",
        "[documents\n",
    ],
)
def test_a_form_that_only_a_person_can_change_is_refused(text: str) -> None:
    with pytest.raises(NotSettable):
        with_values(text, "documents.plan", {"number": 5})


@given(
    st.dictionaries(st.sampled_from(["plan", "agenda", "conclusion"]), st.integers(1, 99999)),
    st.integers(1, 99999),
)
def test_the_file_says_what_it_said_and_the_new_value(before: dict[str, int], number: int) -> None:
    text = 'name = "A # B"\n'
    for paper, given_number in before.items():
        text = with_values(text, f"documents.{paper}", {"number": given_number})
    changed = with_values(text, "documents.plan", {"number": number})
    expected = {paper: {"number": given_number} for paper, given_number in before.items()}
    assert tomllib.loads(changed) == {
        "name": "A # B",
        "documents": {**expected, "plan": {"number": number}},
    }
