"""Answers of a file: each finds its question by its number, else by the wording of one of its petitions."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from dialogue_cli.intake.records import Record
from dialogue_cli.messages import imports as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Answer, Question, question_code
from dialogue_cli.reference.agencies import function_of
from dialogue_cli.reference.fillers import without_opening
from dialogue_cli.register import questions as store
from dialogue_cli.register.database import Connection
from dialogue_cli.steps.importing.imported_file import FileTaking
from dialogue_cli.steps.stored import read_decided
from dialogue_cli.vietnamese.text import fold_key

_BETWEEN_AGENCIES = re.compile(r"[;,/\n]")


def take_answers(taking: FileTaking) -> None:
    """Store the file's answers with the questions they belong to; one that finds none is rejected by name."""
    records = taking.records(Answer)
    if not records:
        return
    questions = store.of_year(taking.db, taking.year, read_decided(taking.db, taking.year))
    settled: list[tuple[Answer, Answer]] = []
    for record, found in _settle(questions, records):
        if isinstance(found, Problem):
            taking.reject(record, found)
        else:
            settled.append((record, found))
    own = _of_line(taking.db, taking.line, questions)
    if not taking.identical and not _shared([answer for _, answer in settled], own):
        if own:
            taking.remarks.append(say.NAMESAKE)  # another agency's answers under the same name
        own = []
    taking.continues = taking.continues or bool(own)
    earlier = _Earlier(questions, own)
    _pair(taking, settled, earlier)
    if not taking.identical:
        taking.gone += [question_code(answer.question) for answer in earlier.left()]


def shared_answers(
    db: Connection, year: int, line: int, records: Sequence[Answer]
) -> tuple[int, int]:
    """How many answers of a file answer the same as those of a line, and how many the line has."""
    if not records:
        return 0, 0
    questions = store.of_year(db, year, read_decided(db, year))
    own = _of_line(db, line, questions)
    settled = [found for _, found in _settle(questions, records) if isinstance(found, Answer)]
    return _shared(settled, own), len(own)


def _of_line(db: Connection, line: int, questions: Sequence[Question]) -> list[Answer]:
    numbers = store.answers_of_line(db, line)
    return [answer for q in questions for answer in q.answers if answer.id in numbers]


def _shared(settled: Sequence[Answer], own: Sequence[Answer]) -> int:
    """How many answers are to a question of the earlier ones, by the same agency or in the same words."""
    by = {(known.question, known.agency) for known in own}
    said = {(known.question, known.answer) for known in own}
    return sum((a.question, a.agency) in by or (a.question, a.answer) in said for a in settled)


def _settle(
    questions: Sequence[Question], records: Sequence[Answer]
) -> Iterator[tuple[Answer, Answer | Problem]]:
    """Each record with what it answers, or with why that cannot be told."""
    finder = _Finder(questions)
    for record in records:
        found = finder.question_of(record)
        yield record, found if isinstance(found, Problem) else _settled(record, found)


class _Finder:
    """Finds the question an answer belongs to: by its code, by its wording, and never against each other."""

    def __init__(self, questions: Sequence[Question]) -> None:
        members = [(member.petition, q) for q in questions for member in q.members]
        self._by_text = {fold_key(petition.text): q for petition, q in members}
        self._by_request = _alone((_request(petition.text), q) for petition, q in members)
        self._by_petition = {petition.id: q for petition, q in members}
        self._by_number = {question.number: question for question in questions}

    def question_of(self, record: Answer) -> Question | Problem:
        by_text = self._worded(record.text) if record.text else None
        by_number = self._by_number.get(record.question) or self._by_petition.get(record.petition)
        if by_text and by_number and by_text != by_number:
            return _problem(record, "answer-contradicts", say.ANSWER_CONTRADICTS)
        found = by_number or by_text
        return found or _problem(record, "answer-no-question", say.ANSWER_NO_QUESTION)

    def _worded(self, text: str) -> Question | None:
        return self._by_text.get(fold_key(text)) or self._by_request.get(_request(text))


def _request(text: str) -> str:
    """The wording without the phrases of asking that open it ("Kính đề nghị", "Kiến nghị"; workflow.md §3.6)."""
    return fold_key(without_opening(text))


