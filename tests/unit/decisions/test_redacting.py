from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.redacting import everybody


def row(name: str, **values: str) -> tuple[list[object], dict[str, object]]:
    return [name], {"unit": "A", **values}


def test_one_person_has_one_number_however_the_name_is_written() -> None:
    people = everybody([row("Trịnh Thử An"), row("TRỊNH THỬ AN"), row("Bà Vi Thử Cúc"), row("")])
    written = ("Trinh Thu An", "Vi Thử Cúc", "ông Trịnh Thử An", "", "Lạ Thử Người")
    assert [people.person(one) for one in written] == [
        *("[người 0001]", "[người 0002]", "[người 0001]", "", "[người 0003]"),
    ]


def test_numbers_given_before_are_never_given_again() -> None:
    people = everybody([row("[người 0007]"), row("Trịnh Thử An")])
    assert people.person("[người 0007]") == "[người 0007]"
    assert people.person("Trịnh Thử An") == "[người 0008]"


def test_a_telephone_is_needed_only_where_bearers_of_a_name_differ() -> None:
    people = everybody(
        [row("An Một", phone="01"), row("An Hai", phone="1"), row("An Hai", phone="2")]
    )
    assert people.compared("phone", "01", "An Một") == ""
    first, second, again = (people.compared("phone", one, "An Hai") for one in ("1", "2", "1"))
    assert first == again != second != ""
    assert people.compared("phone", first, "An Hai") == first


@given(st.lists(st.sampled_from(["1985", "05/4/1985", "06/4/1985", "1990"]), min_size=2))
def test_years_and_days_of_birth_stay_as_alike_as_they_were(births: list[str]) -> None:
    people = everybody([row("An Hai", birth=one) for one in ("1", "2", *births)])
    left = [people.compared("birth", one, "An Hai") for one in births]
    for one, was in zip(left, births, strict=True):
        assert was[-4:] not in one
        for other, was_other in zip(left, births, strict=True):
            assert (one == other) == (was == was_other)
            assert (one[-4:] == other[-4:]) == (was[-4:] == was_other[-4:])
        assert (len(one) > 4) == (len(was) > 4)
