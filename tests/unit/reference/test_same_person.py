from itertools import permutations

import pytest

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.reference.same_person import may_be_one, of_one_unit
from tests.unit.checks.making import delegate

BARE = delegate(2, "Lê Thị Mơ")


def mo(**said: str) -> Delegate:
    return delegate(3, "Lê Thị Mơ", **said)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (BARE, mo(), True),
        (BARE, mo(unit="CĐCS Khác"), False),
        (mo(phone="0900000001"), mo(unit="CĐCS Khác", phone="0900000001"), True),
        (mo(phone="0900000001"), mo(phone="0900000002"), False),
        (mo(phone="0900000001", birth="1990"), mo(phone="0900000002", birth="1990"), True),
        (mo(birth="1990"), mo(birth="1991"), False),
        (mo(birth="1990"), mo(unit="CĐCS Khác", birth="1990"), False),
        (mo(birth="02/03/1990"), mo(unit="CĐCS Khác", birth="02/03/1990"), True),
    ],
)
def test_people_of_one_name_are_one_when_something_more_agrees_and_nothing_differs(
    one: Delegate, other: Delegate, expected: bool
) -> None:
    assert [may_be_one(*pair) for pair in permutations((one, other))] == [expected, expected]


def test_units_are_one_in_whatever_spelling() -> None:
    assert of_one_unit(mo(unit="Công đoàn cơ sở Công ty A"), mo(unit="CĐCS Cty A"))
