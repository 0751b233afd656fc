"""Instances made of columns are those that are made one by one."""

from dataclasses import FrozenInstanceError, dataclass

import pytest

from dialogue_cli.model.in_columns import made_of
from dialogue_cli.model.petitions import Origin, Petition


@dataclass(frozen=True, slots=True)
class Cup:
    """Anything with a default."""

    name: str
    handles: int = 1


def test_they_are_equal_hash_alike_and_cannot_be_changed() -> None:
    (made,) = made_of(Cup, {"handles": [2], "name": ["ly"]})
    assert (made, type(made), hash(made), repr(made)) == (
        Cup("ly", 2), Cup, hash(Cup("ly", 2)), repr(Cup("ly", 2)),
    )  # fmt: skip
    with pytest.raises(FrozenInstanceError):
        made.name = "chén"  # type: ignore[misc]


def test_a_field_without_a_column_has_its_default() -> None:
    assert list(made_of(Cup, {"name": ["ly", "chén"]})) == [Cup("ly"), Cup("chén")]


def test_a_column_of_no_field_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="colour"):
        list(made_of(Cup, {"name": ["ly"], "colour": ["xanh"]}))


def test_a_field_with_neither_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="name"):
        list(made_of(Cup, {"handles": [2]}))


def test_petitions_can_be_made_so() -> None:
    origin = Origin("a.xlsx", "S", 5)
    columns = {"origin": [origin], "text": ["Tăng lương"], "text_received": ["Tăng lương "]}
    assert list(made_of(Petition, columns)) == [Petition(origin, "Tăng lương", "Tăng lương ")]
