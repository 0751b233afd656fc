"""Which changes touched a question or a petition."""

from dataclasses import replace

from dialogue_cli.model.petitions import Answer, Origin
from dialogue_cli.register import questions, touched
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note
from tests.unit.register.rows import TEXTS, asked, began, register


def corrected(db: Connection, year: int) -> int:
    """Answer a year's first question and take the answer back for a corrected one; the change that did so."""
    (row,) = db.execute("SELECT max(id) FROM source_row").fetchone()
    answer = Answer(Origin("gui.xlsx", "Sheet1", 7), 1, TEXTS[0], "Xong")
    questions.add_answers(db, began(db, year), year, [(row, answer)])
    change = began(db, year)
    ((stored,),) = questions.answers_of_year(db, year).values()
    questions.take_back_answers(db, change, [stored])
    questions.add_answers(db, change, year, [(row, replace(answer, answer="Đã xong"))])
    return change


def test_a_question_is_touched_by_the_answers_of_its_own_year_alone() -> None:
    with register() as db:
        asked(db, 2023)
        petitions = asked(db, 2024)
        corrected(db, 2023)
        second = corrected(db, 2024)
        found = [
            (touch.change, touch.subject, touch.action, touch.place, touch.after)
            for touch in touched.of_question(db, 2024, 1)
        ]
        (added,) = db.execute(
            "SELECT added FROM question WHERE year = 2024 AND number = 1"
        ).fetchone()
        assert sorted(found, key=str) == sorted(
            [
                (added, "question", "added", None, {}),
                (added, "fate", "joined", None, {"petition": petitions[0]}),
                (second, "answer", "removed", None, {}),
            ],
            key=str,
        )


def test_a_question_that_never_was_has_not_been_touched() -> None:
    with register() as db:
        asked(db)
        assert touched.of_question(db, 2024, 99) == []


def test_a_fate_noted_without_its_change_by_an_older_program_is_told_as_changed_alone() -> None:
    with register() as db:
        (petition, *_) = asked(db)
        change = began(db)
        db.execute("DELETE FROM fate WHERE petition = ?", (petition,))
        note(db, change, [Entry("fate", petition, "removed", {"kind": "question"}, {})])
        found = [
            (one.change, one.action)
            for one in touched.of_petition(db, petition)
            if one.subject == "fate"
        ]
        assert found == [(change, "removed")]
