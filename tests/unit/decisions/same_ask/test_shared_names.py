import numpy as np

from dialogue_cli.decisions.identities import identities
from dialogue_cli.decisions.same_ask.shared_names import NameTable


def agreement(one: str, other: str) -> list[float]:
    table = NameTable([identities(one), identities(other)])
    there, back = (table.agreement(np.array([a]), np.array([b])) for a, b in ((0, 1), (1, 0)))
    assert [column.tolist() for column in there] == [column.tolist() for column in back]
    return [float(column[0]) for column in there]


def test_names_agree_differ_or_are_absent() -> None:
    one, other = "xã Tân Hòa năm 2024", "xã Phú An năm 2024"
    assert agreement(one, one)[0] == 1.0
    assert agreement(one, other)[0] == -1.0
    assert agreement(one, "đường")[0] == 0.0
    assert agreement(one, other)[5:] == [1.0, 0.0]


def test_two_named_places_tell_two_texts_apart() -> None:
    assert agreement("đường xã Tân Hòa", "đường xã Phú An")[0] < 0


def test_a_name_given_more_fully_is_the_same() -> None:
    assert agreement("đường xã Tân Hòa", "đường xã Tân Hòa Thành")[0] > 0
    assert agreement("đường xã Tân Hòa", "đường xã Tân")[0] > 0


def test_a_place_that_only_one_names_sets_nothing_apart() -> None:
    assert agreement("đường xã Tân Hòa", "đường hư hỏng") == [0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0]


def test_numbers_are_shared_or_differ() -> None:
    assert agreement("tăng 10 lên 15 và 20", "từ 20 lên 10")[5:] == [2.0, 0.0]
    assert agreement("tăng 10", "tăng 11")[5:] == [0.0, 1.0]