def _alone(found: Iterable[tuple[str, Question]]) -> dict[str, Question]:
    """By their wordings the questions; a wording that two of them share names neither."""
    known: dict[str, Question] = {}
    shared: set[str] = set()
    for wording, question in found:
        if known.setdefault(wording, question) is not question:
            shared.add(wording)
    return {wording: q for wording, q in known.items() if wording and wording not in shared}


class _Earlier:
    """The answers that are there: those of the file's last version can be corrected, others only repeated."""

    def __init__(self, questions: Sequence[Question], own: Sequence[Answer]) -> None:
        mine = {answer.id for answer in own}
        self._questions = {question.number: question for question in questions}
        self._own: dict[int, list[Answer]] = {
            q.number: [a for a in q.answers if a.id in mine] for q in questions
        }
        self._others: dict[int, list[Answer]] = {
            q.number: [a for a in q.answers if a.id not in mine] for q in questions
        }

    def same(self, answer: Answer) -> bool:
        """Whether the very same is there already; no correction can then take its place."""
        own, others = self._own[answer.question], self._others[answer.question]
        for known in own:
            if _same(answer, known):
                own.remove(known)
                others.append(known)
                return True
        if any(_same(answer, known) for known in others):
            return True
        return not own and _is_held(answer, self._questions[answer.question])

    def corrected_by(self, answer: Answer) -> Answer | None:
        """The earlier answer to the same question that this one replaces: of the same agency if there is one."""
        own = self._own[answer.question]
        alike = [known for known in own if known.agency == answer.agency] or own
        before = next(iter(alike), None)
        if before:
            own.remove(before)
        return before

    def left(self) -> list[Answer]:
        """The file's earlier answers that its new version has no more."""
        return [answer for answers in self._own.values() for answer in answers]


def _pair(taking: FileTaking, settled: Sequence[tuple[Answer, Answer]], earlier: _Earlier) -> None:
    """Same answers first, so that a correction never takes the place of an answer that is unchanged."""
    open_: list[tuple[Answer, Answer]] = []
    for record, answer in settled:
        if earlier.same(answer):
            taking.note(record, "unchanged")
        else:
            open_.append((record, answer))
    replaced: list[Answer] = []
    added: list[tuple[Answer, Answer]] = []
    fresh: dict[int, list[Answer]] = defaultdict(list)
    for record, answer in open_:
        if any(_same(answer, one) for one in fresh[answer.question]):
            taking.note(record, "unchanged")
            continue
        before = earlier.corrected_by(answer)
        taking.note(record, "changed" if before else "accepted")
        replaced += [before] if before else []
        fresh[answer.question].append(answer)
        added.append((record, answer))

    def keep(row_of: Callable[[Record], int]) -> None:
        store.take_back_answers(taking.db, taking.change, replaced)
        rows = [(row_of(record), answer) for record, answer in added]
        store.add_answers(taking.db, taking.change, taking.year, rows)

    taking.later(keep)


def _problem(record: Answer, code: str, message: str) -> Problem:
    return Problem(record.origin.sheet, record.origin.row, "", code, message)


def _settled(answer: Answer, question: Question) -> Answer:
    """The answer with its question's number and with agency keys; an agency nobody knows keeps its written name."""
    agency = agency_key(answer.agency) or question.value("agency")
    return replace(
        answer,
        question=question.number,
        petition=0,
        agency=agency,
        commitments=tuple(
            replace(task, agency=agency_key(task.agency) or agency) for task in answer.commitments
        ),
    )


def agency_key(name: str) -> str:
    """The function key of the agency named, the first of several; the name itself when it is not known, or empty."""
    parts = (name, *_BETWEEN_AGENCIES.split(name))
    return next((key for part in parts if part.strip() and (key := function_of(part))), name)


def _is_held(answer: Answer, question: Question) -> bool:
    """Whether a row only shows what a question holds, as the exported list of questions does.

    There all replies stand in one cell, beside the agency that the question was assigned to.
    """
    more = answer.commitments or answer.document or answer.answered_on or answer.note
    if more or not question.answers or answer.agency != question.value("agency"):
        return False
    replies = [known.answer for known in question.answers if known.answer]
    return answer.handling == question.handling and answer.answer == "\n".join(replies)


def _same(one: Answer, other: Answer) -> bool:
    """Whether two answers say the same, wherever and by whichever wording they were found."""
    return replace(one, origin=other.origin, text=other.text, id=other.id) == other
