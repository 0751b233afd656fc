"""Which changes touched a question or a petition."""

from dialogue_cli.model.petitions import Answer, Origin
from dialogue_cli.register import questions, sources, touched
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, note
from dialogue_cli.register.sources import StoredRow
from tests.unit.register.rows import TEXTS, asked, began, register


def corrected(db: Connection, year: int) -> tuple[int, int]:
    """Answer a year's first question and send a corrected answer: the changes that did so."""
    changes = began(db, year), began(db, year)
    for change, said in zip(changes, ("Xong", "Đã xong"), strict=True):
        file, _ = sources.add_file(db, change, year, "tra loi.xlsx", "answers", said, 10)
        (row,) = sources.add_rows(db, file, [StoredRow("Sheet1", 3, ("1", said), "accepted", "")])
        standing = questions.answers_of_year(db, year).get(1, [])
        questions.take_back_answers(db, change, standing)
        answer = Answer(Origin("tra loi.xlsx", "Sheet1", 3), 1, TEXTS[0], said)
        questions.add_answers(db, change, year, [(row, answer)])
    return changes


def test_a_question_is_touched_by_every_answer_of_its_own_year_and_by_no_other() -> None:
    with register() as db:
        asked(db, 2023)
        petitions = asked(db, 2024)
        corrected(db, 2023)
        first, second = corrected(db, 2024)
        query = "SELECT added FROM question WHERE year = 2024 AND number = 1"
        (added,) = db.execute(query).fetchone()
        assert [
            (touch.change, touch.subject, touch.action, touch.place, touch.after)
            for touch in touched.of_question(db, 2024, 1)
        ] == [
            (added, "question", "added", None, {}),
            (added, "fate", "joined", None, {"petition": petitions[0]}),
            (first, "answer", "added", ("tra loi.xlsx", "Sheet1", 3), {}),
            (second, "answer", "removed", None, {}),
        ]


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
