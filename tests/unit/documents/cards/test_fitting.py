import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.documents.blocks import Heading, Item, Paragraph, Run
from dialogue_cli.documents.cards.fitting import card_lines
from dialogue_cli.documents.cards.sizes import card_sizes

BADGE = card_sizes()["badge"]


def text(words: str) -> tuple[Run, ...]:
    return (Run(words),)


def test_what_has_room_keeps_the_sizes_of_the_card() -> None:
    lines = card_lines(
        (Heading(2, text("THẺ")), Heading(1, text("Lê Thị Mơ")), Paragraph(text("CĐCS A"))), BADGE
    )
    assert [line.size for line in lines] == [BADGE.title, BADGE.name, BADGE.text]
    assert [line.runs[0].bold for line in lines] == [True, True, False]


def test_a_word_that_is_too_wide_makes_its_own_line_smaller_only() -> None:
    name, unit = card_lines((Heading(1, text("M" * 40)), Paragraph(text("CĐCS A"))), BADGE)
    assert name.size < BADGE.name
    assert unit.size == BADGE.text


def test_too_many_lines_make_all_smaller() -> None:
    name, unit = card_lines(
        (Heading(1, text("Lê Thị Mơ")), Paragraph(text("Công đoàn cơ sở " * 40))), BADGE
    )
    assert name.size < BADGE.name
    assert unit.size < BADGE.text


def test_a_list_is_not_for_a_card() -> None:
    with pytest.raises(TypeError):
        card_lines((Item("-", text("một")),), BADGE)


@given(st.lists(st.text("aăâ MWẾ\n", max_size=300), max_size=6))
def test_any_text_gets_sizes_that_word_knows(texts: list[str]) -> None:
    lines = card_lines(tuple(Paragraph(text(one)) for one in texts), BADGE)
    assert [line.runs[0].text for line in lines] == texts
    assert all(1 <= line.size <= BADGE.text and (line.size * 2).is_integer() for line in lines)
