"""Cross-tables add up."""

from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.workbooks.summary import CrossTable, cross_table

NAMES = st.sampled_from(["Nhà ở", "Tiền lương", "Bảo hiểm", "Giáo dục"])


def test_counts_stand_with_the_most_frequent_first() -> None:
    pairs = [("Nhà ở", "tỉnh"), ("Tiền lương", "tỉnh"), ("Nhà ở", "tỉnh"), ("Nhà ở", "xã")]
    assert cross_table("Tổng hợp", "Nhóm", pairs, "Cộng") == CrossTable(
        "Tổng hợp",
        ("Nhóm", "tỉnh", "xã", "Cộng"),
        (("Nhà ở", 2, 1, 3), ("Tiền lương", 1, 0, 1), ("Cộng", 3, 1, 4)),
    )


def test_nothing_counted_is_a_total_of_none() -> None:
    assert cross_table("x", "y", [], "Cộng").rows == (("Cộng", 0),)


@given(st.lists(st.tuples(NAMES, NAMES), min_size=1, max_size=30))
def test_rows_and_columns_add_up_to_what_was_counted(pairs: list[tuple[str, str]]) -> None:
    *rows, total = cross_table("x", "y", pairs, "Cộng").rows
    assert total[-1] == len(pairs) == sum(int(row[-1]) for row in rows)
    assert all(sum(map(int, row[1:-1])) == row[-1] for row in (*rows, total))
