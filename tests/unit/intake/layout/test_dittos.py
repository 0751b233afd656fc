from collections.abc import Iterable

import pytest

from dialogue_cli.intake.layout.dittos import with_dittos_filled
from dialogue_cli.intake.layout.rows import BodyRow, Role
from dialogue_cli.intake.workbook import Value

FIELDS = {"number": 0, "unit": 1, "text": 2}


def row(index: int, unit: Value, text: Value = "Tăng lương", role: Role = "data") -> BodyRow:
    return BodyRow(index, [float(index), unit, text], role)


def units(rows: Iterable[BodyRow]) -> list[Value]:
    return [row.cells[1] for row in with_dittos_filled(rows, FIELDS)]


@pytest.mark.parametrize("sign", ["nt", "NT", "-nt-", '"', "”", "Như trên", "//", " nt. "])
def test_as_above_means_the_last_unit_written_above(sign: str) -> None:
    rows = [row(1, "CĐCS A"), row(2, sign), row(3, ""), row(4, "CĐCS B"), row(5, sign)]
    assert units(rows) == ["CĐCS A", "CĐCS A", "", "CĐCS B", "CĐCS B"]


def test_rows_without_as_above_are_the_same_objects() -> None:
    rows = [row(1, "CĐCS A"), row(2, "-"), row(3, 12.0)]
    assert all(a is b for a, b in zip(with_dittos_filled(rows, FIELDS), rows, strict=True))


def test_a_request_is_never_that_of_the_row_above() -> None:
    rows = [row(1, "CĐCS A"), row(2, "CĐCS B", "nt")]
    assert [one.cells[2] for one in with_dittos_filled(rows, FIELDS)] == ["Tăng lương", "nt"]


def test_as_above_with_nothing_above_stays_and_other_rows_count_for_nothing() -> None:
    rows = [row(1, "nt"), row(2, "Tổng cộng", role="total"), row(3, "nt")]
    assert units(rows) == ["nt", "Tổng cộng", "nt"]
