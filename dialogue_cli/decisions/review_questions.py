"""What a clerk wants of the questions: another wording, another way of answering."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from dialogue_cli.decisions.review_edits import Clerk
from dialogue_cli.decisions.review_states import print_of, question_state_of
from dialogue_cli.decisions.review_words import Unreadable, handling_meant, seen_meant
from dialogue_cli.messages import labels
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import Handling, Question, question_code
from dialogue_cli.model.review import BookRow, QuestionState, Refusal, ReviewChange, Stamp
from dialogue_cli.vietnamese.text import fold_key, normalise, one_line

_HANDLINGS: Mapping[str, Handling] = MappingProxyType({"hall": "hall", "writing": "writing"})


@dataclass(frozen=True, slots=True)
class QuestionEdits:
    """New wordings by number (an empty one gives the lead's back), questions newly handled, and what to tell."""

    wordings: Mapping[int, str] = field(default_factory=dict)
    handled: tuple[Question, ...] = ()
    changes: tuple[ReviewChange, ...] = ()
    refused: tuple[Refusal, ...] = ()
    faults: tuple[Problem, ...] = ()


NO_EDITS = QuestionEdits()


def question_edits(
    rows: Sequence[tuple[BookRow, Stamp, QuestionState]],
    questions: Mapping[int, Question],
    clerk: Clerk,
) -> QuestionEdits:
    """Compare the rows of questions with what they were made from and with what stands at present."""
    wordings: dict[int, str] = {}
    handled: list[Question] = []
    changes: list[ReviewChange] = []
    refused: list[Refusal] = []
    faults: list[Problem] = []
    for row, _, base in rows:
        asked, wrong = _asked(row, base)
        faults += wrong
        question = questions.get(base.question)
        told = _refused(row, base, asked, question)
        if told or question is None:
            refused += [told] if told else []
            continue
        edits = dict(_edits(asked, question, clerk))
        for name, after in edits.items():
            changes.append(_change(row, question, after, name))
            if name == "wording":
                wordings[question.number] = after.wording
            else:
                handled.append(after)
    return QuestionEdits(wordings, tuple(handled), tuple(changes), tuple(refused), tuple(faults))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the cells ask for; None where they ask for nothing."""

    wording: str | None = None
    handling: str | None = None
    agreed: bool = False

    @property
    def is_something(self) -> bool:
        return self.agreed or self.wording is not None or self.handling is not None


def _asked(row: BookRow, base: QuestionState) -> tuple[_Asked, list[Problem]]:
    faults: list[Problem] = []
    asked = _Asked()
    text = row.texts.get("wording")
    if text is not None and print_of(text) != base.text:
        asked = replace(asked, wording=normalise(text))
    try:
        handling = row.texts.get("handling", "").strip()
        if handling and fold_key(handling) != fold_key(labels.HANDLINGS[base.handling]):
            asked = replace(asked, handling=handling_meant(handling))
    except Unreadable as fault:
        faults.append(row.problem("handling", fault.code, fault.message))
    try:
        agreed = seen_meant(row.texts.get("seen", "")) and not base.seen
        asked = replace(asked, agreed=agreed)
    except Unreadable as fault:
        faults.append(row.problem("seen", fault.code, fault.message))
    return asked, faults


def _refused(
    row: BookRow, base: QuestionState, asked: _Asked, question: Question | None
) -> Refusal | None:
    """Why the row is not taken: something else has been done to the question since."""
    code = question_code(base.question)
    if not asked.is_something:
        return None
    if question is None:
        told = say.QUESTION_GONE.format(code=code)
        return Refusal(row.sheet, row.row, code, told)
    present, fields = question_state_of(question), []
    if asked.wording is not None or asked.agreed:
        wanted = {base.text, print_of(asked.wording or question.leader.petition.text)}
        fields += [] if present.text in wanted else ["wording"]
    if asked.handling is not None or asked.agreed:
        wanted = {base.handling, base.handling if asked.handling is None else asked.handling}
        fields += [] if present.handling in wanted else ["handling"]
    if not fields:
        return None
    told = say.BASE_CHANGED_QUESTION.format(fields=", ".join(say.FIELDS[one] for one in fields))
    return Refusal(row.sheet, row.row, code, told)


def _edits(asked: _Asked, question: Question, clerk: Clerk) -> Iterator[tuple[str, Question]]:
    """The question afterwards, by what changed about it."""
    if asked.wording is not None:
        lead = question.leader.petition.text
        wording = "" if print_of(asked.wording) in {print_of(lead), print_of("")} else asked.wording
        if wording != question.wording:
            yield "wording", replace(question, wording=wording, text=wording or lead)
    before = question.handling or ""
    if asked.handling is not None and (before, question.handling_origin) != (
        asked.handling,
        "clerk",
    ):
        reason = clerk.says(say.EDITED, before=labels.HANDLINGS[before])
        yield "handling", _handled(question, asked.handling, reason)
    elif asked.handling is None and asked.agreed and before and question.handling_origin != "clerk":
        reason = clerk.says(say.AGREED, reason=question.handling_reason).strip()
        yield "seen", _handled(question, before, reason)


def _handled(question: Question, handling: str, reason: str) -> Question:
    return replace(
        question,
        handling=_HANDLINGS.get(handling),
        handling_origin="clerk",
        handling_reason=reason,
    )


def _change(row: BookRow, before: Question, after: Question, name: str) -> ReviewChange:
    values = {
        "wording": (one_line(before.text), one_line(after.text)),
        "handling": (before.handling or "", after.handling or ""),
        "seen": ("", "clerk"),
    }
    code = question_code(before.number)
    return ReviewChange(code, name, *values[name], row.sheet, row.row)
