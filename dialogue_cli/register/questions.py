"""Stores and finds questions, their answers and the tasks given with them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date

from dialogue_cli.model.petitions import Answer, Commitment, Decided, Origin, Question
from dialogue_cli.register.database import Connection
from dialogue_cli.register.history import Entry, Values, note
from dialogue_cli.register.records import stored


def of_year(db: Connection, year: int, decided: Sequence[Decided]) -> list[Question]:
    """The questions of a year with their petitions and answers, by number; those without a petition are left out."""
    members: dict[int, list[Decided]] = defaultdict(list)
    for one in decided:
        if one.fate and one.fate.question is not None:
            members[one.fate.question].append(one)
    answers = answers_of_year(db, year)
    found = []
    for number, lead, wording, handling, origin, reason in db.execute(
        "SELECT number, lead, wording, handling, handling_origin, handling_reason FROM question"
        " WHERE year = ? ORDER BY number",
        (year,),
    ):
        if group := tuple(members.get(number, ())):
            leader = next((m for m in group if m.petition.id == lead), group[0])
            question = Question(
                number=number,
                text=wording or leader.petition.text,
                lead=leader.petition.id,
                members=group,
                handling=handling,
                answers=tuple(answers.get(number, ())),
                wording=wording,
                handling_origin=origin,
                handling_reason=reason,
            )
            found.append(question)
    return found


def ids_by_number(db: Connection, year: int) -> dict[int, int]:
    """The register's number of each question of the year, by its number within the year."""
    return dict(db.execute("SELECT number, id FROM question WHERE year = ?", (year,)))


def store(db: Connection, change: int, year: int, leads: Mapping[int, int]) -> dict[int, int]:
    """Keep questions by number with their lead petition; returns the register's numbers of all of the year."""
    known = {
        number: (question, lead)
        for question, number, lead in db.execute(
            "SELECT id, number, lead FROM question WHERE year = ?", (year,)
        )
    }
    for number, lead in leads.items():
        question, before = known.get(number, (0, 0))
        if not question:
            db.execute(
                "INSERT INTO question (year, number, added, lead) VALUES (?, ?, ?, ?)",
                (year, number, change, lead),
            )
        elif before != lead:
            db.execute("UPDATE question SET lead = ? WHERE id = ?", (lead, question))
            _note_question(db, change, question, {"lead": before}, {"lead": lead})
    return ids_by_number(db, year)


def word(db: Connection, change: int, year: int, wordings: Mapping[int, str]) -> None:
    """Keep the clerk's wording of questions, by number; an empty one gives the lead petition's back."""
    for number, wording in wordings.items():
        query = "SELECT id, wording FROM question WHERE year = ? AND number = ?"
        question, before = db.execute(query, (year, number)).fetchone()
        if wording != before:
            db.execute("UPDATE question SET wording = ? WHERE id = ?", (wording, question))
            _note_question(db, change, question, {"wording": before}, {"wording": wording})


def handle(db: Connection, change: int, year: int, handlings: Iterable[Question]) -> None:
    """Keep where these questions are answered, who says so and why, as they tell it themselves."""
    for one in handlings:
        query = (
            "SELECT id, handling, handling_origin, handling_reason FROM question"
            " WHERE year = ? AND number = ?"
        )
        question, *before = db.execute(query, (year, one.number)).fetchone()
        after = [one.handling, one.handling_origin, one.handling_reason]
        if after != before:
            db.execute(
                "UPDATE question SET handling = ?, handling_origin = ?, handling_reason = ?"
                " WHERE id = ?",
                (*after, question),
            )
            names = ("handling", "handling_origin", "handling_reason")
            was, shown = (dict(zip(names, values, strict=True)) for values in (before, after))
            _note_question(db, change, question, was, shown)


