"""Which petition or question a row of the returned workbook is about: rows that are none are told or left."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from dialogue_cli.decisions.review_states import print_of
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import (
    petition_code,
    petition_number,
    question_code,
    question_number,
)
from dialogue_cli.model.review import (
    BookRow,
    PetitionState,
    QuestionState,
    Refusal,
    Stamp,
    read_petition_mark,
    read_question_mark,
)
from dialogue_cli.vietnamese.text import one_line

State = TypeVar("State", PetitionState, QuestionState)


@dataclass(frozen=True, slots=True)
class Found(Generic[State]):
    """Rows with what each was made from, in the order of the workbook; what is wrong; rows that are not taken."""

    rows: tuple[tuple[BookRow, Stamp, State], ...]
    faults: tuple[Problem, ...]
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class _Kind(Generic[State]):
    """How rows of one table are told apart."""

    read: Callable[[str], tuple[Stamp, State] | None]
    number: Callable[[str], int | None]
    code: Callable[[int], str]
    of: Callable[[State], int]
    bad_id: str
    unknown: str
    # The columns whose texts make two rows of one id say different things.
    editable: Sequence[str]


_PETITIONS: _Kind[PetitionState] = _Kind(
    read_petition_mark, petition_number, petition_code, lambda state: state.petition,
    say.BAD_PETITION_ID, say.UNKNOWN_PETITION,
    ("question", "topic", "scope", "level", "agency", "also", "fate", "seen"),
)  # fmt: skip
_QUESTIONS: _Kind[QuestionState] = _Kind(
    read_question_mark, question_number, question_code, lambda state: state.question,
    say.BAD_QUESTION_ID, say.UNKNOWN_QUESTION, ("wording", "handling", "seen"),
)  # fmt: skip


def petition_rows(
    rows: Sequence[BookRow], office: str, year: int, known: Mapping[int, object]
) -> Found[PetitionState]:
    """The rows of petitions that this register has."""
    found = _found(rows, _PETITIONS, office, year, known)
    own = {state.text: state.petition for _, _, state in found.rows}
    faults, refused = list(found.faults), list(found.refused)
    for row, _, state in found.rows:
        text = row.texts.get("text", "")
        if not text.strip() or print_of(text) == state.text:
            continue
        code, other = petition_code(state.petition), own.get(print_of(text))
        if other:
            told = say.OTHER_TEXT.format(id=code, other=petition_code(other))
            faults.append(row.problem("text", "review-text", told))
        else:
            refused.append(Refusal(row.sheet, row.row, code, say.TEXT_EDITED))
    return Found(found.rows, tuple(faults), tuple(refused))


def question_rows(
    rows: Sequence[BookRow], office: str, year: int, known: Mapping[int, object]
) -> Found[QuestionState]:
    """The rows of questions that this register has."""
    return _found(rows, _QUESTIONS, office, year, known)


def _found(
    rows: Sequence[BookRow], kind: _Kind[State], office: str, year: int, known: Mapping[int, object]
) -> Found[State]:
    taken: dict[int, tuple[BookRow, Stamp, State]] = {}
    faults: list[Problem] = []
    refused: list[Refusal] = []
    for row in rows:
        if not one_line(row.texts.get("id", "")):
            refused.extend(_without_id(row))
            continue
        told = _identified(row, kind, office, year, known)
        if isinstance(told, Problem):
            faults.append(told)
            continue
        number = kind.of(told[2])
        first = taken.setdefault(number, told)[0]
        if first is not row and _said(first, kind) != _said(row, kind):
            code = kind.code(number)
            twice = say.TWICE.format(id=code, row=first.row, sheet=first.sheet)
            faults.append(row.problem("id", "review-twice", twice))
    return Found(tuple(taken.values()), tuple(faults), tuple(refused))


def _without_id(row: BookRow) -> Iterator[Refusal]:
    """An empty row is nothing; one that says something is told."""
    if any(text.strip() for field, text in row.texts.items() if field != "mark"):
        yield Refusal(row.sheet, row.row, "", say.NO_ID)


def _identified(
    row: BookRow, kind: _Kind[State], office: str, year: int, known: Mapping[int, object]
) -> tuple[BookRow, Stamp, State] | Problem:
    """The row with what it was made from, or what is wrong with its id or mark."""
    number = kind.number(one_line(row.texts["id"]))
    if number is None:
        return row.problem("id", "review-id", kind.bad_id)
    code, mark = kind.code(number), kind.read(row.texts.get("mark", ""))
    if mark is None:
        return row.problem("mark", "review-mark", say.BAD_MARK.format(id=code))
    stamp, state = mark
    if stamp.office != office:
        fault, told = "review-office", say.OTHER_OFFICE.format(id=code)
    elif stamp.year != year:
        fault, told = "review-year", say.OTHER_YEAR.format(id=code, year=stamp.year)
    elif number not in known:
        fault, told = "review-unknown", kind.unknown.format(id=code)
    elif kind.of(state) != number:
        fault = "review-id-mark"
        told = say.OTHER_MARK.format(id=code, other=kind.code(kind.of(state)))
    else:
        return row, stamp, state
    return row.problem("id", fault, told)


def _said(row: BookRow, kind: _Kind[State]) -> tuple[str | None, ...]:
    texts = (row.texts.get(field) for field in kind.editable)
    return tuple(text if text is None else one_line(text) for text in texts)
