"""Who is asked to prepare which answers."""

from dataclasses import replace

from dialogue_cli.model.findings import Missing
from dialogue_cli.model.petitions import Question
from dialogue_cli.steps.assignment_facts import assignment_facts, one_for_each_agency
from dialogue_cli.steps.desk import Desk
from dialogue_cli.steps.frames import wording_for
from tests.unit.checks.making import asked, question


def numbered(number: int, agency: str) -> Question:
    return question(asked(number, agency=agency))


def gathered(desk: Desk, *questions: Question) -> tuple[list[tuple[str, bool, list[str]]], object]:
    facts = assignment_facts(desk, "assignment", wording_for(desk, "assignment"), questions)
    assert isinstance(facts.agencies, tuple)
    agencies = [(a.agency, a.addressed, [q.code for q in a.questions]) for a in facts.agencies]
    return agencies, facts.undecided


def test_who_has_most_questions_comes_first_and_who_gets_no_letter_last(desk: Desk) -> None:
    asked_of = ("doanh-nghiep", "doanh-nghiep", "xay-dung", "y-te", "y-te")
    found = gathered(desk, *(numbered(n, agency) for n, agency in enumerate(asked_of, 1)))
    assert found == (
        [
            ("Sở Y tế", True, ["CH-004", "CH-005"]),
            ("Sở Xây dựng", True, ["CH-003"]),
            ("Doanh nghiệp, người sử dụng lao động", False, ["CH-001", "CH-002"]),
        ],
        None,
    )


def test_a_question_nobody_is_to_answer_yet_is_a_gap_and_in_no_letter(desk: Desk) -> None:
    agencies, undecided = gathered(desk, numbered(1, ""), numbered(2, "y-te"), numbered(3, ""))
    assert agencies == [("Sở Y tế", True, ["CH-002"])]
    assert undecided == Missing("cơ quan trả lời của câu hỏi CH-001, CH-003", "cơ quan trả lời")


def test_while_no_question_has_an_agency_there_is_one_letter_with_a_gap(desk: Desk) -> None:
    wording = wording_for(desk, "assignment-each")
    facts = assignment_facts(desk, "assignment-each", wording, [numbered(1, "")])
    assert list(one_for_each_agency(facts)) == [("", facts)]


def test_the_letter_to_a_central_body_is_drafted_by_the_agency_that_is_named(desk: Desk) -> None:
    central = numbered(1, "trung-uong")

    def drafted_by(agency: str) -> tuple[str, bool]:
        outcome = replace(desk.conference.outcome, central_by=agency)
        at = replace(desk, conference=replace(desk.conference, outcome=outcome))
        ((name, addressed, _),), _ = gathered(at, central)
        return name, addressed

    assert [drafted_by(""), drafted_by("noi-vu")] == [
        ("Bộ, ngành Trung ương", False),
        ("Sở Nội vụ", True),
    ]
