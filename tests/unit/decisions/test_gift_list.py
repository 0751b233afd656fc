import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.gift_list import paged, signing_rows
from dialogue_cli.model.gift_ledger import SigningRow
from tests.gifts_making import at_door, books, came, conference, person

CITY = "LĐLĐ TP SX"


def test_rows_stand_by_unit_and_list_and_say_whose_place_is_taken() -> None:
    people = [
        person(1, "Lê Thị Mơ"),
        person(2, "Trần Khế", unit="CĐCS Cây Xoài", upper_unit=CITY),
        person(3, "Bùi Na", unit="CĐCS Cây Xoài", upper_unit=CITY),
        person(4, "Cao Lãnh", group="lanh-dao"),
    ]
    rolls = came(people, at_door(2, "substituted", substitute="Đỗ Xa"), at_door(3, "excused"))
    held = conference()
    (book,) = books(held, people, rolls)
    said = [(row.number, row.full_name, row.note, row.amount) for row in signing_rows(book, held)]
    # Who is awaited may still come; who stays away signs for nothing.
    assert said == [
        (1, "Đỗ Xa", "Nhận thay đ/c Trần Khế", 300_000),
        (2, "Lê Thị Mơ", "", 300_000),
    ]


def row(number: int, value: int = 300_000) -> SigningRow:
    return SigningRow(number, "Lê Thị Mơ", "CĐCS A", "nguoi-lao-dong", 1, value)


def test_pages_carry_their_sums_and_the_running_ones() -> None:
    pages = paged([row(n) for n in range(1, 6)], 2, 3)
    assert [(p.number, p.count, p.amount, p.running_count, p.running_amount) for p in pages] == [
        (1, 2, 600_000, 2, 600_000),
        (2, 3, 900_000, 5, 1_500_000),
    ]
    assert paged([], 2, 3) == ()
    with pytest.raises(ValueError, match="at least one"):
        paged([row(1)], 0, 3)


@given(st.lists(st.integers(0, 10**9), max_size=40), st.integers(1, 9), st.integers(1, 9))
def test_the_last_running_total_is_the_sum_of_all(values: list[int], first: int, rest: int) -> None:
    rows = [row(n, value) for n, value in enumerate(values, start=1)]
    pages = paged(rows, first, rest)
    assert [one for page in pages for one in page.rows] == rows
    assert (pages[-1].running_amount if pages else 0) == sum(values)
    assert sum(page.amount for page in pages) == sum(values)
