"""Where a question was asked before comes back with who answered then, and in which papers."""

from dataclasses import replace
from datetime import date

from dialogue_cli.model.memory import AskedBefore
from dialogue_cli.model.petitions import Answer, Commitment, Earlier, Origin
from dialogue_cli.register import earlier, questions, recording, undo
from tests.unit.register.rows import TEXTS, asked, began, register

ANSWER = Answer(Origin("tra loi.xlsx", "Sheet1", 3), 2, "Xây nhà ở xã hội", "Đang làm")


def stored(answer: Answer, number: int) -> Answer:
    """The answer as the register gives it: with its number, and the place of the row it was stored with."""
    return replace(answer, id=number, origin=Origin("gui.xlsx", "Sheet1", 7, answer.origin.part))


def test_an_earlier_question_tells_who_answered_and_in_which_papers() -> None:
    with register() as db:
        asked(db, 2023)
        asked(db, 2024)
        (row,) = db.execute("SELECT max(id) FROM source_row").fetchone()
        task = Commitment("xay-dung", "Khởi công", "Quyết định", date(2024, 6, 30))
        told = replace(ANSWER, agency="xay-dung", document="120/SXD-QLN", commitments=(task,))
        again = replace(told, document="130/SXD-QLN", commitments=())
        questions.add_answers(db, began(db), 2023, [(row, told), (row, again)])
        one = Earlier(1, 2023, 2, 0.9, "cùng đề nghị")
        other = Earlier(3, 2023, 3, 0.5, "")
        assert earlier.store(db, began(db), 2024, [other, one]) == 2
        assert earlier.of_year(db, 2024) == [
            replace(one, answers=(stored(told, 1), stored(again, 2))),
            other,
        ]
        assert earlier.of_year(db, 2023) == []


def test_storing_again_touches_only_what_differs_and_can_be_taken_back() -> None:
    with register() as db:
        asked(db, 2022)
        asked(db, 2023)
        asked(db, 2024)
        before = [Earlier(1, 2023, 2, 0.9, "a"), Earlier(1, 2022, 2, 0.9, "b")]
        earlier.store(db, began(db), 2024, before)
        assert earlier.store(db, began(db), 2024, earlier.of_year(db, 2024)) == 0
        change = began(db)
        assert earlier.store(db, change, 2024, [before[1], Earlier(2, 2023, 1, 0.6, "c")]) == 2
        assert earlier.of_year(db, 2024) == [before[1], Earlier(2, 2023, 1, 0.6, "c")]
        recording.stop(db)
        undo.take_back(db, [change], change)
        assert earlier.of_year(db, 2024) == before


def test_only_questions_of_earlier_years_were_asked_before() -> None:
    with register() as db:
        for year in (2022, 2023, 2024):
            asked(db, year)
        assert earlier.asked_before(db, 2023) == [
            AskedBefore(2022, number, text) for number, text in enumerate(TEXTS, start=1)
        ]
        assert earlier.asked_before(db, 2022) == []


def test_an_answer_that_came_meanwhile_is_no_difference() -> None:
    with register() as db:
        asked(db, 2023)
        asked(db, 2024)
        one = Earlier(1, 2023, 2, 0.9, "a")
        assert earlier.differs(db, 2024, [one])
        earlier.store(db, began(db), 2024, [one])
        assert not earlier.differs(db, 2024, [replace(one, answers=(ANSWER,))])
        assert earlier.differs(db, 2024, [replace(one, confidence=0.8)])
        assert earlier.differs(db, 2024, [])
