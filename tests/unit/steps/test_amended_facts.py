"""What the plan that amends another says has changed."""

from dataclasses import replace
from datetime import date

import pytest

from dialogue_cli.documents.amended_facts import ChangeFact, DeadlineFact
from dialogue_cli.model.conference import Issued
from dialogue_cli.steps.amended_facts import NothingAmended, PlanNotKept, amended_facts, said_now
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import wording_for


def issued(desk: Desk, **before: object) -> Desk:
    """The desk when its plan was issued saying something else."""
    said = replace(said_now(desk.conference, wording_for(desk, "plan")), **before)  # type: ignore[arg-type]
    plan = Issued(86, date(2024, 5, 10), said)
    return replace(desk, conference=replace(desk.conference, documents={"plan": plan}))


def test_groups_that_are_no_more_and_gifts_are_told_beside_figures(desk: Desk) -> None:
    groups = {group.key: group.quota for group in desk.conference.groups}
    before = {
        "total": 150,
        "groups": {**groups, "lanh-dao": 30, "khach": 12, "du-bi": 0},
        "gifts": 80,
        "gifts_total": 24_000_000,
    }
    facts = amended_facts(issued(desk, **before), "plan-amended", wording_for(desk, "plan-amended"))
    assert facts.changes == (
        ChangeFact("Tổng số đại biểu", "150 đại biểu", "160 đại biểu"),
        ChangeFact("Số đại biểu Lãnh đạo, sở, ngành", "30 đại biểu", "40 đại biểu"),
        ChangeFact("Số đại biểu khach", "12 đại biểu", "00 đại biểu"),
        ChangeFact(
            "Quà tặng",
            "80 suất, tổng trị giá 24.000.000 đồng",
            "100 suất, tổng trị giá 30.000.000 đồng",
        ),
    )
    assert facts.deadlines == ()


def test_every_deadline_that_is_or_was_set_stands_beside_the_one_that_moved(desk: Desk) -> None:
    now = {"collect": date(2024, 5, 31), "answer": date(2024, 6, 17)}
    desk = replace(desk, conference=replace(desk.conference, deadlines=now))
    before = {**now, "answer": date(2024, 6, 10)}
    facts = amended_facts(
        issued(desk, deadlines=before), "plan-amended", wording_for(desk, "plan-amended")
    )
    assert facts.deadlines == (
        DeadlineFact("đơn vị gửi kiến nghị", date(2024, 5, 31), date(2024, 5, 31), False),
        DeadlineFact("sở, ngành gửi nội dung trả lời", date(2024, 6, 10), date(2024, 6, 17), True),
    )


def test_a_plan_that_says_what_holds_or_of_which_nothing_was_kept_is_not_amended(
    desk: Desk,
) -> None:
    wording = wording_for(desk, "plan-amended")
    with pytest.raises(NothingAmended):
        amended_facts(issued(desk), "plan-amended", wording)
    plan = Issued(86, date(2024, 5, 10))
    kept_nothing = replace(desk, conference=replace(desk.conference, documents={"plan": plan}))
    with pytest.raises(PlanNotKept):
        amended_facts(kept_nothing, "plan-amended", wording)
