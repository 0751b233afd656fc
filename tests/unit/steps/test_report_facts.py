"""Who has answered how many of the questions."""

from dialogue_cli.documents.report_facts import AgencyAnswers
from dialogue_cli.model.petitions import Answer, Origin, Question
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import wording_for
from dialogue_cli.steps.report_facts import followup_facts
from dialogue_cli.steps.stored import Stored
from tests.unit.checks.making import asked, question


def numbered(number: int, agency: str, *replies: str) -> Question:
    answers = tuple(Answer(Origin("f", "s", 2), number, "", answer=reply) for reply in replies)
    return question(asked(number, agency=agency), answers=answers)


def test_agencies_stand_by_how_many_questions_they_have_and_a_question_of_none_is_not_counted(
    desk: Desk,
) -> None:
    questions = (
        numbered(1, "y-te", "Đã làm"),
        numbered(2, "xay-dung", "Đã làm", "Làm tiếp"),
        numbered(3, "", "Đã ghi nhận"),
        numbered(4, "xay-dung", ""),
    )
    held = Stored(questions=questions)
    facts = followup_facts(desk, "followup", wording_for(desk, "followup"), held)
    assert facts.agencies == (AgencyAnswers("Sở Xây dựng", 2, 1), AgencyAnswers("Sở Y tế", 1, 1))
    assert (facts.questions, facts.answered) == (4, 3)
