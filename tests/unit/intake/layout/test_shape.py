"""Rows that need no closer look."""

import pytest

from dialogue_cli.intake.layout.shape import Shape, are_full
from dialogue_cli.intake.workbook import Row

FULL: list[Row] = [[1.0, "Tăng lương", "CĐCS A"], [2.0, "Nhà ở", "CĐCS B"]]


@pytest.mark.parametrize(
    ("rows", "shape", "full"),
    [
        (FULL, Shape(0, 3, key=1, number=0), True),
        (FULL, Shape(0, 3, key=1, number=None), False),
        (FULL, Shape(0, 4, key=1, number=0), False),
        ([*FULL, ["a", "b", "c"]], Shape(0, 3, key=1, number=0), False),
        ([*FULL, [3.0, " ", "c"]], Shape(0, 3, key=1, number=0), False),
        ([*FULL, [3.0, "b", ""]], Shape(0, 3, key=1, number=0), False),
    ],
    ids=("all", "no numbers", "too short", "a number is missing", "a text", "what is beside"),
)
def test_rows_are_full_only_where_each_has_number_text_and_something_beside(
    rows: list[Row], shape: Shape, full: bool
) -> None:
    assert are_full(rows, shape) is full
