"""Turns one row of an answers table into an answer, or into problems that name the cell."""

from datetime import date

from dialogue_cli.intake.kinds.cells import Cells, Place, skipped
from dialogue_cli.intake.layout.rows import BodyRow
from dialogue_cli.intake.layout.wording import plain, words
from dialogue_cli.intake.records import Outcome
from dialogue_cli.messages.intake import TERM
from dialogue_cli.model.petitions import (
    Answer,
    Commitment,
    Handling,
    petition_number,
    question_number,
)

_ANSWERED = (
    "answer",
    "task",
    "document",
    "answered_on",
    "deadline",
    "product",
    "status",
)


def read_row(row: BodyRow, place: Place) -> Outcome:
    """The answer of a row that is data."""
    cells = Cells(row, place)
    (question, petition), text = _numbers(cells, place), cells.text("text")
    if not question and not petition and not text:
        return cells.rejected("answer-without-question", place.columns.key_field)
    if not any(cells.line(field) for field in _ANSWERED) and not _handling_written(cells):
        return skipped("not-answered")
    deadline = cells.term("deadline")
    answer = Answer(
        origin=cells.origin,
        question=question,
        text=text,
        answer=cells.text("answer"),
        agency=cells.line("agency"),
        handling=_handling(cells),
        document=cells.line("document"),
        answered_on=cells.day("answered_on"),
        commitments=_commitments(cells, deadline),
        note=_note(cells, deadline),
        petition=petition,
    )
    return cells.accepted(answer)


def _numbers(cells: Cells, place: Place) -> tuple[int, int]:
    """The question's number and the petition's; where a table gives no wording, its running number is the question's.

    A code with its own sign (KN-0012) names a petition; a bare number names a question.
    """
    by_field = place.columns.by_field
    field = "question" if "question" in by_field or "text" in by_field else "number"
    written = cells.line(field).removesuffix(".0")
    question = question_number(written)
    petition = None if question else petition_number(written)
    if written and question is None and petition is None:
        cells.complain("question-number-unreadable", field)
    return question or 0, petition or 0


def _handling_written(cells: Cells) -> str:
    """What is written about the way of answering; nothing where the cell says that it is still open."""
    written = cells.line("handling")
    return "" if words("handling", "open").is_whole(plain(written)) else written


def _handling(cells: Cells) -> Handling | None:
    written = _handling_written(cells)
    if not written:
        return None
    padded = plain(written)
    hall, writing = (words("handling", key).within(padded) for key in ("hall", "writing"))
    if hall == writing:
        cells.complain("handling-unreadable", "handling")
        return None
    return "hall" if hall else "writing"


def _commitments(cells: Cells, deadline: date | None) -> tuple[Commitment, ...]:
    """The task given with the answer; the agency's name stays as written, a step finds its key.

    Where only a term is given, what the agency answers is what it promises by then.
    """
    content = cells.text("task") or (cells.text("answer") if deadline else "")
    if not content:
        return ()
    return (
        Commitment(
            agency=cells.line("agency"),
            content=content,
            product=cells.line("product"),
            deadline=deadline,
        ),
    )


def _note(cells: Cells, deadline: date | None) -> str:
    """The remark, with the state of affairs before it, and a term that names no day: they have no other place."""
    term = "" if deadline else cells.line("deadline")
    told = TERM.format(term=term) if term else ""
    return "; ".join(filter(None, (cells.line("status"), told, cells.line("note"))))
