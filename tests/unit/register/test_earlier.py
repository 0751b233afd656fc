"""Where a question was asked before comes back with who answered then, and in which papers."""

from dataclasses import replace

from dialogue_cli.model.petitions import Answer, Earlier, Origin
from dialogue_cli.register import earlier, questions, recording, undo
from tests.unit.register.rows import asked, began, register

ANSWER = Answer(Origin("tra loi.xlsx", "Sheet1", 3), 2, "Xây nhà ở xã hội", "Đang làm")


def test_an_earlier_question_tells_who_answered_and_in_which_papers() -> None:
    with register() as db:
        asked(db, 2023)
        asked(db, 2024)
        (row,) = db.execute("SELECT max(id) FROM source_row").fetchone()
        told = replace(ANSWER, agency="Sở Xây dựng", document="120/SXD-QLN")
        again = replace(told, document="130/SXD-QLN")
        questions.add_answers(db, began(db), 2023, [(row, told), (row, again)])
        one = Earlier(1, 2023, 2, 0.9, "cùng đề nghị")
        other = Earlier(3, 2023, 3, 0.5, "")
        assert earlier.store(db, began(db), 2024, [other, one]) == 2
        assert earlier.of_year(db, 2024) == [
            replace(one, agency="Sở Xây dựng", documents=("120/SXD-QLN", "130/SXD-QLN")),
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
