"""What a review workbook carries from its export to its return, and what became of it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from dialogue_cli.model.findings import Problem

# How much a clerk should look at a row: in this order they stand in the workbook.
Certainty = Literal["must", "should", "sure"]

_BETWEEN, _AMONG = "|", ","
_PETITION, _QUESTION = "KN", "CH"
# How many of the values of a mark are numbers, from the first: petition and question, or the question.
_NUMBERS = {_PETITION: 2, _QUESTION: 1}


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which register and year a row was made from, and the highest question number ever given then."""

    office: str
    year: int
    used: int


@dataclass(frozen=True, slots=True)
class PetitionState:
    """What a clerk may change about a petition, as it stood; `question` is 0 outside of any.

    `outside` is the key of the reason, `seen` whether all of it was a clerk's word, `text` the text's fingerprint.
    """

    petition: int
    question: int = 0
    topic: str = ""
    scope: str = ""
    level: str = ""
    agency: str = ""
    also: tuple[str, ...] = ()
    fate: str = ""
    outside: str = ""
    seen: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class QuestionState:
    """What a clerk may change about a question, as it stood; `text` is the fingerprint of its wording."""

    question: int
    handling: str = ""
    seen: bool = False
    text: str = ""


def petition_mark(stamp: Stamp, state: PetitionState) -> str:
    """What the row of a petition carries with it; the end tells whether it is whole."""
    values = (state.topic, state.scope, state.level, state.agency, _AMONG.join(state.also))
    place = (state.petition, state.question)
    return _sealed(
        stamp, _PETITION, *place, *values, state.fate, state.outside, state.seen, state.text
    )


def question_mark(stamp: Stamp, state: QuestionState) -> str:
    """What the row of a question carries with it."""
    return _sealed(stamp, _QUESTION, state.question, state.handling, state.seen, state.text)


def read_petition_mark(text: str) -> tuple[Stamp, PetitionState] | None:
    """What a petition's row was made from; None when the mark is not whole."""
    stamp, values = _opened(text, _PETITION, 11)
    if not stamp:
        return None
    petition, question, topic, scope, level, agency, also, fate, outside, seen, print_ = values
    others = tuple(also.split(_AMONG)) if also else ()
    return stamp, PetitionState(
        int(petition), int(question), topic, scope, level, agency, others, fate, outside,
        seen == "1", print_,
    )  # fmt: skip


def read_question_mark(text: str) -> tuple[Stamp, QuestionState] | None:
    """What a question's row was made from; None when the mark is not whole."""
    stamp, values = _opened(text, _QUESTION, 4)
    if not stamp:
        return None
    number, handling, seen, print_ = values
    return stamp, QuestionState(int(number), handling, seen == "1", print_)


def fingerprint(text: str) -> str:
    """Enough of a text's hash to tell it from the others of a workbook."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


def _sealed(stamp: Stamp, kind: str, *values: object) -> str:
    plain = (int(value) if isinstance(value, bool) else value for value in values)
    parts = (stamp.office, stamp.year, stamp.used, kind, *plain)
    text = _BETWEEN.join(map(str, parts))
    return f"{text}{_BETWEEN}{fingerprint(text)}"


def _opened(text: str, kind: str, count: int) -> tuple[Stamp | None, list[str]]:
    sealed, _, seal = text.strip().rpartition(_BETWEEN)
    parts = sealed.split(_BETWEEN)
    if seal != fingerprint(sealed) or len(parts) != 4 + count or parts[3] != kind:
        return None, []
    numbers = (*parts[1:3], *parts[4 : 4 + _NUMBERS[kind]])
    if not all(number.isdecimal() for number in numbers):
        return None, []
    return Stamp(parts[0], int(parts[1]), int(parts[2])), parts[4:]


# What comes back ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BookRow:
    """One row of a returned sheet: the texts of its known columns by field, and the letter of each column.

    A column that is not there has no text; an empty cell has an empty one.
    """

    sheet: str
    row: int
    texts: Mapping[str, str]
    letters: Mapping[str, str]

    def problem(self, field: str, code: str, message: str) -> Problem:
        """A fault in one cell of the row."""
        return Problem(self.sheet, self.row, self.letters.get(field, ""), code, message)


@dataclass(frozen=True, slots=True)
class ReviewBook:
    """A returned workbook: the rows of both tables, and what is wrong with its columns."""

    petitions: tuple[BookRow, ...]
    questions: tuple[BookRow, ...]
    faults: tuple[Problem, ...] = ()


# What became of it -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReviewChange:
    """One thing that a clerk changed: the code of the petition or question, which field, from what to what (keys)."""

    id: str
    field: str
    before: str
    after: str
    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that was not taken over, and why."""

    sheet: str
    row: int
    id: str
    message: str


@dataclass(frozen=True, slots=True)
class ReviewExportReport:
    """A review workbook written: how many rows, how many of them a clerk must and should look at."""

    year: int
    file: Path
    petitions: int
    questions: int
    must: int
    should: int
    undecided: int = 0


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """What a returned workbook did, or in a rehearsal would do; with faults it did nothing."""

    year: int
    file: str
    rows: int
    changes: tuple[ReviewChange, ...] = ()
    refused: tuple[Refusal, ...] = ()
    faults: tuple[Problem, ...] = ()
    dry_run: bool = False
    agencies: Mapping[str, str] = field(default_factory=dict)
