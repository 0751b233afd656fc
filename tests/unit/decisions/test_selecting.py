"""The choice for the hall: by weight, spread over topics and units, within the time, a clerk's word first."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_cli.decisions.selecting import score, select
from dialogue_cli.model.selection import Asker, Candidate, HallTime, Selected, Support, Voice
from tests.unit.decisions.selection_making import TIME, candidate


def room(places: int) -> HallTime:
    return HallTime(minutes=places * 7, each=7)


def hall(candidates: Sequence[Candidate], time: HallTime) -> list[int]:
    return [one.number for one in select(candidates, time).questions if one.handling == "hall"]


def told(one: Candidate, time: HallTime = TIME) -> Selected:
    (found,) = select([one], time).questions
    return found


def test_what_more_units_ask_comes_first() -> None:
    assert hall([candidate(1, "a"), candidate(2, "b", "c", "d")], room(1)) == [2]


def test_what_concerns_more_people_comes_first() -> None:
    assert hall([candidate(1, people=10), candidate(2, people=2_000)], room(1)) == [2]


def test_what_cannot_wait_comes_first() -> None:
    urgent = candidate(2, urgency="ngộ độc", urgent=16)
    assert hall([candidate(1), urgent], room(1)) == [2]


def test_equals_are_taken_in_the_order_of_their_numbers() -> None:
    assert hall([candidate(number) for number in (5, 3, 9, 4)], room(2)) == [3, 4]


def test_another_topic_comes_before_more_of_the_same() -> None:
    housing = [candidate(number, f"a{number}", f"b{number}", topic="nha-o") for number in (1, 2, 3)]
    assert hall([*housing, candidate(4, topic="giao-duc")], room(3)) == [1, 2, 4]


def test_units_that_have_not_been_heard_come_before_those_that_have() -> None:
    heard = [candidate(1, "a", "b", "c"), candidate(2, "a", "b")]
    assert hall([*heard, candidate(3, "d", "e")], room(2)) == [1, 3]


def test_what_is_decided_in_part_by_the_centre_comes_later() -> None:
    assert hall([candidate(1, central="partly"), candidate(2)], room(1)) == [2]


def test_hall_of_a_few_is_enough_where_a_clerk_says_so() -> None:
    many = [candidate(number) for number in range(1, 30)]
    assert len(hall(many, TIME)) == 21
    assert len(hall(many, replace(TIME, most=3))) == 3
    assert hall(many, replace(TIME, most=0)) == []


@pytest.mark.parametrize(
    ("one", "handling", "reason"),
    [
        (
            candidate(
                1, "a", "b", people=1_200, urgency="nợ lương", urgent=14, spoken_for="CĐCS A"
            ),
            "hall",
            "2 đơn vị, 2 kiến nghị, đơn vị ghi 1.200 người (lượt); cấp bách (“nợ lương”);"
            " thuộc thẩm quyền cấp tỉnh; người gửi đã đăng ký hỏi (CĐCS A).",
        ),
        (
            candidate(1, asker="delegate", spoken_for="CĐCS A", level="xa"),
            "hall",
            "1 đơn vị, 1 kiến nghị; thuộc thẩm quyền cấp xã (huyện);"
            " có đại biểu của đơn vị đăng ký phát biểu (CĐCS A).",
        ),
        (
            candidate(1, central="purely"),
            "writing",
            "Thuộc thẩm quyền Trung ương, hội nghị ghi nhận để kiến nghị Trung ương,"
            " cán bộ thấy cần mới đưa ra hội trường; 1 đơn vị, 1 kiến nghị.",
        ),
        (
            candidate(1, asker=""),
            "writing",
            "Chưa có ai đăng ký hỏi; 1 đơn vị, 1 kiến nghị.",
        ),
        (
            candidate(1, asker="unnamed"),
            "writing",
            "Đơn vị đăng ký hỏi nhưng chưa ghi họ tên người hỏi; 1 đơn vị, 1 kiến nghị.",
        ),
        (
            candidate(1, bar="unsure"),
            "writing",
            "Chưa rõ là việc chung hay việc riêng, cán bộ xem phạm vi rồi mới đưa ra hội trường;"
            " 1 đơn vị, 1 kiến nghị.",
        ),
        (
            candidate(1, bar="personal"),
            None,
            "Nhiều khả năng là việc riêng của cá nhân, chưa đề xuất hình thức nào,"
            " cán bộ xem lại phạm vi; 1 đơn vị, 1 kiến nghị.",
        ),
    ],
)
def test_every_choice_tells_why(one: Candidate, handling: str | None, reason: str) -> None:
    found = told(one)
    assert (found.handling, found.origin, found.reason) == (handling, "rule", reason)


def test_what_finds_no_time_tells_what_went_before() -> None:
    first = candidate(1, "a", "b", topic="nha-o")
    found = select([first, candidate(2, "a", topic="nha-o")], room(1)).questions[1]
    assert found.reason == (
        "Hội trường chỉ đủ giờ cho 1 câu (7 phút, mỗi câu 7 phút), câu này xếp sau,"
        " nhóm vấn đề này đã có 1 câu, đơn vị này đã có câu khác; 1 đơn vị, 1 kiến nghị."
        " Câu dự bị, hỏi khi còn giờ."
    )


def test_no_time_at_all_is_told_as_such() -> None:
    assert told(candidate(1), HallTime(5, 7)).reason == (
        "Không còn giờ tại hội trường (5 phút, mỗi câu 7 phút); 1 đơn vị, 1 kiến nghị."
        " Câu dự bị, hỏi khi còn giờ."
    )


def test_a_limit_of_the_clerk_is_told_as_such() -> None:
    assert told(candidate(1), replace(TIME, most=0)).reason == (
        "Hội trường chỉ lấy 0 câu, câu này xếp sau; 1 đơn vị, 1 kiến nghị."
        " Câu dự bị, hỏi khi còn giờ."
    )


def test_what_a_clerk_chose_stays_whatever_speaks_against_it() -> None:
    chosen = candidate(
        1, asker="", bar="personal", central="purely", settled="hall", settled_reason="Theo chỉ đạo"
    )
    found = told(chosen, room(0))
    assert (found.handling, found.origin, found.reason) == ("hall", "clerk", "Theo chỉ đạo")
    assert told(candidate(1, settled="writing")).handling == "writing"


def test_what_a_clerk_chose_takes_its_time_topic_and_units_first() -> None:
    chosen = candidate(9, "a", topic="nha-o", settled="hall")
    others = [candidate(1, "a", topic="nha-o"), candidate(2, "b", topic="giao-duc")]
    assert hall([*others, chosen], room(2)) == [2, 9]
    assert hall([*others, chosen], room(1)) == [9]


def test_questions_that_nobody_can_ask_are_told_the_weightiest_first() -> None:
    found = select(
        [
            candidate(1, asker=""),
            candidate(2, "a", "b", asker="absent"),
            candidate(3, asker="", central="purely"),
            candidate(4, asker="", bar="unsure"),
            candidate(5, asker="", settled="writing"),
            candidate(6, asker="", settled="hall", settled_reason="Theo chỉ đạo"),
            candidate(7),
        ],
        TIME,
    )
    assert [(one.number, one.reason) for one in found.unasked] == [
        (2, "người đăng ký hỏi được ghi là vắng mặt"),
        (1, "chưa có ai đăng ký hỏi"),
        (6, "chưa có ai đăng ký hỏi"),
    ]


def test_each_printed_group_has_its_weightiest_question_in_reserve() -> None:
    groups = {"nha-o": "Đời sống", "giao-duc": "Đời sống", "an-ninh": "An ninh"}
    found = select(
        [
            candidate(1, "a", "b", "c", topic="nha-o"),
            candidate(2, "d", topic="giao-duc"),
            candidate(3, "e", "f", topic="giao-duc"),
            candidate(4, topic="an-ninh"),
            candidate(5, "g", "h", topic="an-ninh", asker=""),
        ],
        room(1),
        groups,
    )
    assert [(one.number, one.reason.partition(". ")[2]) for one in found.reserves] == [
        (3, "Câu dự bị của nhóm “Đời sống”, hỏi khi còn giờ."),
        (4, "Câu dự bị của nhóm “An ninh”, hỏi khi còn giờ."),
    ]
    assert {one.handling for one in found.reserves} == {"writing"}
    assert found.questions[2] == found.reserves[0]


def test_what_may_be_personal_is_told_until_a_clerk_has_spoken() -> None:
    found = select(
        [
            candidate(1, bar="unsure"),
            candidate(2, "a", "b", bar="personal"),
            candidate(3, bar="unsure", settled="hall"),
        ],
        TIME,
    )
    assert [one.number for one in found.doubtful] == [2, 1]


@st.composite
def candidates(draw: st.DrawFn) -> list[Candidate]:
    numbers = draw(st.lists(st.integers(1, 99), unique=True, max_size=12))
    return [
        Candidate(
            number,
            Support(
                tuple(draw(st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=5))),
                draw(st.integers(1, 9)),
                draw(st.none() | st.integers(0, 5_000)),
            ),
            topic=draw(st.sampled_from(("nha-o", "tien-luong", "giao-duc", ""))),
            central=draw(st.sampled_from(("", "", "partly", "purely"))),
            urgent=draw(st.sampled_from((0, 0, 8, 16))),
            asker=draw(st.sampled_from(("asker", "delegate", ""))),
            bar=draw(st.sampled_from(("", "", "", "unsure", "personal"))),
            settled=draw(st.sampled_from((None, None, None, "hall", "writing"))),
        )
        for number in numbers
    ]


TIMES = st.builds(HallTime, st.integers(0, 60), st.integers(1, 20), st.none() | st.integers(0, 6))


@given(candidates(), TIMES)
def test_never_more_is_proposed_than_there_is_time_for(
    given_: list[Candidate], time: HallTime
) -> None:
    found = select(given_, time)
    by_clerk = sum(one.settled == "hall" for one in given_)
    assert found.count("hall") <= max(by_clerk, time.places)
    assert found.count("hall") * time.each <= max(by_clerk * time.each, time.minutes)


@given(candidates(), TIMES)
def test_only_who_registered_asks_and_nothing_doubtful_is_heard(
    given_: list[Candidate], time: HallTime
) -> None:
    by_number = {one.number: one for one in given_}
    proposed = [one for one in select(given_, time).questions if one.origin == "rule"]
    for one in proposed:
        candidate_ = by_number[one.number]
        if one.handling == "hall":
            assert candidate_.asker and not candidate_.bar and candidate_.central != "purely"
        assert (one.handling is None) == (candidate_.bar == "personal")
        assert one.reason


@given(candidates(), TIMES, st.randoms())
def test_every_question_has_its_place_whatever_the_order(
    given_: list[Candidate], time: HallTime, chance: random.Random
) -> None:
    found = select(given_, time)
    assert [one.number for one in found.questions] == sorted(one.number for one in given_)
    shuffled = chance.sample(given_, len(given_))
    assert select(shuffled, time) == found


@given(candidates(), TIMES, st.integers(0, 11), st.sampled_from("abcdefghxyz"), st.data())
def test_more_support_never_takes_a_question_out_of_the_hall(
    given_: list[Candidate], time: HallTime, place: int, unit: str, data: st.DataObject
) -> None:
    before = hall(given_, time)
    if not given_:
        return
    one = given_[place % len(given_)]
    units = one.support.units if unit in one.support.units else (*one.support.units, unit)
    more = Support(
        units,
        one.support.petitions + data.draw(st.integers(0, 3)),
        (one.support.people or 0) + data.draw(st.integers(0, 500)),
    )
    stronger = replace(one, support=more, urgent=one.urgent + data.draw(st.integers(0, 9)))
    after = hall([stronger if c is one else c for c in given_], time)
    assert one.number not in before or one.number in after
    assert score(stronger) >= score(one)


@given(candidates(), TIMES)
def test_one_place_more_only_adds_to_the_hall(given_: list[Candidate], time: HallTime) -> None:
    places = min(time.places, 6)
    halls = [set(hall(given_, HallTime(7 * n, 7))) for n in range(places + 1)]
    for smaller, larger in pairwise(halls):
        assert smaller <= larger
        assert len(larger - smaller) <= 1


def by(*people: int, how: Asker = "asker") -> dict[str, object]:
    """Who can ask: these people, each for a unit of the same number."""
    return {"voices": tuple(Voice(one, how, f"CĐCS {one}") for one in people)}


def test_one_person_asks_so_many_questions_at_most() -> None:
    asked = [candidate(number, **by(7)) for number in (1, 2, 3)]
    assert hall(asked, room(9)) == [1, 2]
    assert hall(asked, replace(room(9), per_person=1)) == [1]
    last = select(asked, room(9)).questions[-1]
    assert last.reason == (
        "Những người hỏi được câu này đã có đủ 2 câu tại hội trường; 1 đơn vị, 1 kiến nghị."
    )


def test_another_asks_where_one_has_asked_enough() -> None:
    asked = [candidate(1, **by(7)), candidate(2, **by(7, 8)), candidate(3, **by(8))]
    found = select(asked, replace(room(9), per_person=1)).questions
    assert [one.handling for one in found] == ["hall", "hall", "writing"]
    assert found[1].reason.endswith("người gửi đã đăng ký hỏi (CĐCS 8).")


def test_whom_a_clerk_gave_a_question_has_asked_it() -> None:
    settled = candidate(1, **by(7), settled="hall")
    assert hall([settled, candidate(2, **by(7))], replace(room(9), per_person=1)) == [1]


def test_nobody_is_in_reserve_who_has_asked_enough() -> None:
    asked = [candidate(1, **by(7)), candidate(2, **by(7)), candidate(3, **by(8))]
    found = select(asked, replace(room(1), per_person=1))
    assert [one.number for one in found.reserves] == [3]


@given(st.lists(st.lists(st.integers(0, 3), max_size=3, unique=True), max_size=8))
def test_never_asks_anybody_too_often(people: list[list[int]]) -> None:
    asked = [candidate(number, **by(*able)) for number, able in enumerate(people, start=1)]
    chosen = select(asked, replace(room(9), per_person=1)).questions
    named = [one.reason for one in chosen if one.handling == "hall" and "(CĐCS" in one.reason]
    assert len(named) == len({reason.rsplit("(", 1)[1] for reason in named})
