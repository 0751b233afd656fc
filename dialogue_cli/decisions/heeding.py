"""How a clerk's earlier decisions change a proposal: its value, how sure it is, and the reason that names them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dialogue_cli.decisions.learned.weights import Floats, trained
from dialogue_cli.decisions.precedents import Likened, nearest_precedents
from dialogue_cli.decisions.same_ask.likeness import Texts
from dialogue_cli.messages import decisions as sentences
from dialogue_cli.model.memory import Precedent
from dialogue_cli.model.petitions import (
    COLLECTIVE,
    GUESS_BELOW,
    Decided,
    Decision,
    Field,
    petition_code,
)
from dialogue_cli.reference.agencies import function_names
from dialogue_cli.reference.topics import topic_name

# What was decided about the very same words counts as much as a precedent this likely.
_LIKELIEST = 0.98
# Less likely than this, another value is told but does not take the place of what the words say.
_CHANGES_FROM = 0.6
# A case of one's own may ask what many ask: for scope a precedent must be very near (workflow.md §4.7).
_SCOPE_FROM = 0.7
# Offered as sure only where the very words were decided before.
_SUREST_ALIKE, _SUREST_SAME = 0.94, 0.97
_SHOWN = 2


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the precedents say of one field: the weight of each value, and who says it, the nearest first."""

    field: Field
    weights: Mapping[str, float]
    said: Sequence[Likened]

    def by(self, value: str) -> list[Likened]:
        """The precedents with this value."""
        return [one for one in self.said if one.precedent.values[self.field] == value]

    def against(self, value: str) -> list[Likened]:
        """The precedents with another value."""
        return [one for one in self.said if one.precedent.values[self.field] != value]

    @property
    def settled(self) -> str:
        """The one value that the very words were always given; empty when there is none."""
        values = {one.precedent.values[self.field] for one in self.said if one.same_words}
        return values.pop() if len(values) == 1 else ""


def heed(
    decided: Sequence[Decided], texts: Texts, precedents: Sequence[Precedent]
) -> list[Decided]:
    """The petitions with what clerks decided about like ones weighed in; a clerk's word on a petition itself stays.

    `texts` has one row for each of `decided`.
    """
    if not precedents:
        return list(decided)
    after = list(decided)
    for row, near in nearest_precedents(decided, texts, precedents).items():
        one, chances = decided[row], texts.chances[row]
        decisions = (_heeded(decision, chances, near) for decision in one.decisions)
        after[row] = replace(one, decisions=tuple(decisions))
    return after


def _heeded(decided: Decision, row: Floats, near: Sequence[Likened]) -> Decision:
    heard = _heard(decided.field, near)
    if decided.origin == "clerk" or not heard.weights:
        return decided
    chances = _weighed_in(_chances(decided.field, row), heard.weights)
    best = heard.settled or max(chances, key=lambda value: chances[value])
    if best != decided.value and _may_change(best, chances[best], heard):
        return _by_precedent(decided, best, chances[best], heard)
    if decided.value in heard.weights:
        return _confirmed(decided, chances[decided.value], heard)
    return _doubted(decided, chances.get(decided.value, 0.0), heard)


def _may_change(value: str, chance: float, heard: _Heard) -> bool:
    """Whether precedents may put a value in the place of what the words say."""
    if value == heard.settled:
        return True
    # Only a clerk's word on the very words brings what seems one person's own case before the conference.
    return value in heard.weights and chance >= _CHANGES_FROM and value != COLLECTIVE


def _heard(field: Field, near: Sequence[Likened]) -> _Heard:
    """Each value has the odds that its precedents ask the same; the words alone have the odds 1."""
    weights: dict[str, float] = {}
    said = []
    for one in near:
        value = one.precedent.values.get(field, "")
        if value and (field != "scope" or one.likely >= _SCOPE_FROM):
            likely = min(one.likely, _LIKELIEST)
            weights[value] = weights.get(value, 0.0) + likely / (1 - likely)
            said.append(one)
    return _Heard(field, weights, said)


def _chances(field: Field, row: Floats) -> dict[str, float]:
    """The chance of each value by the words alone."""
    weights = trained()
    return dict(zip(weights.outcomes[field], row[weights.columns[field]].tolist(), strict=True))


def _weighed_in(chances: Mapping[str, float], weights: Mapping[str, float]) -> dict[str, float]:
    total = 1 + sum(weights.values())
    values = dict.fromkeys((*weights, *chances))
    return {value: (chances.get(value, 0.0) + weights.get(value, 0.0)) / total for value in values}


def _by_precedent(decided: Decision, value: str, chance: float, heard: _Heard) -> Decision:
    """Another value than the words alone would give."""
    said = heard.by(value)
    reason = sentences.BY_PRECEDENT.format(value=_name(decided.field, value), petitions=_told(said))
    if decided.value:
        words_alone = _name(decided.field, decided.value)
        reason += sentences.BY_WORDS_ALONE.format(value=words_alone)
    also = said[0].precedent.also if decided.field == "agency" else ()
    sure = _SUREST_SAME if heard.settled == value else min(_SUREST_ALIKE, chance)
    return Decision(decided.field, value, "precedent", round(sure, 2), reason, also)


def _confirmed(decided: Decision, chance: float, heard: _Heard) -> Decision:
    """The same value: surer; by precedent where the words alone could only guess, or were decided before."""
    settled = heard.settled == decided.value
    agreed = _SUREST_SAME if settled else min(_SUREST_ALIKE, chance)
    sure = max(agreed, decided.confidence)
    if not settled and heard.against(decided.value):
        sure = min(agreed, decided.confidence)
    told = sentences.PRECEDENT_AGREES.format(petitions=_told(heard.by(decided.value)))
    by_precedent = settled or decided.confidence < GUESS_BELOW <= sure
    return replace(
        decided,
        origin="precedent" if by_precedent else decided.origin,
        confidence=round(sure, 2),
        reason=decided.reason + told,
    )


def _doubted(decided: Decision, chance: float, heard: _Heard) -> Decision:
    """A value that no precedent has: less sure."""
    (rival, *_) = heard.said
    name = _name(decided.field, rival.precedent.values[decided.field])
    told = sentences.PRECEDENT_DIFFERS.format(petitions=_told([rival]), value=name)
    sure = round(min(decided.confidence, chance), 2)
    return replace(decided, confidence=sure, reason=decided.reason + told)


def _told(said: Sequence[Likened]) -> str:
    return "; ".join(
        (sentences.PRECEDENT_SAME if one.same_words else sentences.PRECEDENT).format(
            petition=petition_code(one.precedent.petition),
            year=one.precedent.year,
            percent=round(100 * one.likely),
        )
        for one in said[:_SHOWN]
    )


def _name(field: Field, value: str) -> str:
    if field == "topic":
        return topic_name(value)
    names = {"scope": sentences.SCOPES, "level": sentences.LEVELS, "agency": function_names()}
    return names[field].get(value, value)
