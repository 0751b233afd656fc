"""Answers of a file: each finds its question by its number, else by the wording of one of its petitions."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from dialogue_cli.intake.records import Record
from dialogue_cli.messages import imports as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Answer, Question
from dialogue_cli.reference.agencies import function_of
from dialogue_cli.register import questions as store
from dialogue_cli.steps.imported_file import FileTaking
from dialogue_cli.steps.stored import read_decided
from dialogue_cli.vietnamese.text import fold_key

_BETWEEN_AGENCIES = re.compile(r"[;,/\n]")


def take_answers(taking: FileTaking) -> None:
    """Store the file's answers with the questions they belong to; one that finds none is rejected by name."""
    records = taking.records(Answer)
    if not records:
        return
    decided = read_decided(taking.db, taking.year)
    questions = store.of_year(taking.db, taking.year, decided)
    by_text = {fold_key(m.petition.text): q for q in questions for m in q.members}
    by_number = {question.number: question for question in questions}
    taken: list[tuple[Answer, Answer]] = []
    fresh: dict[tuple[int, str], list[Answer]] = defaultdict(list)
    for record in records:
        question = by_number.get(record.question) or by_text.get(fold_key(record.text))
        if question is None:
            taking.reject(record, _no_question(record))
            continue
        settled = _settled(record, question)
        mine = fresh[settled.question, settled.agency]
        known = [answer for answer in question.answers if answer.agency == settled.agency]
        if any(_same(settled, answer) for answer in (*known, *mine)):
            taking.note(record, "unchanged")
            continue
        taking.note(record, "changed" if known else "accepted")
        mine.append(settled)
        taken.append((record, settled))

    def keep(row_of: Callable[[Record], int]) -> None:
        rows = [(row_of(record), settled) for record, settled in taken]
        store.add_answers(taking.db, taking.change, taking.year, rows)

    taking.later(keep)


def _no_question(record: Answer) -> Problem:
    origin = record.origin
    return Problem(origin.sheet, origin.row, "", "answer-no-question", say.ANSWER_NO_QUESTION)


def _settled(answer: Answer, question: Question) -> Answer:
    """The answer with its question's number and with agency keys; an agency nobody knows keeps its written name."""
    agency = agency_key(answer.agency) or question.value("agency")
    return replace(
        answer,
        question=question.number,
        agency=agency,
        commitments=tuple(
            replace(task, agency=agency_key(task.agency) or agency) for task in answer.commitments
        ),
    )


def agency_key(name: str) -> str:
    """The function key of the agency named, the first of several; the name itself when it is not known."""
    if not name:
        return ""
    parts = (name, *_BETWEEN_AGENCIES.split(name))
    return next((key for part in parts if part.strip() and (key := function_of(part))), name)


def _same(one: Answer, other: Answer) -> bool:
    """Whether two answers say the same, wherever and by whichever wording they were found."""
    return replace(one, origin=other.origin, text=other.text) == other
