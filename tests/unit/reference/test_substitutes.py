from dialogue_cli.reference.substitutes import substitutions
from tests.unit.checks.making import delegate

REPLACED = delegate(2, "Lê Thị Mơ")
SUBSTITUTE = delegate(7, "Trần Văn Khế", stands_in_for="đ/c LÊ THỊ MƠ")


def test_substitute_is_linked_to_the_one_person_of_that_name() -> None:
    assert list(substitutions([REPLACED, SUBSTITUTE])) == [(SUBSTITUTE, REPLACED)]


def test_of_two_namesakes_the_one_of_the_same_unit_is_meant() -> None:
    other = delegate(3, "Lê Thị Mơ", unit="CĐCS Khác")
    assert list(substitutions([other, REPLACED, SUBSTITUTE])) == [(SUBSTITUTE, REPLACED)]


def test_nobody_is_guessed_among_namesakes_or_strangers() -> None:
    twins = [delegate(3, "Lê Thị Mơ"), REPLACED]
    assert list(substitutions([*twins, SUBSTITUTE])) == []
    assert list(substitutions([SUBSTITUTE, delegate(8, "Lê Mận")])) == []


def test_nobody_stands_in_for_themselves() -> None:
    assert list(substitutions([delegate(2, "Lê Thị Mơ", stands_in_for="Lê Thị Mơ")])) == []
