"""Estimate and settlement."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.model.budget_rows import BudgetRow
from dialogue_cli.workbooks.printed.book import as_printed_book
from dialogue_cli.workbooks.printed.budget import SettledRow, estimate, settlement
from tests.printed_lists import formulas, shown, table
from tests.unit.workbooks.printed.making import OCCASION

STATE, UNION = "Ngân sách nhà nước", "Tài chính công đoàn"
HALL = BudgetRow(
    ("I. Hội trường",), "Thuê hội trường", "buổi", Decimal(1), 5_000_000, 5_000_000, True,
    (None, 5_000_000), UNION, "Hợp đồng",
)  # fmt: skip
GIFTS = BudgetRow(
    ("II. Quà",), "Quà tặng", "suất", Decimal(100), 300_000, 30_000_000, True,
    (30_000_000, None), STATE, "QĐ 12",
)  # fmt: skip
SHARED = replace(
    HALL, item="Nước", quantity=None, rate=None, amount=900_000, multiplied=False,
    paid=(400_000, 500_000),
)  # fmt: skip


def rows_of(content: bytes) -> list[list[object]]:
    return [[cell for cell in row if cell != ""] for row in table(content)]


def test_the_estimate_adds_up_by_section_and_by_purse() -> None:
    listing = estimate(OCCASION, [HALL, GIFTS, SHARED], (STATE, UNION), ("– một.", "– hai."))
    content = as_printed_book([listing])
    assert (
        rows_of(content)[1:14]
        == [
            ["Ngân sách nhà nước", "Tài chính công đoàn"],
            ["I. Hội trường"],
            [1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, 5_000_000, "Hợp đồng"],
            [2, "Nước", "buổi", 900_000, 400_000, 500_000, "Hợp đồng"],
            ["Cộng I. Hội trường", 5_900_000, 400_000, 5_500_000],
            ["II. Quà"],
            [3, "Quà tặng", "suất", 100, 300_000, 30_000_000, 30_000_000, "QĐ 12"],
            ["Cộng II. Quà", 30_000_000, 30_000_000, 0],
            ["Tổng cộng", 35_900_000, 30_400_000, 5_500_000],
            ["Tổng số tiền: 35.900.000 đồng."],
            ["Bằng chữ: Ba mươi lăm triệu chín trăm nghìn đồng."],
            ["– một."],
            ["– hai."],
        ]
        or rows_of(content)[0:13]
    )
    known = {str(c.value) for row in formulas(content)[0].iter_rows() for c in row}
    assert {"=D13*E13", "=SUM(G14:H14)"} <= known


def test_one_purse_stands_in_words() -> None:
    content = as_printed_book([estimate(OCCASION, [HALL], (UNION,), ())])
    assert rows_of(content)[1] == [
        1, "Thuê hội trường", "buổi", 1, 5_000_000, 5_000_000, "Tài chính công đoàn; Hợp đồng",
    ]  # fmt: skip


def test_a_sum_that_is_not_the_product_stays_as_it_is_written() -> None:
    wrong = replace(HALL, amount=4_999_999, multiplied=False)
    content = as_printed_book([estimate(OCCASION, [wrong], (UNION,), ())])
    assert rows_of(content)[1][5] == 4_999_999
    open_one = replace(HALL, amount=None)
    content = as_printed_book([estimate(OCCASION, [open_one], (UNION,), ())])
    assert rows_of(content)[1][4:] == [5_000_000, "Tài chính công đoàn; Hợp đồng"]


def test_the_settlement_tells_what_is_left_and_what_is_too_much() -> None:
    rows = [
        SettledRow((), "Nước", UNION, 900_000, 1_000_000, "thêm người"),
        SettledRow((), "Quà", STATE, 30_000_000, 29_400_000, ""),
        SettledRow((), "Xe", UNION, 500_000, None, ""),
    ]
    content = as_printed_book([settlement(OCCASION, rows)])
    assert table(content)[:4] == [
        [1, "Nước", UNION, 900_000, 1_000_000, 0, 100_000, "thêm người"],
        [2, "Quà", STATE, 30_000_000, 29_400_000, 600_000, 0, ""],
        [3, "Xe", UNION, 500_000, "", "", "", ""],
        ["Tổng cộng", "", "", 31_400_000, 30_400_000, 600_000, 100_000, ""],
    ]


SUMS = st.one_of(st.none(), st.integers(0, 10**11))


@given(
    st.lists(
        st.tuples(st.sampled_from([(), ("I",), ("II",), ("I", "1"), ("I", "2")]), SUMS, SUMS),
        max_size=30,
    )
)
def test_parts_make_the_whole_whatever_the_sections(
    given_: list[tuple[tuple[str, ...], int | None, int | None]],
) -> None:
    rows = [
        BudgetRow(section, "A", "", None, None, (a or 0) + (b or 0), False, (a, b), "", "")
        for section, a, b in given_
    ]
    content = as_printed_book([estimate(OCCASION, rows, (STATE, UNION), ())])
    found = table(content)
    whole = next(row for row in found if row[0] == "Tổng cộng")
    assert (
        (whole[5] or 0) == (whole[6] or 0) + (whole[7] or 0) == sum(row.amount or 0 for row in rows)
    )
    lines = [row for row in found if isinstance(row[0], float)]
    assert [row[0] for row in lines] == list(range(1, len(rows) + 1))
    assert sum(row[5] or 0 for row in lines) == (whole[5] or 0)
    sections = sum(row[5] or 0 for row in found if str(row[0]).startswith("Cộng I"))
    assert sections == sum(row.amount or 0 for row in rows if row.section)
    assert "#" not in str(shown(content))
