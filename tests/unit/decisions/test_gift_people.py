from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.gift_people import seats
from dialogue_cli.model.delegates import Delegate
from tests.gifts_making import at_door, came, person


def numbers(*delegates: Delegate, rolls: tuple[object, ...] = ()) -> list[list[int]]:
    return [[one.id for one in seat] for seat in seats(delegates, rolls)]  # type: ignore[arg-type]


def test_a_person_on_two_lists_has_one_seat() -> None:
    listed = [person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(9, "Bà LÊ THỊ MƠ")]
    assert numbers(*listed) == [[1, 9], [2]]


def test_namesakes_whom_something_tells_apart_have_a_seat_each() -> None:
    one, other = person(1, "Lê Mơ", phone="0900000001"), person(2, "Lê Mơ", phone="0900000002")
    assert numbers(one, other) == [[1], [2]]
    # Who may be either of two people is joined to one of them; the two stay two.
    assert numbers(person(1, "Lê Mơ"), person(2, "Lê Mơ", phone="1"), person(3, "Lê Mơ", phone="2")) == [
        [1, 2],
        [3],
    ]  # fmt: skip


def test_a_substitute_and_the_delegate_share_one_seat() -> None:
    replaced, instead = person(3, "Lê Thị Mơ"), person(7, "Trần Khế", stands_in_for="Lê Thị Mơ")
    assert numbers(replaced, instead) == [[3, 7]]


def test_a_delegate_who_also_sits_in_anothers_place_has_one_seat() -> None:
    people = [person(1, "Lê Thị Mơ"), person(2, "Trần Khế"), person(3, "Bùi Na")]
    door = at_door(1, "substituted", substitute="Trần Khế")
    assert numbers(*people, rolls=came(people, door)) == [[1, 2], [3]]


def test_a_stranger_in_two_places_has_one_seat() -> None:
    people = [person(1, "Lê Thị Mơ"), person(2, "Trần Khế")]
    door = [at_door(n, "substituted", substitute="Cao Đào") for n in (1, 2)]
    assert numbers(*people, rolls=came(people, *door)) == [[1, 2]]


NAMES = st.sampled_from(["Lê Thị Mơ", "Trần Khế", "Bùi Na"])
PEOPLE = st.lists(
    st.builds(
        lambda name, unit, phone, instead: {
            "full_name": name, "unit": unit, "phone": phone, "stands_in_for": instead,
        },
        NAMES, st.sampled_from(["CĐCS A", "CĐCS B"]), st.sampled_from(["", "1", "2"]),
        st.sampled_from(["", "", "Lê Thị Mơ", "Trần Khế"]),
    ),
    max_size=9,
)  # fmt: skip


@given(PEOPLE, st.randoms(use_true_random=False))
def test_each_entry_has_one_seat_whatever_the_order(said: list[dict[str, str]], random) -> None:  # type: ignore[no-untyped-def]
    people = [
        person(number, one["full_name"], **{k: v for k, v in one.items() if k != "full_name"})
        for number, one in enumerate(said, start=1)
    ]
    expected = numbers(*people)
    assert sorted(n for seat in expected for n in seat) == [one.id for one in people]
    random.shuffle(people)
    assert numbers(*people) == expected
