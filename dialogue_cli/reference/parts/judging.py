"""Judges whether the items of a list in one cell are requests of their own, given how they are introduced."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from dialogue_cli.reference.parts.asking import (
    Asking,
    LeadIn,
    Reading,
    asking,
    greets,
    lead_in,
    refers_back,
    share_matter,
)
from dialogue_cli.reference.parts.item_markers import Family
from dialogue_cli.reference.parts.items import sentences_of

Certainty = Literal["certain", "doubtful", "none"]

_FEWEST_WORDS = 2
_STATEMENT_WORDS = 4
_COUNTED: frozenset[Family] = frozenset(("number", "letter", "roman"))


def is_empty(stretch: Reading) -> bool:
    """Whether an item has too few words to ask for anything."""
    return sum(word[:1].isalnum() for word in stretch.text.split()) < _FEWEST_WORDS


def certainty(kind: LeadIn, stretches: Sequence[Reading], family: Family) -> Certainty:
    """How sure it is that the items of a list are requests of their own."""
    asked = [asking(stretch) for stretch in stretches]
    if kind in {"reasons", "asks"} and (kind == "reasons" or family != "named"):
        return _below_a_request(kind, asked)
    if family == "named":
        return "certain"
    announced = kind in {"announces", "names-all"}
    if "not" in asked and any(one.terms.of_one.match(one.said) for one in stretches):
        return "none"
    if "not" not in asked or (announced and (family in _COUNTED or set(asked) == {"not"})):
        return "certain"
    return _partly_asking(kind, asked, stretches, family)


def _below_a_request(kind: LeadIn, asked: Sequence[Asking]) -> Certainty:
    """Below a full request, or its reasons, only items that ask in so many words may be requests of their own."""
    if set(asked) == {"said"}:
        return "certain" if kind == "asks" else "doubtful"
    if kind == "reasons":
        return "none"
    return "none" if "not" in asked else "doubtful"


def _partly_asking(
    kind: LeadIn, asked: Sequence[Asking], stretches: Sequence[Reading], family: Family
) -> Certainty:
    """Items of which some ask nothing: complaints may be requests, or all may be one argument."""
    asking_items = len(asked) - asked.count("not")
    if family in _COUNTED and asking_items * 2 > len(asked) and not _explains(asked, stretches):
        return "certain"
    if asking_items > 1:
        return "doubtful"
    full = all(len(stretch.text.split()) > _STATEMENT_WORDS for stretch in stretches)
    if kind != "none" or not full:
        return "none"
    return "doubtful" if family in _COUNTED or not asking_items else "none"


def _explains(asked: Sequence[Asking], stretches: Sequence[Reading]) -> bool:
    """Whether an item that asks nothing is about the same thing as the one before or after it, or is but a word."""
    return any(
        "not" in pair and (share_matter(both) or refers_back(both))
        for pair, both in zip(pairwise(asked), pairwise(stretches), strict=True)
    )


def lead_in_before(one: Reading, end: int) -> tuple[LeadIn, int]:
    """What stands before the first item does, and where its last clause begins; what it asks weighs more."""
    sentences = list(sentences_of(one, 0, end))
    if not sentences:
        return "none", 0
    head, stop = sentences[-1]
    kind = lead_in(one.part(head, stop))
    before = [one.part(*place) for place in sentences[:-1]]
    if any(asking(said) == "said" and not greets(said) for said in before):
        return "asks", head
    if kind == "states" and greets(one.part(head, stop)):
        return "announces", head
    return kind, head
