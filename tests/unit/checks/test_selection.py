from dataclasses import replace

from dialogue_cli.checks.facts import CheckFacts
from dialogue_cli.checks.selection import check_selection
from dialogue_cli.model.conference import Outcome
from tests.unit.checks.making import GOOD, asked, found, question

HALL = tuple(question(asked(number), handling="hall") for number in range(1, 11))


def facts(**values: object) -> CheckFacts:
    given = {"conference": GOOD, "questions": HALL, "hall_minutes": 70}
    return CheckFacts(**{**given, **values})  # type: ignore[arg-type]


def test_as_many_questions_as_there_is_time_for_are_fine() -> None:
    assert found(check_selection(facts())) == []
    assert found(check_selection(facts(questions=()))) == []


def test_more_questions_than_time_are_told_in_minutes() -> None:
    assert found(check_selection(facts(hall_minutes=69))) == [
        (
            "SELECT-01",
            "10 câu hỏi tại hội trường, mỗi câu 7 phút, cần 70 phút; chương trình chỉ còn 69 phút đối thoại.",
        )
    ]


def test_questions_without_anybody_to_ask_are_named() -> None:
    one = found(check_selection(facts(unspoken=frozenset({2, 77}))))
    assert one == [("SELECT-02", "1 câu hỏi tại hội trường chưa có người đăng ký hỏi: CH-002.")]
    ((_, message),) = found(check_selection(facts(unspoken=frozenset(range(1, 11)))))
    assert message.endswith("CH-008 và 2 mục khác.")


def test_questions_answered_in_writing_need_neither_time_nor_asker() -> None:
    written = tuple(replace(one, handling="writing") for one in HALL)
    everyone = frozenset(range(1, 11))
    assert found(check_selection(facts(questions=written, hall_minutes=0, unspoken=everyone))) == []


def test_once_the_conference_has_been_held_there_is_nothing_to_say() -> None:
    held = replace(GOOD, outcome=Outcome(held_on=GOOD.when.day))
    assert found(check_selection(facts(conference=held, hall_minutes=0))) == []
