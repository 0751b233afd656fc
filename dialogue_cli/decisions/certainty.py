"""How sure each part of what was decided about a petition is, and how much a clerk should look at it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue_cli.model.petitions import (
    FIELDS,
    GUESS_BELOW,
    SURE_FROM,
    Decided,
    DecidedBy,
    Field,
    Proposal,
)
from dialogue_cli.model.review import Certainty

# From this likeliness on a petition elsewhere makes it doubtful that this one stands where it does.
LIKELY_FROM = 0.3
_ORDER: tuple[Certainty, ...] = ("must", "should", "sure")
# What matters of a petition that is not answered at the conference: a personal case must reach whom it concerns.
_MATTERS: Mapping[str, tuple[Field, ...]] = {
    "question": FIELDS,
    "personal": ("scope", "agency"),
    "not-a-petition": (),
    "outside-scope": (),
}


@dataclass(frozen=True, slots=True)
class Doubts:
    """How sure each decision and the fate (or the place in the question) is, 0 … 1; and the least of them."""

    parts: Mapping[str, float]

    @property
    def least(self) -> float:
        """How sure the whole is."""
        return min(self.parts.values(), default=1.0)

    @property
    def certainty(self) -> Certainty:
        """How much a clerk should look at the whole."""
        return certainty_of(self.least)

    def of(self, part: str) -> Certainty:
        """How much a clerk should look at one part."""
        return certainty_of(self.parts.get(part, 1.0))


def certainty_of(confidence: float) -> Certainty:
    """What a confidence means for a clerk."""
    if confidence < GUESS_BELOW:
        return "must"
    return "should" if confidence < SURE_FROM else "sure"


def doubts_of(one: Decided, elsewhere: Sequence[Proposal]) -> Doubts:
    """What is known of a petition; `elsewhere` are its proposals that are not in the same question."""
    if one.fate is None:
        return Doubts({"fate": 0.0})
    parts: dict[str, float] = {
        field: _sure(decision.origin, decision.confidence if decision.value else 0.0)
        for field in _MATTERS[one.fate.kind]
        if (decision := one.decision(field))
    }
    place = "question" if one.fate.kind == "question" else "fate"
    parts[place] = _sure(one.fate.origin, one.fate.confidence)
    likely = [p.confidence for p in elsewhere if p.confidence >= LIKELY_FROM]
    if one.fate.kind == "question" and one.fate.origin != "clerk" and likely:
        parts[place] = min(parts[place], 1 - max(likely))
    return Doubts(parts)


def by_doubt(doubts: Doubts, question: int, petition: int) -> tuple[int, float, int, int]:
    """The order of the review: the doubtful first, the least sure before the others; what is sure by question."""
    place = _ORDER.index(doubts.certainty)
    least = doubts.least if doubts.certainty != "sure" else 1.0
    return place, least, question or 10**9, petition


def _sure(origin: DecidedBy, confidence: float) -> float:
    return 1.0 if origin == "clerk" and confidence else confidence
