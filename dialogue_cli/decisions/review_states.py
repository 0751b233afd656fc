"""The state of a petition or question as far as a clerk may change it in the review workbook."""

from dialogue_cli.model.petitions import Decided, Question
from dialogue_cli.model.review import PetitionState, QuestionState, fingerprint
from dialogue_cli.reference.outside_scope import outside_reason_in
from dialogue_cli.vietnamese.text import one_line

# As much of a text as a cell holds.
_MOST_IN_CELL = 32_767


def print_of(text: str) -> str:
    """The fingerprint of a text as it stands in a cell; programs keep not every space and tab."""
    return fingerprint("".join(one_line(text[:_MOST_IN_CELL]).split()))


def state_of(one: Decided) -> PetitionState:
    """A petition as it stands."""
    agency, fate = one.decision("agency"), one.fate
    return PetitionState(
        petition=one.petition.id,
        question=(fate.question or 0) if fate else 0,
        topic=one.value("topic"),
        scope=one.value("scope"),
        level=one.value("level"),
        agency=one.value("agency"),
        also=agency.also if agency else (),
        fate=fate.kind if fate else "",
        outside=outside_reason_in(fate.reason) if fate and fate.kind == "outside-scope" else "",
        seen=is_seen(one),
        text=print_of(one.petition.text),
    )


def question_state_of(question: Question) -> QuestionState:
    """A question as it stands."""
    return QuestionState(
        question=question.number,
        handling=question.handling or "",
        seen=question.handling is not None and question.handling_origin == "clerk",
        text=print_of(question.text),
    )


def is_seen(one: Decided) -> bool:
    """Whether all that was decided about a petition is a clerk's word."""
    said = [decision.origin == "clerk" for decision in one.decisions if decision.value]
    return bool(said) and all(said) and one.fate is not None and one.fate.origin == "clerk"
