from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_cli.decisions.questions import triage
from dialogue_cli.model.petitions import Decided, Fate
from tests.unit.decisions.making import by_clerk, fates, petition, received

NURSERY = "Đề nghị tỉnh xây thêm nhà trẻ gần khu công nghiệp để công nhân gửi con khi tăng ca"
NURSERY_AGAIN = "Xây nhà trẻ gần KCN cho CN gửi con lúc tăng ca"
ROAD = "Đường vào cụm công nghiệp đầy ổ gà, đề nghị sửa chữa"
OWN_CASE = "Tôi nghỉ việc ba tháng chưa được trả sổ BHXH, nhờ can thiệp giúp tôi"
THANKS = "Xin cảm ơn lãnh đạo tỉnh"


def test_each_petition_gets_its_fate() -> None:
    result = triage(received(NURSERY, THANKS, OWN_CASE, ROAD, NURSERY_AGAIN))
    assert fates(result.decided) == [
        ("question", 1),
        ("not-a-petition", None),
        ("personal", None),
        ("question", 2),
        ("question", 1),
    ]


def test_question_takes_the_fullest_wording_and_all_members() -> None:
    result = triage(received(NURSERY_AGAIN, NURSERY))
    (question,) = result.questions
    assert (question.number, question.text, question.lead) == (1, NURSERY, 2)
    assert [one.petition.id for one in question.members] == [1, 2]
    assert question.members == result.decided


def test_a_clerks_wording_stays_when_the_lead_petition_leaves() -> None:
    (question,) = triage(received(NURSERY, NURSERY_AGAIN)).questions
    worded = replace(question, wording="Xây thêm nhà trẻ", text="Xây thêm nhà trẻ")
    members = tuple(
        by_clerk(one, scope="ca-nhan") if one.petition.id == question.lead else one
        for one in worded.members
    )
    (after,) = triage(members, [replace(worded, members=members)]).questions
    assert (after.text, after.wording, after.lead) == ("Xây thêm nhà trẻ", "Xây thêm nhà trẻ", 2)


def test_accentless_wording_does_not_lead() -> None:
    plain = "De nghi tinh xay them nha tre gan khu cong nghiep de cong nhan gui con khi tang ca dem"
    (question,) = triage(received(plain, NURSERY_AGAIN)).questions
    assert question.text == NURSERY_AGAIN


def test_new_petition_joins_without_renumbering() -> None:
    first = triage(received(ROAD, NURSERY))
    later = [*first.decided, Decided(petition(3, NURSERY_AGAIN)), Decided(petition(4, "Nợ lương"))]
    second = triage(later, first.questions)
    assert fates(second.decided) == [
        ("question", 1),
        ("question", 2),
        ("question", 2),
        ("question", 3),
    ]
    assert second.questions[0] == first.questions[0]


def test_wording_that_a_clerk_edited_stays() -> None:
    first = triage(received(NURSERY))
    edited = replace(first.questions[0], text="Nhà trẻ cho con công nhân", handling="hall")
    later = [*first.decided, Decided(petition(2, NURSERY_AGAIN))]
    (question,) = triage(later, [edited]).questions
    assert (question.text, question.handling) == ("Nhà trẻ cho con công nhân", "hall")
    assert len(question.members) == 2


def test_triage_again_changes_nothing() -> None:
    first = triage(received(NURSERY, THANKS, OWN_CASE, ROAD, NURSERY_AGAIN))
    assert triage(first.decided, first.questions) == first


def test_clerk_moves_a_petition_out_of_its_question() -> None:
    first = triage(received(NURSERY, NURSERY_AGAIN))
    moved = [by_clerk(first.decided[0], scope="ca-nhan"), first.decided[1]]
    second = triage(moved, first.questions)
    assert fates(second.decided) == [("personal", None), ("question", 1)]
    assert [one.petition.id for one in second.questions[0].members] == [2]
    assert second.questions[0].lead == 2


def test_clerk_brings_a_personal_case_into_a_question() -> None:
    first = triage(received(OWN_CASE))
    second = triage([by_clerk(first.decided[0], scope="tap-the")], first.questions)
    assert fates(second.decided) == [("question", 1)]


def test_question_left_by_all_is_gone_and_its_number_unused() -> None:
    first = triage(received(NURSERY))
    moved = [by_clerk(first.decided[0], scope="ca-nhan"), Decided(petition(2, ROAD))]
    second = triage(moved, first.questions)
    assert [question.number for question in second.questions] == [2]


def test_members_that_are_not_given_along_are_not_lost() -> None:
    first = triage(received(NURSERY))
    second = triage([Decided(petition(2, NURSERY_AGAIN))], first.questions)
    assert [one.petition.id for one in second.questions[0].members] == [1, 2]
    assert [one.petition.id for one in second.decided] == [2, 1]


def test_fate_given_by_a_clerk_stays() -> None:
    (one,) = received(ROAD)
    outside = Fate("outside-scope", "Không thuộc nội dung hội nghị", origin="clerk")
    result = triage([replace(one, fate=outside)])
    assert result.decided[0].fate == outside
    assert result.questions == ()


WILD = (
    "",
    "😀🎉",
    "a" * 32_767,
    "lương " * 6_500,
    "ĐỀ NGHỊ TĂNG LƯƠNG TỐI THIỂU VÙNG",
    "de nghi tang luong",
    "\x00\u200b\ufeff|**{{ x }}<b>&",
    "Please raise our pay",
    "请提高工资",
)


@pytest.mark.parametrize("text", WILD)
def test_any_text_gets_a_fate_and_four_decisions(text: str) -> None:
    (decided,) = triage(received(text)).decided
    assert decided.fate is not None
    assert [d.field for d in decided.decisions] == ["topic", "scope", "level", "agency"]


TEXTS = st.lists(
    st.sampled_from([NURSERY, NURSERY_AGAIN, ROAD, OWN_CASE, THANKS, *WILD[:2]])
    | st.text(max_size=60),
    max_size=8,
)


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_every_petition_has_exactly_one_fate_also_after_more_arrive(
    early: list[str], late: list[str]
) -> None:
    first = triage(received(*early))
    everything = [*first.decided, *received(*early, *late)[len(early) :]]
    second = triage(everything, first.questions)
    assert [one.petition for one in second.decided] == [one.petition for one in everything]
    inside = [m.petition.id for question in second.questions for m in question.members]
    asked = [one.petition.id for one in second.decided if one.fate and one.fate.kind == "question"]
    assert sorted(inside) == sorted(asked)
    assert all(one.fate for one in second.decided)
    for before, after in zip(first.decided, second.decided, strict=False):
        assert before.fate == after.fate


def test_a_fate_by_a_clerk_stands_even_against_a_scope_that_a_clerk_confirmed_before() -> None:
    (one,) = received(ROAD)
    said = replace(by_clerk(one, scope="tap-the"), fate=Fate("not-a-petition", "x", origin="clerk"))
    assert triage([said]).decided[0].fate == said.fate