def add_answers(db: Connection, change: int, year: int, rows: Sequence[tuple[int, Answer]]) -> None:
    """Keep new answers with the tasks given in them, each with the number of its row."""
    ids = ids_by_number(db, year)
    for source_row, answer in rows:
        question = ids[answer.question]
        cursor = db.execute(
            "INSERT INTO answer (question, source_row, part, added, text, answer, agency, handling,"
            " document, answered_on, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                question,
                source_row,
                answer.origin.part,
                change,
                answer.text,
                answer.answer,
                answer.agency,
                answer.handling,
                answer.document,
                stored(answer.answered_on),
                answer.note,
            ),
        )
        db.executemany(
            "INSERT INTO commitment (answer, agency, content, product, deadline)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                (cursor.lastrowid, c.agency, c.content, c.product, stored(c.deadline))
                for c in answer.commitments
            ),
        )
        _settle_handling(db, change, question, answer)


def answers_of_line(db: Connection, line: int) -> frozenset[int]:
    """The numbers of the answers that came in a file of that line of versions."""
    query = (
        "SELECT answer.id FROM answer JOIN source_row ON source_row.id = answer.source_row"
        " JOIN source_file ON source_file.id = source_row.file WHERE source_file.line = ?"
    )
    return frozenset(number for (number,) in db.execute(query, (line,)))


def take_back_answers(db: Connection, change: int, answers: Iterable[Answer]) -> None:
    """Make room for the corrected versions of these answers; the history keeps them whole."""
    for answer in answers:
        query = "SELECT source_row FROM answer WHERE id = ?"
        (row,) = db.execute(query, (answer.id,)).fetchone()
        db.execute("DELETE FROM commitment WHERE answer = ?", (answer.id,))
        db.execute("DELETE FROM answer WHERE id = ?", (answer.id,))
        note(
            db,
            change,
            [Entry("answer", answer.id, "removed", {**_shown(answer), "source_row": row}, {})],
        )


def _settle_handling(db: Connection, change: int, question: int, answer: Answer) -> None:
    query = "SELECT handling, handling_origin FROM question WHERE id = ?"
    before, origin = db.execute(query, (question,)).fetchone()
    if answer.handling and (answer.handling, "clerk") != (before, origin):
        db.execute(
            "UPDATE question SET handling = ?, handling_origin = 'clerk', handling_reason = ''"
            " WHERE id = ?",
            (answer.handling, question),
        )
        if before:
            after = {"handling": answer.handling}
            _note_question(db, change, question, {"handling": before}, after)


def _note_question(
    db: Connection, change: int, question: int, before: Values, after: Values
) -> None:
    note(db, change, [Entry("question", question, "changed", before, after)])


def _shown(answer: Answer) -> dict[str, object]:
    values = {**asdict(answer), "answered_on": stored(answer.answered_on)}
    values["commitments"] = [
        {**asdict(task), "deadline": stored(task.deadline)} for task in answer.commitments
    ]
    return values


def answers_of_year(db: Connection, year: int) -> Mapping[int, list[Answer]]:
    """The answers to the questions of a year, by the question's number, in the order they came."""
    commitments: dict[int, list[Commitment]] = defaultdict(list)
    for answer, agency, content, product, deadline in db.execute(
        "SELECT answer, agency, content, product, deadline FROM commitment ORDER BY id"
    ):
        day = date.fromisoformat(deadline) if deadline else None
        commitments[answer].append(Commitment(agency, content, product, day))
    found: dict[int, list[Answer]] = defaultdict(list)
    for row in db.execute(
        "SELECT answer.id, question.number, source_file.name, source_row.sheet, source_row.row,"
        " part, answer.text, answer.answer, answer.agency, answer.handling, document, answered_on,"
        " answer.note FROM answer JOIN question ON question.id = answer.question"
        " JOIN source_row ON source_row.id = answer.source_row"
        " JOIN source_file ON source_file.id = source_row.file"
        " WHERE question.year = ? ORDER BY answer.id",
        (year,),
    ):
        number, question, file, sheet, place, part, text, said, agency, *rest = row
        handling, document, answered_on, remark = rest
        found[question].append(
            Answer(
                id=number,
                origin=Origin(file, sheet, place, part),
                question=question,
                text=text,
                answer=said,
                agency=agency,
                handling=handling,
                document=document,
                answered_on=date.fromisoformat(answered_on) if answered_on else None,
                commitments=tuple(commitments.get(number, ())),
                note=remark,
            )
        )
    return found
