"""A clerk's decisions steer what is proposed for petitions that ask the same, and only these."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.questions import triage
from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import SURE_FROM, Decided, Decision, Field
from tests.unit.decisions.making import by_clerk, received

CHILDCARE = "Đề nghị hỗ trợ tiền gửi trẻ cho công nhân có con dưới 6 tuổi"
CHILDCARE_AGAIN = "Công nhân có con dưới 6 tuổi đề nghị được hỗ trợ tiền gửi trẻ"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"
OWN_CASE = "Tôi nghỉ việc ba tháng chưa được trả sổ BHXH, nhờ can thiệp giúp tôi"
TEXTS = (CHILDCARE_AGAIN, ROAD, OWN_CASE, "Xin cảm ơn lãnh đạo tỉnh", "", "Nợ lương")
VALUES: dict[Field, str] = {"topic": "khac", "level": "trung-uong", "agency": "y-te"}


def precedent(text: str, number: int = 900, year: int = 2023, **values: str) -> Precedent:
    return Precedent(number, year, text, values or VALUES, ("tai-chinh",))  # type: ignore[arg-type]


def decided(text: str, *precedents: Precedent) -> Decided:
    (one,) = triage(received(text), precedents=precedents).decided
    return one


def decision(one: Decided, field: Field) -> Decision:
    found = one.decision(field)
    assert found is not None
    return found


def test_the_very_words_of_a_precedent_are_decided_alike_and_for_sure() -> None:
    one = decided(CHILDCARE, precedent(CHILDCARE.upper()))
    topic, agency = decision(one, "topic"), decision(one, "agency")
    assert (topic.value, topic.origin, topic.confidence) == ("khac", "precedent", 0.97)
    assert "KN-0900 (năm 2023), cùng lời" in topic.reason
    assert (agency.value, agency.origin, agency.also) == ("y-te", "precedent", ("tai-chinh",))


def test_other_words_for_the_same_request_follow_the_precedent_but_are_never_sure() -> None:
    before = decision(decided(CHILDCARE_AGAIN), "topic")
    after = decision(decided(CHILDCARE_AGAIN, precedent(CHILDCARE)), "topic")
    assert before.value == "giao-duc"
    assert (after.value, after.origin) == ("khac", "precedent")
    assert after.confidence < SURE_FROM
    assert "KN-0900 (năm 2023), khả năng cùng hỏi" in after.reason
    assert "“Giáo dục, trông giữ con công nhân”" in after.reason


def test_a_precedent_for_the_same_value_keeps_it_and_is_named() -> None:
    before = decision(decided(CHILDCARE_AGAIN), "topic")
    after = decision(decided(CHILDCARE_AGAIN, precedent(CHILDCARE, topic=before.value)), "topic")
    assert (after.value, after.origin) == (before.value, before.origin)
    assert after.confidence >= before.confidence
    assert after.reason.startswith(before.reason)
    assert "cũng đã quyết định như vậy với KN-0900" in after.reason


def test_fields_that_the_clerk_did_not_decide_stay_as_they_were() -> None:
    before = decided(CHILDCARE_AGAIN)
    after = decided(CHILDCARE_AGAIN, precedent(CHILDCARE, topic="khac"))
    assert after.decisions[1:] == before.decisions[1:]


def test_another_request_is_not_steered() -> None:
    assert decided(ROAD, precedent(CHILDCARE)) == decided(ROAD)


def test_a_clerks_word_on_the_petition_itself_wins() -> None:
    (one,) = received(CHILDCARE)
    result = triage([by_clerk(one, topic="nha-o")], precedents=[precedent(CHILDCARE)])
    assert decision(result.decided[0], "topic") == Decision("topic", "nha-o", "clerk", 1.0, "x")


def test_a_petition_is_no_precedent_for_itself() -> None:
    assert decided(CHILDCARE, precedent(CHILDCARE, number=1, year=2024)) == decided(CHILDCARE)


def test_a_case_of_ones_own_does_not_become_collective_by_a_like_petition() -> None:
    many = "Nhiều công nhân nghỉ việc ba tháng chưa được trả sổ BHXH, đề nghị can thiệp"
    one = decided(OWN_CASE, precedent(many, scope="tap-the"))
    assert decision(one, "scope").value == "ca-nhan"


def test_words_that_clerks_decided_both_ways_are_not_sure() -> None:
    both = [precedent(CHILDCARE, topic="khac"), precedent(CHILDCARE, number=901, topic="nha-o")]
    assert decision(decided(CHILDCARE, *both), "topic").confidence < SURE_FROM


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(TEXTS), max_size=4))
def test_without_precedents_nothing_changes(texts: list[str]) -> None:
    everyone = received(*texts)
    assert triage(everyone, precedents=()) == triage(everyone)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 99), st.permutations(range(4)))
def test_the_order_of_precedents_and_petitions_does_not_matter(seed: int, order: list[int]) -> None:
    known = [
        precedent(text, number=900 + place, year=2020 + place % 3, topic=topic)
        for place, (text, topic) in enumerate(
            [(CHILDCARE, "khac"), (CHILDCARE, "nha-o"), (ROAD, "ha-tang"), (OWN_CASE, "khac")]
        )
    ]
    everyone = received(*TEXTS)
    expected = {
        one.petition.id: one.decisions for one in triage(everyone, precedents=known).decided
    }
    random.Random(seed).shuffle(everyone)
    mixed = triage(everyone, precedents=[known[place] for place in order]).decided
    assert {one.petition.id: one.decisions for one in mixed} == expected
    again = triage(mixed, precedents=known).decided
    assert {one.petition.id: one.decisions for one in again} == expected
