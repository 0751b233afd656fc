"""Rows of a budget below the headings of their sections."""

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.model.budget_rows import Numbered, SectionEnd, SectionHead, in_sections

Row = tuple[tuple[str, ...], str]


def parts(*rows: Row) -> list[object]:
    return list(in_sections(rows, lambda row: row[0]))


def test_rows_of_one_section_stand_together_numbered_through() -> None:
    hall, gift, water = (("I",), "hội trường"), (("II",), "quà"), (("I",), "nước")
    assert parts(hall, gift, water) == [
        SectionHead("I", 1),
        Numbered(1, hall),
        Numbered(2, water),
        SectionEnd("I", (hall, water)),
        SectionHead("II", 1),
        Numbered(3, gift),
        SectionEnd("II", (gift,)),
    ]


def test_inner_headings_are_told_when_they_change_and_only_outermost_sections_end() -> None:
    one, two, three = (("I", "a"), "1"), (("I", "b"), "2"), (("I", "b"), "3")
    assert parts(one, two, three) == [
        SectionHead("I", 1),
        SectionHead("a", 2),
        Numbered(1, one),
        SectionHead("b", 2),
        Numbered(2, two),
        Numbered(3, three),
        SectionEnd("I", (one, two, three)),
    ]


def test_rows_outside_any_section_have_neither_heading_nor_end() -> None:
    assert parts(((), "quà")) == [Numbered(1, ((), "quà"))]


@given(st.lists(st.tuples(st.lists(st.sampled_from("ab"), max_size=2).map(tuple), st.text())))
def test_every_row_stands_once_and_in_the_end_of_its_section(rows: list[Row]) -> None:
    found = parts(*rows)
    numbered = [part for part in found if isinstance(part, Numbered)]
    assert [part.number for part in numbered] == list(range(1, len(rows) + 1))
    assert sorted(part.row for part in numbered) == sorted(rows)
    closed = [row for part in found if isinstance(part, SectionEnd) for row in part.rows]
    assert sorted(closed) == sorted(row for row in rows if row[0])
