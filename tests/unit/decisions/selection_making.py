"""Candidates and questions for the tests of selection; the people are invented."""

from dataclasses import replace

from dialogue_cli.model.delegates import Delegate
from dialogue_cli.model.petitions import (
    Decided,
    DecidedBy,
    Decision,
    Fate,
    Origin,
    Petition,
    Question,
)
from dialogue_cli.model.selection import Candidate, HallTime, Support

TIME = HallTime(minutes=150, each=7)


def candidate(number: int, *units: str, **values: object) -> Candidate:
    """A question of these units, one petition each, with somebody to ask it."""
    names = units or (f"đơn vị {number}",)
    people = values.pop("people", None)
    support = Support(names, len(names), people)  # type: ignore[arg-type]
    given = {"topic": f"nhóm {number}", "level": "tinh", "asker": "asker"}
    return Candidate(number, support, **{**given, **values})  # type: ignore[arg-type]


def member(
    number: int,
    unit: str = "CĐCS Công ty An Phát",
    *,
    scope: str = "tap-the",
    level: str = "tinh",
    sure: float = 0.9,
    by: DecidedBy = "rule",
    **values: object,
) -> Decided:
    """A petition in question 1."""
    text = str(values.pop("text", "Đề nghị xây nhà trẻ"))
    petition = Petition(Origin("gui.xlsx", "Sheet1", number), text, text, unit=unit, id=number)
    decisions = (
        Decision("topic", "giao-duc", by, sure, "x"),
        Decision("scope", scope, by, sure, "x"),
        Decision("level", level, by, sure, "x"),
    )
    changed = replace(petition, **values)  # type: ignore[arg-type]
    return Decided(changed, decisions, Fate("question", "x", 1))


def question(*members: Decided, **values: object) -> Question:
    """Question 1 of these petitions, the first of which leads."""
    lead = members[0].petition
    return Question(1, lead.text, lead.id, members, **values)  # type: ignore[arg-type]


def delegate(unit: str, *, speaks: bool = True, **values: object) -> Delegate:
    origin = Origin("dai-bieu.xlsx", "DS", 2)
    name = str(values.pop("name", "Trần Văn Thử"))
    return Delegate(origin, name, unit, wants_to_speak=speaks, **values)  # type: ignore[arg-type]
