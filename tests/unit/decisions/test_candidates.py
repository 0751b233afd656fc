"""What of a question counts for its selection."""

import pytest

from dialogue_cli.decisions.candidates import candidates, support_of, unspoken
from dialogue_cli.model.petitions import Decided
from dialogue_cli.model.selection import Candidate, Support
from tests.unit.decisions.selection_making import delegate, member, question

UNIT = "CĐCS Công ty An Phát"


def one(*members: Decided, **values: object) -> Candidate:
    (found,) = candidates([question(*members, **values)], [])
    return found


def test_units_petitions_and_people_are_three_counts() -> None:
    members = (
        member(1, people=120),
        member(2, "Công đoàn cơ sở Công ty An Phát", people=80),
        member(3, "CĐCS Trường Hoa Sen"),
        member(4, "", people=5),
    )
    support = support_of(members)
    assert (len(support.units), support.petitions, support.people) == (2, 4, 125)


def test_people_are_unknown_where_no_unit_wrote_any() -> None:
    assert support_of((member(1, ""),)) == Support((), 1, None)


def test_the_gravest_word_of_any_petition_makes_it_urgent() -> None:
    found = one(member(1), member(2, text="Công ty nợ lương ba tháng, công nhân rất bức xúc"))
    assert (found.urgency, found.urgent) == ("nợ lương", 14)


@pytest.mark.parametrize(
    ("levels", "central"),
    [
        (["tinh", "tinh"], ""),
        (["trung-uong", "trung-uong", "tinh"], "purely"),
        (["trung-uong", "tinh"], "partly"),
        (["tinh", "trung-uong", "trung-uong"], "partly"),
    ],
)
def test_a_question_is_central_when_most_of_its_petitions_are(
    levels: list[str], central: str
) -> None:
    members = [member(number, level=level) for number, level in enumerate(levels, 1)]
    assert one(*members).central == central


def test_a_clerks_word_about_the_level_stands() -> None:
    others = [member(number, level="trung-uong") for number in (2, 3)]
    assert one(member(1, level="tinh", by="clerk"), *others).central == ""
    assert one(member(1, level="trung-uong", by="clerk"), member(2)).central == "purely"


@pytest.mark.parametrize(
    ("scope", "sure", "by", "bar"),
    [
        ("tap-the", 0.9, "rule", ""),
        ("tap-the", 0.6, "rule", "unsure"),
        ("tap-the", 0.6, "clerk", ""),
        ("", 0.0, "rule", "unsure"),
        ("ca-nhan", 0.9, "model", "personal"),
    ],
)
def test_only_what_is_surely_a_matter_of_many_is_free_for_the_hall(
    scope: str, sure: float, by: str, bar: str
) -> None:
    assert one(member(1, scope=scope, sure=sure, by=by)).bar == bar  # type: ignore[arg-type]


def test_a_clerks_handling_is_settled_and_a_proposed_one_is_not() -> None:
    by_clerk = one(member(1), handling="hall", handling_reason="Chủ tịch yêu cầu")
    assert (by_clerk.settled, by_clerk.settled_reason) == ("hall", "Chủ tịch yêu cầu")
    assert one(member(1), handling="hall", handling_origin="rule").settled is None
    assert one(member(1)).settled is None


def test_questions_that_nobody_can_ask() -> None:
    asked = question(member(1))
    assert unspoken([asked], []) == (asked,)
    assert unspoken([asked], [delegate(UNIT)]) == ()
    without_unit = question(member(1, "", asker="Trần Văn Thử", wants_to_speak=True))
    assert unspoken([without_unit], []) == ()
