"""Where pages end."""

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.workbooks.printed.pages import Item, page_ends

ITEMS = st.lists(
    st.builds(Item, st.floats(15, 240), st.booleans()).map(
        lambda item: Item(item.height, item.with_next and item.height < 60)
    ),
    max_size=80,
)


def items(count: int, height: float = 20) -> list[Item]:
    return [Item(height)] * count


def test_everything_on_one_page_when_it_fits() -> None:
    assert page_ends(items(5), 200, 400, 100) == (5,)
    assert page_ends([], 200, 400, 100) == (0,)


def test_the_first_page_has_less_room() -> None:
    assert page_ends(items(30), 200, 400, 0) == (10, 30)


def test_signatures_take_two_rows_with_them() -> None:
    assert page_ends(items(10), 200, 400, 100) == (8, 10)


def test_a_heading_goes_on_with_what_it_names() -> None:
    listed = [*items(8), Item(20, with_next=True), Item(20, with_next=True), *items(3)]
    assert page_ends(listed, 200, 400, 0) == (8, 13)


@given(ITEMS, st.floats(0, 200))
def test_every_item_stands_on_one_page_and_no_page_is_too_full(
    listed: list[Item], tail: float
) -> None:
    first, other = 250.0, 420.0
    ends = page_ends(listed, first, other, tail)
    assert list(ends) == sorted(ends)
    assert ends[-1] == len(listed)
    start = 0
    for number, end in enumerate(ends):
        used = sum(item.height for item in listed[start:end])
        last = tail if end == len(listed) and number == len(ends) - 1 else 0
        assert used + last <= (first if number == 0 else other) + 1e-6
        start = end
