"""Moves between questions that cannot be made: to one without petitions, or all out of one that has been answered."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dialogue_cli.decisions.review_edits import question_of
from dialogue_cli.decisions.review_wishes import NEW_QUESTION, Wish
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Decided, Question, petition_code, question_code
from dialogue_cli.model.review import Refusal


def to_nowhere(
    wishes: Sequence[Wish], questions: Mapping[int, Question]
) -> tuple[list[Problem], list[Refusal]]:
    """Moves to a question that had no petition when the workbook was made (a fault), or has lost them since."""
    then = {wish.base.question for wish in wishes}
    faults: list[Problem] = []
    refused: list[Refusal] = []
    for wish in wishes:
        number = wish.target.question
        if number in (0, NEW_QUESTION, wish.base.question) or number in questions:
            continue
        code = question_code(number)
        if number in then:
            refused.append(refusal(wish, say.QUESTION_GONE.format(code=code)))
        else:
            told = say.EMPTY_QUESTION.format(code=code)
            faults.append(wish.row.problem("question", "review-empty-question", told))
    return faults, refused


def out_of_answered(
    wishes: Sequence[Wish], decided: Mapping[int, Decided], questions: Mapping[int, Question]
) -> list[tuple[Wish, Refusal]]:
    """Moves that would leave an answered question without a petition: its answers would belong to nothing."""
    leaving: dict[int, list[Wish]] = defaultdict(list)
    for wish in wishes:
        number = question_of(decided[wish.base.petition])
        if number and wish.target.question != number:
            leaving[number].append(wish)
    kept = {wish.target.question for wish in wishes}
    return [
        (wish, refusal(wish, say.ANSWERED.format(code=question_code(number))))
        for number, gone in leaving.items()
        if questions[number].answers and number not in kept
        if len(gone) == len(questions[number].members)
        for wish in gone
    ]


def refusal(wish: Wish, told: str) -> Refusal:
    """The row of a wish is not taken over."""
    return Refusal(wish.row.sheet, wish.row.row, petition_code(wish.base.petition), told)
