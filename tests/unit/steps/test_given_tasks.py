"""Tasks of the conclusion: by agency, each told once, the open ones as gaps."""

from dataclasses import replace
from datetime import date

from dialogue_cli.documents.facts import AgencyTasks, TaskLine
from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Answer, Commitment, Origin, Question
from dialogue_cli.reference.provinces import find_province
from dialogue_cli.steps.given_tasks import answering, given_tasks, replying
from dialogue_cli.steps.wording import Wording
from tests.unit.checks.making import GOOD, asked, question

DAY = date(2024, 6, 27)
HOUSING = Commitment("xay-dung", "Công khai dự án", "Bảng tin", date(2024, 8, 1))


def wording() -> Wording:
    province = find_province("Đắk Lắk", DAY).found
    assert province
    return Wording(GOOD, province, DAY)


def answered(number: int, *tasks: Commitment, answer: str = "", **more: object) -> Question:
    one = question(asked(number), handling="hall")
    reply = Answer(Origin("f", "s", 2), number, "", answer=answer, commitments=tasks)
    return replace(one, answers=(reply,), **more)  # type: ignore[arg-type]


def test_one_task_for_two_questions_is_told_once_with_both_codes() -> None:
    found = given_tasks(GOOD, wording(), [answered(1, HOUSING), answered(2, HOUSING)])
    line = TaskLine("Công khai dự án", "Bảng tin", date(2024, 8, 1), ("CH-001", "CH-002"))
    assert found == (AgencyTasks("Sở Xây dựng", (line,)),)


def test_tasks_of_one_agency_stand_together_and_a_name_without_key_is_kept() -> None:
    road = Commitment("giao-thong", "Sửa đường")
    school = Commitment("Trường Cao đẳng nghề", "Mở lớp")
    found = given_tasks(
        GOOD, wording(), [answered(1, HOUSING, road), answered(2, school), answered(3, road)]
    )
    assert [(one.agency, len(one.tasks)) for one in found] == [
        ("Sở Xây dựng", 1),
        ("Sở Giao thông vận tải", 1),
        ("Trường Cao đẳng nghề", 1),
    ]
    assert found[1].tasks[0].codes == ("CH-001", "CH-003")


def test_an_answer_without_a_task_gives_none() -> None:
    assert given_tasks(GOOD, wording(), [answered(1, answer="Đã làm xong")]) == ()


def test_a_question_left_for_writing_has_the_common_deadline() -> None:
    one = question(asked(1, agency="y-te"), handling="writing")
    (found,) = given_tasks(GOOD, wording(), [one])
    assert (found.agency, found.tasks[0].deadline) == ("Sở Y tế", date(2024, 7, 31))


def test_what_nobody_has_decided_is_a_gap() -> None:
    one = question(asked(7, agency="y-te"))
    (found,) = given_tasks(GOOD, wording(), [one])
    assert found.agency == "Sở Y tế"
    assert isinstance(found.tasks[0].content, Missing)
    assert found.tasks[0].codes == ("CH-007",)


def test_while_no_agency_is_decided_who_answers_is_a_gap_that_names_the_question() -> None:
    one = question(asked(7, agency=""))
    gap = Missing("cơ quan trả lời của câu hỏi CH-007", "cơ quan trả lời")
    assert (answering(wording(), one), replying(wording(), one)) == (gap, gap)
    (found,) = given_tasks(GOOD, wording(), [one])
    assert found.agency == gap
