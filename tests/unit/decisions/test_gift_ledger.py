from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.gift_ledger import by_source
from dialogue_cli.model.gift_ledger import SourceSettlement
from tests.gifts_making import (
    HARDSHIP,
    at_door,
    books,
    came,
    conference,
    handover,
    person,
    receipt,
)
from tests.unit.checks.making import GIFTS

MO, KHE, NA = person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(3, "Bùi Na")
PEOPLE = [MO, KHE, NA]


def test_what_was_noted_and_what_was_signed_is_one_gift() -> None:
    (book,) = books(conference(), PEOPLE, (), [handover(1, 1)], [receipt(1, "LÊ THỊ MƠ")])
    assert (book.handed, book.amount, book.again, book.left, book.left_amount) == (
        1,
        300_000,
        0,
        9,
        2_700_000,
    )
    assert [line.full_name for line in book.waiting] == ["Trần Khế", "Bùi Na"]


def test_a_second_signature_is_told_apart_and_counts_no_gift() -> None:
    rows = [receipt(1, "Lê Thị Mơ"), receipt(2, "Lê Thị Mơ", file="ban-2.xlsx")]
    (book,) = books(conference(), PEOPLE, receipts=rows)
    assert (book.handed, book.amount, book.again) == (1, 300_000, 1)


def test_an_unsigned_row_is_no_gift() -> None:
    (book,) = books(conference(), PEOPLE, receipts=[receipt(1, "Lê Thị Mơ", received=False)])
    assert (book.handed, book.left) == (0, 10)


def test_a_gift_to_somebody_on_no_list_has_gone_out() -> None:
    (book,) = books(conference(), PEOPLE, receipts=[receipt(1, "Đỗ Xa", unit="Xã Mây")])
    assert (book.handed, [line.full_name for line in book.outside]) == (1, ["Đỗ Xa"])


def test_a_name_of_another_unit_is_another_person_when_that_unit_is_known() -> None:
    people = [MO, person(2, "Trần Khế", unit="CĐCS B")]
    (book,) = books(conference(), people, receipts=[receipt(1, "Lê Thị Mơ", unit="CĐCS B")])
    assert [line.claim for line in book.outside] == [None]


def test_a_unit_that_nobody_knows_does_not_hide_the_only_one_of_that_name() -> None:
    (book,) = books(conference(), PEOPLE, receipts=[receipt(1, "Lê Thị Mơ", unit="TYT C.Đa")])
    assert (book.handed, book.outside) == (1, ())


def test_namesakes_of_one_unit_take_a_row_each() -> None:
    people = [person(1, "Lê Mơ", phone="0900000001"), person(2, "Lê Mơ", phone="0900000002")]
    rows = [receipt(1, "Lê Mơ"), receipt(2, "Lê Mơ")]
    (book,) = books(conference(), people, receipts=rows)
    assert (book.handed, book.again, book.waiting) == (2, 0, ())


def test_money_on_paper_counts_as_written_else_as_approved() -> None:
    rows = [receipt(1, "Lê Thị Mơ", amount=200_000), receipt(2, "Trần Khế", amount=None)]
    (book,) = books(conference(), PEOPLE, receipts=rows)
    assert (book.handed, book.amount, book.unread) == (2, 500_000, 1)


def test_rows_belong_to_the_scheme_of_their_purpose_file_or_sum() -> None:
    twin = replace(HARDSHIP, value=300_000, approved_total=900_000)
    rows = [
        receipt(1, "Lê Thị Mơ", purpose="Quà hoàn cảnh khó khăn"),
        receipt(2, "Trần Khế"),
    ]
    ledger = books(conference(GIFTS, HARDSHIP), PEOPLE, receipts=rows)
    assert [book.handed for book in ledger] == [1, 1]
    ledger = books(conference(GIFTS, twin), PEOPLE, receipts=rows)
    assert ([book.handed for book in ledger], ledger.unclear) == ([0, 1], (rows[1],))


def test_sources_get_back_what_was_not_handed_over() -> None:
    ledger = books(conference(GIFTS, HARDSHIP), PEOPLE, (), [handover(1, 1), handover(2, 2)])
    assert by_source(ledger) == (
        SourceSettlement("Ngân sách nhà nước", 3_000_000, 600_000),
        SourceSettlement("Tài chính Công đoàn", 3_000_000, 0),
    )
    assert [one.left for one in by_source(ledger)] == [2_400_000, 3_000_000]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_order_in_which_records_come_changes_no_sum(order: tuple[int, ...]) -> None:
    rows = [
        receipt(1, "Lê Thị Mơ"),
        receipt(2, "Lê Thị Mơ", file="ban-2.xlsx"),
        receipt(3, "Trần Khế", amount=250_000),
        receipt(4, "Đỗ Xa", unit="Xã Mây"),
    ]
    expected = books(conference(), PEOPLE, (), [handover(1, 3)], rows)
    mixed = [rows[place] for place in order]
    assert books(conference(), list(reversed(PEOPLE)), (), [handover(1, 3)], mixed) == expected


@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(0, 10**9)), max_size=8),
    st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=8),
)
def test_the_total_is_the_sum_of_the_people(
    noted: list[tuple[int, int]], signed: list[tuple[int, bool]]
) -> None:
    handovers = [handover(n, who, amount=sum_) for n, (who, sum_) in enumerate(noted)]
    names = {1: "Lê Thị Mơ", 2: "Trần Khế", 3: "Bùi Na"}
    rows = [
        receipt(n, names[who], received=yes, file=f"{n}.xlsx")
        for n, (who, yes) in enumerate(signed, start=1)
    ]
    (book,) = books(conference(), PEOPLE, (), handovers, rows)
    received = {who for who, _ in noted} | {who for who, yes in signed if yes}
    assert book.handed == len(received) == sum(line.received for line in book.lines)
    assert book.handed + book.left == book.scheme.count
    assert book.amount + book.left_amount == book.scheme.approved_total
    assert book.again == sum(line.again for line in book.lines)


@pytest.mark.parametrize(("by", "expected"), [("Bùi Na", []), ("", ["Lê Thị Mơ"])])
def test_the_gift_of_the_absent_is_due_to_whoever_takes_it_for_them(
    by: str, expected: list[str]
) -> None:
    rolls = came(PEOPLE, at_door(1, "excused"), at_door(3))
    rows = [receipt(1, "Lê Thị Mơ", received_by=by)]
    (book,) = books(conference(), PEOPLE, rolls, receipts=rows)
    assert ([line.full_name for line in book.outside], book.handed) == (expected, 1)
