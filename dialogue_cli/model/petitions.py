"""Petitions as they come in, and what was decided about them (design.md §2)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

Field = Literal["topic", "scope", "level", "agency"]
FIELDS: tuple[Field, ...] = ("topic", "scope", "level", "agency")

DecidedBy = Literal["rule", "model", "precedent", "clerk"]
FateKind = Literal["question", "personal", "not-a-petition", "outside-scope"]
Handling = Literal["hall", "writing"]

PERSONAL = "ca-nhan"
COLLECTIVE = "tap-the"
CENTRAL = "trung-uong"
# Below this confidence a rule or a model rather guesses than knows.
GUESS_BELOW = 0.5
# From this confidence on a decision or a merge is offered as sure: it is right in at least 98 of 100 cases.
SURE_FROM = 0.95


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was read: file name, sheet, row (from 1, as Excel shows it) and part of the cell (from 1)."""

    file: str
    sheet: str
    row: int
    part: int = 1


@dataclass(frozen=True, slots=True)
class Petition:
    """One request as one unit sent it; `id` is 0 until the register has stored it."""

    origin: Origin
    text: str
    text_received: str
    unit: str = ""
    asker: str = ""
    position: str = ""
    phone: str = ""
    topic_given: str = ""
    addressed_to: str = ""
    agency_given: str = ""
    people: int | None = None
    wants_to_speak: bool = False
    received_on: date | None = None
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """A value for one of the four decisions, who reached it, how sure it is (0 … 1) and why, in words.

    `also` holds further accepted values: the co-agencies of an agency decision, else empty.
    An empty `value` says honestly that nothing could be decided.
    """

    field: Field
    value: str
    origin: DecidedBy
    confidence: float
    reason: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a petition: exactly one for each (docs/glossary.md); a clerk's stays as it is.

    `confidence` (0 … 1) tells how sure it is that the petition belongs there.
    """

    kind: FateKind
    reason: str
    question: int | None = None
    origin: DecidedBy = "rule"
    confidence: float = 1.0

    @property
    def is_sure(self) -> bool:
        """Whether a clerk has said so, or it can be offered as sure."""
        return self.origin == "clerk" or self.confidence >= SURE_FROM


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another petition (by id) that may ask the same as a petition, how likely (0 … 1) and why, in words."""

    petition: int
    other: int
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A petition with all that is known of it: its decisions by field, and its fate if it has one."""

    petition: Petition
    decisions: tuple[Decision, ...] = ()
    fate: Fate | None = None

    def decision(self, field: Field) -> Decision | None:
        """The decision about one field, or None when there is none yet."""
        for one in self.decisions:
            if one.field == field:
                return one
        return None

    def value(self, field: Field) -> str:
        """The decided value of one field; empty when undecided."""
        found = self.decision(field)
        return found.value if found else ""

    @property
    def is_unsure(self) -> bool:
        """Whether a clerk must look at it: a decision is a guess or empty, or its place is one, and no clerk's."""
        if self.fate and self.fate.origin != "clerk" and self.fate.confidence < GUESS_BELOW:
            return True
        return any(
            decision.origin != "clerk" and (not decision.value or decision.confidence < GUESS_BELOW)
            for decision in self.decisions
        )

    @property
    def is_to_confirm(self) -> bool:
        """Whether it stands in a question with others and a clerk should confirm that it asks the same."""
        return self.fate is not None and self.fate.kind == "question" and not self.fate.is_sure


@dataclass(frozen=True, slots=True)
class Commitment:
    """A task given for a question: who (agency key) does what, with what product, by when."""

    agency: str
    content: str
    product: str = ""
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What an agency replied, and the tasks given with it, for one question.

    `question` is the question's number when the sheet names it, else 0; so is `petition` the number of one of
    its petitions; `text` is the wording by which it is found.
    """

    origin: Origin
    question: int
    text: str
    answer: str = ""
    agency: str = ""
    handling: Handling | None = None
    document: str = ""
    answered_on: date | None = None
    commitments: tuple[Commitment, ...] = ()
    note: str = ""
    id: int = 0
    petition: int = 0


@dataclass(frozen=True, slots=True)
class Earlier:
    """The same question asked in an earlier year, how likely that is (0 … 1) and why, in words.

    `question` is this year's number, `year` and `number` are the earlier one's; `answers` are what was replied then.
    """

    question: int
    year: int
    number: int
    confidence: float
    reason: str
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One request that the conference handles, gathering the petitions that ask the same.

    `number` is its number within the year; `lead` is the petition whose wording stands for all, unless a clerk
    has edited it: `wording` is then what the clerk wrote, else empty. `text` is whichever of the two stands.
    """

    number: int
    text: str
    lead: int
    members: tuple[Decided, ...]
    handling: Handling | None = None
    answers: tuple[Answer, ...] = ()
    wording: str = ""
    handling_origin: DecidedBy = "clerk"
    handling_reason: str = ""

    @property
    def units(self) -> tuple[str, ...]:
        """The units that sent it, each once, in the order they came."""
        return tuple(dict.fromkeys(m.petition.unit for m in self.members if m.petition.unit))

    @property
    def replies(self) -> tuple[str, ...]:
        """What was replied, each reply once; none while nobody has answered."""
        return tuple(dict.fromkeys(given.answer for given in self.answers if given.answer))

    @property
    def leader(self) -> Decided:
        """The member whose wording and decisions stand for the question."""
        for one in self.members:
            if one.petition.id == self.lead:
                return one
        return self.members[0]

    def value(self, field: Field) -> str:
        """The question's decided value of one field, that of its lead petition."""
        return self.leader.value(field)


def count_petitions(ones: Iterable[Decided]) -> int:
    """How many petitions these are: what one unit sent twice in the same words is one petition."""
    return len(each_once(ones))


def each_once(ones: Iterable[Decided]) -> tuple[Decided, ...]:
    """The petitions without those that their unit had sent before in the same words."""
    first: dict[tuple[str, str] | int, Decided] = {}
    for one in ones:
        first.setdefault(_said_by(one.petition), one)
    return tuple(first.values())


def _said_by(petition: Petition) -> tuple[str, str] | int:
    """Who said what; without a unit nobody knows whether it is the same, so each stands alone."""
    return (petition.unit, _bare(petition.text)) if petition.unit else petition.id


# One set of papers counts the same petitions many times.
@lru_cache(maxsize=32768)
def _bare(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!;, ")


PETITION_SIGN, QUESTION_SIGN = "KN", "CH"
_CODE = re.compile(r"(?:(?P<sign>[A-Za-z]{2})\s*-?\s*)?0*(?P<number>[1-9]\d{0,8})")


def petition_code(number: int) -> str:
    """The petition's code as clerks see it: KN-0012."""
    return f"{PETITION_SIGN}-{number:04d}"


def question_code(number: int) -> str:
    """The question's code as clerks see it: CH-012."""
    return f"{QUESTION_SIGN}-{number:03d}"


def petition_number(code: str) -> int | None:
    """The number in a petition's code, however it is typed (KN-0012, kn12, 12); None for anything else."""
    return _number(code, PETITION_SIGN)


def question_number(code: str) -> int | None:
    """The number in a question's code, however it is typed (CH-012, ch12, 12); None for anything else."""
    return _number(code, QUESTION_SIGN)


def _number(code: str, sign: str) -> int | None:
    found = _CODE.fullmatch(code.strip())
    if not found or (found["sign"] or sign).upper() != sign:
        return None
    return int(found["number"])
