"""What a clerk wants of one petition: the cells of its row against the state from which they were made."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from dialogue_cli.decisions.review_words import (
    Unreadable,
    Words,
    fate_meant,
    quoted,
    seen_meant,
)
from dialogue_cli.messages import review as say
from dialogue_cli.model.findings import Problem
from dialogue_cli.model.petitions import COLLECTIVE, PERSONAL, question_number
from dialogue_cli.model.review import BookRow, PetitionState, Stamp
from dialogue_cli.vietnamese.text import fold, fold_key, one_line

# Stands for the number of a question that is yet to be made.
NEW_QUESTION = -1
_NEW = fold(say.NEW)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wish:
    """One row: what it was made from and what it shall become.

    `label` names the new question the petition goes to, the same for all that go there; its number is then
    NEW_QUESTION. `agreed` says that the clerk stands for whatever the row says, `follows` that the scope only
    follows from the fate.
    """

    row: BookRow
    base: PetitionState
    target: PetitionState
    label: str = ""
    agreed: bool = False
    follows: bool = False
    used: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it asks for anything."""
        return self.agreed or self.target != self.base


def wish_of(
    row: BookRow, stamp: Stamp, base: PetitionState, words: Words
) -> tuple[Wish, list[Problem]]:
    """What the row asks for, and the cells in it that cannot be read."""
    reader = _Reader(row, base, words)
    typed = reader.decided()
    place = reader.read("question", lambda text: _place(text, stamp, base))
    target, label = reader.placed(typed, *(place or (0, "")))
    agreed = bool(reader.read("seen", seen_meant)) and not base.seen
    wish = Wish(row, base, target, label, agreed, target.scope != typed.scope, stamp.used)
    return wish, reader.faults


class _Reader:
    """Reads the cells of one row that differ from what they showed."""

    def __init__(self, row: BookRow, base: PetitionState, words: Words) -> None:
        self.faults: list[Problem] = []
        self._row, self._base, self._words = row, base, words
        self._edited = dict(_edited(row, words.shown(base)))
        self._fate: tuple[str, str] | None = None

    def read(self, field: str, meaning: Callable[[str], T]) -> T | None:
        """What an edited cell means; None where it was not edited or cannot be read."""
        if field not in self._edited:
            return None
        try:
            return meaning(self._edited[field])
        except Unreadable as fault:
            self.faults.append(self._row.problem(field, fault.code, fault.message))
            return None

    def decided(self) -> PetitionState:
        """The state with the four decisions that the cells ask for."""
        base, words = self._base, self._words
        topic = self.read("topic", words.topic_key) or base.topic
        agency = self.read("agency", lambda text: words.agency_key(text, topic, base.agency))
        also = self.read("also", lambda text: words.agency_keys(text, topic, base.also))
        lead = agency or base.agency
        others = base.also if also is None else also
        self._fate = self.read("fate", fate_meant)
        return replace(
            base,
            topic=topic,
            scope=self.read("scope", words.scope_key) or base.scope,
            level=self.read("level", words.level_key) or base.level,
            agency=lead,
            also=tuple(key for key in others if key != lead),
        )

    def placed(self, target: PetitionState, number: int, label: str) -> tuple[PetitionState, str]:
        """The state with its fate, and the label of its new question if it goes to one.

        Scope and fate follow each other: what is personal is in no question (workflow.md §4.7).
        """
        base, fate, goes = self._base, self._fate, bool(number or label)
        scope = target.scope if target.scope != base.scope else ""
        if fate is None and not goes and scope:
            follows = {PERSONAL: "personal", COLLECTIVE: "question"}[scope]
            against = "question" if scope == PERSONAL else "personal"
            fate = (follows, "") if base.fate == against else None
        if fate is None and goes:
            fate = ("question", "")
        if fate is None or (fate == (base.fate, base.outside) and not goes):
            return target, ""
        if complaint := _contradiction(fate[0], scope, goes=goes):
            field, code, told = complaint
            told = told.format(fate=say.FATES[fate[0]])
            self.faults.append(self._row.problem(field, code, told))
            return target, ""
        return _moved(target, fate, number, label)


def _moved(
    target: PetitionState, fate: tuple[str, str], number: int, label: str
) -> tuple[PetitionState, str]:
    kind, outside = fate
    asked = kind == "question"
    if asked and not number:
        label, number = label or f"~{target.petition}", NEW_QUESTION
    scope = target.scope
    if kind == "personal" or (asked and scope == PERSONAL):
        scope = COLLECTIVE if asked else PERSONAL
    moved = replace(
        target, fate=kind, outside=outside, question=number if asked else 0, scope=scope
    )
    return moved, label if asked else ""


def _contradiction(kind: str, scope: str, *, goes: bool) -> tuple[str, str, str] | None:
    """Two cells of a row that cannot both be meant: field, code and complaint."""
    if kind != "question" and goes:
        return "question", "review-fate-number", say.NUMBER_BUT_APART
    if kind == "question" and scope == PERSONAL:
        return "scope", "review-scope-fate", say.SCOPE_BUT_ASKED
    if kind == "personal" and scope == COLLECTIVE:
        return "scope", "review-scope-fate", say.SCOPE_BUT_PERSONAL
    return None


def _edited(row: BookRow, shown: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The cells that say something else than they showed; an emptied one only where that has a meaning."""
    for field, was in shown.items():
        text = row.texts.get(field)
        if text is None or text == was or fold_key(text) == fold_key(was):
            continue
        if text.strip() or field == "also":
            yield field, one_line(text) if field != "also" else text
    if row.texts.get("seen", "").strip():
        yield "seen", row.texts["seen"]


def _place(text: str, stamp: Stamp, base: PetitionState) -> tuple[int, str]:
    """The question's number, or the label of a new one; neither when it stays where it is. Raises Unreadable."""
    number = question_number(text.removesuffix(".0"))
    if number == base.question:
        return 0, ""
    if number:
        return (number, "") if number <= stamp.used else (0, f"#{number}")
    if fold(text).startswith(_NEW):
        return 0, fold(text)
    raise Unreadable("review-question", say.NO_QUESTION_NUMBER.format(value=quoted(text)))
