"""A question's own wording and handling stand, tell who settled them, and can be taken back."""

from dataclasses import replace

from dialogue_cli.model.petitions import Answer, Origin
from dialogue_cli.register import questions, recording, undo
from tests.unit.register.rows import TEXTS, asked, began, register, standing


def test_a_wording_stands_for_the_question_until_it_is_emptied() -> None:
    with register() as db:
        asked(db)
        questions.word(db, began(db), 2024, {2: "Sớm xây nhà ở xã hội"})
        assert [(one.text, one.wording) for one in standing(db)] == [
            (TEXTS[0], ""),
            ("Sớm xây nhà ở xã hội", "Sớm xây nhà ở xã hội"),
            (TEXTS[2], ""),
        ]
        questions.word(db, began(db), 2024, {2: ""})
        assert [one.text for one in standing(db)] == list(TEXTS)


def test_a_handling_tells_who_chose_it_and_why() -> None:
    with register() as db:
        asked(db)
        before = standing(db)[0]
        assert (before.handling, before.handling_origin, before.handling_reason) == (
            None,
            "clerk",
            "",
        )
        chosen = replace(
            before, handling="hall", handling_origin="rule", handling_reason="12 đơn vị cùng hỏi"
        )
        change = began(db)
        questions.handle(db, change, 2024, [chosen])
        questions.handle(db, change, 2024, [chosen])
        assert standing(db)[0] == chosen
        noted = "SELECT count(*) FROM history WHERE change = ?"
        assert db.execute(noted, (change,)).fetchone() == (1,)
        recording.stop(db)
        undo.take_back(db, [change], change)
        assert standing(db)[0] == before


def test_an_answer_given_in_writing_overrules_a_proposed_handling() -> None:
    with register() as db:
        asked(db)
        proposed = replace(
            standing(db)[0], handling="writing", handling_origin="rule", handling_reason="ít đơn vị"
        )
        questions.handle(db, began(db), 2024, [proposed])
        (row,) = db.execute("SELECT max(id) FROM source_row").fetchone()
        answer = Answer(Origin("a.xlsx", "Sheet1", 2), 1, TEXTS[0], "Xong", handling="writing")
        questions.add_answers(db, began(db), 2024, [(row, answer)])
        told = standing(db)[0]
        assert (told.handling, told.handling_origin, told.handling_reason) == (
            "writing",
            "clerk",
            "",
        )


def test_a_wording_that_stands_already_is_not_noted_again() -> None:
    with register() as db:
        asked(db)
        questions.word(db, began(db), 2024, {2: "Sớm xây nhà ở xã hội"})
        change = began(db)
        questions.word(db, change, 2024, {2: "Sớm xây nhà ở xã hội", 3: ""})
        noted = "SELECT count(*) FROM history WHERE change = ?"
        assert db.execute(noted, (change,)).fetchone() == (0,)
