"""Counts that several papers tell: petitions, units, ways of answering."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_cli.messages import papers as say
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Decided, Question, count_petitions

NOTHING = Missing(say.KEY_TRIAGE, say.MISSING_PETITIONS)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many petitions ask something, from how many units, how many questions they became."""

    petitions: int | Missing
    senders: int | Missing
    questions: int | Missing


def counted(decided: Sequence[Decided], questions: Sequence[Question]) -> Counted:
    """The counts; gaps while nothing has been triaged.

    What asks nothing is no kiến nghị, and what is personal is not the conference's (workflow.md §0.3, §1.3).
    """
    asking = of_fate(decided, "question")
    units = {one.petition.unit for one in asking if one.petition.unit}
    return Counted(
        petitions=count_petitions(asking) or NOTHING,
        senders=len(units) or NOTHING,
        questions=len(questions) or NOTHING,
    )


def of_fate(decided: Sequence[Decided], kind: str) -> list[Decided]:
    """The petitions whose fate is of that kind."""
    return [one for one in decided if one.fate and one.fate.kind == kind]


def handled(questions: Sequence[Question], way: str) -> int | Missing:
    """How many were answered that way; a gap while one question's way is open."""
    if not questions:
        return NOTHING
    handlings = [question.handling for question in questions]
    unsettled = Missing(say.KEY_HANDLING, say.MISSING_HANDLING)
    return unsettled if None in handlings else sum(handling == way for handling in handlings)
