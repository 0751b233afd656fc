"""A petition as the clerk wants it: new decisions and fate, each with its reason, and what changed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dialogue_cli.decisions.review_states import state_of
from dialogue_cli.decisions.review_wishes import Wish
from dialogue_cli.decisions.review_words import Words
from dialogue_cli.messages import review as say
from dialogue_cli.model.petitions import (
    FIELDS,
    Decided,
    Decision,
    Fate,
    FateKind,
    Field,
    petition_code,
    question_code,
)
from dialogue_cli.model.review import PetitionState, ReviewChange
from dialogue_cli.reference.outside_scope import outside_reasons

_PLACE = ("question", "fate", "outside")


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who edits, on which day (as papers write it), and how things are called."""

    name: str
    day: str
    words: Words

    def says(self, sentence: str, **places: str) -> str:
        """A sentence with the clerk and the day in it."""
        return sentence.format(author=self.name, day=self.day, **places)


@dataclass(frozen=True, slots=True)
class Edit:
    """The petition afterwards, and what changed; nothing when it is as it was."""

    decided: Decided
    changes: tuple[ReviewChange, ...]


def edited(wish: Wish, one: Decided, clerk: Clerk) -> Edit:
    """The petition with what its row asks for."""
    present = state_of(one)
    decisions = tuple(_decision(field, wish, one, clerk) for field in FIELDS)
    after = replace(
        one,
        decisions=tuple(decision for decision in decisions if decision is not None),
        fate=_fate(wish, one, clerk),
    )
    if after == one:
        return Edit(one, ())
    changes = tuple(_changes(wish, present, state_of(after)))
    return Edit(after, changes or (_change(wish, "seen", "", "clerk"),))


def question_of(one: Decided) -> int:
    """The number of the question that a petition is in; 0 outside of any."""
    return (one.fate.question or 0) if one.fate else 0


def _decision(field: Field, wish: Wish, one: Decided, clerk: Clerk) -> Decision | None:
    """One decision afterwards; the clerk's where it was edited, or agreed to."""
    standing, base, target = one.decision(field), wish.base, wish.target
    value = str(getattr(target, field))
    also = target.also if field == "agency" else ()
    meant = value != getattr(base, field) or (field == "agency" and also != base.also)
    if meant:
        if standing and (standing.value, standing.also, standing.origin) == (value, also, "clerk"):
            return standing
        sentence = say.FOLLOWED if field == "scope" and wish.follows else say.EDITED
        reason = clerk.says(sentence, before=_shown(field, base, clerk.words))
        return Decision(field, value, "clerk", 1.0, reason, also)
    if standing and standing.value and wish.agreed and standing.origin != "clerk":
        reason = clerk.says(say.AGREED, reason=standing.reason)
        return replace(standing, origin="clerk", confidence=1.0, reason=reason.strip())
    return standing


def _shown(field: Field, state: PetitionState, words: Words) -> str:
    shown = words.shown(state)
    if field == "agency" and state.also:
        return f"{shown['agency']}{say.BETWEEN_AGENCIES}{shown['also']}"
    return shown[field]


def _fate(wish: Wish, one: Decided, clerk: Clerk) -> Fate | None:
    """The fate afterwards: the clerk's where the row moves the petition, or agrees to where it is."""
    standing, target = one.fate, wish.target
    if any(getattr(target, name) != getattr(wish.base, name) for name in _PLACE):
        present = state_of(one)
        same = all(getattr(target, name) == getattr(present, name) for name in _PLACE)
        if same and standing and standing.origin == "clerk":
            return standing
        return _new_fate(wish, clerk)
    if standing and wish.agreed and standing.origin != "clerk":
        reason = clerk.says(say.AGREED, reason=standing.reason).strip()
        return replace(standing, origin="clerk", confidence=1.0, reason=reason)
    return standing


def _new_fate(wish: Wish, clerk: Clerk) -> Fate:
    target = wish.target
    if target.fate == "question":
        code = question_code(target.question)
        reason = clerk.says(say.SPLIT if wish.label else say.MERGED, code=code)
        return Fate("question", reason, target.question, "clerk")
    kind: FateKind = "personal" if target.fate == "personal" else "not-a-petition"
    if target.fate == "outside-scope":
        words = outside_reasons()[target.outside]
        reason = clerk.says(say.SET_APART["outside-scope"], reason=words)
        return Fate("outside-scope", reason, None, "clerk")
    return Fate(kind, clerk.says(say.SET_APART[kind]), None, "clerk")


def _changes(wish: Wish, present: PetitionState, then: PetitionState) -> Iterator[ReviewChange]:
    """What differs between now and then, by keys; a question by its code."""
    for field in ("topic", "scope", "level", "agency"):
        before, after = getattr(present, field), getattr(then, field)
        if before != after:
            yield _change(wish, field, before, after)
    if present.also != then.also:
        yield _change(wish, "also", ",".join(present.also), ",".join(then.also))
    if (present.fate, present.outside) != (then.fate, then.outside):
        before, after = (f"{s.fate}:{s.outside}".rstrip(":") for s in (present, then))
        yield _change(wish, "fate", before, after)
    if present.question != then.question:
        yield _change(wish, "question", _code(present.question), _code(then.question))


def _code(number: int) -> str:
    return question_code(number) if number else ""


def _change(wish: Wish, field: str, before: str, after: str) -> ReviewChange:
    row = wish.row
    return ReviewChange(petition_code(wish.base.petition), field, before, after, row.sheet, row.row)
